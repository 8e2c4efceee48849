// 2019年12月16日, 去年5月, 本月18日, 12月16日至18日, 昨日, 上周五, 第三季度 → the same as their English fellows.
// Chrono's own Chinese reads no bare year, no 上月 and no 本月18日, takes 去年5月 for this year's and gives a month a day.
import type { ParsingComponents } from 'chrono-node/en';
import {
  counted,
  form,
  isDay,
  isMonth,
  isYear,
  RELATIVE,
  type Reading,
  STATED,
  THAT_YEAR,
  WEEK,
} from './form.ts';
import { quarters } from './quarters.ts';

const N = '\\d{1,2}|[一二三]?十[一二三四五六七八九]?|[一二三四五六七八九]';
const YEARS: Readonly<Record<string, number>> = { 今年: 0, 本年: 0, 去年: -1, 前年: -2, 明年: 1 };
const MONTHS: Readonly<Record<string, number>> = {
  本月: 0,
  这个月: 0,
  上月: -1,
  上个月: -1,
  下月: 1,
  下个月: 1,
};
const DAYS: Readonly<Record<string, number>> = { 今: 0, 昨: -1, 前: -2, 明: 1 };
const WEEKS: Readonly<Record<string, number>> = { 上: -1, 上个: -1, 本: 0, 这: 0, 这个: 0, 下: 1, 下个: 1 };

const YEAR = `(?<y>\\d{4}|[〇零一二三四五六七八九]{4})年|(?<ry>${Object.keys(YEARS).join('|')}|同年|当年)`;
const MONTH = `(?<m>${N})月份?|(?<rm>${Object.keys(MONTHS).join('|')})`;
const CALENDAR = new RegExp(
  `(?:(?:${YEAR})\\s*)?(?:${MONTH})(?:\\s*(?<d>${N})[日号])?(?:\\s*[-至到]\\s*(?:(?<tm>${N})月份?)?(?:(?<td>${N})[日号])?)?|(?:${YEAR.replaceAll('<', '<a')})(?!级)`,
);
const DAY = /([今昨前明])(?:[日天晚早晨](?!常|然|前)|日(?=[上下晚]))/;
const WEEKDAY = /(上个?|本|这个?|下个?)?(?:周|星期|礼拜)([一二三四五六日天])?/;
const QUARTER_OF = /(?:(\d{4})年|(今年|去年))?\s*(?:第?([一二三四1-4])季度|([上下])半年)/;

const DIGITS = '零一二三四五六七八九';
/** 十六, 二十, 16 → 16, 20, 16. */
function value(text: string): number {
  if (/^\d/.test(text)) return Number(text);
  const [tens, ones] = text.includes('十') ? text.split('十') : ['0', text];
  return (tens === '' ? 1 : Math.max(0, DIGITS.indexOf(tens!))) * 10 + (ones ? DIGITS.indexOf(ones) : 0);
}
const yearOf = (text: string) =>
  Number(text.replaceAll('〇', '零').replace(/[零一二三四五六七八九]/g, (c) => String(DIGITS.indexOf(c))));

function yearComponents(
  reading: Reading,
  stated: string | undefined,
  relative: string | undefined,
): ParsingComponents | null {
  if (stated)
    return isYear(yearOf(stated)) ? reading.createParsingComponents({ year: yearOf(stated) }) : null;
  if (relative === undefined) return reading.createParsingComponents({});
  const components = counted(reading, { year: YEARS[relative] ?? 0 });
  return /[同当]年/.test(relative) ? components.addTag(THAT_YEAR) : components;
}

const calendar = form(CALENDAR, (reading, match) => {
  const g = match.groups!;
  const start =
    g.rm === undefined
      ? yearComponents(reading, g.y ?? g.ay, g.ry ?? g.ary)
      : counted(reading, { month: MONTHS[g.rm]! });
  if (!start || g.ay !== undefined || g.ary !== undefined) return start;
  if (g.m !== undefined && !isMonth(value(g.m))) return null;
  if (g.m !== undefined) start.assign('month', value(g.m));
  if (/^[今本]年/.test(match[0])) start.addTag(STATED);
  if (g.d !== undefined && !isDay(value(g.d))) return null;
  if (g.d !== undefined) start.assign('day', value(g.d));
  const result = reading.createParsingResult(match.index!, match[0], start);
  const isRange = g.td === undefined ? g.tm !== undefined && g.d === undefined : g.d !== undefined;
  if (isRange) {
    result.end = start.clone();
    if (g.tm !== undefined) result.end.assign('month', value(g.tm));
    if (g.td !== undefined) result.end.assign('day', value(g.td));
  } else if (g.tm !== undefined || g.td !== undefined) result.text = match[0].replace(/\s*[-至到].*$/, '');
  return result;
});

const day = form(DAY, (reading, match) =>
  // 目前日均, 以前天天: the end of another word.
  match[1] === '前' && /[目以之提此年月日先从]$/.test(reading.text.slice(0, match.index))
    ? null
    : counted(reading, { day: DAYS[match[1]!]! }),
);

const week = form(WEEKDAY, (reading, match) => {
  const [, which, name] = match;
  if (name === undefined)
    return which === undefined ? null : counted(reading, { week: WEEKS[which]! }).addTag(WEEK);
  // Weeks begin on Monday; without a word before it the weekday is the latest one.
  const wanted = name === '日' || name === '天' ? 7 : DIGITS.indexOf(name);
  const today = reading.reference.getDateWithAdjustedTimezone().getDay() || 7;
  const days = which === undefined ? -((today - wanted + 7) % 7) : 7 * WEEKS[which]! + wanted - today;
  return counted(reading, { day: days });
});

const quarter = form(QUARTER_OF, (reading, match) => {
  const [, year, relative, named, half] = match;
  const first = named ? Number(named) || DIGITS.indexOf(named) : half === '上' ? 1 : 3;
  if (!named && !year && !relative) return null; // 上半年 alone may be of any year
  const result = quarters(reading, match, first, named ? first : first + 1, year ? Number(year) : undefined);
  if (relative) {
    const of = counted(reading, { year: YEARS[relative]! });
    for (const end of [result.start, result.end!]) end.assign('year', of.get('year')!);
    result.addTag(RELATIVE);
  }
  return result;
});

export const chinese = [calendar, day, week, quarter];
