// What chrono read and the document's own date → an interval with its precision and basis.
import type { ParsedResult } from 'chrono-node/en';
import type { Dated } from '../../contract/index.ts';
import { addDays, dayInterval, daysIn, type Interval, monthInterval, yearInterval } from './calendar.ts';
import type { DateContext } from './context.ts';
import { HOLIDAY, QUARTER, RELATIVE, STATED, springFestival, THAT_YEAR, WEEK } from './forms/index.ts';
import {
  dated,
  isFine,
  TOLERANCE_DAYS,
  type Unit,
  weekdayOf,
  weekOf,
  yearOf as yearLeftOpen,
} from './settle.ts';
import type { Surroundings } from './surroundings.ts';

type ParsedComponents = ParsedResult['start'];
type Level = 'day' | 'month' | 'year';

/** Null where the expression names no day, no month and no year that can be settled. */
export function resolve(
  { start, end, text }: ParsedResult,
  context: DateContext,
  around: Surroundings,
): Dated | null {
  const tags = start.tags();
  if (start.isCertain('weekday') && !start.isCertain('day')) return weekday(start, text, context, around);
  if (start.isCertain('day') && !start.isCertain('month'))
    return dayOfMonth(start.get('day')!, context, around);
  if (tags.has(HOLIDAY)) return lunarHoliday(start, end, context, around);
  const relative = tags.has(RELATIVE);
  const level: Level = start.isCertain('day') ? 'day' : start.isCertain('month') ? 'month' : 'year';
  if (
    relative &&
    !tags.has(THAT_YEAR) &&
    !isFine(context.reference, tags.has(WEEK) ? 'day' : unitOf(text, level))
  )
    return null;
  // To chrono a week begins on Sunday.
  if (tags.has(WEEK)) return weekOf(/^this\b/i.test(text) ? context.reference!.start : isoOf(start));
  const year = yearOf(start, end, text, tags, context, around);
  if (year === null || year < 1) return null; // "2019 BC"
  const first = intervalOf(start, level, year);
  const last = end ? intervalOf(end, level, endYear(start, end, year)) : first;
  if (!first || !last) return null;
  const precision = tags.has(QUARTER) ? 'quarter' : level;
  return dated(
    last.end > first.end ? { start: first.start, end: last.end } : first,
    precision,
    relative && !tags.has(STATED) ? 'relative' : 'stated',
  );
}

/** "May last year" needs to know the year only. */
function unitOf(text: string, level: Level): Unit {
  if (/year|今年|去年|前年|本年|明年/i.test(text)) return 'year';
  return /quarter/i.test(text) ? 'quarter' : /month|个?月/i.test(text) ? 'month' : level;
}

function yearOf(
  start: ParsedComponents,
  end: ParsedComponents | undefined,
  text: string,
  tags: ReadonlySet<string>,
  context: DateContext,
  around: Surroundings,
): number | null {
  if (tags.has(THAT_YEAR)) return around.statedYear;
  if (start.isCertain('year')) return start.get('year')!;
  const month = start.get('month')!;
  // "28 October to 2 November 2019": the year stands at the end.
  if (end?.isCertain('year')) return end.get('year')! - (month > end.get('month')! ? 1 : 0);
  if (!context.reference) return around.statedYear;
  // "this week" and its like have a day and no stated year.
  if (!start.isCertain('month'))
    return /week|周|星期/.test(text) ? start.get('year') : Number(context.reference.start.slice(0, 4));
  const slack = tags.has(QUARTER) ? -1 : TOLERANCE_DAYS; // of a quarter something has passed when it is told of
  return yearLeftOpen(month, start.isCertain('day') ? start.get('day')! : null, slack, context, around);
}

/** The Spring Festival on either side of publication: the last one, or the next where the verb looks ahead. */
function lunarHoliday(
  start: ParsedComponents,
  end: ParsedComponents | undefined,
  { reference }: DateContext,
  { ahead }: Surroundings,
): Dated | null {
  if (!reference || start.isCertain('year')) return null;
  const latest = addDays(reference.end, ahead ? 366 : TOLERANCE_DAYS);
  for (let year = Number(latest.slice(0, 4)); year > Number(latest.slice(0, 4)) - 2; year--) {
    const first = springFestival(year);
    const day = first && dayInterval(year, first.month, first.day)!;
    if (!day || day.start > latest) continue;
    return dated(end ? { start: day.start, end: addDays(day.start, 7) } : day, 'day', 'stated');
  }
  return null;
}

function endYear(start: ParsedComponents, end: ParsedComponents, year: number): number {
  if (end.isCertain('year') && end.get('year')! >= year) return end.get('year')!;
  const wraps = end.get('month')! < start.get('month')!;
  return wraps ? year + 1 : year;
}

function intervalOf(components: ParsedComponents, level: Level, year: number): Interval | null {
  if (level === 'year') return yearInterval(year);
  const month = components.get('month')!;
  if (daysIn(year, month) === 0) return null;
  return level === 'month' ? monthInterval(year, month) : dayInterval(year, month, components.get('day')!);
}

const isoOf = (c: ParsedComponents): string =>
  [c.get('year')!, c.get('month')!, c.get('day')!]
    .map((n, i) => String(n).padStart(i === 0 ? 4 : 2, '0'))
    .join('-');

/** "last" and "next" are chrono's. */
function weekday(
  start: ParsedComponents,
  text: string,
  context: DateContext,
  around: Surroundings,
): Dated | null {
  if (!/\b(last|next|past)\b/i.test(text))
    return weekdayOf((start.get('weekday')! + 6) % 7, context, around, /\bthis\b/i.test(text));
  const day = isoOf(start);
  return isFine(context.reference, 'day')
    ? dated({ start: day, end: addDays(day, 1) }, 'day', 'relative')
    : null;
}

/** "on the 18th": the last such day up to publication, or the next one where the verb looks ahead. */
function dayOfMonth(day: number, { reference }: DateContext, { ahead }: Surroundings): Dated | null {
  if (!isFine(reference, 'month')) return null;
  const [year, month] = reference.start.split('-').map(Number) as [number, number];
  for (const step of ahead ? [0, 1, 2] : [0, -1, -2]) {
    const index = year * 12 + month - 1 + step;
    const interval = dayInterval(Math.floor(index / 12), (index % 12) + 1, day);
    const fits = interval && (ahead ? interval.end > reference.start : interval.start < reference.end);
    if (fits) return dated(interval, 'day', 'relative');
  }
  return null;
}
