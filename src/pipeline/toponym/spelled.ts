// Tokens of a name and its senses → the spelled name, as recognition passes it on.
import type { Tokens } from '../text/index.ts';
import type { NameSense } from './names.ts';

/** A spelled name: its tokens, its UTF-16 span and what it may stand for. */
export interface Spelled {
  readonly from: number;
  readonly to: number;
  readonly start: number;
  readonly end: number;
  readonly senses: readonly NameSense[];
}

/** A name of whole tokens. */
export function whole(tokens: Tokens, from: number, to: number, senses: readonly NameSense[]): Spelled {
  return { from, to, start: tokens.start[from]!, end: tokens.end[to - 1]!, senses };
}

export const NONE: readonly Spelled[] = [];

/** Syllables of a word in pinyin: its runs of vowels. */
export function syllables(word: string): number {
  return word.match(/[aeiou]+/g)?.length ?? 0;
}
