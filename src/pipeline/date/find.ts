// A stretch of tokens → the dates in it, each with its tokens and what it may be used for.
import type { ParsedResult } from 'chrono-node/en';
import type { Dated } from '../../contract/index.ts';
import { CAPITAL, type Tokens } from '../text/index.ts';
import type { DateContext } from './context.ts';
import { stepAt, stepBefore, stepped, type Thread } from './later.ts';
import { plainDate } from './plain.ts';
import { read } from './reader.ts';
import { isBeginning, type Relation, relationOf } from './relation.ts';
import { resolve } from './resolve.ts';
import { settle } from './settle.ts';
import { Surroundings } from './surroundings.ts';
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
  const story = new Story(tokens, from, to, thread);
  for (const window of windowsOf(tokens, from, to)) {
    const plain = plainDate(tokens, window);
    if (plain) story.take(plain, settle(plain.said, context, new Surroundings(tokens, from, plain.from)));
    else
      for (const result of read(textOf(tokens, window), context.reference?.start ?? NO_DAY)) {
        const range = tokensOf(tokens, window, result);
        if (range) story.take(range, resolve(result, context, new Surroundings(tokens, from, range.from)));
      }
  }
  story.stepsUpTo(to);
  return story.found;
}

/** The dates of tokens `[from, to)` so far. A day told in between is what the next step counts from. */
class Story {
  readonly found: FoundDate[] = [];
  readonly #tokens: Tokens;
  readonly #from: number;
  readonly #to: number;
  readonly #thread: Thread;
  #at: number;

  constructor(tokens: Tokens, from: number, to: number, thread: Thread) {
    this.#tokens = tokens;
    this.#from = from;
    this.#to = to;
    this.#thread = thread;
    this.#at = from;
  }

  take(named: Window, told: Dated | null): void {
    if (!told || isFounding(this.#tokens, this.#from, named.from)) return;
    // "three days after the meeting on 3 May" is the sixth.
    const step = told.precision === 'day' ? stepBefore(this.#tokens, this.#from, named.from) : null;
    const dated = (step && stepped({ last: told }, step)) ?? told;
    const range = step ? { from: step.from, to: named.to } : named;
    const date = toFound(this.#tokens, this.#from, this.#to, range, dated);
    this.stepsUpTo(date.from);
    this.#at = Math.max(this.#at, date.to);
    this.found.push(date);
    if (!date.weak && dated.start !== null) this.#thread.last = dated;
  }

  stepsUpTo(end: number): void {
    // Without a day told before there is nothing to count from.
    for (; this.#at < end && this.#thread.last; this.#at++) {
      const step = stepAt(this.#tokens, this.#at, this.#to);
      const dated = step && stepped(this.#thread, step);
      if (!dated) continue;
      const { from, to } = step;
      this.found.push({ from, to, dated, relation: 'on', weak: false, isDay: true });
      this.#thread.last = dated;
      this.#at = to - 1;
    }
  }
}

function textOf({ text, start, end }: Tokens, { from, to }: Window): string {
  return text.slice(start[from]!, end[to - 1]!);
}

/** The tokens of what was read, without "on" and without the marks that chrono takes along. */
export function tokensOf(tokens: Tokens, window: Window, { index, text }: ParsedResult): Window | null {
  const start = tokens.start[window.from]! + index;
  const end = start + text.length;
  let from = window.from;
  while (from < window.to && tokens.end[from]! <= start) from++;
  let to = from;
  while (to < window.to && tokens.start[to]! < end) to++;
  while (from < to && /^(on|in|[,(（])$/.test(tokens.key[from]!)) from++;
  while (to > from && /^[,)）(（]$/.test(tokens.key[to - 1]!)) to--;
  return to > from ? { from, to } : null;
}

function toFound(tokens: Tokens, from: number, to: number, range: Window, dated: Dated): FoundDate {
  const yearOnly = dated.precision === 'year';
  const named = isInName(tokens, to, range);
  const background = isBackground(tokens, from, to, range.from);
  return {
    from: range.from,
    to: range.to,
    dated,
    relation: named ? 'on' : relationTo(tokens, from, to, range.from, background),
    weak:
      background ||
      (yearOnly && (named || tokens.key[range.from - 1] === '(')) ||
      isQuoted(tokens, from, range.from),
    isDay: !yearOnly,
  };
}

/** What went on since then began on that day; what an opening phrase bounds has no nearer day. */
function relationTo(tokens: Tokens, from: number, to: number, at: number, background: boolean): Relation {
  const relation = relationOf(tokens, from, to, background ? from + 1 : at);
  return relation === 'since' && isBeginning(tokens, from, to) ? 'on' : relation;
}

const BACKGROUND = new Set(['after', 'following', 'since', 'before', 'until', 'compared']);

/** "After the speech of 10.24, Guiyang …": the opening phrase names another day than the act's. */
function isBackground(tokens: Tokens, from: number, to: number, at: number): boolean {
  if (at === from || !BACKGROUND.has(tokens.key[from]!)) return false;
  for (let i = from; i < at; i++) if (tokens.key[i] === ',') return false;
  for (let i = at; i < to; i++) if (tokens.key[i] === ',') return true;
  return false;
}

const SENTENCE = 200; // tokens of a long one; what has more is a text without full stops, and each date would look at all

/** In a name or a speech between quotation marks: the "Action Plan (2021-2023)" was not issued in those years. */
function isQuoted({ key }: Tokens, from: number, at: number): boolean {
  let open = false;
  for (let i = Math.max(from, at - SENTENCE); i < at; i++) {
    if (key[i] === '"') open = !open;
    else if (key[i] === '“') open = true;
    else if (key[i] === '”') open = false;
  }
  return open;
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
