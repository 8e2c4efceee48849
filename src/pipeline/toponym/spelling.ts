// Tokens at a position → the name spelled there, in the usual spelling or one that translators and typesetters make.

import { PROVINCE_INITIALS } from '../text/han.ts';
import type { Lexicon } from '../text/lexicon.ts';
import { CAPITAL, HAN, JOINT, MARK, SPACED, type Tokens, UPPER } from '../text/tokenize.ts';
import { encloses } from './gazetteer.ts';
import type { NameSense } from './names.ts';

/** A spelled name: its tokens, its UTF-16 span and what it may stand for. */
export interface Spelled {
  readonly from: number;
  readonly to: number;
  readonly start: number;
  readonly end: number;
  readonly senses: readonly NameSense[];
}

/** What is spelled at token `i`; several for names run together, none where nothing is. */
export function spelledAt(
  tokens: Tokens,
  i: number,
  limit: number,
  names: Lexicon<NameSense>,
): readonly Spelled[] {
  const joined = aroundApostrophe(tokens, i, limit, names);
  if (joined) return joined;
  const found = names.begins(tokens, i) ? names.longest(tokens, i, limit) : null;
  // "Shi Jiazhuang" begins with a syllable that is a name as well.
  const parts = found?.end === i + 1 ? apart(tokens, i, limit, names) : null;
  if (parts) return parts;
  if (found && isCapitalized(tokens, i, found.end))
    return divide(tokens, whole(tokens, i, found.end, found.values));
  if (tokens.flags[i]! & HAN) return initials(tokens, i, limit, names);
  const two = apart(tokens, i, limit, names);
  if (two) return two;
  const glued = behindProvince(tokens, i, names);
  if (glued) return glued;
  const joint = tokens.flags[i]! & JOINT;
  if (joint && tokens.key[i]!.includes("'")) {
    const senses = names.exact(tokens.key[i]!.replaceAll("'", ''));
    if (senses) return [whole(tokens, i, i + 1, senses)];
  }
  return gluedType(tokens, i, names) ?? (joint ? runTogether(tokens, i, names) : NONE);
}

const NONE: readonly Spelled[] = [];

function whole(tokens: Tokens, from: number, to: number, senses: readonly NameSense[]): Spelled {
  return { from, to, start: tokens.start[from]!, end: tokens.end[to - 1]!, senses };
}

/** Every word of a Latin name begins with a capital; a word of two or three capitals is an abbreviation. */
function isCapitalized(tokens: Tokens, from: number, to: number): boolean {
  if (tokens.flags[from]! & HAN) return true;
  const length = tokens.end[from]! - tokens.start[from]!;
  if (to - from === 1 && tokens.flags[from]! & UPPER && length <= 3) return false;
  for (let i = from + 1; i < to; i++) {
    const hyphenated = tokens.flags[i]! & MARK || !(tokens.flags[i]! & SPACED);
    if (!(tokens.flags[i]! & CAPITAL) && !hyphenated && tokens.key[i] !== 'of' && tokens.key[i] !== 'and')
      return to - from > 2;
  }
  return true;
}

