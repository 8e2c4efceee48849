// A job → its answer: the line to print in pieces, what to say of it, and its part of the review page.
import { basename } from 'node:path';
import type { Problem } from '../../src/contract/index.ts';
import { ambiguities } from '../../src/pipeline/ambiguity.ts';
import { type Parsed, type PipelineContext, parse } from '../../src/pipeline/index.ts';
import { emptyLine, linePieces } from '../../src/pipeline/output.ts';
import { overridesOf } from '../../src/pipeline/override/index.ts';
import { GIANT, wholeOf } from '../../src/pipeline/parts.ts';
import { type Section, unreadSection, writeSection } from '../../src/pipeline/report/index.ts';
import { readFile } from '../documents.ts';
import type { Sources } from '../sources.ts';
import { readGiant } from './giant.ts';
import { faultOf, inParts } from './in-parts.ts';
import type { Job } from './jobs.ts';
import { isBlank, readLine } from './json-line.ts';
import { wordsOf } from './words.ts';

export interface AnswerOptions {
  readonly strict: boolean; // doubtful decisions are problems
  readonly report: boolean; // the answer carries a part of the review page
}

/** Of a document that is read while its pieces are taken, all else grows with them and is whole after the last. */
export interface Answer {
  readonly pieces: Iterable<string>; // of the JSON line; none for a job that is no document
  readonly problems: readonly Problem[];
  readonly words: number;
  readonly bytes: number; // read so far, about
  readonly section: Section | null;
}

const NOTHING: Answer = { pieces: [], problems: [], words: 0, bytes: 0, section: null };

/** Never throws: a fault of the program itself is told like one of the document, and the next one is read. */
export function answer(job: Job, context: PipelineContext, options: AnswerOptions): Answer {
  if (job.kind === 'problems') return { ...NOTHING, problems: job.problems };
  try {
    if (job.kind === 'line' && job.fault === null && isBlank(job.bytes)) return NOTHING;
    if (job.kind === 'file' && job.size > GIANT && mayBeCut(nameOf(job), context, options)) {
      const { giant, problems } = readGiant(job.path, sourcesOf(job));
      return giant ? inParts(giant, problems, context) : unread(job, problems, options);
    }
    const { document, problems } = job.kind === 'file' ? readFile(job.path, sourcesOf(job)) : readLine(job);
    if (!document) return unread(job, problems, options);
    if (document.text.length > GIANT && mayBeCut(document.id, context, options))
      return inParts({ document, chunks: [document.text] }, problems, context);
    const parsed = parse(document, context);
    const own = options.strict
      ? [...parsed.problems.filter(({ rule }) => rule !== 'unresolved'), ...ambiguities(parsed)]
      : parsed.problems;
    const whole: Parsed = { ...parsed, problems: [...problems, ...own] };
    return {
      pieces: [...linePieces(whole)],
      problems: whole.problems,
      words: wordsOf(wholeOf(whole)),
      bytes: job.size,
      section: options.report ? writeSection(whole, context.gazetteer, keyOf(job)) : null,
    };
  } catch (error) {
    return unread(job, [faultOf(nameOf(job), error)], options);
  }
}

/** The review page shows a document whole, and overrides count the occurrences of a name in all of it. */
function mayBeCut(
  document: string,
  { overrides }: PipelineContext,
  { report, strict }: AnswerOptions,
): boolean {
  return !report && !strict && overridesOf(overrides, document).length === 0;
}

/** What stands for a document that gave nothing but problems. */
export function unread(job: Job, problems: readonly Problem[], { report }: AnswerOptions): Answer {
  const name = nameOf(job);
  const pieces = [`${JSON.stringify(emptyLine(name, problems))}\n`];
  return { ...NOTHING, pieces, problems, section: report ? unreadSection(name, problems, keyOf(job)) : null };
}

/** The document as its line and its messages name it: a file's name, or the number of its line. */
export function nameOf(job: Job): string {
  if (job.kind === 'problems') return job.problems[0]?.document ?? '';
  return job.kind === 'file' ? basename(job.path) : `${job.input}:${job.number}`;
}

/** What ids on the review page begin with. */
function keyOf({ ordinal }: Job): string {
  return `d${ordinal}`;
}

function sourcesOf({ path, source }: Extract<Job, { kind: 'file' }>): Sources {
  return { of: source ? { [basename(path)]: source } : {}, problems: [] };
}
