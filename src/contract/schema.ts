// zod as this project uses it: the small build, without code generation, so that a strict CSP stays quiet.
import * as z from 'zod/mini';

// Must run before the first z.object(): zod probes for eval when it builds an object schema.
z.config({ jitless: true });

export { z };

/** GB/T 2260 division code, six digits. Xiong'an New Area is 133100. */
export const PlaceCodeSchema = z.string().check(z.regex(/^\d{6}$/));

/** ISO 8601 calendar day, `YYYY-MM-DD`. */
export const DaySchema = z.iso.date();

/** `[lng, lat]` in degrees, WGS 84. */
export const PositionSchema = z.tuple([
  z.number().check(z.gte(-180), z.lte(180)),
  z.number().check(z.gte(-90), z.lte(90)),
]);

/** A name in the two languages of the atlas. */
export const NameSchema = z.object({
  en: z.string().check(z.minLength(1)),
  zh: z.string().check(z.minLength(1)),
});
export type Name = z.infer<typeof NameSchema>;

/** Administrative level of a place; `area` is a named zone without a division level of its own. */
export const LevelSchema = z.enum(['province', 'prefecture', 'county', 'area']);
export type Level = z.infer<typeof LevelSchema>;
