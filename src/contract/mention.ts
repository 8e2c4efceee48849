// One toponym in one document, with the decision that placed it: a line of data/mentions.ndjson.
import { PlaceCodeSchema, z } from './schema.ts';

export const ROLES = ['location', 'organisation', 'media', 'background'] as const;
export const RoleSchema = z.enum(ROLES);
export type Role = z.infer<typeof RoleSchema>;

/** Half-open span of UTF-16 code units into the document's text. */
export const SpanSchema = z.object({ start: z.int().check(z.gte(0)), end: z.int().check(z.gte(1)) });
export type Span = z.infer<typeof SpanSchema>;

/** A place that was considered and not chosen, best first. */
export const AlternativeSchema = z.object({
  place: PlaceCodeSchema,
  score: z.number(), // comparable within one toponym only
  rule: z.string(), // id of the rule that spoke for it
});
export type Alternative = z.infer<typeof AlternativeSchema>;

export const MentionSchema = z.object({
  document: z.string(),
  ...SpanSchema.shape,
  text: z.string(),
  place: PlaceCodeSchema,
  role: RoleSchema,
  confidence: z.number().check(z.gte(0), z.lte(1)),
  rule: z.string(), // id of the rule that chose the place
  roleRule: z.string(), // id of the rule that chose the role
  reason: z.string(), // both in words, English
  alternatives: z.array(AlternativeSchema),
});
export type Mention = z.infer<typeof MentionSchema>;
