// Tokens of a sentence → temporal expressions: what the text says of time, before any year is inferred.
import { CAPITAL, NUMBER, SPACED, type Tokens } from '../text/tokenize.ts';

/** What was written; absent fields were not. `to*` fields are the far end of a range. */
export type Expression = { readonly from: number; readonly to: number } & (
  | {
      readonly kind: 'calendar';
      readonly year?: number;
      readonly month?: number;
      readonly day?: number;
      readonly quarter?: number;
      readonly half?: 1 | 2;
      readonly toMonth?: number;
      readonly toDay?: number;
      readonly toYear?: number;
      readonly loose?: boolean;
    }
  | {
      readonly kind: 'relative';
      readonly unit: 'day' | 'week' | 'month' | 'quarter' | 'year';
      readonly offset: number;
    }
  | { readonly kind: 'weekday'; readonly weekday: number; readonly which: 'last' | 'this' | 'next' }
);

const MONTHS = new Map<string, number>();
for (const [i, names] of [
  'january jan',
  'february feb',
  'march mar',
  'april apr',
  'may',
  'june jun',
  'july jul',
  'august aug',
  'september sept sep',
  'october oct',
  'november nov',
  'december dec',
].entries())
  for (const name of names.split(' ')) MONTHS.set(name, i + 1);
const WEEKDAYS = new Map(
  'sunday monday tuesday wednesday thursday friday saturday'.split(' ').map((day, i) => [day, i]),
);
const ORDINALS = new Map([
  ['first', 1],
  ['second', 2],
  ['third', 3],
  ['fourth', 4],
  ['1st', 1],
  ['2nd', 2],
  ['3rd', 3],
  ['4th', 4],
  ['q1', 1],
  ['q2', 2],
  ['q3', 3],
  ['q4', 4],
]);
const RELATIVE = new Map<string, readonly ['day' | 'week' | 'month' | 'quarter' | 'year', number]>([
  ['today', ['day', 0]],
  ['yesterday', ['day', -1]],
  ['tomorrow', ['day', 1]],
  ['tonight', ['day', 0]],
]);
const UNITS = new Map<string, 'day' | 'week' | 'month' | 'quarter' | 'year'>([
  ['morning', 'day'],
  ['afternoon', 'day'],
  ['evening', 'day'],
  ['noon', 'day'],
  ['week', 'week'],
  ['month', 'month'],
  ['quarter', 'quarter'],
  ['year', 'year'],
]);
const TURNS = new Map([
  ['this', 0],
  ['last', -1],
  ['next', 1],
  ['previous', -1],
]);
const NUMBERS = new Map(
  'one two three four five six seven eight nine ten'.split(' ').map((word, i) => [word, i + 1]),
);
// Words after a number that make it a count, a law or a score and never a day.
const NOT_A_DAY = new Set(
  'yuan percent million billion cities companies departments enterprises people projects units items points %'.split(
    ' ',
  ),
);

/** All expressions of tokens `[from, to)`, left to right. Cheap where the sentence holds no figure and no time word. */
export function findExpressions(tokens: Tokens, from: number, to: number): Expression[] {
  const found: Expression[] = [];
  for (let i = from; i < to; i++) {
    const expression = expressionAt(tokens, i, from, to);
    if (expression) {
      found.push(expression);
      i = expression.to - 1;
    }
  }
  return found;
}

function expressionAt(tokens: Tokens, i: number, from: number, to: number): Expression | null {
  const key = tokens.key[i]!;
  if (tokens.flags[i]! & NUMBER) return numeric(tokens, i, to) ?? hanDate(tokens, i, to);
  const month = MONTHS.get(key);
  if (month !== undefined && tokens.flags[i]! & CAPITAL) return monthFirst(tokens, i, month, from, to);
  const relative = RELATIVE.get(key);
  if (relative) return { kind: 'relative', unit: relative[0], offset: relative[1], from: i, to: i + 1 };
  const ordinal = ORDINALS.get(key);
  if (ordinal !== undefined) return quarterOrHalf(tokens, i, ordinal, to);
  const weekday = WEEKDAYS.get(key);
  if (weekday !== undefined && tokens.flags[i]! & CAPITAL) {
    const which =
      i > from && tokens.key[i - 1] === 'last'
        ? 'last'
        : i > from && tokens.key[i - 1] === 'next'
          ? 'next'
          : 'this';
    return { kind: 'weekday', weekday, which, from: i, to: i + 1 };
  }
  return turn(tokens, i, to) ?? dayBefore(tokens, i, to) ?? ago(tokens, i, to);
}

const number = (tokens: Tokens, i: number): number => {
  const match = /^(\d{1,4})(?:st|nd|rd|th)?$/.exec(tokens.key[i] ?? '');
  return match ? Number(match[1]) : Number.NaN;
};
const isDay = (n: number) => n >= 1 && n <= 31;
const isYear = (n: number) => n >= 1900 && n <= 2099;
const skipComma = (tokens: Tokens, i: number) => (tokens.key[i] === ',' || tokens.key[i] === '.' ? i + 1 : i);

