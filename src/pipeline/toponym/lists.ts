// Toponyms that stand in a row ("Haidian, Chaoyang and Dongcheng districts") → what each learns from the others.
import type { Tokens } from '../text/index.ts';
import { agreement } from './agreement.ts';
import type { Toponym } from './recognize.ts';
import { PLURALS } from './type-words.ts';

const SEPARATORS = new Set([',', '、', '，', '/', '&', 'and', 'or', 'as', 'well']);
const WIDEST = 3; // tokens between two members: ", as well as"

/** For each toponym the first index of its list and the index after the last; a lone one is a list of itself. */
export function listsOf(
  tokens: Tokens,
  toponyms: readonly Toponym[],
): readonly (readonly [number, number])[] {
  const lists: (readonly [number, number])[] = [];
  for (let from = 0; from < toponyms.length; ) {
    let to = from + 1;
    while (to < toponyms.length && areListed(tokens, toponyms[to - 1]!, toponyms[to]!)) to++;
    const list = [from, to] as const;
    for (; from < to; from++) lists.push(list);
  }
  return lists;
}

function areListed(tokens: Tokens, first: Toponym, second: Toponym): boolean {
  if (first.sentence !== second.sentence) return false;
  const gap = second.from - first.suffixTo;
  if (gap < 1 || gap > WIDEST) return false;
  for (let i = first.suffixTo; i < second.from; i++) if (!SEPARATORS.has(tokens.key[i]!)) return false;
  return true;
}

/** The plural type word at the end of a list is every member's, where the member can be of that type. */
export function shareTypes(tokens: Tokens, toponyms: readonly Toponym[]): Toponym[] {
  const lists = listsOf(tokens, toponyms);
  return toponyms.map((toponym, index) => {
    const { kind, last } = plural(tokens, toponyms[lists[index]![1] - 1]!);
    if (!kind || last === toponym || toponym.suffix) return toponym;
    const fits = toponym.senses.some(({ place }) => agreement(kind, place.type) === 2);
    return fits ? { ...toponym, suffix: kind } : toponym;
  });
}

function plural(tokens: Tokens, last: Toponym): { kind: Toponym['suffix']; last: Toponym } {
  const typed = last.suffix !== null && PLURALS.has(tokens.key[last.suffixTo - 1]!);
  return { kind: typed ? last.suffix : null, last };
}
