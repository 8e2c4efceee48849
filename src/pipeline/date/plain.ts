// The tokens of a window → the one date in it, where a look is enough: "5 November 2019", "on May 3", "2018", "last year".
import { HAN, MARK, NUMBER, SPACED, type Tokens } from '../text/index.ts';
import { isCount, isYearAlone } from './forms/index.ts';
import { monthOf, WEEKDAYS } from './names.ts';
import type { Said, Unit } from './settle.ts';
import type { TimeWindow, Window } from './windows.ts';

/** A date and its tokens, without a preposition. */
export interface PlainDate extends Window {
  readonly said: Said;
}

const DAYS: ReadonlyMap<string, number> = new Map([
  ['yesterday', -1],
  ['today', 0],
  ['tonight', 0],
  ['tomorrow', 1],
]);
const TURNS: ReadonlyMap<string, number> = new Map([
  ['last', -1],
  ['this', 0],
  ['next', 1],
]);
const UNITS: ReadonlyMap<string, Unit> = new Map([
  ['week', 'week'],
  ['month', 'month'],
  ['year', 'year'],
]);
const PARTS = new Set(['end', 'beginning', 'start', 'middle', 'close']);
const OF_A_PART = /^(half|spring|summer|autumn|winter)$/; // "the second half, 2018", "the winter of 2019"
const YEAR = /^(?:19|20)\d\d$/;
const DAY = /^(?:0?[1-9]|[12]\d|3[01])(st|nd|rd|th)?$/;
const ABBREVIATED = /^(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)$/;
const DASH = /^[-–—−~～]$/;
const ORDINAL = /(?:st|nd|rd|th)$/; // "the second May 5"
/** With these chrono reads on: the Buddhist era, half the day, the week of a weekday. */
const GOES_ON = new Set(['be', 'ad', 'bc', 'bce', 'ce', 'am', 'pm', 'past', 'of']);
const NEAR = 3; // tokens on either side within which a figure may be part of the date

/** Null where there is more in a window that speaks of time, or anything unusual: that is for `read`, which agrees. */
export function plainDate(tokens: Tokens, window: TimeWindow): PlainDate | null {
  const date = dateAt(tokens, window, window.first);
  return date && window.last < date.to && standsAlone(tokens, window, date) ? date : null;
}

/** `i` is the first token of the window that speaks of time. */
function dateAt(tokens: Tokens, window: TimeWindow, i: number): PlainDate | null {
  if (i < window.from || i >= window.to) return null;
  const { key, flags } = tokens;
  if (flags[i]! & NUMBER) return yearAt(tokens, window, i);
  const word = key[i]!;
  const month = monthOf(tokens, i);
  if (month !== null) return monthAt(tokens, window, i, month);
  const before = i > window.from ? key[i - 1]! : '';
  const count = TURNS.get(word);
  if (count !== undefined) {
    const unit = i + 1 < window.to ? UNITS.get(key[i + 1]!) : undefined;
    return unit && before !== 'after' ? { from: i, to: i + 2, said: { unit, count } } : null;
  }
  const days = DAYS.get(word);
  if (days !== undefined)
    return before === 'before' || before === 'after'
      ? null
      : { from: i, to: i + 1, said: { unit: 'day', count: days } };
  const weekday = WEEKDAYS.get(word);
  if (weekday !== undefined)
    return TURNS.has(before) || before === 'past' ? null : { from: i, to: i + 1, said: { weekday } };
  const unit = UNITS.get(word);
  return unit && i - 3 >= window.from && before === 'the' && key[i - 2] === 'of' && PARTS.has(key[i - 3]!)
    ? { from: i - 3, to: i + 1, said: { unit, count: 0 } }
    : null;
}

/** "2018" where it is neither a count nor a number; "the second half, 2018" is more than a year. */
function yearAt(tokens: Tokens, window: TimeWindow, i: number): PlainDate | null {
  const { text, key, start, end } = tokens;
  const from = start[window.from]!;
  return YEAR.test(key[i]!) &&
    !OF_A_PART.test(keyIn(tokens, window, i - 2)) &&
    !OF_A_PART.test(keyIn(tokens, window, i - 1)) &&
    isYearAlone(text.slice(from, end[window.to - 1]!), start[i]! - from)
    ? { from: i, to: i + 1, said: { year: Number(key[i]), month: null, day: null } }
    : null;
}

/** "16 December 2019", "December 16th, 2019", "Dec. 16", "December 2019"; a month alone may be a verb or a name. */
function monthAt(tokens: Tokens, window: TimeWindow, i: number, month: number): PlainDate | null {
  const before = DAY.exec(keyIn(tokens, window, i - 1));
  const from = before ? i - 1 : i;
  let to = isMark(tokens, window, i + 1, '.') && ABBREVIATED.test(tokens.key[i]!) ? i + 2 : i + 1;
  const after = before ? null : DAY.exec(keyIn(tokens, window, to));
  if (after) to++;
  const day = before ?? after;
  const comma = day && isMark(tokens, window, to, ',') ? 1 : 0;
  const [year] = YEAR.exec(keyIn(tokens, window, to + comma)) ?? [];
  if (year !== undefined) to += comma + 1;
  else if (!day || (after && counts(tokens, window, to))) return null;
  // "the third of May 2019", "the second to 5 May", "May 5 to eighth"
  for (const beside of [from - 2, from - 1, to + 1])
    if (ORDINAL.test(keyIn(tokens, window, beside))) return null;
  const said = { year: year ? Number(year) : null, month, day: day && Number.parseInt(day[0], 10) };
  return { from, to, said };
}

/** "In December 16 cities": what stands before token `i` counts what comes. */
function counts({ text, end }: Tokens, window: Window, i: number): boolean {
  return isCount(text.slice(end[i - 1]!, end[window.to - 1]!));
}

function keyIn({ key }: Tokens, { from, to }: Window, i: number): string {
  return i >= from && i < to ? key[i]! : '';
}

/** Right behind the token before. */
function isMark(tokens: Tokens, window: Window, i: number, mark: string): boolean {
  return keyIn(tokens, window, i) === mark && !(tokens.flags[i]! & SPACED);
}

/** True where nothing beside the date may belong to it. */
function standsAlone({ key, flags }: Tokens, window: TimeWindow, { from, to }: Window): boolean {
  if (from > window.from && (flags[from]! & SPACED ? DASH.test(key[from - 1]!) : key[from - 1] !== '('))
    return false;
  if (to < window.to && (!(flags[to]! & (SPACED | MARK)) || GOES_ON.has(key[to]!))) return false;
  for (let i = window.from; i < window.to; i++) {
    if (flags[i]! & HAN) return false;
    if (flags[i]! & NUMBER && (i < from ? from - i <= NEAR : i >= to && i - to < NEAR)) return false;
  }
  return true;
}
