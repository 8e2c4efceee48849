// A line of JSON → the document in it, or what is wrong with it, with the number of the line.
import { type Problem, z } from '../../src/contract/index.ts';
import { parseEdtf } from '../../src/pipeline/date/calendar.ts';
import { decode } from '../../src/pipeline/decode.ts';
import type { ReadDocument } from '../../src/pipeline/document.ts';
import { quoted } from '../../src/pipeline/quote.ts';
import type { Job } from './jobs.ts';

const LineSchema = z.object({
  document: z.string(),
  text: z.string(),
  published: z.optional(z.nullable(z.string())),
});
const KNOWN = Object.keys(LineSchema.shape);
const FORM = 'a line is {"document": "…", "text": "…", "published": "YYYY-MM-DD"}';

/** A document without a date is read, and said to have none. */
export function readLine(job: Extract<Job, { kind: 'line' }>): ReadDocument {
  const fail = (rule: string, what: string) => ({ document: null, problems: [lineProblem(job, rule, what)] });
  if (job.fault !== null) return fail('encoding', job.fault);
  const decoded = decode(job.bytes);
  if ('fault' in decoded) return fail('encoding', decoded.fault);
  let value: unknown;
  try {
    value = JSON.parse(decoded.text);
  } catch (error) {
    return fail('json-line', `is not JSON (${(error as Error).message}); ${FORM}`);
  }
  if (kindOf(value) !== 'an object') return fail('json-line', `is ${kindOf(value)} and no object; ${FORM}`);
  const result = LineSchema.safeParse(value);
  if (!result.success) {
    const faults = result.error.issues.map(({ path: [key] }) => faultOf(value as object, String(key)));
    return fail('json-line', `${faults.join(', and ')}; ${FORM}`);
  }
  const { document, text, published } = result.data;
  const parsed = published ? parseEdtf(published) : null;
  const problems = Object.keys(value as object)
    .filter((key) => !KNOWN.includes(key))
    .map((key) =>
      lineProblem(
        job,
        UNKNOWN_KEY,
        `has the unknown key ${quoted(key)}, which is ignored; known are ${KNOWN.join(', ')}`,
        'warning',
      ),
    );
  if (text.trim() === '') problems.push(lineProblem(job, 'empty', `holds no text for ${quoted(document)}`));
  else if (published && !parsed)
    problems.push(
      lineProblem(
        job,
        'date-impossible',
        `says “published”: ${quoted(published)}, which is no date; write YYYY-MM-DD`,
      ),
    );
  else if (!parsed)
    problems.push(
      lineProblem(
        job,
        'document-undated',
        `says nowhere when ${quoted(document)} was published, so days without a year cannot be dated; add "published"`,
        'warning',
      ),
    );
  return {
    document: {
      id: document,
      title: document,
      publisher: 'unknown',
      published: parsed,
      edtf: parsed ? (published ?? '') : '',
      url: null,
      lang: 'en',
      text,
    },
    problems,
  };
}

/** Rule of a problem that every line of an input may have, so that it need not be said for each. */
export const UNKNOWN_KEY = 'json-line-unknown-key';

function faultOf(record: object, key: string): string {
  if (!Object.hasOwn(record, key)) return `lacks “${key}”`;
  return `has ${kindOf((record as Record<string, unknown>)[key])} for “${key}”, which must be a text`;
}

function kindOf(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'a list';
  return typeof value === 'object' ? 'an object' : `a ${typeof value}`;
}

function lineProblem(
  { input, number }: { input: string; number: number },
  rule: string,
  what: string,
  severity: Problem['severity'] = 'error',
): Problem {
  const reason = `${input}:${number} ${what}`;
  return { stage: 'read', rule, severity, document: input, line: number, reason };
}

/** A line that holds nothing is no document and no fault. */
export function isBlank(bytes: Uint8Array): boolean {
  return bytes.every((byte) => byte === 32 || byte === 9 || byte === 13);
}
