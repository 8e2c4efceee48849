// The sentences an initiative rests on, with the place names marked, and the documents they stand in.
import type { Entry } from '../atlas/index.ts';
import type { Evidence, Source } from '../contract/index.ts';
import { edtfWords } from '../time/index.ts';
import { useAtlas, useLang, useMessages } from './context.tsx';
import { partsOf } from './evidence-parts.ts';
import { SourceName } from './source-name.tsx';

export function EvidenceQuote({ entry }: { entry: Entry }) {
  const t = useMessages();
  const { dataset } = useAtlas();
  const [first, ...others] = entry.initiative.evidence;
  const leads = new Set(entry.leads.map((place) => place.code));
  const documents = new Map(dataset.manifest.documents.map((source) => [source.id, source]));
  if (!first) return null;
  return (
    <>
      <Quote evidence={first} source={documents.get(first.document)} leads={leads} />
      {others.length > 0 && (
        <details class="also">
          <summary>{t.card.also(others.length)}</summary>
          {others.map((evidence) => (
            <Quote
              key={`${evidence.document} ${evidence.start}`}
              evidence={evidence}
              source={documents.get(evidence.document)}
              leads={leads}
            />
          ))}
        </details>
      )}
    </>
  );
}

function Quote({
  evidence,
  source,
  leads,
}: {
  evidence: Evidence;
  source: Source | undefined;
  leads: ReadonlySet<string>;
}) {
  const t = useMessages();
  const lang = useLang();
  const sourceLang = source?.lang === 'zh' ? 'zh-Hans' : (source?.lang ?? 'en');
  return (
    <figure class="evidence">
      <blockquote lang={sourceLang}>
        {partsOf(evidence, leads).map((part, i) =>
          part.role === 'plain' ? (
            part.text
          ) : part.role === 'lead' ? (
            <mark key={i}>{part.text}</mark>
          ) : (
            <u key={i}>{part.text}</u>
          ),
        )}
      </blockquote>
      <figcaption>
        {t.card.sentence(evidence.sentence)}{' '}
        {source ? (
          <>
            <SourceName source={source} />
            {t.card.published(edtfWords(source.published, lang))}
          </>
        ) : (
          <cite>{evidence.document}</cite>
        )}
      </figcaption>
    </figure>
  );
}
