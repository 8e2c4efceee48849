// This very view → its address, to copy or to hand to another program.
import { pageAddress, siteOf } from '../../share/address.ts';
import { useAtlas, useSelected } from '../context.tsx';
import { CopyText } from '../copy-text.tsx';
import { useShareWords } from './words.ts';

export function LinkPanel() {
  const w = useShareWords();
  const { dataUrl } = useAtlas();
  const address = useSelected((state) => pageAddress(state, siteOf(dataUrl)));
  return (
    <div class="share-copy">
      <input class="share-text" readOnly aria-label={w.link} value={address} />
      <CopyText kind="solid-button" name={w.copy} done={w.copied} text={() => address} />
    </div>
  );
}
