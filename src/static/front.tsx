// The moment as a page that only has to be read: date, summary, picture, legend, and every initiative with its evidence.
import type { Entry } from '../atlas/index.ts';
import { GROUPS } from '../contract/index.ts';
import { type Atlas, AtlasContext, useAtlas, useLang, useMessages, useSelected } from '../ui/context.tsx';
import { EvidenceQuote } from '../ui/evidence.tsx';
import { HollowKey, MapKeys } from '../ui/legend.tsx';
import { groupByDate } from '../ui/list-groups.ts';
import { DayGroup, RowMeta } from '../ui/list-parts.tsx';
import { Now } from '../ui/now.tsx';
import { Shape } from '../ui/shape.tsx';
import { settledWords } from '../ui/summary.ts';

/** `pictures`: markup of our own renderer, every string in it escaped. `prefix` keeps ids apart where two stand in a page. */
export function Front({ atlas, pictures, prefix = '' }: { atlas: Atlas; pictures: string; prefix?: string }) {
  return (
    <AtlasContext.Provider value={atlas}>
      <div class="front">
        <Head />
        <main class="front-stage">
          <Picture pictures={pictures} />
          <Summary />
        </main>
        <Reading prefix={prefix} />
      </div>
    </AtlasContext.Provider>
  );
}

function Head() {
  const t = useMessages();
  return (
    <header class="header">
      <h1 class="brand">
        <span class="wordmark" lang="en">
          {t.title}
        </span>{' '}
        <span class="tagline">{t.tagline}</span>
      </h1>
    </header>
  );
}

function Picture({ pictures }: { pictures: string }) {
  const t = useMessages();
  const lang = useLang();
  const { dataset } = useAtlas();
  return (
    <section class="map" aria-label={t.map.label}>
      <div
        class="pictures"
        data-lang={lang}
        data-version={dataset.manifest.hash}
        dangerouslySetInnerHTML={{ __html: pictures }}
      />
      <Now />
      <Key />
      <p class="credits">{t.map.credits}</p>
    </section>
  );
}

/** The legend as it is read, without the boxes that only a script could tick. */
function Key() {
  const t = useMessages();
  const counts = useSelected((s, _, { painter }) => painter.legend(s));
  return (
    <section class="legend front-key" aria-label={t.legend.key}>
      <ul class="groups">
        {GROUPS.map((group) => (
          <li key={group} class="group">
            <Shape group={group} />
            <span class="group-name">{t.groups[group]}</span>{' '}
            <span class="group-count num">{t.n(counts[group])}</span>
          </li>
        ))}
      </ul>
      <MapKeys>
        <span class="key">
          <HollowKey />
          {t.legend.bySeat}
        </span>
      </MapKeys>
    </section>
  );
}

function Summary() {
  const t = useMessages();
  const words = useSelected((s, environment, { painter, dataset }) =>
    settledWords(painter.picture(s), dataset, painter.bounds.first, s.lang ?? environment.lang),
  );
  return (
    <div class="front-summary">
      <p class="lead">{words}</p>
      <noscript>
        <p class="quiet">{t.front.noScript}</p>
      </noscript>
    </div>
  );
}

function Reading({ prefix }: { prefix: string }) {
  const t = useMessages();
  const shown = useSelected((s, _, { painter }) => painter.picture(s).shown);
  const { counts } = shown;
  return (
    <aside class="side" aria-label={t.side.label}>
      <div class="side-scroll">
        <h2 class="vh">{t.side.label}</h2>
        <ul class="three">
          {(['initiatives', 'documents', 'mentions'] as const).map((key) => (
            <li key={key}>
              <b class="num">{t.n(counts[key])}</b> <span>{t.side[key]}</span>
            </li>
          ))}
        </ul>
        <div class="front-list">
          {groupByDate(shown.entries).map((group) => (
            <DayGroup
              key={group.key}
              group={group}
              prefix={`${prefix}d`}
              row={(entry) => <Item key={entry.initiative.id} entry={entry} />}
            />
          ))}
        </div>
      </div>
    </aside>
  );
}

function Item({ entry }: { entry: Entry }) {
  const t = useMessages();
  const { id, title, sector } = entry.initiative;
  return (
    <li class="row">
      <Shape group={entry.group} hollow={entry.seat} />
      <a class="row-title" lang="en" href={`?initiative=${encodeURIComponent(id)}`}>
        {title}
      </a>
      <RowMeta entry={entry}>
        <span class="row-sector"> · {t.sectors[sector]}</span>
      </RowMeta>
      <div class="row-evidence">
        <EvidenceQuote entry={entry} />
      </div>
    </li>
  );
}
