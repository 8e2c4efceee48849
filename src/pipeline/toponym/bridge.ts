// Two toponyms and the words between them → whether those are words of an address, so that one may be the other's parent.
import type { Tokens } from '../text/index.ts';
import type { Toponym } from './recognize.ts';

/**
 * Tokens that may stand between a place and its parent: "Suzhou, Anhui", "Yuhua District of Changsha", "Suzhou in
 * northern Anhui", "Suzhou, a city in east China's Anhui".
 */
const BRIDGE = new Set(
  `, ( ) （ ） ， / · 的 省 市 of in 's ’ s the a under jurisdiction china province region prefecture autonomous municipality city
scenic area spot zone resort park village county district town north south east west central northern southern eastern western northeast northwest southeast southwest
northeastern northwestern southeastern southwestern`.split(/\s+/),
);
const REACH = 6; // tokens of bridge at most

/** True where only words of an address stand between two toponyms. */
export function isBridged({ key }: Tokens, one: Toponym, other: Toponym): boolean {
  const [first, second] = one.from < other.from ? [one, other] : [other, one];
  const from = first.suffixTo;
  if (second.from - from > REACH) return false;
  for (let i = from; i < second.from; i++) if (!BRIDGE.has(key[i]!)) return false;
  return true;
}
