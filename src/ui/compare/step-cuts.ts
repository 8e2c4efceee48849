// The time there is and the length of a step → the stretches that get a map each, and what they are called.
import { type Entry, type Stretch, stretchesOf } from '../../atlas/index.ts';
import type { Lang, Messages } from '../../i18n/index.ts';
import { type AtlasState, STEPS, type Step } from '../../state/index.ts';
import { binEdges, dayWords, type Interval, toDate } from '../../time/index.ts';
import type { Atlas } from '../context.tsx';
import { axisDomain } from '../player.ts';

/** More maps than this are a wall, not a picture. */
const MOST_MAPS = 60;

/** Weeks and months of the timeline's axis; years whole, of all the time there is. */
export function domainOf(step: Step, axis: Interval, extent: Interval): Interval {
  if (step !== 'year') return axis;
  const year = (day: number) => toDate(day).getUTCFullYear();
  return {
    start: Date.UTC(year(extent.start), 0, 1) / 864e5,
    end: Date.UTC(year(extent.end - 1) + 1, 0, 1) / 864e5,
  };
}

/** The steps that make more than one map, and not too many. */
export function stepsFor(axis: Interval, extent: Interval): Step[] {
  const fitting = STEPS.filter((step) => {
    const maps = binEdges(domainOf(step, axis, extent), step).length - 1;
    return maps > 1 && maps <= MOST_MAPS;
  });
  return fitting.length > 0 ? fitting : ['year'];
}

/** Where the comparison's second view begins: months, or the nearest step that is not too fine. */
export function firstStep(state: AtlasState, atlas: Atlas): Step {
  const steps = stepsFor(axisDomain(state, atlas), atlas.painter.extent);
  return steps.includes('month') ? 'month' : steps[0]!;
}

/** The stretches of the axis, with what lies before it as one more in front, if there is any. */
export function cut(entries: readonly Entry[], domain: Interval, step: Step): Stretch[] {
  const edges = binEdges(domain, step);
  const first = entries[0]?.appears ?? domain.start; // entries are sorted by it
  return stretchesOf(entries, first < domain.start ? [first, ...edges] : edges);
}

/** `14–20 October`, `October 2019`, `2019`; what lies before the axis is named by where the axis begins. */
export function nameOf({ start, end }: Interval, step: Step | null, lang: Lang, t: Messages): string {
  if (step === null) return t.compare.earlier(dayWords(end, lang, 'month'));
  if (step === 'year') return dayWords(start, lang, 'year');
  if (step === 'month') return dayWords(start, lang, 'month');
  return `${dayWords(start, lang, 'short')} – ${dayWords(end - 1, lang, 'short')}`;
}
