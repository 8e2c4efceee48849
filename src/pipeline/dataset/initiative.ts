// A group of reports of one act → the initiative as data/initiatives.geojson stores it.
import type { Evidence, Initiative, InitiativePlace } from '../../contract/index.ts';
import { type Report, titleOf } from '../initiative/index.ts';
import type { Tokens } from '../text/index.ts';
import type { Gazetteer } from '../toponym/index.ts';
import { actorsOf } from './actors.ts';
import type { Told } from './merge.ts';

const PRECISION = { day: 0, month: 1, quarter: 2, year: 3, none: 4 } as const;

/** The report with the most precise date, then the most worth, speaks for the group; all give evidence. */
export function toInitiative(group: readonly Told[], gazetteer: Gazetteer): Initiative {
  const ranked = [...group].sort(
    (a, b) =>
      PRECISION[a.report.date.precision] - PRECISION[b.report.date.precision] ||
      compare(a.report.date.end, b.report.date.end) || // of upper bounds the lowest
      b.report.worth - a.report.worth ||
      (idOf(a) < idOf(b) ? -1 : 1),
  );
  const first = ranked[0]!;
  const { report, parsed } = first;
  const actors = ranked.flatMap((t) => actorsOf(t.report, t.parsed.geoparsed.tokens));
  return {
    id: idOf(first),
    title: titleOf(report, parsed.geoparsed.tokens),
    date: report.date,
    scope: scopeOf(report, parsed.geoparsed.tokens),
    places: [...report.places],
    sector: report.sector,
    sectors: [...report.sectors],
    kind: report.kind,
    actors: [...new Set(actors)],
    evidence: ranked.map(evidenceOf),
    confidence: confidenceOf(report),
    reason: reasonOf(report, gazetteer, parsed.geoparsed.tokens),
    sameAs: ranked.slice(1).map(idOf),
  };
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Stable while document, span and places stay the same. */
function idOf({ parsed, report }: Told): string {
  const { tokens } = parsed.geoparsed;
  const places = report.places.map((p) => p.code).join();
  return fingerprint(`${parsed.document.id}|${tokens.start[report.act.from]!}|${places}`);
}

/** FNV-1a over UTF-16, 2 × 32 bits in base 36: short enough for a URL, long enough for a million initiatives. */
function fingerprint(text: string): string {
  let low = 0x811c9dc5;
  let high = 0x01000193;
  for (let i = 0; i < text.length; i++) {
    low = Math.imul(low ^ text.charCodeAt(i), 0x01000193);
    high = Math.imul(high ^ text.charCodeAt(text.length - 1 - i), 0x5bd1e995);
  }
  const part = (n: number) => (n >>> 0).toString(36).padStart(7, '0');
  return (part(low) + part(high)).slice(1, 11);
}

/** Placeless acts of national bodies and of nobody in particular concern the country; a company's are just unplaced. */
function scopeOf({ places, organisations, evidence }: Report, tokens: Tokens): Initiative['scope'] {
  if (places.length > 0) return 'places';
  if (organisations.length > 0)
    return organisations.every((o) => o.organisation.national) ? 'nation' : 'unknown';
  for (let i = evidence.from; i < evidence.to; i++) if (COUNTRY.has(tokens.key[i]!)) return 'nation';
  return 'unknown';
}

const COUNTRY = new Set(
  'china chinese country countries nation national nationwide state ministry politburo'.split(' '),
);

function evidenceOf({ parsed, report }: Told): Evidence {
  const { tokens } = parsed.geoparsed;
  const start = tokens.start[report.evidence.from]!;
  const end = tokens.end[report.evidence.to - 1]!;
  const inside = parsed.geoparsed.toponyms.filter(
    ({ toponym }) => toponym.start >= start && toponym.end <= end,
  );
  return {
    document: parsed.document.id,
    start,
    end,
    sentence: report.evidence.sentence.index + 1,
    text: parsed.document.text.slice(start, end),
    toponyms: inside.map(({ toponym, place }) => ({
      start: toponym.start - start,
      end: toponym.end - start,
      code: place.code,
    })),
  };
}

/** 0…1 from how surely the place is known and how clearly an act is reported. */
function confidenceOf(report: Report): number {
  const placed = report.toponyms.length > 0 ? Math.min(...report.toponyms.map((t) => t.confidence)) : 0.8;
  const inherited = report.inherited === null ? 1 : report.inherited === 'heading' ? 0.95 : 0.85;
  const seat = report.places.some((p) => p.basis === 'seat') ? 0.75 : 1;
  const clear = 1 - Math.exp(-report.worth / 1.8);
  return Math.round(placed * inherited * seat * clear * 1000) / 1000;
}

function reasonOf(report: Report, gazetteer: Gazetteer, tokens: Tokens): string {
  const name = (place: InitiativePlace | undefined) =>
    (place && gazetteer.places.get(place.code)?.name.en) ?? 'It';
  const first = report.places[0];
  if (!first)
    return scopeOf(report, tokens) === 'nation'
      ? 'No place is named; it concerns the whole country'
      : 'No place is named, and none is known for who acts';
  if (first.basis === 'seat') {
    const actor = report.organisations.find(({ organisation }) => organisation.seat === first.code);
    return `No place is named; ${actor?.organisation.name ?? 'the organisation'} is known to sit in ${name(first)}`;
  }
  const where = {
    heading: 'in the heading above the sentence',
    paragraph: 'in a sentence before it',
    dateline: 'in the dateline, and the sentence speaks of a place it does not name',
    document: 'in the title, and most of the document is about it',
  };
  const named = `${name(first)} is named ${report.inherited === null ? 'in the sentence' : where[report.inherited]}`;
  const partners = report.places.filter((p) => !p.lead).length;
  if (partners > 0) return `${named}, first of ${partners + 1} that act together`;
  return report.places.length > 1
    ? `${named}, with ${report.places.length - 1} more in the same list`
    : named;
}
