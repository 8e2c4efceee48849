// Dates: what a text says of time → half-open intervals of days with precision and basis.
//
//   windows      tokens → the few stretches that may hold a date
//   plain        a stretch with one date of a usual form → what it says, without chrono
//   reader       any other → what chrono reads in it, with our forms/ added and refine/ applied
//   settle       what is said and the document's date → an interval
//   resolve      what chrono read → the same
//   surroundings the words before a date → what they add to it
//   find         tokens → all dates of a stretch
//   relation     the words before a date → whether an act fell on it, began then, came after or before
//   later        "the next day" and the day told before it → a date
//   impossible   a document's tokens → the dates in it that no calendar has
//   dateline     the head of a paragraph → its dateline
//   context      a document → the day its relative words are counted from
//   names        a month's or a weekday's name → its number
//   calendar     years, months, days ↔ intervals ↔ EDTF
import { BREAK, type Tokens } from '../text/index.ts';
import type { DateContext } from './context.ts';
import { datelineAt } from './dateline.ts';
import { datesIn, type FoundDate } from './find.ts';
import type { Thread } from './later.ts';

export { type DateContext, dateContext } from './context.ts';
export type { FoundDate } from './find.ts';
export { impossibleDates } from './impossible.ts';
export { stepAt, type Thread } from './later.ts';

const NONE: readonly FoundDate[] = [];
const DATELINE_REACH = 16; // tokens of a paragraph within which its dateline names the day

/** Dates of tokens `[from, to)` that may date what is told there, left to right; a dateline's is none of them. */
export function findDates(
  tokens: Tokens,
  from: number,
  to: number,
  context: DateContext,
  thread: Thread = { last: null },
): readonly FoundDate[] {
  const found = datesIn(tokens, { from, to }, context, thread);
  if (found.length === 0) return NONE;
  const mayOpen = tokens.flags[from]! & BREAK && found[0]!.from - from < DATELINE_REACH;
  const dateline = mayOpen ? datelineAt(tokens, from) : null;
  return dateline ? found.filter((date) => date.from >= dateline.to) : found;
}