const APOSTROPHE = /^['‘’ʻʼ`´]$/;
// Municipalities are safe apart; elsewhere two syllables may be a person, so a type word must follow.
const TYPE_WORDS = new Set(['city', 'province', 'county', 'district', 'municipality', 'prefecture']);
const SAFE_APART = new Set(['110000', '120000', '310000', '500000']);

/** "Xi ’an" and "Ma’ anshan": a name whose apostrophe stands apart. */
function aroundApostrophe(
  tokens: Tokens,
  i: number,
  limit: number,
  names: Lexicon<NameSense>,
): Spelled[] | null {
  if (i + 2 >= limit || !(tokens.flags[i + 1]! & MARK) || !APOSTROPHE.test(tokens.key[i + 1]!)) return null;
  const [head, rest] = [tokens.key[i]!, tokens.key[i + 2]!];
  const senses = names.exact(`${head}'${rest}`) ?? names.exact(head + rest);
  return senses && [whole(tokens, i, i + 3, senses)];
}

/** "Zhe Jiang Province": a name whose syllables stand apart. */
function apart(tokens: Tokens, i: number, limit: number, names: Lexicon<NameSense>): Spelled[] | null {
  const key = tokens.key[i]!;
  if (
    i + 1 >= limit ||
    !(tokens.flags[i + 1]! & CAPITAL) ||
    !(tokens.flags[i + 1]! & SPACED) ||
    key.length > 6
  )
    return null;
  const senses = names
    .exactWord(key + tokens.key[i + 1]!)
    ?.filter((s) => s.place.level !== 'county' && s.form === 'name');
  if (!senses?.length) return null;
  return isSafeApart(tokens, i, limit, senses, names) ? [whole(tokens, i, i + 2, senses)] : null;
}

/** A person's name has two syllables or three; so has a province's, unless something says that it is one. */
function isSafeApart(
  tokens: Tokens,
  i: number,
  limit: number,
  senses: readonly NameSense[],
  names: Lexicon<NameSense>,
): boolean {
  if (syllables(tokens.key[i]! + tokens.key[i + 1]!) > 2) return true;
  if (senses.some((s) => SAFE_APART.has(s.place.code))) return true;
  if (i > 0 && tokens.key[i - 1] === 'in') return true;
  if (i + 2 >= limit) return false;
  if (TYPE_WORDS.has(tokens.key[i + 2]!)) return true;
  const inner = names.longest(tokens, i + 2, limit)?.values;
  return !!inner?.some(({ place }) => senses.some((s) => s.place !== place && encloses(s.place.code, place)));
}

/** Of a word in pinyin: its runs of vowels. */
function syllables(word: string): number {
  return word.match(/[aeiou]+/g)?.length ?? 0;
}

const LONGEST_WORD = 64; // characters; what is longer is no word, and a pattern over it would be slow
const SHORTEST_GLUED = 8; // "ofcity" is none

/** "Deyangcity": the type word runs into the name. */
function gluedType(tokens: Tokens, i: number, names: Lexicon<NameSense>): Spelled[] | null {
  const key = tokens.key[i]!;
  if (key.length < SHORTEST_GLUED || key.length > LONGEST_WORD || !/[yet]$/.test(key)) return null;
  const match = /^(.{4,}?)(city|province|county|district)$/.exec(key);
  const senses = match && names.exact(match[1]!);
  return senses && [{ ...whole(tokens, i, i + 1, senses), end: tokens.start[i]! + match[1]!.length }];
}

const SHORTEST_JOINED = 10; // "hunanhengyang" has more
const SHORTEST = 4; // letters of a name in it

/** "Jiangsunanjing": a province runs into one of its places. */
function behindProvince(tokens: Tokens, i: number, names: Lexicon<NameSense>): Spelled[] | null {
  const key = tokens.key[i]!;
  if (key.length < SHORTEST_JOINED || key.length > LONGEST_WORD) return null;
  for (let k = SHORTEST; k <= key.length - SHORTEST; k++) {
    const whole = names.exactWord(key.slice(0, k))?.filter((s) => s.place.level === 'province');
    if (!whole?.length) continue;
    const parts = names
      .exactWord(key.slice(k))
      ?.filter((s) => whole.some((w) => w.place.code === s.place.province));
    if (!parts?.length) continue;
    const [start, end] = [tokens.start[i]!, tokens.end[i]!];
    return [
      { from: i, to: i + 1, start, end: start + k, senses: whole },
      { from: i, to: i + 1, start: start + k, end, senses: parts },
    ];
  }
  return null;
}

/** "ShanghaiBeijing": words run together by a translator, where every piece is a name. */
function runTogether(tokens: Tokens, i: number, names: Lexicon<NameSense>): readonly Spelled[] {
  const length = tokens.end[i]! - tokens.start[i]!;
  if (tokens.flags[i]! & UPPER || length < 8 || length > LONGEST_WORD) return NONE;
  const pieces = camelPieces(tokens.text, tokens.start[i]!, tokens.end[i]!);
  if (pieces.length < 2) return NONE;
  const spelled = pieces.map(({ start, end }) => ({
    start,
    end,
    senses: names.exact(tokens.text.slice(start, end)),
  }));
  return spelled.every((s) => s.senses)
    ? spelled.map((s) => ({ from: i, to: i + 1, start: s.start, end: s.end, senses: s.senses! }))
    : NONE;
}

/** A nickname that stands for several places in a row becomes one toponym for each. */
function divide(tokens: Tokens, spelled: Spelled): Spelled[] {
  const { senses, start, end } = spelled;
  if (senses.length < 2 || !senses.every((s) => s.form === 'nickname')) return [spelled];
  const pieces = /\p{sc=Han}/u.test(tokens.text.slice(start, end))
    ? [...tokens.text.slice(start, end)].map((_, k) => ({ start: start + k, end: start + k + 1 }))
    : camelPieces(tokens.text, start, end);
  return senses.map((sense, k) => ({
    ...spelled,
    ...(pieces.length === senses.length ? pieces[k]! : {}),
    senses: [sense],
  }));
}

function camelPieces(text: string, start: number, end: number): { start: number; end: number }[] {
  const pieces: { start: number; end: number }[] = [];
  let from = start;
  for (let k = start + 1; k <= end; k++)
    if (k === end || (/\p{Lu}/u.test(text[k]!) && /\p{Ll}/u.test(text[k - 1]!))) {
      pieces.push({ start: from, end: k });
      from = k;
    }
  return pieces;
}

const FEWEST_INITIALS = 3; // two may be a word: 川贵 is a name, 京东 a company

/** 沪苏浙皖: one-character abbreviations in a row, each a province. */
function initials(tokens: Tokens, i: number, limit: number, names: Lexicon<NameSense>): Spelled[] {
  if (i > 0 && PROVINCE_INITIALS.has(tokens.key[i - 1]!) && !(tokens.flags[i]! & SPACED)) return [];
  let to = i;
  while (to < limit && PROVINCE_INITIALS.has(tokens.key[to]!) && !names.longest(tokens, to, limit)) to++;
  if (to - i < FEWEST_INITIALS) return [];
  return Array.from({ length: to - i }, (_, k) => {
    const code = PROVINCE_INITIALS.get(tokens.key[i + k]!)!;
    return whole(tokens, i + k, i + k + 1, names.exact(code) ?? []);
  });
}
