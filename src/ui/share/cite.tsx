// The data and this view of it → citations to copy, in English, in Chinese and for BibTeX.
import { type Cited, citeBibtex, citeChinese, citeEnglish, pageAddress, siteOf } from '../../share/index.ts';
import { useAtlas, useSelected } from '../context.tsx';
import { CopyText } from '../copy-text.tsx';
import { TextBox } from './text-box.tsx';
import { useVersion } from './use-version.ts';
import { useShareWords } from './words.ts';

const DAY_MS = 864e5;

export function CitePanel() {
  const w = useShareWords();
  const { painter, dataUrl } = useAtlas();
  const { version, released } = useVersion();
  const { site, data } = siteOf(dataUrl);
  const pinned = data ?? (released ? version : null);
  // How its reader likes a page to look and move is no part of what is cited.
  const address = useSelected((s) =>
    pageAddress({ ...s, theme: null, motion: 'full' }, { site, data: pinned }),
  );
  const accessed = Math.floor((Date.now() - new Date().getTimezoneOffset() * 60_000) / DAY_MS); // the reader's own day
  const cited: Cited = { version, until: painter.bounds.last, accessed, address };
  const texts = [
    { name: w.english, text: citeEnglish(cited) },
    { name: w.chinese, text: citeChinese(cited) },
    { name: w.bibtex, text: citeBibtex(cited) },
  ];
  return (
    <div class="share-column">
      <p class="share-lead">{w.citeText}</p>
      {texts.map(({ name, text }) => (
        <section key={name} class="share-cited">
          <div class="share-head">
            <h3>{name}</h3>
            <CopyText name={w.copyOf(name)} words={w.copy} done={w.copied} text={() => text} />
          </div>
          <TextBox code={name === w.bibtex} name={name} text={text} />
        </section>
      ))}
      {released !== undefined && <p class="share-note">{pinned ? w.citePinned : w.citeLive}</p>}
    </div>
  );
}
