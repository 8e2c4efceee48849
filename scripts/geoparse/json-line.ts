// A line of JSON → the document in it, or what is wrong with it, with the number of the line.
import { type Problem, z } from '../../src/contract/index.ts';
import { parseEdtf } from '../../src/pipeline/date/calendar.ts';
import { decode } from '../../src/pipeline/decode.ts';
import type { ReadDocument } from '../../src/pipeline/document.ts';
import type { Job } from './jobs.ts';

const LineSchema = z.object({
  document: z.string(),
  text: z.string(),
  published: z.optional(z.nullable(z.string())),
});

/** A document without a date is read, and said to have none. */
export function readLine(job: Extract<Job, { kind: 'line' }>): ReadDocument {
  const fail = (rule: string, what: string) => ({ document: null, problems: [lineProblem(job, rule, what)] });
  if (job.fault !== null) return fail('encoding', job.fault);
  const decoded = decode(job.bytes);
  if ('fault' in decoded) return fail('encoding', decoded.fault);
  let record: z.infer<typeof LineSchema>;
  try {
    const result = LineSchema.safeParse(JSON.parse(decoded.text));
    if (!result.success) {
      const issue = result.error.issues[0]!;
      const where = issue.path.length > 0 ? `“${issue.path.join('.')}”` : 'an object';
      return fail(
        'json-line',
        `lacks ${where} (${issue.message}); a line is {"document","text","published"}`,
      );
    }
    record = result.data;
  } catch (error) {
    return fail(
      'json-line',
      `is not JSON (${(error as Error).message}); a line is {"document","text","published"}`,
    );
  }
  const { document, text, published } = record;
  const parsed = published ? parseEdtf(published) : null;
  const problems: Problem[] = [];
  if (text.trim() === '') problems.push(lineProblem(job, 'empty', `holds no text for “${document}”`));
  else if (published && !parsed)
    problems.push(
      lineProblem(
        job,
        'date-impossible',
        `says “published”: “${published}”, which is no date; write YYYY-MM-DD`,
      ),
    );
  else if (!parsed)
    problems.push(
      lineProblem(
        job,
        'document-undated',
        `says nowhere when “${document}” was published, so days without a year cannot be dated; add "published"`,
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
