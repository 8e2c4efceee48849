// The places the atlas knows, as data/gazetteer.json stores them: one row a place, columns in a fixed order.
import { PlaceCodeSchema, z } from './schema.ts';

/** Administrative types, in the order of their index in a row. */
export const PLACE_TYPES = [
  'municipality',
  'province',
  'autonomous region',
  'special administrative region',
  'prefecture-level city',
  'prefecture',
  'league',
  'autonomous prefecture',
  'district',
  'county',
  'county-level city',
  'autonomous county',
  'banner',
  'autonomous banner',
  'forestry district',
  'special district',
  'area',
] as const;
export type PlaceType = (typeof PLACE_TYPES)[number];

/** Where a seat's coordinates come from. */
export const SEAT_PRECISIONS = ['seat', 'manual', 'approximate', 'parent'] as const;

/**
 * `[code, zh, en, alternatives, type, lng, lat, population, precision]`: full Chinese name (深圳市), English name
 * without suffix (Shenzhen), other spellings joined by "|", index into PLACE_TYPES, degrees WGS 84, inhabitants in
 * thousands (GeoNames, mixed years: for ranking only; 0 = unknown), index into SEAT_PRECISIONS.
 */
export const GazetteerRowSchema = z.tuple([
  PlaceCodeSchema,
  z.string(),
  z.string(),
  z.string(),
  z.int(),
  z.number(),
  z.number(),
  z.number(),
  z.int(),
]);
export type GazetteerRow = z.infer<typeof GazetteerRowSchema>;

/**
 * A named zone inside a division (North Bund, Guangdong Financial High-tech Zone): `[within, zh, en, alternatives,
 * lng, lat]`. It has no code of its own; a mention of it is placed in the division `within`.
 */
export const AreaRowSchema = z.tuple([
  PlaceCodeSchema,
  z.string(),
  z.string(),
  z.string(),
  z.number(),
  z.number(),
]);
export type AreaRow = z.infer<typeof AreaRowSchema>;

export const GazetteerFileSchema = z.object({
  schemaVersion: z.literal(1),
  licence: z.string(),
  types: z.array(z.string()),
  precisions: z.array(z.string()),
  places: z.array(GazetteerRowSchema), // sorted by code; the parent follows from the code
  areas: z.array(AreaRowSchema), // sorted by en
});
export type GazetteerFile = z.infer<typeof GazetteerFileSchema>;
