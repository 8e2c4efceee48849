// A text → its tokens, as parallel arrays: spans into the text, a folded key and its number for each.
import { simplified } from './han.ts';
import { vocabularySize } from './vocabulary.ts';
import { BREAK, HAN, isApostrophe, MARK, SPACED, Word, wordAt } from './word.ts';

export { BREAK, CAPITAL, fold, HAN, JOINT, MARK, NUMBER, SPACED, UPPER } from './word.ts';

/** Parallel arrays, one cell a token, perhaps with room behind; `start` and `end` are UTF-16 offsets, half-open. */
export interface Tokens {
  readonly text: string;
  readonly length: number;
  readonly start: Int32Array;
  readonly end: Int32Array;
  readonly key: readonly string[]; // lower case, without diacritics, straight apostrophes
  readonly flags: Uint8Array;
  readonly word: Int32Array; // number of the key in the vocabulary, 0 for most
  readonly singular: Int32Array; // number of its singular there
}

// Strings are kept in a dozen ways, and the engine looks a method up by the way: once a character, that would be slow.
const codeAt = String.prototype.charCodeAt;

// Classes of code units, in this order: parts of words, tokens of their own, what parts tokens.
const LETTER = 1;
const DIGIT = 2;
const OTHER = 3;
const IDEOGRAPH = 4;
const SPACE = 5;
const NEWLINE = 6;
const UNSEEN = 7; // soft hyphens, joiners, marks of direction: passed over, inside a word as well

const classes = new Uint8Array(65536); // of code units; asked of Unicode once a unit and remembered

function classify(unit: number): number {
  const char = String.fromCharCode(unit);
  let kind = OTHER;
  if (unit === 10 || unit === 13 || unit === 0x2028 || unit === 0x2029) kind = NEWLINE;
  else if (/\s/u.test(char) || unit === 0xfeff || unit === 0x200b) kind = SPACE;
  else if (/\p{Cf}/u.test(char)) kind = UNSEEN;
  else if (/\d/u.test(char)) kind = DIGIT;
  else if (/[\u3007\u3400-\u9fff\uf900-\ufaff]/u.test(char)) kind = IDEOGRAPH;
  else if (/[\p{L}\p{M}]/u.test(char)) kind = LETTER;
  classes[unit] = kind;
  return kind;
}

/** Words that are not looked up by their letters, each until the vocabulary grows. */
const characters: (Word | undefined)[] = new Array(65536); // by code unit: marks and ideographs
let possessive = new Word("'s", "'s", 0);

function character(unit: number, kind: number): Word {
  const known = characters[unit];
  if (known && known.vocabulary === vocabularySize()) return known;
  const text = String.fromCharCode(unit);
  const word = kind === IDEOGRAPH ? new Word(text, simplified(text), HAN) : new Word(text, text, MARK);
  characters[unit] = word;
  return word;
}

/**
 * Splits at white space, punctuation and hyphens; a Chinese character is a token of its own; an apostrophe between
 * two letters stays inside (Xi'an), the possessive 's is split off. Time and memory grow with the text's length.
 */
export function tokenize(text: string): Tokens {
  if (possessive.vocabulary !== vocabularySize()) possessive = new Word("'s", "'s", 0);
  const key: string[] = [];
  const { length } = text;
  let cells = room(Math.max(16, text.length >> 2));
  let { start, end, word, singular, flags } = cells;
  let count = 0;
  let pending = SPACED | BREAK;
  let i = 0;
  while (i < length) {
    const unit = codeAt.call(text, i);
    const kind = classes[unit]! || classify(unit);
    if (kind >= SPACE) {
      if (kind !== UNSEEN) pending |= kind === SPACE ? SPACED : SPACED | BREAK;
      i++;
      continue;
    }
    if (count + 2 > flags.length) {
      cells = room(flags.length * 2, cells);
      ({ start, end, word, singular, flags } = cells);
    }
    let to = i + 1;
    let own: Word;
    if (kind >= OTHER) own = character(unit, kind);
    else {
      let hash = unit;
      for (; to < length; to++) {
        const next = codeAt.call(text, to);
        const nextKind = classes[next]! || classify(next);
        if (nextKind > DIGIT ? !isInside(text, to, next) : to - i === 4 && isGluedYear(text, i, nextKind))
          break;
        hash = (Math.imul(hash, 31) + next) | 0;
      }
      own = wordAt(text, i, to, hash);
    }
    start[count] = i;
    i += own.length;
    end[count] = i;
    word[count] = own.number;
    singular[count] = own.singular;
    flags[count] = own.flags | pending;
    key.push(own.key);
    count++;
    pending = 0;
    if (i === to) continue;
    start[count] = i;
    i = to;
    end[count] = i;
    word[count] = possessive.number;
    singular[count] = possessive.singular;
    key.push(possessive.key);
    count++;
  }
  return { text, length: count, key, start, end, word, singular, flags };
}

/** An apostrophe between two letters, with what nobody sees around it. */
function isInside(text: string, at: number, unit: number): boolean {
  let apostrophe = isApostrophe(unit);
  if (!apostrophe && classes[unit] !== UNSEEN) return false;
  for (let i = at + 1; i < text.length && i < at + LONGEST_UNSEEN; i++) {
    const next = codeAt.call(text, i);
    const kind = classes[next]! || classify(next);
    if (kind === LETTER) return true;
    if (kind !== UNSEEN && (apostrophe || !isApostrophe(next))) return false;
    apostrophe ||= kind !== UNSEEN;
  }
  return false;
}

const LONGEST_UNSEEN = 24; // characters in a row, those of markup included

/** "2019Shanghai": a year runs into a capitalized word, of which the letter at `from + 4` may be the first. */
function isGluedYear(text: string, from: number, kind: number): boolean {
  return (
    kind === LETTER &&
    classes[codeAt.call(text, from + 3)] === DIGIT &&
    /^(19|20)\d\d\p{Lu}/u.test(text.slice(from, from + 5))
  );
}

type Cells = Pick<Tokens, 'start' | 'end' | 'word' | 'singular' | 'flags'>;

/** Empty cells in one piece of memory, or the old ones with as many again behind them. */
function room(capacity: number, old?: Cells): Cells {
  const memory = new ArrayBuffer(capacity * 17);
  const numbers = (k: number) => new Int32Array(memory, k * capacity * 4, capacity);
  const cells = {
    start: numbers(0),
    end: numbers(1),
    word: numbers(2),
    singular: numbers(3),
    flags: new Uint8Array(memory, capacity * 16, capacity),
  };
  if (old) for (const name of Object.keys(cells) as (keyof Cells)[]) cells[name].set(old[name]);
  return cells;
}
