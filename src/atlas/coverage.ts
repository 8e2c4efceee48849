// The documents → how many of them report on each stretch of time: few where little was written, not where little was done.
import { parseDay } from '../time/day.ts';
import { type Covered, coverage, type Interval } from '../time/interval.ts';
import type { Dataset } from './dataset.ts';

/** Zero included; the stretches add up to `within`. */
export function coverageOf({ manifest }: Dataset, within: Interval): Covered[] {
  const covers = manifest.documents.flatMap((source) =>
    source.covers.map(({ start, end }) => ({ start: parseDay(start), end: parseDay(end) })),
  );
  return coverage(covers, within);
}

/** On how many days of the interval at least one document reports. */
export const reportedDays = (dataset: Dataset, within: Interval): number =>
  coverageOf(dataset, within).reduce((sum, c) => sum + (c.count > 0 ? c.end - c.start : 0), 0);
