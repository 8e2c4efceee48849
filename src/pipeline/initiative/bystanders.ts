// A toponym where it stands → whether it only qualifies who else is spoken of: the place compared with, a maker's, a buyer's.
import { CAPITAL, type Tokens } from '../text/index.ts';
import type { Toponym } from '../toponym/index.ts';

/** "Like Hangzhou before it", "unlike Beijing": the place is only compared with. */
const COMPARED = /^(like|unlike|than)$/;
const RANK = /^(rank|ranks|ranked|ranking|place|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)$/;
const REACH = 12; // tokens
const RANK_REACH = 8;

/** "fourth in East China after Shanghai, Hangzhou and Nanjing", "unlike Beijing". */
export function isCompared({ key, flags }: Tokens, from: number): boolean {
  if (COMPARED.test(key[from - 1] ?? '')) return true;
  const i = listStart(key, flags, from);
  if (!/^(after|behind)$/.test(key[i] ?? '')) return false;
  for (let j = i - 1; j >= Math.max(0, i - RANK_REACH); j--) if (RANK.test(key[j]!)) return true;
  return false;
}

/** "was sold to Beijing and Suzhou": where the goods went, and not where the act was. */
export function isCustomer({ key, flags }: Tokens, from: number): boolean {
  const i = listStart(key, flags, from);
  return key[i] === 'to' && /^(sold|exported|shipped|delivered|transported)$/.test(key[i - 1] ?? '');
}

/** The token before the list of names that ends at token `from`. */
function listStart(key: Tokens['key'], flags: Tokens['flags'], from: number): number {
  let i = from - 1;
  while (i > from - REACH && (key[i] === ',' || key[i] === 'and' || (flags[i]! & CAPITAL) !== 0)) i--;
  return i;
}

const FIRM =
  /^(company|companies|firm|firms|startup|enterprise|enterprises|developer|supplier|provider|partner|maker|team)$/;
const FIRM_REACH = 4; // tokens: "a Shenzhen blockchain software company", "a Nanjing start-up"

/** "developed by a Shenzhen firm", "with a Shanghai partner": where somebody comes from who has a part in it. */
export function isOfPartner({ key, flags }: Tokens, { from, suffixTo }: Toponym): boolean {
  if (!/^(a|an|another|two|three|several)$/.test(key[from - 1] ?? '')) return false;
  if (!/^(by|with|from|in|to)$/.test(key[from - 2] ?? '')) return false;
  for (let i = suffixTo; i < Math.min(key.length, suffixTo + FIRM_REACH); i++) {
    if (FIRM.test(key[i]!) || (key[i] === 'start' && key[i + 2] === 'up')) return true;
    if (flags[i]! & CAPITAL) return false;
  }
  return false;
}
