// The shown entries as a list under dates, newest first: the way through the atlas without a map.
import { useEffect, useRef, useState } from 'preact/hooks';
import { type Entry, isExact } from '../atlas/index.ts';
import { otherName, placeName } from '../i18n/index.ts';
import { clearFilters, hasFilters, seek, selectInitiative, selectPlace } from '../state/index.ts';
import { useAtlas, useLang, useMessages, useSelected } from './context.tsx';
import { useHighlight } from './highlight.ts';
import { CloseIcon } from './icons.tsx';
import { groupByDate } from './list-groups.ts';
import { DayGroup, RowMeta } from './list-parts.tsx';
import { Shape } from './shape.tsx';

/** More rows than this come on request: a list of thousands helps nobody and stalls a phone. */
const PAGE = 200;

export function List() {
  const t = useMessages();
  const place = useSelected((s) => s.place);
  const shown = useSelected((s, _, { painter }) =>
    s.place ? painter.at(s, s.place) : painter.picture(s).shown,
  );
  const [limit, setLimit] = useState(PAGE);
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => setLimit(PAGE), [place]);
  useEffect(() => resetRoving(box.current), [shown, limit]);

  useEffect(() => {
    const element = box.current!;
    const onKeyDown = (event: KeyboardEvent) => moveFocus(event, element);
    element.addEventListener('keydown', onKeyDown);
    return () => element.removeEventListener('keydown', onKeyDown);
  }, []);

  const newest = shown.newest(limit);
  const hidden = shown.size - newest.length;
  return (
    <div class="list" ref={box}>
      {place && <PlaceHead code={place} total={shown.size} />}
      {shown.size === 0 && <Empty />}
      {groupByDate(newest).map((group) => (
        <DayGroup
          key={group.key}
          group={group}
          prefix="g"
          row={(entry) => <Row key={entry.initiative.id} entry={entry} />}
        />
      ))}
      {hidden > 0 && (
        <button type="button" class="more" onClick={() => setLimit(limit + PAGE)}>
          {t.side.more(Math.min(hidden, PAGE))}
        </button>
      )}
    </div>
  );
}

function Row({ entry }: { entry: Entry }) {
  const t = useMessages();
  const atlas = useAtlas();
  const { id, title } = entry.initiative;
  const chosen = useSelected((s) => s.initiative === id);
  const pointing = useHighlight(id);
  const fresh = useSelected(
    (s, _, { painter }) => isExact(entry) && painter.picture(s).day === entry.appears,
  );
  return (
    <li>
      <button
        type="button"
        class={`row${fresh ? ' fresh' : ''}`}
        data-row
        aria-current={chosen || undefined}
        {...pointing}
        onClick={() => atlas.act(selectInitiative(id, null, atlas.painter.bounds))}
      >
        <Shape group={entry.group} hollow={entry.seat} />
        <span class="row-title" lang="en">
          {title}
          {fresh && <span class="dot" role="img" lang={t.htmlLang} aria-label={t.side.isNew} />}
        </span>
        <RowMeta entry={entry} />
      </button>
    </li>
  );
}

function PlaceHead({ code, total }: { code: string; total: number }) {
  const t = useMessages();
  const lang = useLang();
  const { act, dataset } = useAtlas();
  const place = dataset.places.get(code);
  const back = () => act(selectPlace(null));
  return (
    <div class="place-head">
      <div>
        <h2>
          {place ? placeName(place.name, lang) : code}{' '}
          {place && (
            <span class="other" lang={lang === 'zh' ? 'en' : 'zh-Hans'}>
              {otherName(place.name, lang)}
            </span>
          )}
        </h2>
        <p>
          {t.side.placeHeading(total)} · {t.card.code(code)}
        </p>
      </div>
      <button
        type="button"
        class="close"
        aria-label={t.side.allPlaces}
        title={t.side.allPlaces}
        onClick={back}
      >
        <CloseIcon />
      </button>
    </div>
  );
}

function Empty() {
  const t = useMessages();
  const { act, painter } = useAtlas();
  const filtered = useSelected(hasFilters);
  const place = useSelected((s) => s.place);
  return (
    <div class="empty">
      <h3>{t.side.emptyTitle}</h3>
      <p>{filtered ? t.side.emptyFilters : place ? t.side.emptyPlace : t.side.emptyTime}</p>
      {filtered && (
        <button type="button" class="link" onClick={() => act(clearFilters)}>
          {t.side.clearFilters}
        </button>
      )}
      <button type="button" class="link" onClick={() => act(seek(painter.bounds.last, painter.bounds))}>
        {t.side.showAll}
      </button>
    </div>
  );
}

/** Roving tabindex: one row is in the tab order, the arrows reach the others. */
const rowsOf = (box: HTMLElement | null) => [...(box?.querySelectorAll<HTMLElement>('[data-row]') ?? [])];

function resetRoving(box: HTMLElement | null): void {
  const rows = rowsOf(box);
  const current = rows.find((row) => row === document.activeElement) ?? rows[0];
  for (const row of rows) row.tabIndex = row === current ? 0 : -1;
}

function moveFocus(event: KeyboardEvent, box: HTMLElement | null): void {
  const rows = rowsOf(box);
  const at = rows.indexOf(document.activeElement as HTMLElement);
  if (at < 0) return;
  const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: rows.length - 1 }[event.key];
  const next = to === undefined ? undefined : rows[to];
  if (to === undefined) return;
  event.preventDefault();
  if (!next) return;
  rows[at]!.tabIndex = -1;
  next.tabIndex = 0;
  next.focus();
}
