// Half-open stretches of days → what they contain, share and cover together.
import type { Day } from './day.ts';

/** `[start, end)` in days; empty when `end <= start`. */
export interface Interval {
  readonly start: Day;
  readonly end: Day;
}

/** A stretch on which the same number of intervals lie. */
export interface Covered extends Interval {
  readonly count: number;
}

export const length = ({ start, end }: Interval): number => Math.max(0, end - start);

export const contains = ({ start, end }: Interval, day: Day): boolean => start <= day && day < end;

export const overlaps = (a: Interval, b: Interval): boolean => a.start < b.end && b.start < a.end;

/** The shared part, or null. */
export function intersect(a: Interval, b: Interval): Interval | null {
  const start = Math.max(a.start, b.start);
  const end = Math.min(a.end, b.end);
  return start < end ? { start, end } : null;
}

/** How many intervals cover each stretch of `within`, zero included; neighbours differ in count, and the
 * stretches add up to `within`. */
export function coverage(intervals: readonly Interval[], within: Interval): Covered[] {
  const changes = new Map<Day, number>([
    [within.start, 0],
    [within.end, 0],
  ]);
  for (const interval of intervals) {
    const part = intersect(interval, within);
    if (!part) continue;
    changes.set(part.start, (changes.get(part.start) ?? 0) + 1);
    changes.set(part.end, (changes.get(part.end) ?? 0) - 1);
  }
  const days = [...changes.keys()].sort((a, b) => a - b);
  const out: Covered[] = [];
  let count = 0;
  for (let i = 0; i + 1 < days.length; i++) {
    const start = days[i]!;
    count += changes.get(start)!;
    const last = out.at(-1);
    if (last && last.count === count) out[out.length - 1] = { ...last, end: days[i + 1]! };
    else out.push({ start, end: days[i + 1]!, count });
  }
  return out;
}
