// A chosen day → what was reported before it and from it on: a sentence, a map, and pairs by sector and by place.
import { useMemo } from 'preact/hooks';
import { compareAt, type Dataset, type Entry, reportedDays } from '../../atlas/index.ts';
import { GROUPS } from '../../contract/index.ts';
import type { Bounds } from '../../state/index.ts';
import { type Day, dayWords } from '../../time/index.ts';
import { areaName } from '../area-names.ts';
import { useAtlas, useLang, useMessages } from '../context.tsx';
import { Shape } from '../shape.tsx';
import { DayField } from './day-field.tsx';
import { frameFor, groundOf, useBasemap } from './ground.ts';
import { useNarrow } from './narrow.ts';
import { Pairs } from './pairs.tsx';
import { GroundDefs, Key, SmallMap } from './small-map.tsx';

/** Names on the map: more than these would hide the symbols. */
const NAMED = 7;

export function SidesView({ entries, day }: { entries: readonly Entry[]; day: Day }) {
  const t = useMessages();
  const lang = useLang();
  const { painter } = useAtlas();
  const found = useMemo(() => compareAt(entries, day), [entries, day]);
  const words = dayWords(day, lang);
  const { before, after, either } = found.all;
  const rows = found.places.map((place) => ({
    ...place,
    key: place.code,
    name: areaName(place.code, t, lang),
  }));
  const groups = GROUPS.map((group) => ({
    ...found.groups[group],
    key: group,
    group: `g-${group}`,
    name: (
      <span class="pair-name">
        <Shape group={group} size={14} />
        {t.groups[group]}
      </span>
    ),
  }));
  return (
    <>
      <DayField day={day} bounds={painter.bounds} />
      <p class="compare-summary" role="status">
        {t.compare.summary(words, before, after)}
        {either > 0 && `${lang === 'zh' ? '' : ' '}${t.compare.either(either)}`}
      </p>
      <div class="compare-sides">
        <div class="compare-left">
          <SidesMap words={words} places={found.places} />
          <p class="compare-keys">
            <Key mark="hollow">{t.compare.hollowKey}</Key>
            <Key mark="solid">{t.compare.solidKey}</Key>
            <Key mark="coarse">{t.compare.hatchKey}</Key>
          </p>
          <p class="quiet">
            <Unequal day={day} bounds={painter.bounds} />
          </p>
        </div>
        <div>
          <Pairs caption={t.compare.bySector} rows={groups} most={mostOf(groups)} />
          <Pairs caption={t.compare.byPlace} rows={rows} most={mostOf(rows)} note={t.compare.byPlaceNote} />
        </div>
      </div>
    </>
  );
}

const mostOf = (rows: readonly { before: number; after: number }[]) =>
  rows.reduce((most, { before, after }) => Math.max(most, before, after), 1);

/** Two stretches are seldom alike: how long they are, and on how many of their days anybody reports. */
function Unequal({ day, bounds: { first, last } }: { day: Day; bounds: Bounds }) {
  const t = useMessages();
  const { dataset } = useAtlas();
  const read = (start: Day, end: Day, data: Dataset = dataset) => reportedDays(data, { start, end });
  return <>{t.compare.unequal(day - first, read(first, day), last + 1 - day, read(day, last + 1))}</>;
}

function SidesMap({ words, places }: { words: string; places: ReturnType<typeof compareAt>['places'] }) {
  const t = useMessages();
  const lang = useLang();
  const narrow = useNarrow();
  const basemap = useBasemap();
  const [width, height] = narrow ? [300, 260] : [520, 400];
  const codes = places.map(({ code }) => code).join();
  const ground = useMemo(
    () => basemap && groundOf(basemap, frameFor(basemap, codes.split(',')), width, height),
    [basemap, codes, width, height],
  );
  if (basemap === null) return <p class="quiet">{t.compare.noMap}</p>;
  const named = places.slice(0, narrow ? 4 : NAMED);
  const label = named.map((p) => t.compare.most(areaName(p.code, t, lang), p.before, p.after));
  return (
    <div class="compare-map" style={{ aspectRatio: `${width} / ${height}` }}>
      {ground && (
        <>
          <GroundDefs ground={ground} />
          <SmallMap
            ground={ground}
            radius={narrow ? 18 : 24}
            most={mostOf(places)}
            label={`${t.compare.map(words)}. ${t.listJoin(label)}`}
            symbols={places.map(({ code, before, after, either }) => ({
              code,
              full: after,
              solid: after - either,
              hollow: before,
              ...(named.some((p) => p.code === code) && { label: areaName(code, t, lang) }),
            }))}
          />
        </>
      )}
    </div>
  );
}
