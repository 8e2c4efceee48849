// A word as it stands in a text → its folded key, its flags and its numbers, worked out once a spelling.
import { numberOf, singular, vocabularySize } from './vocabulary.ts';

/** Bits of `Tokens.flags`. */
export const CAPITAL = 1; // begins with an upper-case letter
export const UPPER = 2; // two letters or more, all upper-case
export const NUMBER = 4; // begins with a digit
export const HAN = 8; // one Chinese character
export const MARK = 16; // one punctuation mark or symbol
export const SPACED = 32; // white space stands before it
export const BREAK = 64; // a line break stands before it
export const JOINT = 128; // an apostrophe or a capital stands inside: perhaps several words

const UNSEEN = /\p{Cf}+/gu;
const TRAILING = /\p{Cf}+$/u;
const APOSTROPHES = /[\u2018\u2019\u02bb\u02bc\u2032`\u00b4]/g;

/** Folds letter case, diacritics and apostrophes: what two spellings of one name have in common. */
export function fold(word: string): string {
  const lower = word.toLowerCase();
  for (let i = 0; i < lower.length; i++)
    if (lower.charCodeAt(i) > 127)
      return lower
        .replace(UNSEEN, '')
        .replace(APOSTROPHES, "'")
        .normalize('NFD')
        .replace(/\p{M}+/gu, '')
        .normalize('NFC');
  return lower.includes('`') ? lower.replace(APOSTROPHES, "'") : lower;
}

export function isApostrophe(unit: number): boolean {
  return unit === 39 || unit === 0x2019 || unit === 0x2018 || unit === 0x2bc || unit === 96 || unit === 0xb4;
}

/** A spelling, without the possessive 's that may stand at its end. */
export class Word {
  readonly text: string;
  readonly length: number; // without 's
  readonly key: string;
  readonly flags: number;
  readonly number: number; // in the vocabulary
  readonly singular: number; // of its singular there
  readonly vocabulary = vocabularySize(); // of that vocabulary

  /** `text` is one word, or one character that is none: a mark or an ideograph, whose key and flag are told. */
  constructor(text: string, key?: string, flags?: number) {
    this.text = text;
    const possessive = key === undefined && isPossessive(text);
    this.length = possessive ? text.slice(0, -2).replace(TRAILING, '').length : text.length;
    const stem = text.slice(0, this.length);
    this.key = interned(key ?? fold(stem));
    this.flags = flags ?? flagsOf(stem);
    this.number = numberOf(this.key);
    this.singular = numberOf(singular(this.key));
  }
}

function isPossessive(text: string): boolean {
  const { length } = text;
  return (
    length > 2 && (text.charCodeAt(length - 1) | 32) === 115 && isApostrophe(text.charCodeAt(length - 2))
  );
}

function flagsOf(word: string): number {
  const first = word.charCodeAt(0);
  let flags = /['‘’ʻʼ`´]|\p{Ll}\p{Lu}/u.test(word) ? JOINT : 0;
  if (/^\d/.test(word)) flags |= NUMBER;
  else if (first < 91 ? first > 64 : first > 127 && word[0] !== word[0]!.toLowerCase()) {
    flags |= CAPITAL;
    if (word.length > 1 && word === word.toUpperCase()) flags |= UPPER;
  }
  return flags;
}

const bag: Record<string, number> = Object.create(null);

/** The one copy of a string that the engine keeps for names of properties: two of them are equal only if identical. */
function interned(text: string): string {
  bag[text] = 0;
  for (const name in bag) {
    delete bag[name];
    return name;
  }
  return text;
}

// Spellings seen lately, a few to a slot. What is rare makes room for what comes: memory does not grow with the text.
const BITS = 14;
const WAYS = 4;
const LONGEST = 48; // characters; what is longer does not come twice
const table: (Word | undefined)[] = new Array(WAYS << BITS);

/** The word at `[from, to)` of a text; `hash` is any number that depends on its characters alone. */
export function wordAt(text: string, from: number, to: number, hash: number): Word {
  if (to - from > LONGEST) return new Word(text.slice(from, to));
  const slot = (Math.imul(hash, 0x9e3779b1) >>> (32 - BITS)) * WAYS;
  const size = vocabularySize();
  for (let k = slot; k < slot + WAYS; k++) {
    const known = table[k];
    if (known === undefined) break;
    if (known.vocabulary === size && stands(known.text, text, from, to)) return known;
  }
  const word = new Word(interned(text.slice(from, to)));
  table.copyWithin(slot + 1, slot, slot + WAYS - 1);
  table[slot] = word;
  return word;
}

const codeAt = String.prototype.charCodeAt; // see tokenize.ts: imported from there, it would be slow again

function stands(word: string, text: string, from: number, to: number): boolean {
  if (word.length !== to - from) return false;
  for (let i = from; i < to; i++) if (codeAt.call(text, i) !== word.charCodeAt(i - from)) return false;
  return true;
}
