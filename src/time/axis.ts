// A stretch of days and a width in pixels → positions, ticks and the size of a bin.
import { scaleUtc } from 'd3-scale';
import { type Day, parseDay, toDate } from './day.ts';
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
  const { start, end } = axis.domain;
  const scale = scaleUtc().domain([toDate(start), toDate(end)]);
  const days = (dates: Date[]) => dates.map((d) => d.getTime() / 864e5).filter((d) => d >= start && d < end);
  const monthWidth = axis.perDay * 30.4;
  if (monthWidth < 34) {
    const years = Math.max(1, Math.ceil(42 / (axis.perDay * 365)));
    const first = toDate(start).getUTCFullYear() + 1;
    const out: Tick[] = [];
    for (let year = first; parseDay(`${year}-01-01`) < end; year += years)
      out.push({ day: parseDay(`${year}-01-01`), major: true, kind: 'year' });
    return out.length > 0 ? out : [{ day: start, major: true, kind: 'year' }];
  }
  const months = days(scale.ticks(Math.max(2, Math.round((end - start) / 30.4)))).filter(
    (d) => toDate(d).getUTCDate() === 1,
  );
  const ticks: Tick[] = months.map((day) => ({ day, major: true, kind: 'month' }));
  // A short axis also names the days 8, 15 and 22, as a desk calendar would.
  if (monthWidth > 200)
    for (let day = start; day < end; day++)
      if ([8, 15, 22].includes(toDate(day).getUTCDate())) ticks.push({ day, major: false, kind: 'day' });
  return ticks.sort((a, b) => a.day - b.day);
}
