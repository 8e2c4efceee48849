// The shown entries by place: provinces, their cities, a bar and the chosen count; a click opens the place's list.
import { useMemo } from 'preact/hooks';
import { otherName, placeName } from '../i18n/index.ts';
import { type Measure, selectPlace } from '../state/index.ts';
import { useAtlas, useLang, useMessages, useSelected } from './context.tsx';
import { type PlaceRow, placeRows } from './place-rows.ts';
import { PROVINCE_NAMES } from './province-names.ts';

export function ByPlace() {
  const t = useMessages();
  const { dataset } = useAtlas();
  const shown = useSelected((s, _, { painter }) => painter.picture(s).shown);
  const measure = useSelected((s) => s.symbols);
  const rows = useMemo(() => placeRows(dataset, shown.entries, measure), [dataset, shown, measure]);
  const most = Math.max(1, ...rows.map((row) => row.counts[measure]));
  return (
    <div class="places">
      <div class="group-head">
        <h3>{t.side.mostFirst}</h3>
        <span>{t.side[measure]}</span>
      </div>
      {rows.length === 0 && <p class="empty">{t.side.emptyTime}</p>}
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
  return (
    <button
      type="button"
      class={`place-row${inner ? ' inner' : ''}`}
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
      <svg class="bar" width="60" height="6" viewBox="0 0 60 6" aria-hidden="true">
        <rect width={Math.max(2, (count / most) * 60)} height="6" />
      </svg>
      <span class="num">{t.n(count)}</span>
    </button>
  );
}
