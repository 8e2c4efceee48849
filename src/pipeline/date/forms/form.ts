// A pattern and what it means → a chrono parser that respects word boundaries.
import { type Parser, ParsingComponents } from 'chrono-node/en';

/** Chrono's view of the text being read; its `text` is the whole window, whatever was already matched in it. */
export type Reading = Parameters<Parser['extract']>[0];
type Meaning = ReturnType<Parser['extract']>;

/** Marks of a result that chrono has no component for. */
export const RELATIVE = 'result/relativeDate'; // chrono's own: counted from the reference day
export const STATED = 'chain-atlas/stated'; // although it is counted: "October 30 this year"
export const WEEK = 'chain-atlas/week'; // the whole week in which the day lies
export const QUARTER = 'chain-atlas/quarter'; // whole quarters, from the first month to the last
export const THAT_YEAR = 'chain-atlas/that-year'; // in the year that the text stated last

export const HOLIDAY = 'chain-atlas/holiday'; // of the lunar year, so that its day depends on the year

/** Chrono reads what is left after a match as a text of its own, so the left boundary is looked up in the whole. */
export function form(
  pattern: RegExp,
  meaning: (reading: Reading, match: RegExpMatchArray) => Meaning,
): Parser {
  return {
    pattern: () => pattern,
    extract: (reading, match) => {
      const before = reading.text.charAt(match.index! - 1);
      return /[\p{L}\p{N}_]/u.test(before) && /^[\w]/.test(match[0]) && !/\p{sc=Han}/u.test(before)
        ? null
        : meaning(reading, match);
    },
  };
}

/** Components counted from the reference day: `{ month: -1 }` is last month. */
export function counted(
  { reference }: Reading,
  duration: Partial<Record<'day' | 'week' | 'month' | 'year', number>>,
): ParsingComponents {
  return ParsingComponents.createRelativeFromReference(reference, duration);
}

export const isYear = (n: number): boolean => n >= 1900 && n <= 2099;
export const isMonth = (n: number): boolean => n >= 1 && n <= 12;
export const isDay = (n: number): boolean => n >= 1 && n <= 31;
