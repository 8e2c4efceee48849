// A button that puts the address of this very view on the clipboard, or shows it where there is none.
import { useState } from 'preact/hooks';
import { writeUrl } from '../state/index.ts';
import { useAtlas, useMessages } from './context.tsx';

export function CopyLink() {
  const t = useMessages();
  const { store } = useAtlas();
  const [result, setResult] = useState<'' | 'done' | 'shown'>('');
  const address = () => `${location.origin}${location.pathname}${writeUrl(store.get(), location.search)}`;
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(address());
      setResult('done');
      setTimeout(() => setResult(''), 3000);
    } catch {
      setResult('shown'); // no permission, or an insecure page: the reader copies it
    }
  };
  return (
    <>
      <button type="button" class="link" onClick={copy}>
        {result === 'done' ? t.card.copied : t.card.copy}
      </button>
      <span class="vh" role="status">
        {result === 'done' ? t.card.copied : ''}
      </span>
      {result === 'shown' && (
        <input
          class="address"
          readOnly
          aria-label={t.card.copy}
          value={address()}
          ref={(box) => box?.select()}
        />
      )}
    </>
  );
}
