// A stretch of days and a width in pixels → positions, ticks and the size of a bin.
import { type Day, toDate } from './day.ts';
import type { Interval } from './interval.ts';

export interface Axis {
  readonly domain: Interval;
  readonly width: number;
  readonly perDay: number; // px
  x(day: number): number; // px from the left end of the plot
  dayAt(x: number): Day; // whole day under a pixel, clamped
}

export interface Tick {
  readonly day: Day;
  readonly major: boolean; // a month, or a year on a long axis: a full line and a name
  readonly kind: 'year' | 'month' | 'day';
}

export function createAxis(domain: Interval, width: number): Axis {
  const perDay = width / Math.max(1, domain.end - domain.start);
  return {
    domain,
    width,
    perDay,
    x: (day) => (day - domain.start) * perDay,
    dayAt: (x) => Math.min(domain.end - 1, Math.max(domain.start, domain.start + Math.floor(x / perDay))),
  };
}

/** The stretch widened to whole months, so that an axis begins and ends where a calendar page does. */
export function wholeMonths({ start, end }: Interval): Interval {
  const first = toDate(start);
  const last = toDate(end - 1);
  return {
    start: Date.UTC(first.getUTCFullYear(), first.getUTCMonth(), 1) / 864e5,
    end: Date.UTC(last.getUTCFullYear(), last.getUTCMonth() + 1, 1) / 864e5,
  };
}

/** Days per bin so that a bar stays at least `least` px wide. Bins longer than a week follow the calendar. */
export function binOf(axis: Axis, least = 2.6): 'day' | 'week' | 'month' | 'year' {
  if (axis.perDay >= least) return 'day';
  if (axis.perDay * 7 >= least) return 'week';
  return axis.perDay * 30 >= least ? 'month' : 'year';
}

/** Where the bins of a stretch begin; the last number is the end of the stretch. */
export function binEdges({ start, end }: Interval, bin: ReturnType<typeof binOf>): Day[] {
  const edges: Day[] = [];
  for (let day = start; day < end; day = nextEdge(day, bin)) edges.push(day);
  edges.push(end);
  return edges;
}

function nextEdge(day: Day, bin: ReturnType<typeof binOf>): Day {
  if (bin === 'day') return day + 1;
  if (bin === 'week') return day + 7;
  const date = toDate(day);
  const year = date.getUTCFullYear();
  return Date.UTC(bin === 'year' ? year + 1 : year, bin === 'year' ? 0 : date.getUTCMonth() + 1, 1) / 864e5;
}

/** Month names where a month has room, years where it has not; weeks between them on a short axis. */
export function ticksOf(axis: Axis): Tick[] {
  const monthWidth = axis.perDay * 30.4;
  const years = Math.max(1, Math.ceil(42 / (axis.perDay * 365)));
  const months = [1, 2, 3, 6].find((n) => monthWidth * n >= 38);
  const ticks: Tick[] = firstsOfMonths(axis.domain).flatMap((day): Tick[] => {
    const date = toDate(day);
    const month = date.getUTCMonth();
    if (month === 0 && (!months || months > 1))
      return date.getUTCFullYear() % years === 0 ? [{ day, major: true, kind: 'year' }] : [];
    return months && month % months === 0 ? [{ day, major: true, kind: 'month' }] : [];
  });
  // A short axis also names the days 15 and 22, as a desk calendar would; the 8th would meet the month's name.
  if (monthWidth > 215)
    for (let day = axis.domain.start; day < axis.domain.end; day++)
      if ([15, 22].includes(toDate(day).getUTCDate())) ticks.push({ day, major: false, kind: 'day' });
  if (ticks.length === 0) ticks.push({ day: axis.domain.start, major: true, kind: 'year' });
  return ticks.sort((a, b) => a.day - b.day);
}

function firstsOfMonths({ start, end }: Interval): Day[] {
  const first = toDate(start);
  const days: Day[] = [];
  for (let month = first.getUTCMonth(); ; month++) {
    const day = Date.UTC(first.getUTCFullYear(), month, 1) / 864e5;
    if (day >= end) return days;
    if (day >= start) days.push(day);
  }
}
