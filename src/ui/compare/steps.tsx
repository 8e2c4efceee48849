// Weeks, months or years → a small map each with its count, side by side: the still alternative to playing.
import { useMemo } from 'preact/hooks';
import { type Entry, reportedDays, type Stretch } from '../../atlas/index.ts';
import { type AtlasState, type Step, seek, setMultiples } from '../../state/index.ts';
import type { Interval } from '../../time/index.ts';
import { areaName } from '../area-names.ts';
import { useAtlas, useLang, useMessages, useSelected } from '../context.tsx';
import { axisDomain } from '../player.ts';
import { frameFor, groundOf, type SmallGround, useBasemap } from './ground.ts';
import { GroundDefs, Key, SmallMap } from './small-map.tsx';
import { cut, domainOf, nameOf, stepsFor } from './step-cuts.ts';

const WIDTH = 210;
const HEIGHT = 190;

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
