// Documents → one JSON line each on standard output; messages go to standard error, the exit code tells of problems.
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { type Problem, z } from '../src/contract/index.ts';
import { parseEdtf } from '../src/pipeline/date/calendar.ts';
import type { SeedDocument } from '../src/pipeline/document.ts';
import { type PipelineContext, parse } from '../src/pipeline/index.ts';
import { toLine } from '../src/pipeline/output.ts';
import { loadContext } from './context.ts';
import { listFiles, readFile } from './documents.ts';

const USAGE = `npm run -s geoparse -- PATH…    files or folders of .md and .txt; one JSON line a document
npm run -s geoparse -- -        one JSON document a line from standard input: {"document","text","published"}`;

const LineSchema = z.object({
  document: z.string(),
  text: z.string(),
  published: z.optional(z.nullable(z.string())),
});

let failed = false;

function report(problems: readonly Problem[]): void {
  for (const { severity, reason } of problems) {
    if (severity === 'note') continue;
    console.error(`${severity}: ${reason}`);
    if (severity === 'error') failed = true;
  }
}

function print(document: SeedDocument, context: PipelineContext, problems: readonly Problem[]): void {
  const parsed = parse(document, context);
  process.stdout.write(
    `${JSON.stringify(toLine({ ...parsed, problems: [...problems, ...parsed.problems] }))}\n`,
  );
}

async function readLines(context: PipelineContext): Promise<void> {
  let number = 0;
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
    number++;
    if (line.trim() === '') continue;
    const record = parseLine(line);
    if (typeof record === 'string') {
      const reason = `standard input:${number} ${record}`;
      report([{ stage: 'read', rule: 'json-line', severity: 'error', document: '-', line: number, reason }]);
      continue;
    }
    const published = record.published ? parseEdtf(record.published) : null;
    const document: SeedDocument = {
      id: record.document,
      title: record.document,
      publisher: 'unknown',
      published,
      edtf: record.published ?? '',
      url: null,
      lang: 'en',
      text: record.text,
    };
    print(document, context, []);
  }
}

function parseLine(line: string): z.infer<typeof LineSchema> | string {
  try {
    const result = LineSchema.safeParse(JSON.parse(line));
    if (result.success) return result.data;
    const issue = result.error.issues[0]!;
    return `lacks “${issue.path.join('.')}” (${issue.message}); a line is {"document","text","published"}`;
  } catch (error) {
    return `is not JSON (${(error as Error).message})`;
  }
}

const { positionals } = parseArgs({ allowPositionals: true, options: {} });
if (positionals.length === 0) {
  console.error(USAGE);
  process.exit(2);
}
const { context, problems } = loadContext();
report(problems);
if (positionals.includes('-')) await readLines(context);
const listed = listFiles(positionals.filter((p) => p !== '-'));
report(listed.problems);
for (const file of listed.files) {
  const { document, problems } = readFile(file);
  report(problems);
  if (document) print(document, context, problems);
}
process.exitCode = failed ? 1 : 0;
