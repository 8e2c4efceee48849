// The pipeline: one document → its mentions, initiatives and problems. The file to read first.
import type { GazetteerFile, Problem } from '../contract/index.ts';
import { told } from './ambiguity.ts';
import { dateContext, impossibleDates } from './date/index.ts';
import type { SeedDocument } from './document.ts';
import { type GeoparseContext, type Geoparsed, geoparse, type PlacedToponym } from './geoparse.ts';
import {
  compose,
  type Organisation,
  OrganisationIndex,
  type Report,
  TermIndex,
  type Terms,
  toSingular,
} from './initiative/index.ts';
import { type Override, overridePlaces, overrideReports, overridesOf } from './override/index.ts';
import { buildGazetteer, buildNames, type Gazetteer } from './toponym/index.ts';

/** What every document is read with; built once. */
export interface PipelineContext extends GeoparseContext {
  readonly organisations: OrganisationIndex;
  readonly terms: TermIndex;
  readonly overrides: readonly Override[];
  readonly overridesFile: string;
}

export interface PipelineSeeds {
  readonly gazetteer: GazetteerFile;
  readonly nicknames: Readonly<Record<string, readonly string[]>>;
  readonly organisations: readonly Organisation[];
  readonly terms: Terms;
  readonly overrides: readonly Override[];
  readonly overridesFile: string;
}

/** One document, read. */
export interface Parsed {
  readonly document: SeedDocument;
  readonly gazetteer: Gazetteer; // with which it was
  readonly geoparsed: Geoparsed;
  readonly reports: readonly Report[];
  readonly problems: readonly Problem[];
}

export function buildContext(seeds: PipelineSeeds): PipelineContext {
  const gazetteer = buildGazetteer(seeds.gazetteer);
  return {
    gazetteer,
    names: buildNames(gazetteer, new Map(Object.entries(seeds.nicknames))),
    organisations: new OrganisationIndex(seeds.organisations),
    terms: new TermIndex(seeds.terms),
    overrides: seeds.overrides,
    overridesFile: seeds.overridesFile,
  };
}

/** segment → recognize → resolve → role → override → date → classify → compose. Never throws on any text. */
export function parse(document: SeedDocument, context: PipelineContext): Parsed {
  const overrides = overridesOf(context.overrides, document.id);
  const recognized = geoparse(document.text, context, context.organisations);
  const placed = overridePlaces(recognized, document, overrides, context.gazetteer, context.overridesFile);
  const { tokens, toponyms } = placed.parsed;
  const reports = compose(placed.parsed, {
    tokens,
    singular: toSingular(tokens),
    bySentence: groupBySentence(toponyms),
    organisations: context.organisations,
    terms: context.terms,
    dates: dateContext(tokens, document.published),
  });
  const corrected = overrideReports(reports, placed.parsed, document, overrides, context.overridesFile);
  return {
    document,
    gazetteer: context.gazetteer,
    geoparsed: placed.parsed,
    reports: corrected.reports,
    problems: [
      ...placed.problems,
      ...corrected.problems,
      ...impossibleDates(tokens, document.id),
      ...unresolvedProblems(placed.parsed, document, context.gazetteer),
    ],
  };
}

/** Names that look like places and could not be placed; surnames and common words are no problem of anyone's. */
function unresolvedProblems(
  { unresolved }: Geoparsed,
  document: SeedDocument,
  gazetteer: Gazetteer,
): Problem[] {
  return unresolved
    .filter(({ candidates }) => (candidates[0]?.score ?? -9) > 0)
    .map(({ toponym, reason, candidates }) => ({
      stage: 'resolve' as const,
      rule: 'unresolved',
      severity: 'note' as const,
      document: document.id,
      span: { start: toponym.start, end: toponym.end },
      reason: `“${document.text.slice(toponym.start, toponym.end)}” may be ${candidates.map((c) => told(c.place, gazetteer)).join(' or ')}: ${reason}`,
    }));
}

function groupBySentence(toponyms: readonly PlacedToponym[]): Map<number, PlacedToponym[]> {
  const groups = new Map<number, PlacedToponym[]>();
  for (const placed of toponyms) {
    const group = groups.get(placed.toponym.sentence);
    if (group) group.push(placed);
    else groups.set(placed.toponym.sentence, [placed]);
  }
  return groups;
}
