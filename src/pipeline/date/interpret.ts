// A temporal expression and the document's own date → an interval with its precision and basis.
import type { Dated, Precision } from '../../contract/index.ts';
import {
  addDays,
  dayInterval,
  type Interval,
  monthInterval,
  quarterInterval,
  toEdtf,
  yearInterval,
} from './calendar.ts';
import type { Expression } from './expression.ts';

/** What dates of a document are measured against. */
export interface DateContext {
  readonly published: Interval | null;
  readonly year: number | null; // a year that the text itself names before the expression
}

// A weekly or an approximate date of publication may lie a little before what it reports.
const TOLERANCE_DAYS = 20;

/** Null where the expression names no day, no month and no year that can be settled. */
export function interpret(expression: Expression, context: DateContext): Dated | null {
  if (expression.kind === 'calendar') return calendar(expression, context);
  if (!context.published) return null;
  const today = addDays(context.published.end, -1);
  if (expression.kind === 'weekday') return dated(weekdayInterval(expression, today), 'day', 'relative');
  return relative(expression, today, context.published);
}

type Calendar = Extract<Expression, { kind: 'calendar' }>;

function calendar(e: Calendar, context: DateContext): Dated | null {
  const { published } = context;
  if (e.month === undefined && e.day !== undefined) return dayOfMonth(e.day, published);
  const year =
    e.year ??
    (e.month !== undefined
      ? inferYear(e.month, e.day ?? 1, context)
      : published && Number(published.start.slice(0, 4)));
  if (year === null || year === undefined) return null;
  if (e.month !== undefined && e.day !== undefined) {
    const first = dayInterval(year, e.month, e.day);
    if (!first) return null;
    if (e.toDay === undefined) return dated(first, 'day', 'stated');
    const month = e.toMonth ?? e.month;
    const last = dayInterval(month < e.month ? year + 1 : year, month, e.toDay);
    return last && last.end > first.start
      ? dated({ start: first.start, end: last.end }, 'day', 'stated')
      : dated(first, 'day', 'stated');
  }
  if (e.month !== undefined) return dated(monthInterval(year, e.month), 'month', 'stated');
  if (e.quarter !== undefined) return dated(quarterInterval(year, e.quarter), 'quarter', 'stated');
  if (e.half !== undefined)
    return dated(
      { start: quarterInterval(year, e.half * 2 - 1).start, end: quarterInterval(year, e.half * 2).end },
      'quarter',
      'stated',
    );
  if (e.toYear !== undefined)
    return dated({ start: yearInterval(year).start, end: yearInterval(e.toYear).end }, 'year', 'stated');
  return dated(yearInterval(year), 'year', 'stated');
}

/** The latest year in which the day lies no more than a little after publication: news looks back. */
function inferYear(month: number, day: number, { published, year }: DateContext): number | null {
  if (!published) return year;
  const latest = addDays(published.end, TOLERANCE_DAYS);
  const last = Number(latest.slice(0, 4));
  const candidate = dayInterval(last, month, Math.min(day, 28));
  return candidate && candidate.start <= latest ? last : last - 1;
}

/** "on the 18th": the last such day up to publication. */
function dayOfMonth(day: number, published: Interval | null): Dated | null {
  if (!published) return null;
  const [year, month] = published.start.split('-').map(Number) as [number, number];
  for (const back of [0, 1, 2]) {
    const index = year * 12 + month - 1 - back;
    const interval = dayInterval(Math.floor(index / 12), (index % 12) + 1, day);
    if (interval && interval.start < published.end) return dated(interval, 'day', 'relative');
  }
  return null;
}

function weekdayInterval(e: Extract<Expression, { kind: 'weekday' }>, today: string): Interval {
  const now = new Date(`${today}T00:00:00Z`).getUTCDay();
  const back = (now - e.weekday + 7) % 7;
  const offset = e.which === 'next' ? 7 - back : e.which === 'last' && back === 0 ? -7 : -back;
  const start = addDays(today, offset);
  return { start, end: addDays(start, 1) };
}

function relative(
  e: Extract<Expression, { kind: 'relative' }>,
  today: string,
  published: Interval,
): Dated | null {
  const [year, month] = today.split('-').map(Number) as [number, number];
  switch (e.unit) {
    case 'day': {
      // A document that is dated to a month only has no "today".
      if (addDays(published.start, 1) !== published.end) return null;
      const start = addDays(today, e.offset);
      return dated({ start, end: addDays(start, 1) }, 'day', 'relative');
    }
    case 'week': {
      const monday = addDays(today, -((new Date(`${today}T00:00:00Z`).getUTCDay() + 6) % 7) + 7 * e.offset);
      return dated({ start: monday, end: addDays(monday, 7) }, 'day', 'relative');
    }
    case 'month': {
      const index = year * 12 + month - 1 + e.offset;
      return dated(monthInterval(Math.floor(index / 12), (index % 12) + 1), 'month', 'relative');
    }
    case 'quarter': {
      const index = year * 4 + Math.ceil(month / 3) - 1 + e.offset;
      return dated(quarterInterval(Math.floor(index / 4), (index % 4) + 1), 'quarter', 'relative');
    }
    case 'year':
      return dated(yearInterval(year + e.offset), 'year', 'relative');
  }
}

function dated(
  interval: Interval,
  precision: Exclude<Precision, 'none'>,
  basis: 'stated' | 'relative',
): Dated {
  return { edtf: toEdtf(interval, precision), ...interval, precision, basis };
}
