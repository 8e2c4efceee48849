// A text → its tokens, as parallel arrays: spans into the text and a folded key for each.
import { simplified } from './han.ts';

/** Bits of `Tokens.flags`. */
export const CAPITAL = 1; // begins with an upper-case letter
export const UPPER = 2; // two letters or more, all upper-case
export const NUMBER = 4; // begins with a digit
export const HAN = 8; // one Chinese character
export const MARK = 16; // one punctuation mark or symbol
export const SPACED = 32; // white space stands before it
export const BREAK = 64; // a line break stands before it

/** Parallel arrays, one cell a token; `start` and `end` are UTF-16 offsets, half-open. */
export interface Tokens {
  readonly text: string;
  readonly length: number;
  readonly start: Int32Array;
  readonly end: Int32Array;
  readonly key: readonly string[]; // lower case, without diacritics, straight apostrophes
  readonly flags: Uint8Array;
}

const APOSTROPHES = /[\u2018\u2019\u02bb\u02bc\u2032`\u00b4]/g;

/** Folds letter case, diacritics and apostrophes: what two spellings of one name have in common. */
export function fold(word: string): string {
  const lower = word.toLowerCase();
  for (let i = 0; i < lower.length; i++)
    if (lower.charCodeAt(i) > 127)
      return lower
        .replace(APOSTROPHES, "'")
        .normalize('NFD')
        .replace(/\p{M}+/gu, '')
        .normalize('NFC');
  return lower.includes('`') ? lower.replace(APOSTROPHES, "'") : lower;
}

const LETTER = 1;
const DIGIT = 2;
const SPACE = 3;
const OTHER = 4;
const IDEOGRAPH = 5;
const NEWLINE = 6;

// Classes of the first 128 code points; the rest is asked of Unicode once a code unit and remembered.
const classes = new Uint8Array(65536);

function classOf(unit: number): number {
  const known = classes[unit]!;
  if (known !== 0) return known;
  const char = String.fromCharCode(unit);
  let kind = OTHER;
  if (unit === 10 || unit === 13 || unit === 0x2028 || unit === 0x2029) kind = NEWLINE;
  else if (/\s/u.test(char) || unit === 0xfeff || unit === 0x200b) kind = SPACE;
  else if (/\d/u.test(char)) kind = DIGIT;
  else if (/[\u3007\u3400-\u9fff\uf900-\ufaff]/u.test(char)) kind = IDEOGRAPH;
  else if (/[\p{L}\p{M}]/u.test(char)) kind = LETTER;
  classes[unit] = kind;
  return kind;
}

function isApostrophe(unit: number): boolean {
  return unit === 39 || unit === 0x2019 || unit === 0x2018 || unit === 0x2bc || unit === 96 || unit === 0xb4;
}

/**
 * Splits at white space, punctuation and hyphens; a Chinese character is a token of its own; an apostrophe between
 * two letters stays inside (Xi'an), the possessive 's is split off. Time and memory grow with the text's length.
 */
export function tokenize(text: string): Tokens {
  let capacity = Math.max(16, text.length >> 2);
  let start = new Int32Array(capacity);
  let end = new Int32Array(capacity);
  let flags = new Uint8Array(capacity);
  const key: string[] = [];
  let count = 0;
  let pending = SPACED | BREAK;

  const push = (from: number, to: number, folded: string, bits: number) => {
    if (count === capacity) {
      capacity *= 2;
      start = copyOf(start, new Int32Array(capacity));
      end = copyOf(end, new Int32Array(capacity));
      flags = copyOf(flags, new Uint8Array(capacity));
    }
    start[count] = from;
    end[count] = to;
    flags[count] = bits | pending;
    key.push(folded);
    count++;
    pending = 0;
  };

  let i = 0;
  while (i < text.length) {
    const unit = text.charCodeAt(i);
    const kind = classOf(unit);
    if (kind === SPACE) pending |= SPACED;
    else if (kind === NEWLINE) pending |= SPACED | BREAK;
    else if (kind === IDEOGRAPH) push(i, i + 1, simplified(text[i]!), HAN);
    else if (kind === OTHER) push(i, i + 1, text[i]!, MARK);
    else {
      const from = i;
      i = endOfWord(text, i);
      pushWord(text, from, i, push);
      continue;
    }
    i++;
  }
  return { text, length: count, start, end, key, flags };
}

function copyOf<T extends Int32Array | Uint8Array>(old: T, larger: T): T {
  larger.set(old);
  return larger;
}

function endOfWord(text: string, from: number): number {
  let i = from;
  while (i < text.length) {
    const kind = classOf(text.charCodeAt(i));
    if (kind === DIGIT) i++;
    else if (kind === LETTER) {
      if (isGluedYear(text, from, i)) break;
      i++;
    } else if (
      isApostrophe(text.charCodeAt(i)) &&
      i > from &&
      i + 1 < text.length &&
      classOf(text.charCodeAt(i + 1)) === LETTER
    )
      i++;
    else break;
  }
  return i;
}

/** "2019Shanghai": a year runs into a capitalized word. */
function isGluedYear(text: string, from: number, i: number): boolean {
  return (
    i - from === 4 &&
    classOf(text.charCodeAt(i - 1)) === DIGIT &&
    /^(19|20)\d\d\p{Lu}/u.test(text.slice(from, i + 1))
  );
}

function pushWord(
  text: string,
  from: number,
  to: number,
  push: (from: number, to: number, folded: string, bits: number) => void,
): void {
  let stop = to;
  const possessive =
    to - from > 2 && (text.charCodeAt(to - 1) | 32) === 115 && isApostrophe(text.charCodeAt(to - 2));
  if (possessive) stop = to - 2;
  const word = text.slice(from, stop);
  const first = word.charCodeAt(0);
  let bits = 0;
  if (classOf(first) === DIGIT) bits = NUMBER;
  else if (first < 91 ? first > 64 : first > 127 && word[0] !== word[0]!.toLowerCase()) {
    bits = CAPITAL;
    if (word.length > 1 && word === word.toUpperCase()) bits |= UPPER;
  }
  push(from, stop, fold(word), bits);
  if (possessive) push(stop, to, "'s", 0);
}
