// Chrono's English parsers and our own forms → one reader of dates, built once.
import { Chrono, configuration, type ParsedResult, type Parser } from 'chrono-node/en';
import { chinese, dayOfMonth, holidays, numeric, quarterForms, seasons, years } from './forms/index.ts';
import { joined } from './refine/join.ts';
import { relativeUnits } from './refine/relative-units.ts';
import { withoutTraps } from './refine/traps.ts';

const { parsers, refiners } = configuration.createCasualConfiguration(false);

/** Chrono's own part by the name of its class. A new version that renames it must not pass unseen. */
function own<T extends object>(parts: readonly T[], name: string): T {
  const part = parts.find((p) => p.constructor.name === name);
  if (!part) throw new Error(`chrono-node has no ${name}: check reader.ts against its version`);
  return part;
}

const MONTH = /jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec/i;
const YEAR = /(?:19|20)\d\d/;
const JOINED = /\d[-./]\d/;
const COUNTED = /\b(?:this|last|next)\b/i;
const QUARTERLY = /quarter|half|[QH][1-4]|[12]H|\b(?:end|beginning|start|middle|close) of/i;
const HOLIDAYS = /\bday\b|new year|festival|\beve\b|double|11\.11|12\.12/i;
const SEASONAL = /spring|summer|autumn|winter/i;
const YEARLY = /(?:19|20)\d\d|year/i;
const HAN = /[\u4e00-\u9fff]/;

// Left out: clock times, "in three days" and "in the past two weeks", which date no act.
const KEPT: readonly (readonly [name: string, ...where: RegExp[]])[] = [
  ['ENYearMonthDayParser', YEAR, /\d{4}[-./\s][\da-z]/i], // 2019-11-05, 2019/11/5, 2019.11.5
  ['ISOFormatParser', YEAR, JOINED], // 2019-11-05T09:00
  ['SlashDateFormatParser', YEAR, JOINED], // 11/25/2019
  ['ENMonthNameLittleEndianParser', MONTH], // 5 November 2019, 5th of November, 5-8 November
  ['ENMonthNameMiddleEndianParser', MONTH], // November 5, 2019, Nov. 5-8
  ['ENYearMonthNameParser', MONTH], // 2019 November
  ['ENMonthNameParser', MONTH], // November 2019, in November
  ['ENWeekdayParser', /day/i], // on Monday, last Friday, Friday last week
  ['ENCasualDateParser', /day|night|tomorrow/i], // today, yesterday, tomorrow, tonight, last night
  ['ENCasualTimeParser', COUNTED], // this afternoon
  ['ENRelativeDateFormatParser', COUNTED], // last week, this month, next year
  ['ENTimeUnitAgoFormatParser', /\bago\b|yesterday/i], // three days ago; "the day before" yesterday
];

/** Each parser with what it needs to find anything: most of the time goes into patterns that do not match. */
const PARSERS: readonly (readonly [parser: Parser, where: readonly RegExp[]])[] = [
  ...KEPT.map(([name, ...where]) => [own(parsers, name), where] as const),
  ...numeric.map((parser) => [parser, [JOINED]] as const),
  ...quarterForms.map((parser) => [parser, [QUARTERLY]] as const),
  ...years.map((parser) => [parser, [YEARLY]] as const),
  [seasons, [SEASONAL]],
  [holidays, [HOLIDAYS]],
  [dayOfMonth, [/\b(?:the|on|of)\s+\d/i]],
  ...chinese.map((parser) => [parser, [HAN]] as const),
];
const WHERES = [...new Set(PARSERS.flatMap(([, where]) => where))];

const REFINERS = [
  withoutTraps,
  own(refiners, 'OverlapRemovalRefiner'),
  own(refiners, 'ENMergeRelativeFollowByDateRefiner'), // the day before + yesterday
  own(refiners, 'MergeWeekdayComponentRefiner'), // Tuesday, + November 5
  relativeUnits,
  joined,
  own(refiners, 'ENMergeDateRangeRefiner'), // 28 October + to + 2 November 2019
];

const readers = new Map<number, Chrono>(); // by the WHERES that stand in a text, a bit each

/** Chrono with those parsers only that may find something in this text. */
function readerOf(text: string): Chrono {
  let bits = 0;
  for (let k = 0; k < WHERES.length; k++) if (WHERES[k]!.test(text)) bits |= 1 << k;
  let reader = readers.get(bits);
  if (!reader) {
    const fit = PARSERS.filter(([, where]) => where.every((one) => bits & (1 << WHERES.indexOf(one))));
    reader = new Chrono({ parsers: fit.map(([parser]) => parser), refiners: REFINERS });
    readers.set(bits, reader);
  }
  return reader;
}

/** Dates in a short text; relative words are counted from `today`, noon in whatever time zone the machine has. */
export function read(text: string, today: string): ParsedResult[] {
  const written = plain(text);
  return readerOf(written).parse(written, noonOf(today));
}

let noon = { of: '', instant: new Date(0) }; // of the day asked for last: a document has one

/** Chrono reads the reference with local getters: local noon gives the same day in every time zone. */
function noonOf(today: string): Date {
  if (noon.of !== today) {
    const [year, month, day] = today.split('-').map(Number) as [number, number, number];
    noon = { of: today, instant: new Date(year, month - 1, day, 12) };
  }
  return noon.instant;
}

/** Dashes and "between … and …" as chrono knows them, without moving a character. */
function plain(text: string): string {
  return text.replace(/[–—−~～]/g, '-').replace(BETWEEN, (words) => `${words.slice(0, -3)}to `);
}

const BETWEEN = /\bbetween\s(?:[\w.,]+\s){1,4}and(?=\s)/gi;
