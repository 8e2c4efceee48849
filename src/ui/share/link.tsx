// This very view → its address with what it holds in words, to copy or to hand to another program.

import { MESSAGES } from '../../i18n/index.ts';
import { pageAddress, siteOf } from '../../share/index.ts';
import { useAtlas, useLang, useSelected } from '../context.tsx';
import { CopyText } from '../copy-text.tsx';
import { versionOf } from '../save-shown.ts';
import { TextBox } from './text-box.tsx';
import { viewWords } from './view-words.ts';
import { useShareWords } from './words.ts';

export function LinkPanel() {
  const w = useShareWords();
  const lang = useLang();
  const atlas = useAtlas();
  const { dataset, painter, dataUrl } = atlas;
  const site = siteOf(dataUrl);
  const state = useSelected((s) => s);
  const address = pageAddress(state, site);
  const parts = viewWords(state, { dataset, bounds: painter.bounds, lang });
  return (
    <div class="share-column">
      <p class="share-lead">{parts.length > 0 ? w.linkText : w.whole}</p>
      {parts.length > 0 && (
        <dl class="share-parts">
          {parts.map(({ part, words }) => (
            <div key={part}>
              <dt>{w.parts[part]}</dt>
              <dd>{words}</dd>
            </div>
          ))}
        </dl>
      )}
      <TextBox name={w.address} text={address} />
      <div class="share-buttons">
        <CopyText kind="solid-button" name={w.copyLink} done={w.copied} text={() => address} />
        {typeof navigator.share === 'function' && (
          <button
            type="button"
            class="plain-button"
            onClick={() =>
              // Closing the system's own sheet is no failure.
              navigator.share({ title: MESSAGES[lang].documentTitle, url: address }).catch(() => {})
            }
          >
            {w.pass}
          </button>
        )}
      </div>
      <p class="share-note">{site.data ? w.linkFrozen(site.data) : w.linkNote(versionOf(atlas))}</p>
    </div>
  );
}
