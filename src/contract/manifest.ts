// What the dataset is: data/manifest.json, read first by the page.
import { DaySchema, z } from './schema.ts';

export const SCHEMA_VERSION = 1;

/** A source document as the page shows it. `covers` is the half-open stretch of days it reports on. */
export const SourceSchema = z.object({
  id: z.string(), // file name in seeds/documents
  title: z.string(),
  publisher: z.string(),
  published: z.string(), // EDTF
  url: z.nullable(z.string()),
  lang: z.string(),
  covers: z.array(z.object({ start: DaySchema, end: DaySchema })),
  counts: z.object({ words: z.int(), sentences: z.int(), mentions: z.int(), initiatives: z.int() }),
});
export type Source = z.infer<typeof SourceSchema>;

/** Figures on one gold set. `tuned`: the rules were written with these very documents at hand, so they flatter. */
export const AccuracySchema = z.object({
  set: z.string(), // digests, unseen news, unseen reports
  documents: z.int(),
  tuned: z.boolean(),
  figures: z.record(z.string(), z.number()), // figure → value
});
export type Accuracy = z.infer<typeof AccuracySchema>;

export const ManifestSchema = z.object({
  schemaVersion: z.literal(SCHEMA_VERSION),
  hash: z.string(), // SHA-256 over the other data files, hex
  extent: z.object({ start: DaySchema, end: DaySchema }), // half-open; holds every dated initiative
  dense: z.object({ start: DaySchema, end: DaySchema }), // holds nine tenths of the dated initiatives
  counts: z.object({
    initiatives: z.int(),
    documents: z.int(),
    mentions: z.int(),
    places: z.int(),
    problems: z.int(),
  }),
  documents: z.array(SourceSchema),
  licences: z.array(z.object({ what: z.string(), source: z.string(), licence: z.string() })),
  accuracy: z.array(AccuracySchema), // empty until evaluated
});
export type Manifest = z.infer<typeof ManifestSchema>;
