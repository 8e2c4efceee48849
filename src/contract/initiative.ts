// One reported act: a feature of data/initiatives.geojson.
import { DatedSchema } from './date.ts';
import { SpanSchema } from './mention.ts';
import { PlaceCodeSchema, PositionSchema, z } from './schema.ts';
import { KindSchema, SectorSchema } from './sector.ts';

/** `stated`: the text names the place; `seat`: inferred from where an organisation is known to sit. */
export const InitiativePlaceSchema = z.object({
  code: PlaceCodeSchema,
  basis: z.enum(['stated', 'seat']),
  lead: z.boolean(), // true: it is drawn here; false: a partner, joined by an arc from the first lead
});
export type InitiativePlace = z.infer<typeof InitiativePlaceSchema>;

/** The sentence an initiative rests on. Toponym spans are relative to `text`. */
export const EvidenceSchema = z.object({
  document: z.string(),
  ...SpanSchema.shape,
  sentence: z.int(), // 1-based number of the sentence in its document
  text: z.string(), // what a reader sees of the span: markup blanked, so that offsets hold
  toponyms: z.array(z.object({ ...SpanSchema.shape, code: PlaceCodeSchema })),
});
export type Evidence = z.infer<typeof EvidenceSchema>;

/** What decided: the id of the rule, and the same in words, English. */
export const DecisionSchema = z.object({ rule: z.string(), reason: z.string() });
export type Decision = z.infer<typeof DecisionSchema>;
export const DecisionsSchema = z.object({
  place: DecisionSchema,
  date: DecisionSchema,
  sector: DecisionSchema,
  kind: DecisionSchema,
});
export type Decisions = z.infer<typeof DecisionsSchema>;

export const InitiativeSchema = z.object({
  id: z.string(),
  title: z.string(),
  date: DatedSchema,
  scope: z.enum(['places', 'nation', 'unknown']), // whole country, or nobody says where: then `places` is empty
  places: z.array(InitiativePlaceSchema),
  sector: SectorSchema,
  sectors: z.array(SectorSchema), // primary first
  kind: KindSchema,
  actors: z.array(z.string()),
  evidence: z.array(EvidenceSchema).check(z.minLength(1)),
  confidence: z.number().check(z.gte(0), z.lte(1)),
  reason: z.string(), // why here, in words
  decisions: z.optional(DecisionsSchema), // older releases lack them
  sameAs: z.array(z.string()), // ids of the reports that were merged into this one
});
export type Initiative = z.infer<typeof InitiativeSchema>;

export const InitiativeFeatureSchema = z.object({
  type: z.literal('Feature'),
  id: z.string(),
  geometry: z.nullable(z.object({ type: z.literal('MultiPoint'), coordinates: z.array(PositionSchema) })),
  properties: InitiativeSchema,
});
export const InitiativeCollectionSchema = z.object({
  type: z.literal('FeatureCollection'),
  features: z.array(InitiativeFeatureSchema),
});
export type InitiativeCollection = z.infer<typeof InitiativeCollectionSchema>;
