// A job → its answer: the line to print in pieces, what to say of it, and its part of the review page.
import { basename } from 'node:path';
import type { Problem } from '../../src/contract/index.ts';
import { ambiguities } from '../../src/pipeline/ambiguity.ts';
import type { FrontMatter, SeedDocument } from '../../src/pipeline/document.ts';
import { type Parsed, type PipelineContext, parse } from '../../src/pipeline/index.ts';
import { emptyLine, linePieces, partPieces } from '../../src/pipeline/output.ts';
import { GIANT, type ParsedPart, parseInParts, wholeOf } from '../../src/pipeline/parts.ts';
import { type Section, unreadSection, writeSection } from '../../src/pipeline/report/index.ts';
import { MARK } from '../../src/pipeline/text/index.ts';
import { readFile, type Sources } from '../documents.ts';
import type { Job } from './jobs.ts';
import { isBlank, readLine } from './json-line.ts';

export interface AnswerOptions {
  readonly strict: boolean; // doubtful decisions are problems
  readonly report: boolean; // the answer carries a part of the review page
}

export interface Answer {
  readonly pieces: Iterable<string>; // of the JSON line; none for a job that is no document
  readonly problems: readonly Problem[];
  readonly words: number;
  readonly section: Section | null;
}

/** What is told of a document that is read while its pieces are taken: known only after the last. */
type LaterAnswer = { -readonly [key in keyof Answer]: Answer[key] };

/** An answer made only when its pieces are taken, so that several giants need not be held at once. */
export function whenTaken(make: () => Answer): Answer {
  const later: LaterAnswer = { pieces: [], problems: [], words: 0, section: null };
  later.pieces = (function* () {
    const made = make();
    yield* made.pieces;
    ({ problems: later.problems, words: later.words, section: later.section } = made);
  })();
  return later;
}

/** Never throws: a fault of the program itself is told like one of the document, and the next one is read. */
export function answer(job: Job, context: PipelineContext, options: AnswerOptions): Answer {
  if (job.kind === 'problems') return { pieces: [], problems: job.problems, words: 0, section: null };
  const name = nameOf(job);
  try {
    if (job.kind === 'line' && job.fault === null && isBlank(job.bytes)) return NOTHING;
    const { document, problems } =
      job.kind === 'file' ? readFile(job.path, sourcesOf(job.path, job.source)) : readLine(job);
    if (!document) return unread(job, problems, options);
    if (isGiant(document, context, options)) return inParts(document, problems, context);
    const parsed = parse(document, context);
    const own = options.strict
      ? [...parsed.problems.filter(({ rule }) => rule !== 'unresolved'), ...ambiguities(parsed)]
      : parsed.problems;
    const whole: Parsed = { ...parsed, problems: [...problems, ...own] };
    return {
      pieces: [...linePieces(whole)],
      problems: whole.problems,
      words: wordsOf(wholeOf(whole)),
      section: options.report ? writeSection(whole, context.gazetteer, keyOf(job)) : null,
    };
  } catch (error) {
    return unread(job, [faultOf(name, error)], options);
  }
}

function faultOf(document: string, error: unknown): Problem {
  const reason = `${document} stopped the program (${(error as Error).message}); please report it`;
  return { stage: 'validate', rule: 'fault', severity: 'error', document, reason };
}

/** The review page shows a document whole, and overrides count the occurrences of a name in all of it. */
function isGiant(
  { id, text }: SeedDocument,
  { overrides }: PipelineContext,
  options: AnswerOptions,
): boolean {
  if (text.length <= GIANT || options.report || options.strict) return false;
  return !overrides.some(({ document }) => document === id);
}

function inParts(document: SeedDocument, problems: readonly Problem[], context: PipelineContext): Answer {
  const answer: LaterAnswer = { pieces: [], problems, words: 0, section: null };
  const parts = function* (): Generator<ParsedPart> {
    let told = problems;
    try {
      for (const part of parseInParts(document, context)) {
        const { parsed } = part;
        answer.words += wordsOf(part);
        yield { ...part, parsed: { ...parsed, problems: [...told, ...parsed.problems] } };
        told = [];
      }
    } catch (error) {
      // The line has been begun: it ends with what was read, and the message says so.
      answer.problems = [...problems, faultOf(document.id, error)];
    }
  };
  answer.pieces = partPieces(document.id, parts());
  return answer;
}

/** What stands for a document that gave nothing but problems. */
export function unread(job: Job, problems: readonly Problem[], { report }: AnswerOptions): Answer {
  const name = nameOf(job);
  const pieces = [`${JSON.stringify(emptyLine(name, problems))}\n`];
  return { pieces, problems, words: 0, section: report ? unreadSection(name, problems, keyOf(job)) : null };
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

const NOTHING: Answer = { pieces: [], problems: [], words: 0, section: null };

function sourcesOf(path: string, source: FrontMatter | null): Sources {
  return { of: source ? { [basename(path)]: source } : {}, problems: [] };
}

/** Tokens that are no punctuation. */
function wordsOf({ parsed: { geoparsed }, from }: ParsedPart): number {
  const { length, flags, start } = geoparsed.tokens;
  let words = 0;
  for (let i = 0; i < length; i++) if (!(flags[i]! & MARK) && start[i]! >= from) words++;
  return words;
}
