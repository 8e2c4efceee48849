// The shown entries by place: provinces, their cities, a bar and the chosen count; a click opens the place's list.
import { scaleLinear } from 'd3-scale';
import { useMemo } from 'preact/hooks';
import { otherName, PROVINCE_NAMES, placeName } from '../i18n/index.ts';
import { type Measure, selectPlace, setProvince, setTab } from '../state/index.ts';
import { useAtlas, useLang, useMessages, useSelected } from './context.tsx';
import { useHighlight } from './highlight.ts';
import { type PlaceRow, placeRows, scopeRows } from './place-rows.ts';
import { scopeWords } from './place-words.ts';

export function ByPlace() {
  const t = useMessages();
  const { act, dataset } = useAtlas();
  const shown = useSelected((s, _, { painter }) => painter.picture(s).shown);
  const measure = useSelected((s) => s.symbols);
  const rows = useMemo(() => placeRows(dataset, shown.entries, measure), [dataset, shown, measure]);
  const unplaced = useMemo(() => scopeRows(shown.entries), [shown]);
  const most = Math.max(1, ...rows.map((row) => row.counts[measure]));
  return (
    <div class="places">
      <div class="group-head">
        <h3>{t.side.mostFirst}</h3>
        <span>{t.side[measure]}</span>
      </div>
      {rows.length + unplaced.length === 0 && <p class="empty">{t.side.emptyTime}</p>}
      <ul>
        {rows.map((row) => (
          <li key={row.code}>
            <Row row={row} measure={measure} most={most} />
            {row.children.length > 0 && (
              <ul>
                {row.children.map((child) => (
                  <li key={child.code}>
                    <Row row={child} measure={measure} most={most} inner />
                  </li>
                ))}
              </ul>
            )}
          </li>
        ))}
        {unplaced.map(({ scope, counts }) => (
          <li key={scope}>
            <button
              type="button"
              class="place-row"
              onClick={() => act((s) => setTab('list')(setProvince(scope)(s)))}
            >
              <span class="place-name">{scopeWords(scope, t)}</span>
              <Bar share={counts[measure] / most} />
              <span class="num">{t.n(counts[measure])}</span>
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}

function Row({
  row,
  measure,
  most,
  inner = false,
}: {
  row: PlaceRow;
  measure: Measure;
  most: number;
  inner?: boolean;
}) {
  const t = useMessages();
  const lang = useLang();
  const { act } = useAtlas();
  const name = row.place?.name ?? PROVINCE_NAMES.get(row.code);
  const count = row.counts[measure];
  const pointing = useHighlight(row.code);
  return (
    <button
      type="button"
      class={`place-row${inner ? ' inner' : ''}`}
      {...pointing}
      onClick={() => act(selectPlace(row.code))}
    >
      <span class="place-name">
        {name ? placeName(name, lang) : row.code}
        {name && (
          <span class="other" lang={lang === 'zh' ? 'en' : 'zh-Hans'}>
            {otherName(name, lang)}
          </span>
        )}
      </span>
      <Bar share={count / most} />
      <span class="num">{t.n(count)}</span>
    </button>
  );
}

const BAR = scaleLinear([2, 60]);

/** 0 … 1 as a length; the least is still seen. */
const Bar = ({ share }: { share: number }) => (
  <svg class="bar" width="60" height="6" viewBox="0 0 60 6" aria-hidden="true">
    <rect width={BAR(Math.min(1, share))} height="6" />
  </svg>
);
