// A text of a test → what the pipeline makes of it, with the real gazetteer and seeds.
import { loadContext } from '../../scripts/context.ts';
import type { Initiative } from '../../src/contract/index.ts';
import { type BuiltDataset, buildDataset } from '../../src/pipeline/dataset/index.ts';
import { parseEdtf } from '../../src/pipeline/date/calendar.ts';
import { type Parsed, parse } from '../../src/pipeline/index.ts';
import type { Override } from '../../src/pipeline/override/index.ts';

export const { context } = loadContext();

export interface Text {
  readonly id?: string;
  readonly published?: string | null; // EDTF; 2019-12-22 where it does not matter
  readonly title?: string;
  readonly overrides?: readonly Partial<Override>[]; // of this document, for a reason, unless they say otherwise
}

/** Overrides are numbered by their lines: the first stands in line 1. */
export function parseText(
  text: string,
  { id = 'a.md', published = '2019-12-22', title = id, overrides = [] }: Text = {},
): Parsed {
  const date = published === null ? null : parseEdtf(published);
  const document = { id, title, publisher: 'Test', url: null, lang: 'en', text, edtf: published ?? '' };
  const own = overrides.map(
    (override, index): Override => ({
      document: id,
      text: 'no such words',
      occurrence: null,
      action: 'forbid',
      reason: 'so it is',
      line: index + 1,
      ...override,
    }),
  );
  return parse({ ...document, published: date }, { ...context, overrides: own, overridesFile: 'o.yaml' });
}

/** `Suzhou=320500` for each mention, in the order of the text. */
export function mentionsOf({ geoparsed: { toponyms, tokens } }: Parsed): string[] {
  return toponyms.map(
    ({ toponym, place }) => `${tokens.text.slice(toponym.start, toponym.end)}=${place.code}`,
  );
}

export function datasetOf(...parsed: readonly Parsed[]): BuiltDataset {
  return buildDataset(parsed, [], context);
}

export function initiativesOf(...parsed: readonly Parsed[]): Initiative[] {
  return datasetOf(...parsed).initiatives.features.map((f) => f.properties);
}

/** Codes of an initiative's places, in their order. */
export const codesOf = ({ places }: Pick<Initiative, 'places'>): string[] => places.map((p) => p.code);
