// A document too long to be read at once → an answer that reads it part by part, while its pieces are taken.
import type { Problem } from '../../src/contract/index.ts';
import type { PipelineContext } from '../../src/pipeline/index.ts';
import { partPieces } from '../../src/pipeline/output.ts';
import { type ParsedPart, parseInParts } from '../../src/pipeline/parts.ts';
import type { Answer } from './answer.ts';
import type { Giant } from './giant.ts';
import { Spool } from './spool.ts';
import { wordsOf } from './words.ts';

const MOST_TOLD = 1000; // problems that are told of one document; its line has all of them

type Growing = { -readonly [key in keyof Answer]: Answer[key] };

/** An answer made only when its pieces are taken, so that several giants need not be held at once. */
export function whenTaken(make: () => Answer): Answer {
  const later: Growing = { pieces: [], problems: [], words: 0, bytes: 0, section: null };
  later.pieces = (function* () {
    const { pieces } = later;
    const made = make();
    for (const piece of made.pieces) {
      Object.assign(later, made, { pieces });
      yield piece;
    }
    Object.assign(later, made, { pieces });
  })();
  return later;
}

/** `problems`: of reading the document, told before those of its parts. */
export function inParts(
  { document, chunks }: Giant,
  problems: readonly Problem[],
  context: PipelineContext,
): Answer {
  const told = problems.filter(isTold);
  const answer: Growing = { pieces: [], problems: told, words: 0, bytes: 0, section: null };
  let more = 0;
  const parts = function* (): Generator<ParsedPart> {
    let before = problems;
    try {
      for (const part of parseInParts(document, chunks, context)) {
        const { parsed, from } = part;
        for (const problem of parsed.problems)
          if (isTold(problem) && !(problem.span && problem.span.start < from)) {
            if (told.length < MOST_TOLD) told.push(problem);
            else more++;
          }
        answer.words += wordsOf(part);
        answer.bytes += Buffer.byteLength(parsed.document.text) - from;
        yield { ...part, parsed: { ...parsed, problems: [...before, ...parsed.problems] } };
        before = [];
      }
    } catch (error) {
      // The line has been begun: it ends with what was read, and the message says so.
      told.push(faultOf(document.id, error));
    }
    if (more > 0) told.push(untold(document.id, more));
  };
  answer.pieces = partPieces(document.id, parts(), () => new Spool());
  return answer;
}

function untold(document: string, more: number): Problem {
  const reason = `${document} has ${more} problems more; its line tells them all`;
  return { stage: 'validate', rule: 'untold', severity: 'warning', document, reason };
}

export function faultOf(document: string, error: unknown): Problem {
  const reason = `${document} stopped the program (${(error as Error).message}); please report it`;
  return { stage: 'validate', rule: 'fault', severity: 'error', document, reason };
}

function isTold({ severity }: Problem): boolean {
  return severity !== 'note';
}