/** "December 16, 2019", "Dec. 16-18", "May 2018", "in December". "May" alone and "March on" are no months. */
function monthFirst(tokens: Tokens, i: number, month: number, from: number, to: number): Expression | null {
  let at = tokens.key[i + 1] === '.' ? i + 2 : i + 1;
  const first = at < to ? number(tokens, at) : Number.NaN;
  if (isYear(first) && tokens.key[at]!.length === 4)
    return { kind: 'calendar', year: first, month, from: i, to: at + 1 };
  if (!isDay(first) || (at + 1 < to && NOT_A_DAY.has(tokens.key[at + 1]!))) {
    if (at < to && tokens.key[at] === ',' && isYear(number(tokens, at + 1)))
      return { kind: 'calendar', year: number(tokens, at + 1), month, from: i, to: at + 2 };
    if (at < to && tokens.key[at] === 'of' && isYear(number(tokens, at + 1)))
      return { kind: 'calendar', year: number(tokens, at + 1), month, from: i, to: at + 2 };
    const before = i > from ? tokens.key[i - 1]! : '';
    const plain = /^(in|since|until|during|by|from|of|early|late|mid|last|this|next|to|and|-|–)$/.test(
      before,
    );
    return plain && at <= to ? { kind: 'calendar', month, from: i, to: i + 1 } : null;
  }
  at++;
  const range = rangeEnd(tokens, at, to);
  if (range) at = range.to;
  const comma = skipComma(tokens, at);
  const year = comma < to ? number(tokens, comma) : Number.NaN;
  const base = { kind: 'calendar' as const, month, day: first, from: i, ...(range?.fields ?? {}) };
  return isYear(year) && tokens.key[comma]!.length === 4
    ? { ...base, year, to: comma + 1 }
    : { ...base, to: at };
}

/** "-18", "to 18", "to January 3" after a day. */
function rangeEnd(
  tokens: Tokens,
  at: number,
  to: number,
): { to: number; fields: { toDay: number; toMonth?: number } } | null {
  if (at + 1 >= to || !/^(-|–|—|to|until|through|~)$/.test(tokens.key[at]!)) return null;
  const month = MONTHS.get(tokens.key[at + 1]!);
  const where = month === undefined ? at + 1 : tokens.key[at + 2] === '.' ? at + 3 : at + 2;
  const day = where < to ? number(tokens, where) : Number.NaN;
  if (!isDay(day)) return null;
  return { to: where + 1, fields: month === undefined ? { toDay: day } : { toDay: day, toMonth: month } };
}

/** "16 December 2019", "2019-12-16", "2019/07", "2019", "12.16", "18th" after "on the". */
function numeric(tokens: Tokens, i: number, to: number): Expression | null {
  const value = number(tokens, i);
  if (Number.isNaN(value)) return null;
  const separator = tokens.key[i + 1];
  const joined = i + 2 < to && !(tokens.flags[i + 1]! & SPACED) && !(tokens.flags[i + 2]! & SPACED);
  if (isYear(value) && tokens.key[i]!.length === 4) return yearFirst(tokens, i, value, separator, joined, to);
  const at = tokens.key[i + 1] === 'of' ? i + 2 : i + 1;
  const month = at < to && tokens.flags[at]! & CAPITAL ? MONTHS.get(tokens.key[at]!) : undefined;
  if (month !== undefined && isDay(value)) {
    const point = tokens.key[at + 1] === '.' ? at + 2 : at + 1;
    const comma = skipComma(tokens, point);
    const year = comma < to ? number(tokens, comma) : Number.NaN;
    return isYear(year)
      ? { kind: 'calendar', year, month, day: value, from: i, to: comma + 1 }
      : { kind: 'calendar', month, day: value, from: i, to: at + 1 };
  }
  // Chinese news names days by month.day: the "10.24" speech. Unquoted, it may be a figure.
  if (
    separator === '.' &&
    joined &&
    value >= 1 &&
    value <= 12 &&
    isDay(number(tokens, i + 2)) &&
    i > 0 &&
    /["“'‘「]/.test(tokens.key[i - 1]!)
  )
    return { kind: 'calendar', month: value, day: number(tokens, i + 2), from: i, to: i + 3 };
  if (
    /(st|nd|rd|th)$/.test(tokens.key[i]!) &&
    isDay(value) &&
    i > 1 &&
    tokens.key[i - 1] === 'the' &&
    /^(on|by|until|since|of)$/.test(tokens.key[i - 2]!) &&
    isEndOfPhrase(tokens, i + 1, to)
  )
    return { kind: 'calendar', day: value, from: i, to: i + 1 };
  return null;
}

/** "on the 18th," but not "on the 18th floor". */
function isEndOfPhrase(tokens: Tokens, i: number, to: number): boolean {
  return i >= to || /^([,.;:)]|of|at|in|and|that|the|to|by|when|as)$/.test(tokens.key[i]!);
}

