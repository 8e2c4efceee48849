// Entries that pass a mask → stacks of exactly dated ones per bin, and bars for those known only coarsely.
import { GROUPS, type Group } from '../contract/index.ts';
import type { Day } from '../time/day.ts';
import type { Interval } from '../time/interval.ts';
import type { Dataset, Entry } from './dataset.ts';

/** Prefix sums: `sums[(day - first) * groups + group]` = exactly dated entries of the group before `day`. */
export interface DayCounts {
  readonly first: Day;
  readonly sums: Uint32Array;
}

export interface Bin extends Interval {
  readonly counts: Readonly<Record<Group, number>>;
  readonly total: number;
}

/** All entries with the same coarse interval; `start` null: only known to lie before `end`. */
export interface Span {
  readonly start: Day | null;
  readonly end: Day;
  readonly entries: readonly Entry[];
}

/** Known to the day: only such an entry can be new on a day. */
export const isExact = (entry: Entry) => entry.initiative.date.precision === 'day';

export function countDays({ entries }: Dataset, mask: Uint8Array, bounds: Interval): DayCounts {
  const width = GROUPS.length;
  const days = bounds.end - bounds.start;
  const sums = new Uint32Array((days + 1) * width);
  for (const entry of entries)
    if (mask[entry.index] && isExact(entry))
      sums[(entry.appears - bounds.start + 1) * width + GROUPS.indexOf(entry.group)]! += 1;
  for (let i = width; i < sums.length; i++) sums[i]! += sums[i - width]!;
  return { first: bounds.start, sums };
}

/** One bin per pair of neighbouring edges; every bin costs two look-ups a group. */
export function binCounts({ first, sums }: DayCounts, edges: readonly Day[]): Bin[] {
  const width = GROUPS.length;
  const at = (day: Day, group: number) => {
    const row = Math.min(Math.max(day - first, 0), sums.length / width - 1);
    return sums[row * width + group]!;
  };
  return edges.slice(0, -1).map((start, i) => {
    const end = edges[i + 1]!;
    const counts = Object.fromEntries(GROUPS.map((group, g) => [group, at(end, g) - at(start, g)])) as Record<
      Group,
      number
    >;
    return { start, end, counts, total: GROUPS.reduce((sum, group) => sum + counts[group], 0) };
  });
}

/** Coarsely dated and undated entries, one span per distinct interval, earliest end first. */
export function spansOf({ entries }: Dataset, mask: Uint8Array): Span[] {
  const spans = new Map<string, { start: Day | null; end: Day; entries: Entry[] }>();
  for (const entry of entries) {
    if (!mask[entry.index] || isExact(entry)) continue;
    const key = `${entry.start}/${entry.end}`;
    const span = spans.get(key);
    if (span) span.entries.push(entry);
    else spans.set(key, { start: entry.start, end: entry.end, entries: [entry] });
  }
  return [...spans.values()].sort((a, b) => a.end - b.end || (a.start ?? -1e9) - (b.start ?? -1e9));
}
