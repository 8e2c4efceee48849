// One word into which several ran together ("Deyangcity", "Jiangsunanjing", "ShanghaiBeijing") → the names in it.
import { type Lexicon, type Tokens, UPPER } from '../text/index.ts';
import { agreement } from './agreement.ts';
import type { NameSense } from './names.ts';
import { NONE, type Spelled, whole } from './spelled.ts';
import { PINYIN_TYPES, type SuffixClass } from './type-words.ts';

const LONGEST_WORD = 64; // characters; what is longer is no word, and a pattern over it would be slow
const GLUED = /^(.{4,}?)(city|province|county|district)$|^(.{5,}?)(xian|qu|shi|qi|sheng)$/; // "ofcity" is none

/** "Deyangcity", "Xiuningxian": the type word, in English or Chinese, runs into the name. */
export function gluedType(tokens: Tokens, i: number, names: Lexicon<NameSense>): Spelled[] | null {
  const key = tokens.key[i]!;
  if (key.length < 7 || key.length > LONGEST_WORD || !/[yetnuig]$/.test(key)) return null;
  const [, english, , chinese, word] = GLUED.exec(key) ?? [];
  const name = english ?? chinese;
  const senses = name === undefined ? null : names.exact(name);
  if (!senses) return null;
  const typed = chinese === undefined ? senses : typedIn(senses, PINYIN_TYPES.get(word!)!);
  if (typed.length === 0) return null;
  return [{ ...whole(tokens, i, i + 1, typed), end: tokens.start[i]! + name!.length }];
}

/** Of the senses those that a Chinese type word fits: it says as much as the whole name in Chinese script. */
function typedIn(senses: readonly NameSense[], kind: SuffixClass): NameSense[] {
  return senses
    .filter((s) => s.form !== 'syllable' && agreement(kind, s.place.type) === 2)
    .map(({ place }) => ({ place, form: 'typed' }));
}

const SHORTEST_JOINED = 10; // "hunanhengyang" has more
const SHORTEST = 4; // letters of a name in it

/** "Jiangsunanjing": a province runs into one of its places. */
export function behindProvince(tokens: Tokens, i: number, names: Lexicon<NameSense>): Spelled[] | null {
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
export function runTogether(tokens: Tokens, i: number, names: Lexicon<NameSense>): readonly Spelled[] {
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

/** Where capitals begin within a word. */
export function camelPieces(text: string, start: number, end: number): { start: number; end: number }[] {
  const pieces: { start: number; end: number }[] = [];
  let from = start;
  for (let k = start + 1; k <= end; k++)
    if (k === end || (/\p{Lu}/u.test(text[k]!) && /\p{Ll}/u.test(text[k - 1]!))) {
      pieces.push({ start: from, end: k });
      from = k;
    }
  return pieces;
}
