// A group of reports of one act → the initiative as data/initiatives.geojson stores it.
import type { Evidence, Initiative } from '../../contract/index.ts';
import { confidenceOf, decisionsOf, scopeOf } from '../explanation/index.ts';
import { titleOf } from '../initiative/index.ts';
import { actorsOf } from './actors.ts';
import type { Told } from './merge.ts';

const PRECISION = { day: 0, month: 1, quarter: 2, year: 3, none: 4 } as const;

/** The report with the most precise date, then the most worth, speaks for the group; all give evidence. */
export function toInitiative(group: readonly Told[]): Initiative {
  const ranked = [...group].sort(
    (a, b) =>
      PRECISION[a.report.date.precision] - PRECISION[b.report.date.precision] ||
      compare(a.report.date.end, b.report.date.end) || // of upper bounds the lowest
      b.report.worth - a.report.worth ||
      (idOf(a) < idOf(b) ? -1 : 1),
  );
  const first = ranked[0]!;
  const { report, parsed } = first;
  const decisions = decisionsOf(report, parsed);
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
    reason: decisions.place.reason,
    decisions,
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
    text: tokens.text.slice(start, end), // as a reader sees it, without markup, every character in its place
    toponyms: inside.map(({ toponym, place }) => ({
      start: toponym.start - start,
      end: toponym.end - start,
      code: place.code,
    })),
  };
}
