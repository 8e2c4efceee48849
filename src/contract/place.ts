// A place that the documents mention, with its three counts: a feature of data/places.geojson.
import { DaySchema, LevelSchema, NameSchema, PlaceCodeSchema, PositionSchema, z } from './schema.ts';

const Count = z.int().check(z.gte(0));

export const PlaceSchema = z.object({
  code: PlaceCodeSchema,
  name: NameSchema,
  alternatives: z.array(z.string()), // other spellings, by which a reader may look for it: Canton, Kwangchow
  level: LevelSchema,
  parent: z.nullable(PlaceCodeSchema),
  counts: z.object({ mentions: Count, documents: Count, initiatives: Count }), // never mixed
  sectors: z.record(z.string(), Count), // sector id → number of initiatives
  first: z.nullable(DaySchema), // start of the earliest dated initiative
  last: z.nullable(DaySchema), // last day of the latest dated initiative
});
export type Place = z.infer<typeof PlaceSchema>;

export const PlaceFeatureSchema = z.object({
  type: z.literal('Feature'),
  id: PlaceCodeSchema,
  geometry: z.object({ type: z.literal('Point'), coordinates: PositionSchema }), // the seat
  properties: PlaceSchema,
});
export const PlaceCollectionSchema = z.object({
  type: z.literal('FeatureCollection'),
  features: z.array(PlaceFeatureSchema),
});
export type PlaceCollection = z.infer<typeof PlaceCollectionSchema>;
