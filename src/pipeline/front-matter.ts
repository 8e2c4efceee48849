// The lines between the “---” of a Markdown document → its checked fields, or what is wrong with them, line by line.
import { isMap, isScalar, LineCounter, type Pair, parseDocument } from 'yaml';
import { z } from '../contract/index.ts';
import { brokenYaml } from './broken-yaml.ts';
import { quoted } from './quote.ts';

const FrontMatterSchema = z.strictObject({
  title: z.string().check(z.minLength(1, 'it is empty')),
  publisher: z._default(z.string(), 'unknown'),
  published: z.optional(z.string()),
  original: z.optional(z.string()),
  url: z.optional(z.string().check(z.regex(/^https?:\/\//, 'an address begins with http:// or https://'))),
  lang: z._default(z.string(), 'en'),
});
const KNOWN = Object.keys(FrontMatterSchema.shape);

/** What `sources.json` beside plain texts may say of one of them. */
export type FrontMatter = Readonly<
  Partial<Record<'title' | 'publisher' | 'published' | 'url' | 'lang' | 'original', string>>
>;

export interface Fault {
  readonly line: number; // 1-based, in the document: the opening “---” is line 1
  readonly rule: string;
  readonly what: string; // with the cure
}

export interface ParsedFrontMatter {
  readonly fields: FrontMatter | null; // null where something is wrong
  readonly faults: readonly Fault[]; // all of them
  readonly published: string | null | undefined; // as written; null: as no text, undefined: not there
}

const LONGEST = 20_000; // characters; of many keys the parser compares each with each
const TOO_LONG = `has front matter of more than ${LONGEST / 1000} kB; end it with “---” where the text begins`;

/** Never throws. */
export function parseFrontMatter(yaml: string): ParsedFrontMatter {
  if (yaml.length > LONGEST) return fail(1, TOO_LONG);
  const lines = new LineCounter();
  // Every value is text: `published: 2019` is a date and no number.
  const document = parseDocument(yaml, { lineCounter: lines, schema: 'failsafe' });
  const { contents, errors } = document;
  // A key that is written twice leaves the rest readable, and what else is wrong can be told with it.
  const twice = errors.filter(({ code }) => code === 'DUPLICATE_KEY');
  const broken = twice.length === errors.length ? null : brokenYaml(document, lines);
  if (broken) return fail(broken.line + 1, invalidYaml(broken.message));
  if (contents && !isMap(contents))
    return fail(
      2,
      'has front matter that is no list of “key: value” lines; write it so, or remove the “---”',
    );
  const pairs = contents ? (contents.items as Pair[]) : [];
  const entries = Object.fromEntries(pairs.map(toEntry));
  const result = FrontMatterSchema.safeParse(entries);
  const keys = new Map([...pairs].reverse().map((pair) => [toEntry(pair)[0], pair.key])); // the first of each name
  const lineOf = (name: string): number | null => {
    const key = keys.get(name) as { range?: [number] } | undefined;
    return key?.range ? lines.linePos(key.range[0]).line + 1 : null;
  };
  const faults = twice.map(({ pos, message }): Fault => {
    const what = invalidYaml(message.split('\n')[0]!.replace(/ at line \d+, column \d+:?$/, ''));
    return { line: lines.linePos(pos[0]).line + 1, rule: BROKEN, what };
  });
  if (!result.success) faults.push(...result.error.issues.flatMap((issue) => toFaults(issue, lineOf)));
  return {
    fields:
      result.success && faults.length === 0
        ? Object.fromEntries(Object.entries(result.data).filter(([, v]) => v !== undefined))
        : null,
    faults,
    published: entries.published as string | null | undefined,
  };
}

const BROKEN = 'front-matter-broken';
const invalidYaml = (message: string) =>
  `has front matter that is not valid YAML (${message}); correct the line`;

/** A value that is no text, as a list or `*title*` (which YAML takes for a reference), stays for the schema to refuse. */
function toEntry({ key, value }: Pair): [string, unknown] {
  return [
    isScalar(key) ? String(key.value) : String(key),
    isScalar(value) && typeof value.value === 'string' ? value.value : null,
  ];
}

function toFaults(issue: z.core.$ZodIssue, lineOf: (key: string) => number | null): Fault[] {
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => ({
      line: lineOf(key) ?? 2,
      rule: 'front-matter-unknown-key',
      what: `has the unknown key ${quoted(key)}; known are ${KNOWN.join(', ')}`,
    }));
  const key = String(issue.path[0]);
  const line = lineOf(key);
  if (line === null)
    return [
      {
        line: 1,
        rule: 'front-matter-invalid',
        what: `has front matter without “${key}”; add the line “${key}: …”`,
      },
    ];
  const what =
    issue.code === 'invalid_type'
      ? `has a value for “${key}” that is no text; put it in quotes`
      : `has a wrong value for “${key}” (${issue.message}); correct or remove the line`;
  return [{ line, rule: 'front-matter-invalid', what }];
}

function fail(line: number, what: string): ParsedFrontMatter {
  return { fields: null, faults: [{ line, rule: BROKEN, what }], published: null };
}
