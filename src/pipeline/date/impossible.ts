// The tokens of a document → the dates in it that no calendar has, as problems: "31 February 2019", "2019-13-45", 2月30日.
import type { Problem } from '../../contract/index.ts';
import { NUMBER, SPACED, type Tokens } from '../text/index.ts';
import { daysIn } from './calendar.ts';
import { isCount, isNumbered } from './forms/index.ts';
import { monthOf } from './names.ts';
import type { Window } from './windows.ts';

interface Written extends Window {
  readonly year: number | null;
  readonly month: number;
  readonly day: number;
}

/** Counts ("40 May sales") and numbers of documents are no dates at all. */
export function impossibleDates(tokens: Tokens, document: string): Problem[] {
  const problems: Problem[] = [];
  for (let i = 0; i < tokens.length; i++) {
    if (!(tokens.flags[i]! & NUMBER)) continue;
    const date = besideMonth(tokens, i) ?? inFigures(tokens, i) ?? inChinese(tokens, i);
    if (date && !isPossible(date) && isMeant(tokens, date)) problems.push(problem(tokens, date, document));
  }
  return problems;
}

/** Without a year 29 February may be that of a leap year. */
function isPossible({ year, month, day }: Written): boolean {
  return day >= 1 && day <= daysIn(year ?? 2020, month);
}

const DAY = /^\d\d?(?:st|nd|rd|th)?$/;
const YEAR = /^(?:19|20)\d\d$/;
const SHORT = /^\d\d?$/;

/** "31 February", "31st of February 2019", "Feb. 31, 2019", with the day at token `i`. */
function besideMonth(tokens: Tokens, i: number): Written | null {
  if (!DAY.test(tokens.key[i]!)) return null;
  return dayFirst(tokens, i) ?? monthFirst(tokens, i);
}

function dayFirst(tokens: Tokens, i: number): Written | null {
  const at = tokens.key[i + 1] === 'of' ? i + 2 : i + 1;
  const month = at < tokens.length ? monthOf(tokens, at) : null;
  if (month === null || (isMark(tokens, i - 1, '.,-') && !isSpaced(tokens, i))) return null;
  return withYear(tokens, i, isJoined(tokens, at + 1, '.') ? at + 2 : at + 1, month, tokens.key[i]!);
}

function monthFirst(tokens: Tokens, i: number): Written | null {
  const at = isMark(tokens, i - 1, '.') ? i - 2 : i - 1;
  const month = at >= 0 ? monthOf(tokens, at) : null;
  const goesOn = isJoined(tokens, i + 1, '%:-') || (isJoined(tokens, i + 1, '.') && isFigure(tokens, i + 2));
  return month === null || goesOn ? null : withYear(tokens, at, i + 1, month, tokens.key[i]!);
}

/** The year may follow the date that ends before token `to`. */
function withYear(tokens: Tokens, from: number, to: number, month: number, day: string): Written {
  const at = isJoined(tokens, to, ',') ? to + 1 : to;
  const year = YEAR.test(tokens.key[at] ?? '') && isSpaced(tokens, at) ? Number(tokens.key[at]) : null;
  return { from, to: year === null ? to : at + 1, year, month, day: Number.parseInt(day, 10) };
}

/** "2019-02-31", "2019/2/31", "2019.02.31", with the year at token `i`. */
function inFigures(tokens: Tokens, i: number): Written | null {
  const { key, length } = tokens;
  const to = i + 5;
  if (to > length || !YEAR.test(key[i]!) || !isJoined(tokens, i + 1, '-/.') || key[i + 3] !== key[i + 1])
    return null;
  for (let k = i + 1; k < to; k++) if (isSpaced(tokens, k)) return null;
  if (!SHORT.test(key[i + 2]!) || !SHORT.test(key[i + 4]!)) return null;
  const partOfMore =
    (isMark(tokens, i - 1, '/.-') && !isSpaced(tokens, i)) ||
    isJoined(tokens, to, '/-') ||
    (isJoined(tokens, to, '.') && isFigure(tokens, to + 1));
  return partOfMore
    ? null
    : { from: i, to, year: Number(key[i]), month: Number(key[i + 2]), day: Number(key[i + 4]) };
}

/** 2月31日, 2019年2月31日, with the month at token `i`. */
function inChinese({ key }: Tokens, i: number): Written | null {
  if (key[i + 1] !== '月' || !SHORT.test(key[i]!) || !SHORT.test(key[i + 2] ?? '')) return null;
  if (key[i + 3] !== '日' && key[i + 3] !== '号') return null;
  const year = key[i - 1] === '年' && YEAR.test(key[i - 2] ?? '') ? Number(key[i - 2]) : null;
  const from = year === null ? i : i - 2;
  return { from, to: i + 4, year, month: Number(key[i]), day: Number(key[i + 2]) };
}

function isSpaced({ flags }: Tokens, i: number): boolean {
  return (flags[i]! & SPACED) !== 0;
}

function isMark({ key }: Tokens, i: number, marks: string): boolean {
  return key[i]?.length === 1 && marks.includes(key[i]);
}

/** Right behind the token before. */
function isJoined(tokens: Tokens, i: number, marks: string): boolean {
  return isMark(tokens, i, marks) && !isSpaced(tokens, i);
}

function isFigure({ flags, length }: Tokens, i: number): boolean {
  return i < length && (flags[i]! & (NUMBER | SPACED)) === NUMBER;
}

function isMeant({ text, start, end }: Tokens, { from, to }: Window): boolean {
  const [first, last] = [start[from]!, end[to - 1]!];
  return !isNumbered(text.slice(Math.max(0, first - 24), first)) && !isCount(text.slice(last, last + 40));
}

function problem(tokens: Tokens, { from, to }: Window, document: string): Problem {
  const span = { start: tokens.start[from]!, end: tokens.end[to - 1]! };
  const reason = `${document}: “${tokens.text.slice(span.start, span.end)}” is no day of any calendar, so nothing is dated by it; correct the text, or date it in seeds/overrides.yaml`;
  return { stage: 'date', rule: 'date-impossible', severity: 'warning', document, reason, span };
}
