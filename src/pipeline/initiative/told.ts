// A form of a verb where it stands → whether it tells a deed, or only qualifies a noun.
import { CAPITAL, type Tokens } from '../text/index.ts';

const MODAL =
  /^(to|will|shall|would|should|must|may|can|jointly|further|also|officially|formally|successfully|\w+ly)$/;
const BE = /^(is|are|was|were|be|been|being|get|got)$/;

/** "issued", not "the issued bills" nor "a platform issued by". */
export function isTold(tokens: Tokens, from: number, i: number, end: number): boolean {
  const { key, flags } = tokens;
  const before = key[i - 1] ?? '';
  if (i > from && /^(the|a|an|its|their|of|all|any|this|these|newly|most|per|more)$/.test(before))
    return false;
  if (i > from && before === '-') return false;
  if (key[end] === 'to' && key[end + 1] === 'be') return false; // "said to be the first"
  if (flags[i]! & CAPITAL && i > from && flags[i - 1]! & CAPITAL) return false;
  return key[end] !== 'by' || isPassive(tokens, from, i);
}

/** "will issue", "the bureau issues", "is issuing"; a noun that looks like a verb follows none of these. */
export function isTelling({ key, flags }: Tokens, from: number, i: number): boolean {
  const word = key[i]!;
  const before = key[i - 1] ?? '';
  if (i === from) return true;
  if (word.endsWith('ing'))
    return BE.test(before) || /^(jointly|officially|actively|begin|began|start|started)$/.test(before);
  if (word.endsWith('s') && !word.endsWith('ss'))
    return (
      (flags[i - 1]! & CAPITAL) !== 0 ||
      /^(it|which|that|also|government|bureau|company|city|bank|court|department)$/.test(before)
    );
  return MODAL.test(before);
}

/** "was issued", "has been jointly issued". */
export function isPassive({ key }: Tokens, from: number, i: number): boolean {
  for (let j = i - 1; j >= Math.max(from, i - 3); j--) {
    if (BE.test(key[j]!)) return true;
    if (!/^(\w+ly|also|first|not|then|now|already|jointly)$/.test(key[j]!)) return false;
  }
  return false;
}
