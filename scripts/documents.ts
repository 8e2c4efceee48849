// The path of a file → the document in it: decoded, its front matter or sources.json read, or what is wrong with it.
import { readFileSync, statSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import type { Problem } from '../src/contract/index.ts';
import { decode, type EncodingFault } from '../src/pipeline/decode.ts';
import { type ReadDocument, readDocument } from '../src/pipeline/document.ts';
import { readSources, type Sources } from './sources.ts';

/** Beyond it, one text would no longer fit into memory beside its tokens. */
export const MOST_BYTES = 256 * 2 ** 20;

/** Reads one file; messages name it as the path does. */
export function readFile(path: string, sources: Sources = readSources(dirname(path))): ReadDocument {
  let bytes: Uint8Array;
  try {
    if (statSync(path).size > MOST_BYTES)
      return { document: null, problems: [problem(path, 'too-large', TOO_LARGE, 1)] };
    bytes = readFileSync(path);
  } catch (error) {
    return { document: null, problems: [unreadable(path, error)] };
  }
  const decoded = decode(bytes);
  if ('fault' in decoded) return { document: null, problems: [wrongEncoding(path, decoded)] };
  const read = readDocument(path, decoded.text, sources.of[basename(path)]);
  return { document: read.document, problems: [...sources.problems, ...read.problems] };
}

const TOO_LARGE = `is larger than ${MOST_BYTES / 2 ** 20} MB; split it into several documents`;

export function unreadable(path: string, error: unknown): Problem {
  const what = `cannot be read (${(error as Error).message}); check that it is a file you may read`;
  return problem(path, 'unreadable', what);
}

export function wrongEncoding(path: string, { fault, line }: EncodingFault): Problem {
  return problem(path, 'encoding', fault, line);
}

function problem(document: string, rule: string, what: string, line?: number): Problem {
  const where = line === undefined ? document : `${document}:${line}`;
  return {
    stage: 'read',
    rule,
    severity: 'error',
    document,
    ...(line === undefined ? {} : { line }),
    reason: `${where} ${what}`,
  };
}
