// The words after a name → whether they go on to the name of an organisation, and where its last word stands.
import { CAPITAL, NUMBER, type Tokens } from '../text/index.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/** Words that end the name of an organisation. */
export const ORGANISATION_HEADS = set(
  `university college school academy institute institution bank branch court committee commission bureau administration authority
ministry department office government congress council association alliance federation union society chamber foundation fund center centre
laboratory lab company co corp corporation corporations group holdings limited ltd inc exchange headquarters hospital house inn procuratorate conference consortium
team agency station museum hotel library press station club party secretariat securities insurance airlines technology technologies
organization organisation forum restaurant kitchen garden corps brigade detachment observatory electronics software network networks industries industrial enterprise enterprises`,
);
const CONNECTORS = set("of and & for the on 's s ' ’");
const BRANCHES = set('branch branches subsidiary');

/** "Shenzhen Central Sub-branch", "Bank of Communications Hebei branch": capitals on either side of the place. */
function isNamed({ key, flags }: Tokens, from: number, branch: number): boolean {
  const at = key[branch - 1] === '-' ? branch - 2 : branch;
  return at >= from && (at > from || (flags[from - 2]! & CAPITAL) !== 0);
}

const REACH = 10; // tokens

/** Index of the last head in the run of capitalized words that follows, or null. */
export function headAfter(tokens: Tokens, from: number, limit: number): number | null {
  let head: number | null = null;
  if (tokens.key[from] === "'s") return null; // "Shanghai's Fudan University" is in Shanghai
  for (let i = from; i < Math.min(limit, from + REACH); i++) {
    const key = tokens.key[i]!;
    const capital = tokens.flags[i]! & (CAPITAL | NUMBER);
    if (!capital && BRANCHES.has(key) && isNamed(tokens, from, i)) return i;
    const sub = key === '-' && BRANCHES.has(tokens.key[i + 1]!);
    if (!capital && !sub && !CONNECTORS.has(key)) break;
    if (capital && ORGANISATION_HEADS.has(key)) head = i;
  }
  return head;
}
