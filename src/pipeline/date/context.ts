// A document's date and the dateline at its head → the day from which its relative dates are counted.
import { BREAK, type Tokens } from '../text/index.ts';
import { addDays, type Interval } from './calendar.ts';
import { datelineAt } from './dateline.ts';
import { datesIn } from './find.ts';

/** What dates of a document are measured against. */
export interface DateContext {
  readonly published: Interval | null; // the document's own date, as far as it is known
  readonly reference: Interval | null; // the same, or the finer date of its dateline
}

const HEAD = 400; // tokens in which a dateline may stand: under a title, a byline, a summary

const LATEST = 7; // days from a dateline to the publication of the one report that it heads

/**
 * Takes "BEIJING, Dec. 8 (Xinhua) --" for the day of a document that is dated to a month, a year or not at all, and of a
 * report that was published a little later: its "today" is the day of the dateline.
 */
export function dateContext(tokens: Tokens, published: Interval | null): DateContext {
  const context = { published, reference: published };
  const isDay = published !== null && addDays(published.start, 1) === published.end;
  let only: Interval | null = null;
  for (let i = 0; i < Math.min(tokens.length, HEAD); i++) {
    if (!(tokens.flags[i]! & BREAK) && i > 0) continue;
    const dateline = datelineAt(tokens, i);
    const day =
      dateline &&
      datesIn(tokens, dateline, context, { last: null }).find(({ dated }) => dated.precision === 'day');
    if (!day || day.dated.start === null) continue;
    const { start, end } = day.dated;
    if (!isDay && (!published || (start >= published.start && end <= published.end)))
      return { published, reference: { start, end } };
    if (only && only.start !== start) return context; // a round-up of several reports
    only = { start, end };
  }
  return isDay && only && only.start < published.start && addDays(only.start, LATEST) >= published.start
    ? { published, reference: only }
    : context;
}
