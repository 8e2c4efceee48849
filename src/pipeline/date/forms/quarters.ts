// "the third quarter of 2019", "Q3 2018", "the first half of the year" → whole quarters.
import { form, isYear, QUARTER, type Reading } from './form.ts';

const ORDINALS = ['first', 'second', 'third', 'fourth'];
const YEAR = '(?:\\s*,?\\s*(?:of\\s+)?(?:the\\s+year\\s+)?((?:19|20)\\d\\d)(?!\\d))';
const QUARTER_IN_WORDS = new RegExp(
  `(first|second|third|fourth|1st|2nd|3rd|4th)[\\s-]+quarter${YEAR}?(?!\\w)`,
  'i',
);
const QUARTER_IN_SHORT = new RegExp(`Q([1-4])${YEAR}(?!\\w)|Q([1-4])(?=\\s+of\\s+(?:this|last)\\s+year)`);
const YEAR_THEN_QUARTER = /((?:19|20)\d\d)\s?Q([1-4])(?!\w)/;
// A half alone may be one of a match or of a sum.
const HALF = new RegExp(
  `(first|second|1st|2nd|latter)\\s+half(?:${YEAR}|\\s+of\\s+the\\s+year|(?=\\s+of\\s+(?:this|last|that|the same)\\s+year))(?!\\w)`,
  'i',
);

const ordinal = (word: string) =>
  /^\d/.test(word) ? Number(word[0]) : ORDINALS.indexOf(word.toLowerCase()) + 1;

/** A result over whole quarters; the year is left open where none is written. */
export function quarters(
  reading: Reading,
  match: RegExpMatchArray,
  first: number,
  last: number,
  year: number | undefined,
) {
  const known = year !== undefined && isYear(year) ? { year } : {};
  return reading
    .createParsingResult(
      match.index!,
      match[0],
      { month: first * 3 - 2, ...known },
      { month: last * 3, ...known },
    )
    .addTag(QUARTER);
}

const number = (text: string | undefined) => (text === undefined ? undefined : Number(text));

export const quarterForms = [
  form(QUARTER_IN_WORDS, (reading, match) => {
    const quarter = ordinal(match[1]!);
    return quarters(reading, match, quarter, quarter, number(match[2]));
  }),
  form(QUARTER_IN_SHORT, (reading, match) => {
    const quarter = Number(match[1] ?? match[3]);
    return quarters(reading, match, quarter, quarter, number(match[2]));
  }),
  form(YEAR_THEN_QUARTER, (reading, match) =>
    quarters(reading, match, Number(match[2]), Number(match[2]), Number(match[1])),
  ),
  form(HALF, (reading, match) => {
    const half = /^(first|1st)$/i.test(match[1]!) ? 1 : 2;
    return quarters(reading, match, half * 2 - 1, half * 2, number(match[2]));
  }),
];
