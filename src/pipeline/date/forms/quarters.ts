// "the third quarter of 2019", "Q3 2018", "H1 2019", "the first half of the year" → whole quarters; "the end of the year" → it.
import { counted, form, isYear, QUARTER, type Reading } from './form.ts';

const ORDINALS = ['first', 'second', 'third', 'fourth'];
const YEAR = '(?:\\s*,?\\s*(?:of\\s+)?(?:the\\s+year\\s+)?((?:19|20)\\d\\d)(?!\\d))';
const QUARTER_IN_WORDS = new RegExp(
  `(first|second|third|fourth|1st|2nd|3rd|4th)[\\s-]+quarter${YEAR}?(?!\\w)`,
  'i',
);
const QUARTER_IN_SHORT = new RegExp(
  `Q([1-4])${YEAR}(?!\\w)|Q([1-4])(?=\\s+of\\s+(?:this|last)\\s+year)|(?<=\\b(?:in|by|of|for|during|since)\\s)Q([1-4])(?![\\w-])`,
);
const YEAR_THEN_QUARTER = /((?:19|20)\d\d)\s?Q([1-4])(?!\w)/;
// A half alone may be one of a match or of a sum.
const HALF = new RegExp(
  `(first|second|1st|2nd|latter)\\s+half(?:${YEAR}|\\s+of\\s+the\\s+year|(?=\\s+of\\s+(?:this|last|that|the same)\\s+year))(?!\\w)`,
  'i',
);
const HALF_IN_SHORT = new RegExp(`(?:H([12])|([12])H)\\s?${YEAR}(?!\\w)`);
const YEAR_THEN_HALF = /((?:19|20)\d\d)\s?(?:H([12])|([12])H)(?!\w)/;
// Of the running year or month, as long as no other is named.
const PART =
  /(?:(?:first|second|latter|1st|2nd)\s+half|end|beginning|start|middle|close)\s+of\s+the\s+(year|month)(?!\w|\s*,?\s*(?:of\s+)?(?:19|20)\d\d)/i;

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

function halves(reading: Reading, match: RegExpMatchArray, half: string, year: string) {
  return quarters(reading, match, Number(half) * 2 - 1, Number(half) * 2, Number(year));
}

const number = (text: string | undefined) => (text === undefined ? undefined : Number(text));

export const quarterForms = [
  form(QUARTER_IN_WORDS, (reading, match) => {
    const quarter = ordinal(match[1]!);
    return quarters(reading, match, quarter, quarter, number(match[2]));
  }),
  form(QUARTER_IN_SHORT, (reading, match) => {
    const quarter = Number(match[1] ?? match[3] ?? match[4]);
    return quarters(reading, match, quarter, quarter, number(match[2]));
  }),
  form(YEAR_THEN_QUARTER, (reading, match) =>
    quarters(reading, match, Number(match[2]), Number(match[2]), Number(match[1])),
  ),
  form(HALF_IN_SHORT, (reading, match) => halves(reading, match, match[1] ?? match[2]!, match[3]!)),
  form(YEAR_THEN_HALF, (reading, match) => halves(reading, match, match[2] ?? match[3]!, match[1]!)),
  form(PART, (reading, match) =>
    /half.*year/i.test(match[0])
      ? null
      : counted(reading, /month/i.test(match[1]!) ? { month: 0 } : { year: 0 }),
  ),
  form(HALF, (reading, match) => {
    const half = /^(first|1st)$/i.test(match[1]!) ? 1 : 2;
    return quarters(reading, match, half * 2 - 1, half * 2, number(match[2]));
  }),
];
