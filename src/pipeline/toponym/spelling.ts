// Tokens at a position → the name spelled there, in the usual spelling or one that translators and typesetters make.

import {
  CAPITAL,
  type Found,
  HAN,
  JOINT,
  type Lexicon,
  MARK,
  PROVINCE_INITIALS,
  SPACED,
  type Tokens,
  UPPER,
} from '../text/index.ts';
import { apart } from './apart.ts';
import { behindProvince, camelPieces, gluedType, runTogether } from './joined.ts';
import type { NameSense } from './names.ts';
import { NONE, type Spelled, whole } from './spelled.ts';
import { suffixAt } from './suffix.ts';

/** What is spelled at token `i`; several for names run together, none where nothing is. */
export function spelledAt(
  tokens: Tokens,
  i: number,
  limit: number,
  names: Lexicon<NameSense>,
): readonly Spelled[] {
  const joined = aroundApostrophe(tokens, i, limit, names);
  if (joined) return joined;
  const found = names.begins(tokens, i) ? longest(tokens, i, limit, names) : null;
  // "Shi Jiazhuang" begins with a syllable that is a name as well.
  const parts = found?.end === i + 1 ? apart(tokens, i, limit, names) : null;
  if (parts) return parts;
  if (found) return divide(tokens, whole(tokens, i, found.end, found.values));
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

/** The longest name that is written as one: "Wuchang" where "Wuchang City" is a name and the text has "Wuchang city". */
function longest(
  tokens: Tokens,
  i: number,
  limit: number,
  names: Lexicon<NameSense>,
): Found<NameSense> | null {
  for (let to = limit; to > i; ) {
    const found = names.longest(tokens, i, to);
    if (!found) return null;
    const nickname = found.values.every((s) => s.form === 'nickname');
    if (isCapitalized(tokens, i, nickname ? i + 1 : found.end)) return found;
    to = found.end - 1;
  }
  return null;
}

/** Words that stand small in a name; not so "city": a Wuchang city is Wuchang, the city of Wuchang City another. */
const SMALL = new Set(['of', 'and', 'county', 'district']);

/** Every word of a Latin name begins with a capital; a word of two or three capitals is an abbreviation. */
function isCapitalized(tokens: Tokens, from: number, to: number): boolean {
  if (tokens.flags[from]! & HAN) return true;
  if (to - from === 1 && tokens.flags[from]! & UPPER && tokens.end[from]! - tokens.start[from]! <= 3) {
    // But in capitals throughout "SHE COUNTY" is a name.
    const shouted = to < tokens.length && tokens.flags[to]! & UPPER && suffixAt(tokens, to, tokens.length);
    if (!shouted) return false;
  }
  for (let i = from + 1; i < to; i++) {
    const hyphenated = tokens.flags[i]! & MARK || !(tokens.flags[i]! & SPACED);
    if (!(tokens.flags[i]! & CAPITAL) && !hyphenated && !SMALL.has(tokens.key[i]!)) return to - from > 2;
  }
  return true;
}

const APOSTROPHE = /^['‘’ʻʼ`´]$/;
/** "Xi ’an" and "Ma’ anshan": a name whose apostrophe stands apart. */
function aroundApostrophe(
  tokens: Tokens,
  i: number,
  limit: number,
  names: Lexicon<NameSense>,
): Spelled[] | null {
  if (i + 2 >= limit || !(tokens.flags[i + 1]! & MARK) || !APOSTROPHE.test(tokens.key[i + 1]!)) return null;
  if (APOSTROPHE.test(tokens.key[i + 3] ?? '') && !(tokens.flags[i + 3]! & SPACED)) return null; // "AND 'a'"
  const [head, rest] = [tokens.key[i]!, tokens.key[i + 2]!];
  const senses = names.exact(`${head}'${rest}`) ?? names.exact(head + rest);
  return senses && [whole(tokens, i, i + 3, senses)];
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
