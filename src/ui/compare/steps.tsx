// Weeks, months or years → a small map each with its count, side by side: the still alternative to playing.
import { useMemo } from 'preact/hooks';
import { type Entry, reportedDays, type Stretch, stretchesOf } from '../../atlas/index.ts';
import { type AtlasState, STEPS, type Step, seek, setMultiples } from '../../state/index.ts';
import { binEdges, dayWords, type Interval, toDate } from '../../time/index.ts';
import { type Atlas, useAtlas, useLang, useMessages, useSelected } from '../context.tsx';
import { axisDomain } from '../player.ts';
import { areaName } from './area-names.ts';
import { frameFor, groundOf, type SmallGround, useBasemap } from './ground.ts';
import { Key } from './sides.tsx';
import { GroundDefs, SmallMap } from './small-map.tsx';

/** More maps than this are a wall, not a picture. */
const MOST_MAPS = 60;
const WIDTH = 210;
const HEIGHT = 190;

/** Weeks and months of the timeline's axis; years whole, of all the time there is. */
function domainOf(step: Step, axis: Interval, extent: Interval): Interval {
  if (step !== 'year') return axis;
  const year = (day: number) => toDate(day).getUTCFullYear();
  return {
    start: Date.UTC(year(extent.start), 0, 1) / 864e5,
    end: Date.UTC(year(extent.end - 1) + 1, 0, 1) / 864e5,
  };
}

/** The steps that make more than one map, and not too many. */
function stepsFor(axis: Interval, extent: Interval): Step[] {
  const fitting = STEPS.filter((step) => {
    const maps = binEdges(domainOf(step, axis, extent), step).length - 1;
    return maps > 1 && maps <= MOST_MAPS;
  });
  return fitting.length > 0 ? fitting : ['year'];
}

export function StepsView({ entries, step }: { entries: readonly Entry[]; step: Step }) {
  const t = useMessages();
  const atlas = useAtlas();
  const { act, dataset, painter } = atlas;
  const axis = useSelected((s) => axisDomain(s, atlas));
  const steps = stepsFor(axis, painter.extent);
  const used = steps.includes(step) ? step : steps[0]!;
  const domain = useMemo(() => domainOf(used, axis, painter.extent), [used, axis, painter]);
  const stretches = useMemo(() => cut(entries, domain, used), [entries, domain, used]);
  const basemap = useBasemap();
  const codes = [...new Set(stretches.flatMap(({ places }) => [...places.keys()]))].sort().join();
  const ground = useMemo(
    () => basemap && groundOf(basemap, frameFor(basemap, codes.split(',')), WIDTH, HEIGHT),
    [basemap, codes],
  );
  const most = stretches.reduce(
    (highest, { places }) => [...places.values()].reduce((m, p) => Math.max(m, p.total), highest),
    1,
  );
  return (
    <>
      <div class="compare-day">
        <fieldset class="segments" aria-label={t.compare.step}>
          {steps.map((value) => (
            <button
              key={value}
              type="button"
              aria-pressed={used === value}
              onClick={() => act(setMultiples(value))}
            >
              {t.compare.bins[value]}
            </button>
          ))}
        </fieldset>
        <p class="compare-keys">
          <Key mark="solid">{t.compare.solidStep}</Key>
          <Key mark="coarse">{t.compare.hatchStep}</Key>
        </p>
      </div>
      {basemap === null && <p class="quiet">{t.compare.noMap}</p>}
      {ground && <GroundDefs ground={ground} />}
      <ul class="multiples">
        {stretches.map((stretch) => (
          <Multiple
            key={stretch.start}
            stretch={stretch}
            step={stretch.start < domain.start ? null : used}
            ground={ground ?? null}
            most={most}
            covered={reportedDays(dataset, stretch) > 0}
          />
        ))}
      </ul>
    </>
  );
}

/** The stretches of the axis, with what lies before it as one more in front, if there is any. */
function cut(entries: readonly Entry[], domain: Interval, step: Step): Stretch[] {
  const edges = binEdges(domain, step);
  const first = entries[0]?.appears ?? domain.start; // entries are sorted by it
  return stretchesOf(entries, first < domain.start ? [first, ...edges] : edges);
}

function Multiple({
  stretch,
  step,
  ground,
  most,
  covered,
}: {
  stretch: Stretch;
  step: Step | null;
  ground: SmallGround | null;
  most: number;
  covered: boolean;
}) {
  const t = useMessages();
  const lang = useLang();
  const { act, painter } = useAtlas();
  const words = nameOf(stretch, step, lang, t);
  const top = [...stretch.places].sort(([, a], [, b]) => b.total - a.total).slice(0, 3);
  const label = t.listJoin(top.map(([code, part]) => `${areaName(code, t, lang)} ${t.n(part.total)}`));
  const show = () =>
    act((s) => ({ ...seek(stretch.end - 1, painter.bounds)(windowOn(s, stretch)), multiples: null }));
  return (
    <li class={stretch.total === 0 ? 'multiple empty-part' : 'multiple'}>
      <h3>
        <button type="button" aria-label={t.compare.showing(words)} title={t.compare.show} onClick={show}>
          {words}
        </button>
        <span class="num">{stretch.total > 0 ? t.n(stretch.total) : ''}</span>
      </h3>
      <div class="multiple-map" style={{ aspectRatio: `${WIDTH} / ${HEIGHT}` }}>
        {ground && (
          <SmallMap
            ground={ground}
            radius={15}
            most={most}
            label={t.compare.stepMap(words, stretch.total, label)}
            symbols={[...stretch.places].map(([code, { total, certain }]) => ({
              code,
              full: total,
              solid: certain,
            }))}
          />
        )}
      </div>
      <p class="multiple-note">
        {stretch.total > 0 ? label : covered ? t.compare.nothing : t.compare.noSources}
      </p>
    </li>
  );
}

/** The map then shows that stretch alone. */
const windowOn = (state: AtlasState, { start, end }: Interval): AtlasState => ({
  ...state,
  from: start,
  to: end - 1,
  time: null,
});

/** `14–20 October`, `October 2019`, `2019`; what lies before the axis is named by where the axis begins. */
function nameOf(
  { start, end }: Interval,
  step: Step | null,
  lang: 'en' | 'zh',
  t: ReturnType<typeof useMessages>,
): string {
  if (step === null) return t.compare.earlier(dayWords(end, lang, 'month'));
  if (step === 'year') return dayWords(start, lang, 'year');
  if (step === 'month') return dayWords(start, lang, 'month');
  return `${dayWords(start, lang, 'short')} – ${dayWords(end - 1, lang, 'short')}`;
}

/** Where the comparison's second view begins: months, or the nearest step that is not too fine. */
export function firstStep(state: AtlasState, atlas: Atlas): Step {
  const steps = stepsFor(axisDomain(state, atlas), atlas.painter.extent);
  return steps.includes('month') ? 'month' : steps[0]!;
}
