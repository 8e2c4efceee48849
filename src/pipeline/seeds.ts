// Texts of the hand-written seeds (YAML) → checked values; what is wrong is told with its file and line.
import {
  KINDS,
  KindSchema,
  PlaceCodeSchema,
  RoleSchema,
  SECTORS,
  SectorSchema,
  z,
} from '../contract/index.ts';
import type { Organisation, Terms } from './initiative/index.ts';
import { ACTIONS, contradictions, type Override } from './override/index.ts';
import { parseSeed, type Seed } from './seed-file.ts';

export type { Seed };
/** Tells whether the gazetteer has a place of this code. */
export type Knows = (code: string) => boolean;

const Text = z.string().check(z.minLength(1));
const placeCode = (knows: Knows) =>
  z.string().check(
    z.refine((code) => PlaceCodeSchema.safeParse(code).success, {
      error: 'write a code of six digits, in quotes',
      abort: true,
    }),
    z.refine(knows, { error: ({ input }) => `the gazetteer has no place ${input}` }),
  );

const Weight = z.string().check(z.regex(/^\d+(\.\d+)?$/, 'a weight is a number'));
const WeightedSchema = z.record(Weight, z.array(Text));
const each = <K extends string>(keys: readonly K[]) =>
  z.strictObject(
    Object.fromEntries(keys.map((key) => [key, WeightedSchema])) as Record<K, typeof WeightedSchema>,
  );
const TermsSchema = z.strictObject({ topics: WeightedSchema, sectors: each(SECTORS), kinds: each(KINDS) });

const PHRASE = 4; // deep: sectors, policy, 3, the phrase; a wrong one takes only itself away

const organisations = (knows: Knows) =>
  z.array(
    z.strictObject({
      name: Text,
      aliases: z._default(z.array(Text), []),
      seat: z._default(z.nullable(placeCode(knows)), null),
      national: z._default(z.boolean(), false),
      why: Text,
    }),
  );

const nicknames = (knows: Knows) => z.record(Text, z.array(placeCode(knows)).check(z.minLength(1)));

// Whether an override's place and date exist is told where it is applied, beside whether its passage does.
const Passage = {
  document: Text,
  text: Text,
  occurrence: z._default(z.nullable(z.int().check(z.gte(1))), null),
  reason: Text,
};
/** `what`: keys of which at least one is needed. */
const some = <T extends z.ZodMiniType>(schema: T, what: readonly string[]): T =>
  schema.check(
    z.refine((entry) => what.some((key) => (entry as Record<string, unknown>)[key] !== undefined), {
      error: `lacks ${what.map((key) => `“${key}”`).join(' or ')}`,
    }),
  );

const OverridesSchema = z.array(
  z.discriminatedUnion(
    'action',
    [
      some(
        z.strictObject({
          ...Passage,
          action: z.literal('set'),
          place: z.optional(placeCode(() => true)),
          role: z.optional(RoleSchema),
        }),
        ['place', 'role'],
      ),
      z.strictObject({ ...Passage, action: z.literal('forbid') }),
      z.strictObject({ ...Passage, action: z.literal('date'), date: z.nullable(Text) }),
      some(
        z.strictObject({
          ...Passage,
          action: z.literal('classify'),
          sector: z.optional(SectorSchema),
          kind: z.optional(KindSchema),
        }),
        ['sector', 'kind'],
      ),
      z.strictObject({ ...Passage, action: z.literal('dismiss') }),
    ],
    `write one of ${ACTIONS.join(', ')}`,
  ),
);

const none = <K extends string>(keys: readonly K[]) =>
  Object.fromEntries(keys.map((key) => [key, {}])) as Record<K, Record<string, string[]>>;

export const parseTerms = (text: string, file: string): Seed<Terms> =>
  parseSeed(text, file, TermsSchema, { topics: {}, sectors: none(SECTORS), kinds: none(KINDS) }, PHRASE);
export const parseOrganisations = (text: string, file: string, knows: Knows): Seed<readonly Organisation[]> =>
  parseSeed(text, file, organisations(knows), []);
export const parseNicknames = (text: string, file: string, knows: Knows): Seed<Record<string, string[]>> =>
  parseSeed(text, file, nicknames(knows), {});
export const parseOverrides = (text: string, file: string): Seed<readonly Override[]> => {
  const { value, problems, lines } = parseSeed(text, file, OverridesSchema, []);
  const overrides = value.map((override, index) => ({ ...override, line: lines[index] ?? 1 }));
  return { value: overrides, problems: [...problems, ...contradictions(overrides, file)] };
};
