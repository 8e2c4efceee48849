// Results of all parsers → those that are dates here: no verb, no surname, no count, no number of a document.
import type { ParsingResult, Refiner } from 'chrono-node/en';
import { isCount, isNumbered, isYear } from '../forms/index.ts';

const MONTH = /\b(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?/i;
const ORDINAL_WORD = /\b[a-z]+(st|nd|rd|th|ond|ird)\b/i;
const BEFORE_A_MONTH =
  /(^|[\s(])(in|since|until|till|during|by|from|of|early|late|mid|last|this|next|to|and|between|through|before|after|-)[\s-]*$/i;
const YEAR_AHEAD = /^\s+(?:of\s+)?(?:this|last|that|the same)\s+year\b/i; // May last year
const RANGE_AHEAD = /^\s*(?:-|to\b)\s*(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)(?:[a-z]*\b)/; // May to July 2019
const FORENAME = /^(april|may|june|august)$/i; // "a book by June Zhou"
const BEFORE_A_NAME = /(^|\s)(by|from|of|to|and|with)\s+$/i;
const WEEKDAY = /\b(Sun|Mon|Tues|Wednes|Thurs|Fri|Satur)day\b|\b(SUN|MON|TUES|WEDNES|THURS|FRI|SATUR)DAY\b/;

export const withoutTraps: Refiner = {
  refine: ({ text }, results) =>
    results.filter((result) => {
      const before = text.slice(Math.max(0, result.index - 24), result.index);
      if (MONTH.test(result.text)) return monthIsMeant(result, text, before);
      if (result.start.isOnlyWeekdayComponent()) return WEEKDAY.test(result.text);
      if (/^\d/.test(result.text)) return numberIsMeant(result, before);
      return /^\s*[a-z]/i.test(result.text) ? phraseIsMeant(result, text) : true;
    }),
};

const after = (result: ParsingResult, text: string) => {
  const end = result.index + result.text.length;
  return text.slice(end, end + 40);
};

function monthIsMeant(result: ParsingResult, text: string, before: string): boolean {
  const month = MONTH.exec(result.text)!;
  const word = month[0];
  if (/^\d{4}\s*,/.test(result.text)) return false; // "in 2018, May …" are two
  // "march towards", "may 20 banks": a month has a capital. "May Fourth Square" is a name.
  if (word[0]! !== word[0]!.toUpperCase()) return false;
  if (ORDINAL_WORD.test(result.text.replace(word, '')) && !/\d| of /i.test(result.text)) return false;
  cutYear(result);
  cutDay(result, text, before, month.index + word.length);
  if (result.start.isCertain('day') || result.start.isCertain('year')) return true;
  const next = after(result, text);
  if (RANGE_AHEAD.test(next) || YEAR_AHEAD.test(next)) return true;
  if (!BEFORE_A_MONTH.test(before) || /^\s+on\b/i.test(next)) return false;
  if (/^\s+(First|Fourth|Fifth)\b/.test(next)) return false;
  return !(FORENAME.test(word) && BEFORE_A_NAME.test(before) && /^\s+\p{Lu}/u.test(next));
}

/** "December 16, 20 banks": the figure after the comma is no year. */
function cutYear(result: ParsingResult): void {
  const year = /,?\s*(\d+)$/.exec(result.text);
  if (!year || !result.start.isCertain('year') || /^\d{4}/.test(result.text)) return;
  if (year[1]!.length === 4 && isYear(Number(year[1]))) return;
  result.text = result.text.slice(0, year.index);
  for (const end of [result.start, result.end]) {
    end?.delete('year');
    end?.imply('year', result.refDate.getFullYear());
  }
}

/** "In December, 16 cities" and "in December 16 cities" name a month, "on December 16 cities" a day. */
function cutDay(result: ParsingResult, text: string, before: string, monthEnd: number): void {
  const rest = result.text.slice(monthEnd);
  if (!/^\s*,?\s*\d{1,2}$/.test(rest)) return;
  const counts = isCount(after(result, text)) && !/\bon\s+$/i.test(before);
  if (!rest.trimStart().startsWith(',') && !counts) return;
  result.text = result.text.slice(0, monthEnd);
  result.start.delete('day');
  result.start.imply('day', 1);
}

function numberIsMeant(result: ParsingResult, before: string): boolean {
  if (isNumbered(before) || (result.text.length > 4 && /[\p{L}\d][-/.]$/u.test(before))) return false;
  const [, a, b, year] = /^(\d{1,2})\D(\d{1,2})(?:\D(\d{4}|\d{2}))?$/.exec(result.text) ?? [];
  if (a === undefined || result.text.includes('.')) return true;
  // 24/7 and 3-2 are none; of 5/11/2019 nobody knows the month.
  return year?.length === 4 && (Number(a) > 12 || Number(b) > 12 || a === b);
}

const TURN = /^(this|last|next)\s+(week|month|quarter|year)$/i;
const PART_OF_DAY = /^this\s+(morning|afternoon|evening|noon|night)$/i;
const CASUAL = /^(today|yesterday|tomorrow|tonight|last\s+night|that year|the same year)$/i;
// "several weeks ago" is recently, "three days before" is counted from another day than today.
const AGO =
  /^(?!.*\b(few|several|couple|half|hours?|minutes?|seconds?)\b).*\b(days?|weeks?|months?|years?)\s+ago$/i;
const OURS =
  /\b(quarter|(first|second|latter|1st|2nd)\s+half|Q[1-4]|H[12]|of the (month|year)|the \d{1,2}(st|nd|rd|th))\b/i;
const SEASON = /\b(spring|summer|autumn|winter)\b/;
const HOLIDAY = /(?<!^(?:this|last|past|next)\s+)\b(day|eve|new year|festival|double \w+)\b/i; // "the last day of the fair"

function phraseIsMeant(result: ParsingResult, text: string): boolean {
  const phrase = result.text.trim();
  if (TURN.test(phrase) || PART_OF_DAY.test(phrase) || CASUAL.test(phrase) || AGO.test(phrase)) return true;
  if (/^the\s+day\s+before$/i.test(phrase)) return /^\s+yesterday\b/i.test(after(result, text));
  return SEASON.test(phrase) || OURS.test(phrase) || HOLIDAY.test(phrase);
}
