// The shown entries as a sortable table with a download.
import { useState } from 'preact/hooks';
import type { Entry } from '../atlas/index.ts';
import { selectInitiative } from '../state/index.ts';
import { dateWords } from '../time/index.ts';
import { useAtlas, useLang, useMessages, useSelected } from './context.tsx';
import { useHighlight } from './highlight.ts';
import { placeWords } from './place-words.ts';
import { saveCsv, shownOf } from './save-shown.ts';
import { Shape } from './shape.tsx';

type Column = 'date' | 'title' | 'place';
const PAGE = 200;

export function Table() {
  const t = useMessages();
  const lang = useLang();
  const atlas = useAtlas();
  const shown = useSelected((s, _, { painter }) => shownOf(s, painter));
  const [sort, setSort] = useState<{ column: Column; down: boolean }>({ column: 'date', down: true });
  const place = (entry: Entry) => placeWords(entry, lang, t, 1);
  const rows = sorted(shown.entries, sort, lang, place).slice(0, PAGE);
  const names: Record<Column, string> = { date: t.table.date, title: t.table.title, place: t.table.place };
  return (
    <div class="table">
      <table>
        <caption class="vh">{t.table.caption(shown.entries.length)}</caption>
        <thead>
          <tr>
            {(Object.keys(names) as Column[]).map((column) => (
              <th
                key={column}
                scope="col"
                aria-sort={sort.column !== column ? undefined : sort.down ? 'descending' : 'ascending'}
              >
                <button
                  type="button"
                  title={t.table.sort(names[column])}
                  onClick={() =>
                    setSort({ column, down: sort.column === column ? !sort.down : column === 'date' })
                  }
                >
                  {names[column]}
                  <span aria-hidden="true">{sort.column === column ? (sort.down ? ' ↓' : ' ↑') : ''}</span>
                </button>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((entry) => (
            <Row key={entry.initiative.id} entry={entry} place={place(entry)} />
          ))}
        </tbody>
      </table>
      <button type="button" class="more" onClick={() => saveCsv(atlas)}>
        {t.table.download}
      </button>
    </div>
  );
}

function Row({ entry, place }: { entry: Entry; place: string }) {
  const lang = useLang();
  const { act, painter } = useAtlas();
  const { id, date, title } = entry.initiative;
  const chosen = useSelected((s) => s.initiative === id);
  const pointing = useHighlight(id);
  return (
    <tr
      aria-current={chosen || undefined}
      onPointerEnter={pointing.onPointerEnter}
      onPointerLeave={pointing.onPointerLeave}
    >
      <td class="num">{dateWords(date, lang, 'dayShort')}</td>
      <td>
        <button
          type="button"
          class="cell-button"
          onFocus={pointing.onFocus}
          onBlur={pointing.onBlur}
          onClick={() => act(selectInitiative(id, null, painter.bounds))}
        >
          <Shape group={entry.group} hollow={entry.seat} size={14} />
          <span class="cell-title" lang="en">
            {title}
          </span>
        </button>
      </td>
      <td>{place}</td>
    </tr>
  );
}

function sorted(
  entries: readonly Entry[],
  { column, down }: { column: Column; down: boolean },
  lang: 'en' | 'zh',
  place: (entry: Entry) => string,
): Entry[] {
  const collator = new Intl.Collator(lang === 'zh' ? 'zh-Hans-u-co-pinyin' : 'en', { numeric: true });
  const compare = {
    date: (a: Entry, b: Entry) => a.index - b.index,
    title: (a: Entry, b: Entry) => collator.compare(a.initiative.title, b.initiative.title),
    place: (a: Entry, b: Entry) => collator.compare(place(a), place(b)),
  }[column];
  return [...entries].sort((a, b) => (down ? -1 : 1) * compare(a, b));
}
