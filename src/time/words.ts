// A date with its precision → words that claim no more than is known, in English and Chinese.
import type { Basis, Dated } from '../contract/index.ts';
import { type Day, parseDay, toDate } from './day.ts';

type Lang = 'en' | 'zh';

const LOCALE: Readonly<Record<Lang, string>> = { en: 'en-GB', zh: 'zh-Hans-CN' };
const QUARTERS: Readonly<Record<Lang, readonly string[]>> = {
  en: ['First quarter of', 'Second quarter of', 'Third quarter of', 'Fourth quarter of'],
  zh: ['第一季度', '第二季度', '第三季度', '第四季度'],
};

type Fields = 'day' | 'monthYear' | 'month' | 'year' | 'short' | 'monthOnly' | 'monthShort' | 'dayShort';
const FIELDS: Readonly<Record<Fields, Intl.DateTimeFormatOptions>> = {
  day: { day: 'numeric', month: 'long', year: 'numeric' },
  month: { month: 'long', year: 'numeric' },
  monthYear: { month: 'short', year: 'numeric' },
  year: { year: 'numeric' },
  short: { day: 'numeric', month: 'short' },
  monthOnly: { month: 'long' },
  monthShort: { month: 'short' },
  dayShort: { day: 'numeric', month: 'short', year: 'numeric' },
};

const formats = new Map<string, Intl.DateTimeFormat>();
function format(lang: Lang, fields: Fields): Intl.DateTimeFormat {
  const key = lang + fields;
  let found = formats.get(key);
  if (!found) {
    // Days are calendar days: any zone but UTC would shift them.
    found = new Intl.DateTimeFormat(LOCALE[lang], { ...FIELDS[fields], timeZone: 'UTC' });
    formats.set(key, found);
  }
  return found;
}

/** A day with the fields asked for: `20 December 2019`, `December 2019`, `2019`, `20 Dec`. */
export const dayWords = (day: Day, lang: Lang, fields: Fields = 'day'): string =>
  format(lang, fields).format(toDate(Math.floor(day)));

/** The same at the start of a line: `Before 16 December 2019`. */
export function dateHeading(date: Dated, lang: Lang): string {
  const words = dateWords(date, lang);
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** The date as far as it is known: `16 December 2019`, `December 2019`, `2019`, `before 16 December 2019`. */
export function dateWords(date: Dated, lang: Lang, days: 'day' | 'dayShort' = 'day'): string {
  const end = parseDay(date.end);
  if (date.start === null) {
    const day = dayWords(end - 1, lang, days);
    return lang === 'en' ? `before ${day}` : `${day}之前`;
  }
  const about = /[~%]/.test(date.edtf);
  const words = known(parseDay(date.start), end, date.precision, lang, days);
  if (!about) return words;
  return lang === 'en' ? `about ${words}` : `约${words}`;
}

function known(
  start: Day,
  end: Day,
  precision: Dated['precision'],
  lang: Lang,
  days: 'day' | 'dayShort',
): string {
  const date = toDate(start);
  // Half a year has the precision of a quarter and is two of them.
  if (
    precision === 'quarter' &&
    Math.floor(toDate(end - 1).getUTCMonth() / 3) === Math.floor(date.getUTCMonth() / 3)
  ) {
    const quarter = QUARTERS[lang][Math.floor(date.getUTCMonth() / 3)]!;
    return lang === 'en' ? `${quarter} ${date.getUTCFullYear()}` : `${date.getUTCFullYear()}年${quarter}`;
  }
  const fields =
    precision === 'none' || precision === 'day' ? days : precision === 'quarter' ? 'month' : precision;
  const first = dayWords(start, lang, fields);
  const last = dayWords(end - 1, lang, fields);
  return first === last ? first : format(lang, fields).formatRange(toDate(start), toDate(end - 1));
}

/** An EDTF date of a document (`2019-12-22~`, `2019-11`) in words; the text itself when it is no such date. */
export function edtfWords(edtf: string, lang: Lang): string {
  const match = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?([~?%]?)$/.exec(edtf);
  if (!match) return edtf;
  const [, year, month, day, qualifier] = match;
  const fields = day ? 'day' : month ? 'month' : 'year';
  const words = dayWords(parseDay(`${year}-${month ?? '01'}-${day ?? '01'}`), lang, fields);
  if (!qualifier) return words;
  return lang === 'en' ? `about ${words}` : `约${words}`;
}

const BASIS_WORDS: Readonly<Record<Lang, Readonly<Record<Basis, (unit: string) => string>>>> = {
  en: {
    stated: (unit) => `${unit} stated in the text`,
    relative: () => 'worked out from words such as “yesterday” or from the sentence before',
    document: () => 'no date in the text; the document’s own date is the limit',
  },
  zh: {
    stated: (unit) => `文中写明${unit}`,
    relative: () => '由文中“昨日”等词或前文推算',
    document: () => '文中无日期，以文献日期为上限',
  },
};
const UNITS: Readonly<Record<Lang, Readonly<Record<Dated['precision'], string>>>> = {
  en: { day: 'day', month: 'month', quarter: 'quarter', year: 'year', none: 'date' },
  zh: { day: '日期', month: '月份', quarter: '季度', year: '年份', none: '日期' },
};

/** Why the date is what it is: `day stated in the text`. */
export const basisWords = (date: Dated, lang: Lang): string =>
  BASIS_WORDS[lang][date.basis](UNITS[lang][date.precision]);

/** The name of an axis tick: the first month carries its year, so does every January. */
export function dateWordsOfTick(
  tick: { readonly day: Day; readonly kind: 'year' | 'month' | 'day' },
  lang: Lang,
  first: boolean,
  perDay: number,
): string {
  if (tick.kind === 'year') return dayWords(tick.day, lang, 'year');
  if (tick.kind === 'day') return String(toDate(tick.day).getUTCDate());
  const narrow = perDay * 30 < 110;
  const withYear = (first && !narrow) || toDate(tick.day).getUTCMonth() === 0;
  if (withYear && !narrow) return dayWords(tick.day, lang, 'month');
  if (withYear && narrow) return dayWords(tick.day, lang, 'year');
  // Chinese writes the long month as 十一月; an axis reads better in figures.
  return dayWords(tick.day, lang, narrow || lang === 'zh' ? 'monthShort' : 'monthOnly');
}
