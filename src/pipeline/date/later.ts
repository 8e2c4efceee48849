// "The next day", "two weeks later", "the same month" after a day that the text has told → a date counted from it.
import type { Dated } from '../../contract/index.ts';
import type { Tokens } from '../text/index.ts';
import { addDays, type Interval, monthInterval, toEdtf, yearInterval } from './calendar.ts';
import type { Window } from './windows.ts';

/** What a later phrase counts from: the day, month or year that the story has come to. */
export interface Thread {
  last: Dated | null;
}

type Unit = 'day' | 'week' | 'month' | 'year';
interface Step extends Window {
  readonly count: number;
  readonly unit: Unit;
}

const UNITS: ReadonlyMap<string, Unit> = new Map(
  Object.entries({
    day: 'day',
    days: 'day',
    morning: 'day',
    afternoon: 'day',
    evening: 'day',
    week: 'week',
    weeks: 'week',
    month: 'month',
    months: 'month',
    year: 'year',
    years: 'year',
  } satisfies Record<string, Unit>),
);
const NUMBERS = 'zero one two three four five six seven eight nine ten'.split(' ');
const AFTER = new Set(['next', 'following']);
const BEFORE = new Set(['previous', 'preceding']);
const SAME = new Set(['same']);

/** The phrase that begins at token `i`, or null. Most tokens are none of the words it can begin with. */
export function stepAt(tokens: Tokens, i: number, to: number): Step | null {
  const key = tokens.key[i]!;
  const next = tokens.key[i + 1] ?? '';
  if (key === 'the') {
    const unit = i + 2 < to ? UNITS.get(tokens.key[i + 2]!) : undefined;
    if (unit && isWhole(tokens, i + 3, to)) {
      const range = { from: i, to: i + 3, unit };
      if (AFTER.has(next)) return { ...range, count: 1 };
      if (BEFORE.has(next)) return { ...range, count: -1 };
      // "the same year" is chrono's: it counts from whatever year the text has named.
      if (SAME.has(next) && unit !== 'year') return { ...range, count: 0 };
    }
    const beside = tokens.key[i + 2];
    if (next === 'day' && (beside === 'after' || beside === 'before') && endsPhrase(tokens, i + 3, to))
      return { from: i, to: i + 3, count: beside === 'after' ? 1 : -1, unit: 'day' };
    return null;
  }
  if (key === 'that')
    return /^(day|month|week)$/.test(next) && tokens.key[i - 1] === 'on'
      ? { from: i, to: i + 2, count: 0, unit: UNITS.get(next)! }
      : null;
  const turn = tokens.key[i + 2];
  if (turn === 'after' && i + 4 < to) return opensAfter(tokens, i, to);
  if (i + 2 >= to || (turn !== 'later' && turn !== 'afterwards' && turn !== 'earlier')) return null;
  const unit = UNITS.get(next);
  if (unit === undefined) return null;
  const count = countOf(key);
  return count > 0 ? { from: i, to: i + 3, count: turn === 'earlier' ? -count : count, unit } : null;
}

const REACH = 8; // tokens between "after" and the day that is counted from

/** "three days after the meeting on" before a date at token `at`: how far the act lies from it. */
export function stepBefore(tokens: Tokens, from: number, at: number): Step | null {
  for (let i = at - 1; i >= Math.max(from + 2, at - REACH); i--) {
    const key = tokens.key[i]!;
    if (key === ',' || key === ';') return null;
    if (key !== 'after' && key !== 'before') continue;
    const unit = UNITS.get(tokens.key[i - 1]!);
    const count = countOf(tokens.key[i - 2]!);
    if (unit !== 'day' || count <= 0) return null;
    return { from: i - 2, to: at, count: key === 'after' ? count : -count, unit };
  }
  return null;
}

const countOf = (key: string): number =>
  key === 'a' || key === 'an' ? 1 : /^\d{1,3}$/.test(key) ? Number(key) : NUMBERS.indexOf(key);

/** "Two days after the train's arrival, …" opens a sentence: counted from the day told last. */
function opensAfter(tokens: Tokens, i: number, to: number): Step | null {
  const unit = UNITS.get(tokens.key[i + 1] ?? '');
  const count = countOf(tokens.key[i]!);
  if (unit !== 'day' || count <= 0 || !/^(the|that|its|their|this)$/.test(tokens.key[i + 3] ?? ''))
    return null;
  for (let j = i + 4; j < Math.min(to, i + 4 + REACH); j++) {
    if (tokens.key[j] === ',') return { from: i, to: j, count, unit };
    if (/\d/.test(tokens.key[j]!)) return null;
  }
  return null;
}

/** Not "the next month's plan", "the same day service". */
function isWhole(tokens: Tokens, at: number, to: number): boolean {
  return (
    tokens.key[at] !== "'s" &&
    !(at < to && /^(service|delivery|of|to|as|after|when|that)$/.test(tokens.key[at]!))
  );
}

function endsPhrase(tokens: Tokens, at: number, to: number): boolean {
  return at >= to || /^[,.;:)]$/.test(tokens.key[at]!);
}

/** Null where nothing was told yet, or nothing as fine as the step. */
export function stepped({ last }: Thread, { count, unit }: Step): Dated | null {
  if (!last || last.start === null || last.precision === 'none') return null;
  const interval = intervalOf(last.start, last, count, unit);
  if (!interval) return null;
  const precision = unit === 'day' || unit === 'week' ? 'day' : unit;
  return { edtf: toEdtf(interval, precision), ...interval, precision, basis: 'relative' };
}

function intervalOf(start: string, last: Dated, count: number, unit: Unit): Interval | null {
  const [year, month] = start.split('-').map(Number) as [number, number];
  if (unit === 'year') return yearInterval(year + count);
  if (unit === 'month') {
    if (last.precision === 'year' || last.precision === 'quarter') return null;
    const index = year * 12 + month - 1 + count;
    return monthInterval(Math.floor(index / 12), (index % 12) + 1);
  }
  if (last.precision !== 'day') return null;
  // Counted from the last day of what lasted several.
  const day = addDays(count === 0 ? start : addDays(last.end, -1), unit === 'day' ? count : 0);
  if (unit === 'day') return { start: day, end: count === 0 ? last.end : addDays(day, 1) };
  const monday = addDays(day, 7 * count - ((new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7));
  return { start: monday, end: addDays(monday, 7) };
}
