// Tokens of a sentence → the few stretches that may hold a date, so that chrono reads no other.
import { CAPITAL, HAN, Lexicon, NUMBER, type Tokens } from '../text/index.ts';
import { MONTHS, WEEKDAYS } from './names.ts';

/** Half-open range of tokens. */
export interface Window {
  readonly from: number;
  readonly to: number;
}

const words = (list: string) => new Set(list.split(' '));
const CAPITALIZED = new Set([...MONTHS.keys(), ...WEEKDAYS.keys()]);
const ALONE = words('today yesterday tomorrow tonight ago quarter q1 q2 q3 q4 h1 h2 festival');
const TURNS = words('this last next previous that same');
const TURNED = words(
  'week month quarter year morning afternoon evening night noon spring summer autumn winter',
);
/** All words that may speak of time, so that of any other one look is enough. */
const SPEAKING = new Lexicon<true>();
for (const word of [...CAPITALIZED, ...ALONE, ...TURNS, 'day', 'eve', 'year', 'month', 'double', 'half'])
  SPEAKING.add(word, true);

const HAN_UNITS = words('年 月 日 号 天 周 期 拜 季 半');
const BEFORE_HAN_UNIT = /^[\d〇零一二三四五六七八九十今昨前明去本上下个这同当星礼第]/;

const BEHIND = 7; // tokens on either side of what triggers, for "between 28 October and", "not Document No."
const AHEAD = 9;
const LONGEST = 60; // tokens; chrono's time grows faster than its text
const LONG_TOKEN = 40; // characters; no word of a date is longer, nor the space between two

/** A stretch around tokens that speak of time: `first` and `last` are the outer ones of them. */
export interface TimeWindow extends Window {
  readonly first: number;
  readonly last: number;
}

/** Windows of `[from, to)`, left to right, without overlap. Most sentences have none. */
export function windowsOf(tokens: Tokens, from: number, to: number): readonly TimeWindow[] {
  let windows = NONE;
  let open: { from: number; to: number; first: number; last: number } | null = null;
  for (let i = from; i < to; i++) {
    if (!triggers(tokens, i, from, to)) continue;
    const end = Math.min(to, i + AHEAD);
    if (open && i - BEHIND <= open.to && i - open.from < LONGEST) {
      open.to = end;
      open.last = i;
      continue;
    }
    const after: number = open?.to ?? from;
    if (open) open.to = Math.min(open.to, i);
    open = { from: Math.min(i, Math.max(after, i - BEHIND)), to: end, first: i, last: i };
    if (windows === NONE) windows = [];
    windows.push(open);
  }
  for (let k = 0; k < windows.length; k++) windows[k] = withoutLongTokens(tokens, windows[k]!);
  return windows;
}

const NONE: TimeWindow[] = [];

function triggers(tokens: Tokens, i: number, from: number, to: number): boolean {
  const flags = tokens.flags[i]!;
  const key = tokens.key[i]!;
  if (flags & NUMBER) return isDateLike(tokens, i, key, to);
  if (flags & HAN) return HAN_UNITS.has(key) && i > from && BEFORE_HAN_UNIT.test(tokens.key[i - 1]!);
  if (!SPEAKING.begins(tokens, i)) return false;
  if (flags & CAPITAL && CAPITALIZED.has(key)) return true;
  if (ALONE.has(key)) return true;
  // National Day, New Year's Eve, Double Eleven
  if (key === 'day' || key === 'eve') return i > from && (tokens.flags[i]! & CAPITAL) !== 0;
  if (key === 'year')
    return (tokens.flags[i]! & CAPITAL) !== 0 || (tokens.key[i - 1] === 'the' && tokens.key[i - 2] === 'of');
  if (key === 'month') return tokens.key[i - 1] === 'the' && tokens.key[i - 2] === 'of';
  if (key === 'double') return /^(eleven|11|twelve|12)$/.test(tokens.key[i + 1] ?? '');
  if (key === 'half') return /^(of|20\d\d)$/.test(tokens.key[i + 1] ?? '');
  return TURNS.has(key) && i + 1 < to && TURNED.has(tokens.key[i + 1]!);
}

const BEFORE_DAY = /^(on|since|before|after|until|by|the|of|during|over|at|around|["“'‘「《.])$/; // "since 10.24", “10.24”, 5.11.2019

/** 2019, 10.24, 10/24/2019 and 18th; any other figure only counts. */
function isDateLike(tokens: Tokens, i: number, key: string, to: number): boolean {
  if (key.length === 4) {
    if (key.startsWith('20') || key.startsWith('19')) return true;
    return key[0]! <= '3' && /^\d\d(st|nd|rd|th)$/.test(key) && /^(the|on|of)$/.test(tokens.key[i - 1] ?? '');
  }
  if (key.length === 3) return /^\d(st|nd|rd|th)$/.test(key) && /^(the|on|of)$/.test(tokens.key[i - 1] ?? '');
  if (key.length > 2 || i + 2 >= to) return false;
  return (
    tokens.key[i + 1] === '.' &&
    tokens.start[i + 2] === tokens.start[i]! + key.length + 1 &&
    BEFORE_DAY.test(tokens.key[i - 1] ?? '')
  );
}

/** The part of a window around its middle that holds no monster: an address, a hash, a page of dashes or of blanks. */
function withoutLongTokens(tokens: Tokens, window: TimeWindow): TimeWindow {
  let { from, to } = window;
  for (let i = from; i < to; i++) {
    const apart = i > from && tokens.start[i]! - tokens.end[i - 1]! > LONG_TOKEN;
    const long = tokens.end[i]! - tokens.start[i]! > LONG_TOKEN;
    if (!apart && !long) continue;
    if (i - from < to - i) from = long ? i + 1 : i;
    else to = i;
  }
  return from === window.from && to === window.to ? window : { ...window, from, to };
}
