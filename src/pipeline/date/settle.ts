// What a text says of time and the document's own date → an interval: what is left open is settled by the date.
import type { Dated, Precision } from '../../contract/index.ts';
import {
  addDays,
  dayInterval,
  daysIn,
  type Interval,
  monthInterval,
  toEdtf,
  yearInterval,
} from './calendar.ts';
import type { DateContext } from './context.ts';
import type { Surroundings } from './surroundings.ts';

/** A part of the calendar, a unit counted from the document's own, or a weekday, of which 0 is Monday. */
export type Said =
  | { readonly year: number | null; readonly month: number | null; readonly day: number | null }
  | { readonly unit: Unit; readonly count: number }
  | { readonly weekday: number };
export type Unit = 'day' | 'week' | 'month' | 'quarter' | 'year';

// A weekly or an approximate date of publication may lie a little before what it reports.
export const TOLERANCE_DAYS = 20;

/** Null where the document's own date is too coarse to settle it, or no calendar has the day. */
export function settle(said: Said, context: DateContext, around: Surroundings): Dated | null {
  if ('weekday' in said) return weekdayOf(said.weekday, context, around);
  if ('unit' in said) return counted(said.unit, said.count, context);
  const { month, day } = said;
  const year = said.year ?? yearOf(month!, day, TOLERANCE_DAYS, context, around);
  if (year === null) return null;
  if (month === null) return dated(yearInterval(year), 'year', 'stated');
  if (day === null) return dated(monthInterval(year, month), 'month', 'stated');
  const interval = dayInterval(year, month, day);
  return interval && dated(interval, 'day', 'stated');
}

/** Only a document of a day has a yesterday, only one of a month a last month. */
export function isFine(reference: Interval | null, unit: Unit): reference is Interval {
  return reference !== null && addDays(reference.start, LONGEST[unit]) >= reference.end;
}

const LONGEST: Readonly<Record<Unit, number>> = { day: 1, week: 1, month: 31, quarter: 92, year: 366 };

/** "last year", "this week", "tomorrow". */
function counted(unit: Unit, count: number, { reference }: DateContext): Dated | null {
  if (!isFine(reference, unit)) return null;
  const today = reference.start;
  const year = Number(today.slice(0, 4));
  if (unit === 'year') return dated(yearInterval(year + count), 'year', 'relative');
  if (unit === 'week') return weekOf(addDays(today, 7 * count));
  if (unit === 'day') {
    const start = addDays(today, count);
    return dated({ start, end: addDays(start, 1) }, 'day', 'relative');
  }
  const months = year * 12 + Number(today.slice(5, 7)) - 1 + count;
  return dated(monthInterval(Math.floor(months / 12), (months % 12) + 1), 'month', 'relative');
}

/** The year of a month and perhaps a day that are written without one; null where nothing says. `slack` in days. */
export function yearOf(
  month: number,
  day: number | null,
  slack: number,
  { reference }: DateContext,
  around: Surroundings,
): number | null {
  return reference ? nearestYear(month, day, reference, slack, around) : around.statedYear;
}

/** The latest year in which the day lies no more than a little after publication: news looks back. */
function nearestYear(
  month: number,
  ofMonth: number | null,
  reference: Interval,
  slack: number,
  around: Surroundings,
): number {
  const day = ofMonth ?? 1;
  const latest = addDays(reference.end, slack);
  const last = Number(latest.slice(0, 4));
  const safe = Math.min(day, daysIn(last, month) || 1);
  const candidate = dayInterval(last, month, safe);
  const year = candidate && candidate.start <= latest ? last : last - 1;
  // Where the verb looks ahead, a day to come may be the nearer one.
  if (!around.ahead) return year;
  if (around.planned) {
    const now = Number(reference.start.slice(0, 4));
    const ends =
      ofMonth === null ? monthInterval(now, month).end : (dayInterval(now, month, safe)?.end ?? '');
    return ends > reference.start ? now : now + 1;
  }
  const past = dayInterval(year, month, Math.min(day, 28))!.start;
  return past < addDays(reference.start, -182) ? year + 1 : year;
}

const weekdayIn = (day: string) => (new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7; // 0 is Monday

/** The week of a day, which begins on Monday. */
export function weekOf(day: string): Dated {
  const monday = addDays(day, -weekdayIn(day));
  return dated({ start: monday, end: addDays(monday, 7) }, 'day', 'relative');
}

/** "on Monday" is the latest Monday, or the next one where the verb looks ahead; "this Monday" is that of the week. */
export function weekdayOf(
  weekday: number,
  { reference }: DateContext,
  { ahead }: Surroundings,
  ofThisWeek = false,
): Dated | null {
  if (!isFine(reference, 'day')) return null;
  const days = weekday - weekdayIn(reference.start); // to that of the week
  const moved = ofThisWeek || days === 0 ? days : ahead ? (days + 7) % 7 : days > 0 ? days - 7 : days;
  const start = addDays(reference.start, moved);
  return dated({ start, end: addDays(start, 1) }, 'day', 'relative');
}

export function dated(
  interval: Interval,
  precision: Exclude<Precision, 'none'>,
  basis: 'stated' | 'relative',
): Dated {
  return { edtf: toEdtf(interval, precision), ...interval, precision, basis };
}
