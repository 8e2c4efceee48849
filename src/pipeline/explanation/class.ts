// The sector and the kind of a report → the words of its evidence that speak for them.
import type { Decision } from '../../contract/index.ts';
import type { Deed, Report } from '../initiative/index.ts';
import { singular } from '../text/index.ts';

export function sectorDecision({ sector, sectors, because, byHand }: Report): Decision {
  if (byHand.sector !== undefined) return override(byHand.sector);
  if (because.sector.length === 0)
    return {
      rule: 'no-term',
      reason: `No word speaks for a sector, and what is done with a blockchain alone counts as ${sector}`,
    };
  const next = sectors[1];
  return {
    rule: 'terms',
    reason: `${speak(because.sector, sector)}${next ? `, and others for ${next}` : ''}`,
  };
}

export function kindDecision({ kind, because, byHand }: Report): Decision {
  if (byHand.kind !== undefined) return override(byHand.kind);
  const [deed] = because.deeds;
  if (deed) {
    const too = because.kind.length > 0 ? `, and ${speak(because.kind, 'it')}` : '';
    return { rule: 'deed', reason: `It tells that somebody ${VERBS[deed]} something: ${kind}${too}` };
  }
  return because.kind.length === 0
    ? { rule: 'no-term', reason: `No word speaks for a kind, so it counts as an ${kind}` }
    : { rule: 'terms', reason: speak(because.kind, kind) };
}

const VERBS: Readonly<Record<Deed, string>> = {
  found: 'founds',
  join: 'joins',
  issue: 'issues',
  release: 'releases',
  unveil: 'unveils',
  agree: 'agrees on',
  fund: 'pays for',
  hold: 'holds',
  meet: 'meets over',
  start: 'starts',
  begin: 'begins',
  try: 'tries',
  use: 'uses',
  count: 'counts',
  say: 'says',
  plan: 'plans',
};

const MOST = 4; // words that are quoted

/** The lists hold some words in the plural too: one of them will do. */
function speak(terms: readonly string[], what: string): string {
  const bare = terms.map((term) => term.split(' ').map(singular).join(' '));
  const once = terms.filter((_, index) => bare.indexOf(bare[index]!) === index).slice(0, MOST);
  const quoted = once.map((term) => `“${term}”`).join(', ');
  return `${quoted} ${once.length === 1 ? 'speaks' : 'speak'} for ${what}`;
}

const override = (why: string): Decision => ({ rule: 'override', reason: `Set by hand: ${why}` });
