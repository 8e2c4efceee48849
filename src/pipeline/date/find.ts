// A stretch of tokens → the dates in it, each with its tokens and what it may be used for.
import type { Dated } from '../../contract/index.ts';
import { CAPITAL, NUMBER, type Tokens } from '../text/index.ts';
import type { DateContext } from './context.ts';
import { stepAt, stepped, type Thread } from './later.ts';
import { plainDate } from './plain.ts';
import { read } from './reader.ts';
import { isBeginning, type Relation, relationOf } from './relation.ts';
import { resolve } from './resolve.ts';
import { type Window, windowsOf } from './windows.ts';

/** A date where it stands: half-open range of tokens, without the preposition before it. */
export interface FoundDate extends Window {
  readonly dated: Dated;
  readonly relation: Relation; // of what is told to this date
  readonly weak: boolean; // in a name or in a clause of its own, so that any other date is likelier that of the act
  readonly isDay: boolean; // it says a day or a month: what a title need not repeat
}

/** Any day will do where no relative word can be settled. */
const NO_DAY = '2000-01-01';

/** All dates of tokens `[from, to)`, left to right; `thread` is moved on to the last of them. */
export function datesIn(
  tokens: Tokens,
  { from, to }: Window,
  context: DateContext,
  thread: Thread,
): FoundDate[] {
  const found: FoundDate[] = [];
  let at = from;
  // A day told in between is what the next step counts from, so both are taken in the order of the text.
  const stepsUpTo = (end: number) => {
    for (; at < end; at++) {
      const step = stepAt(tokens, at, to);
      const dated = step && stepped(thread, step);
      if (!dated) continue;
      found.push({ from: step.from, to: step.to, dated, relation: 'on', weak: false, isDay: true });
      thread.last = dated;
      at = step.to - 1;
    }
  };
  const take = (date: FoundDate | null) => {
    if (!date) return;
    stepsUpTo(date.from);
    at = Math.max(at, date.to);
    found.push(date);
    if (!date.weak && date.dated.start !== null) thread.last = date.dated;
  };
  for (const window of windowsOf(tokens, from, to)) {
    const start = tokens.start[window.from]!;
    const text = tokens.text.slice(start, tokens.end[window.to - 1]!);
    const rangeOf = (index: number, length: number) =>
      tokensOf(tokens, window, start + index, start + index + length);
    const plain = plainDate(text);
    if (plain) take(toFound(tokens, from, to, rangeOf(plain.index, plain.length), () => plain.dated));
    else
      for (const result of read(text, context.reference?.start ?? NO_DAY))
        take(
          toFound(tokens, from, to, rangeOf(result.index, result.text.length), (range) =>
            resolve(result, context, {
              ahead: looksAhead(tokens, from, range.from),
              statedYear: () => statedYear(tokens, range.from),
            }),
          ),
        );
  }
  stepsUpTo(to);
  return found;
}

/** The tokens between two offsets, without "on" and without the marks that chrono takes along. */
function tokensOf(tokens: Tokens, window: Window, start: number, end: number): Window | null {
  let from = window.from;
  while (from < window.to && tokens.end[from]! <= start) from++;
  let to = from;
  while (to < window.to && tokens.start[to]! < end) to++;
  while (from < to && /^(on|in|[,(（])$/.test(tokens.key[from]!)) from++;
  while (to > from && /^[,)）(（]$/.test(tokens.key[to - 1]!)) to--;
  return to > from ? { from, to } : null;
}

function toFound(
  tokens: Tokens,
  from: number,
  to: number,
  range: Window | null,
  settle: (range: Window) => Dated | null,
): FoundDate | null {
  if (!range || isFounding(tokens, from, range.from)) return null;
  const dated = settle(range);
  if (!dated) return null;
  const yearOnly = dated.precision === 'year';
  const named = isInName(tokens, to, range);
  const background = isBackground(tokens, from, to, range.from);
  return {
    ...range,
    dated,
    relation: named ? 'on' : relationTo(tokens, from, to, range.from, background),
    weak: background || (yearOnly && named),
    isDay: dated.precision === 'day' || dated.precision === 'month',
  };
}

/** What went on since then began on that day; what an opening phrase bounds has no nearer day. */
function relationTo(tokens: Tokens, from: number, to: number, at: number, background: boolean): Relation {
  const relation = relationOf(tokens, from, to, background ? from + 1 : at);
  return relation === 'since' && isBeginning(tokens, from, to) ? 'on' : relation;
}

const REACH = 20; // tokens within which a verb governs a date

/** "will open on Friday", "next March". */
function looksAhead(tokens: Tokens, from: number, at: number): boolean {
  if (at > from && tokens.key[at - 1] === 'next') return true;
  for (let i = at - 1; i >= Math.max(from, at - REACH); i--)
    if (tokens.key[i] === 'will' && !(tokens.flags[i]! & CAPITAL)) return true;
  return false;
}

const YEAR_REACH = 300; // tokens; what was said longer ago is no longer "that year"

/** The year that the text named last before token `at`. */
function statedYear(tokens: Tokens, at: number): number | null {
  for (let i = at - 1; i >= Math.max(0, at - YEAR_REACH); i--)
    if (tokens.flags[i]! & NUMBER && /^(19|20)\d\d$/.test(tokens.key[i]!)) return Number(tokens.key[i]);
  return null;
}

const BACKGROUND = new Set(['after', 'following', 'since', 'before', 'until', 'compared']);

/** "After the speech of 10.24, Guiyang …": the opening phrase names another day than the act's. */
function isBackground(tokens: Tokens, from: number, to: number, at: number): boolean {
  if (at === from || !BACKGROUND.has(tokens.key[from]!)) return false;
  for (let i = from; i < at; i++) if (tokens.key[i] === ',') return false;
  for (let i = at; i < to; i++) if (tokens.key[i] === ',') return true;
  return false;
}

/** "the 2019 Summit": the year dates what bears the name. */
function isInName(tokens: Tokens, to: number, range: Window): boolean {
  return (
    range.to < to &&
    (tokens.flags[range.to]! & CAPITAL) !== 0 &&
    !/^(in|since|by|of|from|during|until)$/.test(tokens.key[range.from - 1] ?? '')
  );
}

const FOUNDING = new Set(['founded', 'established', 'born', 'incorporated', 'headquartered', 'created']);

/** "Founded in 1998, a software house …" dates the house, not what it did. */
function isFounding(tokens: Tokens, from: number, at: number): boolean {
  return at - from === 2 && FOUNDING.has(tokens.key[from]!);
}
