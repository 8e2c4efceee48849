// What a careful reader finds in a document: lines of seeds/gold/mentions.jsonl and initiatives.jsonl.
import { RoleSchema, SpanSchema } from './mention.ts';
import { PlaceCodeSchema, z } from './schema.ts';
import { KindSchema, SectorSchema } from './sector.ts';

/** `level: 'foreign'` marks what must not become a place of China; `optional` and `nested` ones may be left out. */
export const GoldMentionSchema = z.object({
  document: z.string(),
  ...SpanSchema.shape,
  text: z.string(),
  place: z.nullable(PlaceCodeSchema),
  level: z.string(),
  role: RoleSchema,
  rolesAccepted: z._default(z.array(RoleSchema), []),
  placesAccepted: z._default(z.array(PlaceCodeSchema), []),
  optional: z._default(z.boolean(), false),
  nested: z._default(z.boolean(), false),
});
export type GoldMention = z.infer<typeof GoldMentionSchema>;

/** `core` must be found, `minor` may be, `commentary` must not be put on the map, `summary` is not counted. */
export const GoldInitiativeSchema = z.object({
  id: z.string(),
  document: z.string(),
  title: z.string(),
  date: z.nullable(z.string()), // EDTF
  datesAccepted: z._default(z.array(z.string()), []),
  places: z.array(
    z.object({ code: PlaceCodeSchema, basis: z.string(), optional: z._default(z.boolean(), false) }),
  ),
  sector: SectorSchema,
  sectorsAccepted: z._default(z.array(SectorSchema), []),
  kindsAccepted: z._default(z.array(KindSchema), []), // none: not asked
  strength: z.enum(['core', 'minor', 'summary', 'commentary']),
  mergeAccepted: z._default(z.array(z.string()), []), // ids of which one found is enough
  evidence: SpanSchema,
});
export type GoldInitiative = z.infer<typeof GoldInitiativeSchema>;