function yearFirst(
  tokens: Tokens,
  i: number,
  year: number,
  separator: string | undefined,
  joined: boolean,
  to: number,
): Expression | null {
  if (joined && (separator === '-' || separator === '/' || separator === '.')) {
    const month = number(tokens, i + 2);
    if (month >= 1 && month <= 12) {
      const day = i + 4 < to && tokens.key[i + 3] === separator ? number(tokens, i + 4) : Number.NaN;
      return isDay(day)
        ? { kind: 'calendar', year, month, day, from: i, to: i + 5 }
        : { kind: 'calendar', year, month, from: i, to: i + 3 };
    }
  }
  if (
    (separator === '-' || separator === '–' || separator === 'to') &&
    isYear(number(tokens, i + 2)) &&
    number(tokens, i + 2) > year
  )
    return { kind: 'calendar', year, toYear: number(tokens, i + 2), from: i, to: i + 3 };
  if (separator === '年') return hanDate(tokens, i, to);
  if (i + 1 < to && NOT_A_DAY.has(tokens.key[i + 1]!)) return null;
  // A year inside a name ("the 2019 Summit") dates what bears the name, weakly.
  const named =
    i + 1 < to &&
    (tokens.flags[i + 1]! & CAPITAL) !== 0 &&
    !/^(in|since|by|of|from|during|until)$/.test(tokens.key[i - 1] ?? '');
  return { kind: 'calendar', year, loose: named, from: i, to: i + 1 };
}

/** 2019年12月16日, 12月16日, 2019年 */
function hanDate(tokens: Tokens, i: number, to: number): Expression | null {
  const fields: { year?: number; month?: number; day?: number } = {};
  let at = i;
  for (const [unit, field] of [
    ['年', 'year'],
    ['月', 'month'],
    ['日', 'day'],
  ] as const) {
    if (at + 1 >= to || !(tokens.flags[at]! & NUMBER) || tokens.key[at + 1] !== unit) continue;
    fields[field] = number(tokens, at);
    at += 2;
  }
  if (at === i) return null;
  if (fields.day !== undefined && fields.month === undefined) return null;
  return { kind: 'calendar', ...fields, from: i, to: at };
}

/** "the first quarter of 2019", "Q3 2018", "the first half of 2019". */
function quarterOrHalf(tokens: Tokens, i: number, ordinal: number, to: number): Expression | null {
  const short = tokens.key[i]!.startsWith('q');
  const word = short ? 'quarter' : tokens.key[i + 1];
  if (word !== 'quarter' && word !== 'half') return null;
  let at = short ? i + 1 : i + 2;
  if (tokens.key[at] === 'of') at++;
  const year = at < to ? number(tokens, at) : Number.NaN;
  const part = word === 'quarter' ? { quarter: ordinal } : { half: (ordinal === 1 ? 1 : 2) as 1 | 2 };
  if (isYear(year)) return { kind: 'calendar', year, ...part, from: i, to: at + 1 };
  if (tokens.key[at] === 'this' && tokens.key[at + 1] === 'year')
    return { kind: 'calendar', ...part, from: i, to: at + 2 };
  return short ? null : { kind: 'calendar', ...part, from: i, to: i + 2 };
}

/** "this afternoon", "last month", "this year". */
function turn(tokens: Tokens, i: number, to: number): Expression | null {
  const offset = TURNS.get(tokens.key[i]!);
  if (offset === undefined || i + 1 >= to) return null;
  const unit = UNITS.get(tokens.key[i + 1]!);
  return unit
    ? { kind: 'relative', unit, offset: unit === 'day' && offset !== 0 ? offset : offset, from: i, to: i + 2 }
    : null;
}

/** "the day before yesterday". */
function dayBefore(tokens: Tokens, i: number, to: number): Expression | null {
  if (
    tokens.key[i] !== 'day' ||
    i + 2 >= to ||
    tokens.key[i + 2] !== 'yesterday' ||
    tokens.key[i + 1] !== 'before'
  )
    return null;
  return { kind: 'relative', unit: 'day', offset: -2, from: i, to: i + 3 };
}

/** "three days ago", "2 weeks ago". */
function ago(tokens: Tokens, i: number, to: number): Expression | null {
  const count = NUMBERS.get(tokens.key[i]!) ?? (tokens.key[i] === 'a' ? 1 : Number.NaN);
  if (Number.isNaN(count) || i + 2 >= to || tokens.key[i + 2] !== 'ago') return null;
  const unit = tokens.key[i + 1]!.replace(/s$/, '');
  return unit === 'day' || unit === 'week' || unit === 'month' || unit === 'year'
    ? { kind: 'relative', unit, offset: -count, from: i, to: i + 3 }
    : null;
}
