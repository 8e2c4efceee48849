// What was read → how many words it has, for the rate.
import type { ParsedPart } from '../../src/pipeline/parts.ts';
import { MARK } from '../../src/pipeline/text/index.ts';

/** Tokens that are no punctuation. */
export function wordsOf({ parsed: { geoparsed }, from }: ParsedPart): number {
  const { length, flags, start } = geoparsed.tokens;
  let words = 0;
  for (let i = 0; i < length; i++) if (!(flags[i]! & MARK) && start[i]! >= from) words++;
  return words;
}
