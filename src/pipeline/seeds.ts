// Texts of the hand-written seeds (YAML) → checked values; what is wrong is told with its file and line.
import { LineCounter, parseDocument } from 'yaml';
import { KINDS, PlaceCodeSchema, type Problem, SECTORS, z } from '../contract/index.ts';
import type { Organisation } from './initiative/organisations.ts';
import type { Terms } from './initiative/terms.ts';
import type { Override } from './override.ts';

const Text = z.string().check(z.minLength(1));
const WeightedSchema = z.record(z.string(), z.array(Text));

const TermsSchema = z.strictObject({
  topics: WeightedSchema,
  sectors: z.strictObject(
    Object.fromEntries(SECTORS.map((s) => [s, WeightedSchema])) as Record<
      (typeof SECTORS)[number],
      typeof WeightedSchema
    >,
  ),
  kinds: z.strictObject(
    Object.fromEntries(KINDS.map((k) => [k, WeightedSchema])) as Record<
      (typeof KINDS)[number],
      typeof WeightedSchema
    >,
  ),
});

const OrganisationsSchema = z.array(
  z.strictObject({
    name: Text,
    aliases: z._default(z.array(Text), []),
    seat: z._default(z.nullable(PlaceCodeSchema), null),
    national: z._default(z.boolean(), false),
    why: Text,
  }),
);

const NicknamesSchema = z.record(Text, z.array(PlaceCodeSchema).check(z.minLength(1)));

const OverridesSchema = z.array(
  z.strictObject({
    document: Text,
    text: Text,
    occurrence: z._default(z.nullable(z.int().check(z.gte(1))), null),
    action: z.enum(['set', 'forbid', 'date']),
    place: z.optional(PlaceCodeSchema),
    date: z.optional(z.nullable(Text)),
    reason: Text,
  }),
);

const none = <K extends string>(keys: readonly K[]) =>
  Object.fromEntries(keys.map((key) => [key, {}])) as Record<K, Record<string, string[]>>;

/** A checked value, or the fallback where the file is broken, with what is wrong. */
export interface Seed<T> {
  readonly value: T;
  readonly problems: readonly Problem[];
}

export const parseTerms = (text: string, file: string): Seed<Terms> =>
  parse(text, file, TermsSchema, { topics: {}, sectors: none(SECTORS), kinds: none(KINDS) });
export const parseOrganisations = (text: string, file: string): Seed<readonly Organisation[]> =>
  parse(text, file, OrganisationsSchema, []);
export const parseNicknames = (text: string, file: string): Seed<Record<string, string[]>> =>
  parse(text, file, NicknamesSchema, {});
export const parseOverrides = (text: string, file: string): Seed<readonly Override[]> => {
  const { value, problems } = parse(text, file, OverridesSchema, []);
  return { value: value.map((o, index) => ({ ...o, line: lineOf(text, index) })), problems };
};

function parse<S extends z.ZodMiniType>(
  text: string,
  file: string,
  schema: S,
  fallback: z.output<S>,
): Seed<z.output<S>> {
  const lines = new LineCounter();
  const yaml = parseDocument(text, { lineCounter: lines });
  const broken = yaml.errors[0];
  if (broken)
    return {
      value: fallback,
      problems: [
        problem(
          file,
          lines.linePos(broken.pos[0]).line,
          'yaml-broken',
          `is not valid YAML: ${broken.message.split('\n')[0]}`,
        ),
      ],
    };
  const result = schema.safeParse(yaml.toJS() ?? (Array.isArray(fallback) ? [] : {}));
  if (result.success) return { value: result.data, problems: [] };
  return {
    value: fallback,
    problems: result.error.issues.map((issue) => {
      const node = yaml.getIn(issue.path.slice(0, -1).length > 0 ? issue.path : [], true) as
        | { range?: [number, number, number] }
        | undefined;
      const parent = yaml.getIn(issue.path.slice(0, -1), true) as
        | { range?: [number, number, number] }
        | undefined;
      const at = node?.range?.[0] ?? parent?.range?.[0] ?? 0;
      const where = issue.path.length > 0 ? ` at ${issue.path.map(String).join('.')}` : '';
      return problem(
        file,
        lines.linePos(at).line,
        'seed-invalid',
        `has a wrong value${where}: ${issue.message}`,
      );
    }),
  };
}

function problem(file: string, line: number, rule: string, what: string): Problem {
  return {
    stage: 'read',
    rule,
    severity: 'error',
    document: file,
    line,
    reason: `${file}:${line} ${what}; correct the line, the file is left out until then`,
  };
}

/** Line of the nth entry of a list of mappings, 1-based. */
function lineOf(text: string, index: number): number {
  let seen = -1;
  const lines = text.split('\n');
  for (const [i, line] of lines.entries()) if (/^- /.test(line) && ++seen === index) return i + 1;
  return 1;
}
