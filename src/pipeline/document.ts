// The text of a seed file → a document: front matter checked, body untouched, problems with file and line.
import { LineCounter, parseDocument } from 'yaml';
import { type Problem, z } from '../contract/index.ts';
import { type ParsedEdtf, parseEdtf } from './date/calendar.ts';

export interface SeedDocument {
  readonly id: string; // file name
  readonly title: string;
  readonly publisher: string;
  readonly published: ParsedEdtf | null;
  readonly edtf: string; // as written; empty where unknown
  readonly url: string | null;
  readonly lang: string;
  readonly text: string; // the body; offsets count from its first character
}

const FrontMatterSchema = z.strictObject({
  title: z.string().check(z.minLength(1)),
  publisher: z._default(z.string(), 'unknown'),
  published: z.optional(z.string()),
  original: z.optional(z.string()),
  url: z.optional(z.string().check(z.regex(/^https?:\/\//))),
  lang: z._default(z.string(), 'en'),
});

/** What `sources.json` beside plain texts may say of one of them. */
export type FrontMatter = Readonly<
  Partial<Record<'title' | 'publisher' | 'published' | 'url' | 'lang' | 'original', string>>
>;

export interface ReadDocument {
  readonly document: SeedDocument | null; // null: nothing to read
  readonly problems: readonly Problem[];
}

const FENCE = /^---[ \t]*\r?\n([\s\S]*?)(?:\r?\n)?---[ \t]*(?:\r?\n|$)/;

/** Markdown carries its own front matter; a plain text takes it from `source`. Never throws. */
export function readDocument(file: string, content: string, source: FrontMatter = {}): ReadDocument {
  const id = file.slice(file.lastIndexOf('/') + 1);
  const text = content.startsWith('\ufeff') ? content.slice(1) : content;
  if (text.trim() === '')
    return {
      document: null,
      problems: [problem(file, 1, 'empty', 'is empty; write a text into it or remove the file')],
    };
  const fence = FENCE.exec(text);
  if (!fence && /^---[ \t]*\r?\n/.test(text))
    return {
      document: null,
      problems: [
        problem(
          file,
          1,
          'front-matter-open',
          'opens front matter with “---” and never closes it; add a line “---” after it',
        ),
      ],
    };
  const { fields, problems } = fence ? parseFrontMatter(file, fence[1]!) : { fields: source, problems: [] };
  if (!fields) return { document: null, problems };
  const published = fields.published === undefined ? null : parseEdtf(fields.published);
  const dateProblems = dateProblem(file, fields.published, published, text);
  if (fields.published !== undefined && !published)
    return { document: null, problems: [...problems, ...dateProblems] };
  const body = fence ? text.slice(fence[0].length) : text;
  if (body.trim() === '')
    return {
      document: null,
      problems: [
        ...problems,
        problem(file, 1, 'empty', 'has front matter and no text under it; write one or remove the file'),
      ],
    };
  const document: SeedDocument = {
    id,
    title: fields.title ?? id,
    publisher: fields.publisher ?? 'unknown',
    published,
    edtf: fields.published ?? '',
    url: fields.url ?? null,
    lang: fields.lang ?? 'en',
    text: body,
  };
  return { document, problems: [...problems, ...dateProblems] };
}

function parseFrontMatter(file: string, yaml: string): { fields: FrontMatter | null; problems: Problem[] } {
  const lines = new LineCounter();
  const parsed = parseDocument(yaml, { lineCounter: lines });
  const broken = parsed.errors[0];
  if (broken) {
    const line = lines.linePos(broken.pos[0]).line + 1;
    return {
      fields: null,
      problems: [
        problem(
          file,
          line,
          'front-matter-broken',
          `has front matter that is not valid YAML (${broken.message.split('\n')[0]}); correct the line`,
        ),
      ],
    };
  }
  const result = FrontMatterSchema.safeParse(parsed.toJS() ?? {});
  if (result.success)
    return {
      fields: Object.fromEntries(Object.entries(result.data).filter(([, v]) => v !== undefined)),
      problems: [],
    };
  const problems = result.error.issues.map((issue) => {
    const keys = issue.code === 'unrecognized_keys' ? issue.keys : [];
    const key = String(keys[0] ?? issue.path[0] ?? '');
    const node =
      parsed.contents && 'items' in parsed.contents
        ? (parsed.contents.items as { key?: { value?: unknown; range?: [number, number, number] } }[]).find(
            (i) => i.key?.value === key,
          )
        : undefined;
    const line = node?.key?.range ? lines.linePos(node.key.range[0]).line + 1 : 2;
    const what =
      keys.length > 0
        ? `has the unknown key “${key}”; known are title, publisher, published, original, url, lang`
        : `has a wrong value for “${key}” (${issue.message}); correct or remove the line`;
    return problem(file, line, keys.length > 0 ? 'front-matter-unknown-key' : 'front-matter-invalid', what);
  });
  return { fields: null, problems };
}

function dateProblem(
  file: string,
  written: string | undefined,
  published: ParsedEdtf | null,
  text: string,
): Problem[] {
  if (published) return [];
  if (written === undefined)
    return [
      problem(
        file,
        1,
        'document-undated',
        'says nowhere when it was published, so days without a year cannot be dated; add “published: YYYY-MM-DD”',
        'warning',
      ),
    ];
  const line = Math.max(1, text.slice(0, Math.max(0, text.indexOf(written))).split('\n').length);
  return [
    problem(
      file,
      line,
      'date-impossible',
      `is published on “${written}”, which is no date; write YYYY, YYYY-MM or YYYY-MM-DD, with ~ if approximate`,
    ),
  ];
}

function problem(
  file: string,
  line: number,
  rule: string,
  what: string,
  severity: Problem['severity'] = 'error',
): Problem {
  return { stage: 'read', rule, severity, document: file, line, reason: `${file}:${line} ${what}` };
}
