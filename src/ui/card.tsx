// One initiative, from its kicker to its evidence and facts; every line says where it comes from.
import { useEffect, useRef } from 'preact/hooks';
import type { Entry } from '../atlas/index.ts';
import { pageAddress, siteOf } from '../share/address.ts';
import { closeSelection, seek } from '../state/index.ts';
import { basisWords, dateHeading } from '../time/index.ts';
import { CardFacts } from './card-facts.tsx';
import { useAtlas, useLang, useMessages, useSelected } from './context.tsx';
import { CopyText } from './copy-text.tsx';
import { EvidenceQuote } from './evidence.tsx';
import { CloseIcon } from './icons.tsx';
import { Shape } from './shape.tsx';
import { sourceUrl } from './source-name.tsx';

export function Card() {
  const { dataset } = useAtlas();
  const id = useSelected((s) => s.initiative);
  const entry = id === null ? undefined : dataset.byId.get(id);
  return entry ? <EntryCard key={entry.initiative.id} entry={entry} /> : null;
}

function EntryCard({ entry }: { entry: Entry }) {
  const t = useMessages();
  const lang = useLang();
  const { act, painter, dataset, dataUrl, store } = useAtlas();
  const box = useFocusAndReturn();
  const { title, kind, date, evidence } = entry.initiative;
  const later = useSelected((s, _, { painter: p }) => p.picture(s).day < entry.appears);
  const url = evidence
    .map((e) => sourceUrl(dataset.manifest.documents.find((d) => d.id === e.document)?.url))
    .find(Boolean);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') act(closeSelection);
  };
  return (
    <section
      class="card"
      role="dialog"
      aria-modal="false"
      aria-labelledby="card-title"
      ref={box}
      tabIndex={-1}
      onKeyDown={onKeyDown}
    >
      <button type="button" class="close" aria-label={t.card.close} onClick={() => act(closeSelection)}>
        <CloseIcon />
      </button>
      <p class="kicker">
        <Shape group={entry.group} hollow={entry.seat} />
        {t.groups[entry.group]} · {t.kinds[kind]}
      </p>
      <h2 id="card-title" lang="en">
        {title}
      </h2>
      <p class="when">
        <b>{dateHeading(date, lang)}</b> · {basisWords(date, lang)}
      </p>
      <EvidenceQuote entry={entry} />
      <CardFacts entry={entry} />
      <div class="actions">
        <CopyText
          name={t.card.copy}
          done={t.card.copied}
          text={() => pageAddress(store.get(), siteOf(dataUrl))}
        />
        {url && (
          <a href={url} rel="noopener noreferrer" target="_blank">
            {t.card.read}
          </a>
        )}
        {later && (
          <button type="button" class="link" onClick={() => act(seek(entry.appears, painter.bounds))}>
            {t.card.goTo}
          </button>
        )}
      </div>
    </section>
  );
}

/** The card takes the focus when it opens and gives it back to where it came from. */
function useFocusAndReturn() {
  const box = useRef<HTMLElement>(null);
  useEffect(() => {
    const before = document.activeElement as HTMLElement | null;
    box.current?.focus({ preventScroll: true });
    // The top of the panel is the map's on phones and the counts' on wide pages; the card must be seen.
    box.current?.scrollIntoView({ block: 'nearest' });
    return () => {
      if (before?.isConnected && before !== document.body) before.focus({ preventScroll: true });
      else document.querySelector<HTMLElement>('.list [data-row]')?.focus({ preventScroll: true });
    };
  }, []);
  return box;
}
