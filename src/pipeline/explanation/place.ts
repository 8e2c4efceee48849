// The places of a report → why there: named in the sentence, taken over from the text around it, or known of who acts.
import type { Decision, Initiative, InitiativePlace } from '../../contract/index.ts';
import type { Parsed } from '../index.ts';
import type { Report } from '../initiative/index.ts';
import type { Tokens } from '../text/index.ts';

/** Placeless acts of national bodies and of nobody in particular concern the country; a company's are just unplaced. */
export function scopeOf({ places, organisations, evidence }: Report, tokens: Tokens): Initiative['scope'] {
  if (places.length > 0) return 'places';
  if (organisations.length > 0)
    return organisations.every((o) => o.organisation.national) ? 'nation' : 'unknown';
  for (let i = evidence.from; i < evidence.to; i++) if (COUNTRY.has(tokens.key[i]!)) return 'nation';
  return 'unknown';
}

const COUNTRY = new Set(
  'china chinese country countries nation national nationwide state ministry politburo'.split(' '),
);

export function placeDecision(report: Report, { geoparsed, gazetteer }: Parsed): Decision {
  const { places, inherited, organisations } = report;
  const name = (place: InitiativePlace | undefined) =>
    (place && gazetteer.places.get(place.code)?.name.en) ?? 'It';
  const first = places[0];
  if (!first)
    return scopeOf(report, geoparsed.tokens) === 'nation'
      ? { rule: 'nation', reason: 'No place is named; it concerns the whole country' }
      : { rule: 'unknown', reason: 'No place is named, and none is known for who acts' };
  if (first.basis === 'seat') {
    const actor = organisations.find(({ organisation }) => organisation.seat === first.code);
    const who = actor?.organisation.name ?? 'the organisation';
    return { rule: 'seat', reason: `No place is named; ${who} is known to sit in ${name(first)}` };
  }
  const named = `${name(first)} is named ${WHERE[inherited ?? 'sentence']}`;
  const partners = places.filter((p) => !p.lead).length;
  const more =
    partners > 0
      ? `, first of ${partners + 1} that act together`
      : places.length > 1
        ? `, with ${places.length - 1} more in the same list`
        : '';
  return { rule: inherited ?? 'sentence', reason: named + more };
}

const WHERE = {
  sentence: 'in the sentence',
  heading: 'in the heading above the sentence',
  paragraph: 'in a sentence before it',
  dateline: 'in the dateline, and the sentence speaks of a place it does not name',
  document: 'in the title, and most of the document is about it',
} as const;
