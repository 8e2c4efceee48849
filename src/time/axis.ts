// A stretch of days and a width in pixels → positions, ticks and the size of a bin.
import { scaleUtc } from 'd3-scale';
import { type Day, toDate } from './day.ts';
import type { Interval } from './interval.ts';

export interface Axis {
  readonly domain: Interval;
  readonly width: number;
  readonly perDay: number; // px
  x(day: number): number; // px from the left end of the plot
  dayAt(x: number): Day; // whole day under a pixel, clamped
  ticks(count: number): Day[]; // about as many days at even steps of the calendar
}

export interface Tick {
  readonly day: Day;
  readonly major: boolean; // a month, or a year on a long axis: a full line and a name
  readonly kind: 'year' | 'month' | 'day';
}

export function createAxis(domain: Interval, width: number): Axis {
  const days = Math.max(1, domain.end - domain.start);
  const scale = scaleUtc([toDate(domain.start), toDate(domain.start + days)], [0, width]);
  // The scale counts in milliseconds: what it gives back for the first pixel of a day may lie a hair before it.
  const dayOf = (date: Date) => Math.floor(date.getTime() / 864e5 + 1e-6);
  return {
    domain,
    width,
    perDay: width / days,
    x: (day) => scale(day * 864e5),
    dayAt: (x) => Math.min(domain.end - 1, Math.max(domain.start, dayOf(scale.invert(x)))),
    ticks: (count) => [...new Set(scale.ticks(count).map(dayOf))].filter((day) => day < domain.end),
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

/** px of a name's room, on average: steps of the calendar are up to √3 closer or wider. */
const NAME = 60;
/** px that the name of a month takes to the right of its line; the first one carries its year. */
const NAME_WIDTH = { first: 98, other: 80 };

/** d3's steps of the calendar: months where they have room, quarters or years where not; weeks between wide months. */
export function ticksOf(axis: Axis): Tick[] {
  const months = (axis.domain.end - axis.domain.start) / 30.44;
  const major = axis.ticks(Math.max(1, Math.min(months, axis.width / NAME)));
  if (major.length === 0) major.push(axis.domain.start);
  const monthly = major.length > 1 && major[1]! - major[0]! < 32;
  const named = major.map((day): Tick => {
    const january = toDate(day).getUTCMonth() === 0;
    return { day, major: true, kind: january && !monthly ? 'year' : 'month' };
  });
  if (axis.width / months <= 215) return named;
  const weeks = axis.ticks(axis.width / NAME).filter((day) => {
    const before = major.findLastIndex((m) => m <= day);
    const room = before === 0 ? NAME_WIDTH.first : NAME_WIDTH.other;
    const next = major[before + 1] ?? Number.POSITIVE_INFINITY;
    return before >= 0 && axis.x(day) - axis.x(major[before]!) > room && axis.x(next) - axis.x(day) > 16;
  });
  return [...named, ...weeks.map((day): Tick => ({ day, major: false, kind: 'day' }))].sort(
    (a, b) => a.day - b.day,
  );
}
