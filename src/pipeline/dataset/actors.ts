// The sentences of a report → who acts in it: known organisations, organisations by their form, people.

import type { Report } from '../initiative/index.ts';
import { CAPITAL, fold, SPACED, type TokenRange, type Tokens, withoutJoints } from '../text/index.ts';
import { ORGANISATION_HEADS, SURNAMES } from '../toponym/index.ts';

const MOST = 8;
const INSIDE = new Set(['of', 'and', 'for', '&', "'s", '’', 's', '(', ')', '-']);
// A head that stands alone, or under an article, is a common noun: "the Bank", "the Committee".
const FEWEST_WORDS = 2;

/** Names in order of first mention, at most eight. */
export function actorsOf(report: Report, tokens: Tokens): string[] {
  const actors: string[] = report.organisations.map(({ organisation }) => organisation.name);
  for (const range of new Set<TokenRange>([report.act, report.evidence])) {
    const taken = report.organisations.filter((o) => o.from >= range.from && o.to <= range.to);
    for (let i = range.from; i < range.to; i++) {
      const known = taken.find((o) => o.from <= i && i < o.to);
      if (known) {
        i = known.to - 1;
        continue;
      }
      if (!(tokens.flags[i]! & CAPITAL)) continue;
      const to = organisationEnd(tokens, i, range.to) ?? personEnd(tokens, i, range.to);
      if (to === null) continue;
      actors.push(withoutJoints(tokens.text.slice(tokens.start[i]!, tokens.end[to - 1]!)));
      i = to - 1;
    }
  }
  const seen = new Set<string>();
  return actors.filter((name) => !seen.has(fold(name)) && seen.add(fold(name))).slice(0, MOST);
}

/** "Jiangxi Provincial Party Committee": capitalized words up to the last head. */
function organisationEnd(tokens: Tokens, from: number, limit: number): number | null {
  let end: number | null = null;
  let words = 0;
  for (let i = from; i < limit; i++) {
    const capital = tokens.flags[i]! & CAPITAL;
    if (!capital && !INSIDE.has(tokens.key[i]!)) break;
    if (capital) words++;
    if (capital && words >= FEWEST_WORDS && ORGANISATION_HEADS.has(tokens.key[i]!)) end = i + 1;
  }
  return end;
}

/** "Li Qiang", "Zhuge Yujie": a surname and one capitalized word of Latin letters. */
function personEnd(tokens: Tokens, from: number, limit: number): number | null {
  const given = from + 1;
  if (given >= limit || !SURNAMES.has(tokens.key[from]!)) return null;
  const isName =
    tokens.flags[given]! & CAPITAL &&
    tokens.flags[given]! & SPACED &&
    /^[a-z']{2,9}$/.test(tokens.key[given]!);
  const another = given + 1 < limit && tokens.flags[given + 1]! & CAPITAL;
  return isName && !another ? given + 1 : null;
}
