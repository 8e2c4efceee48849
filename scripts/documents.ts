// Paths → the documents in them: text decoded, front matter or sources.json read, what cannot be read reported.
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import type { Problem } from '../src/contract/index.ts';
import { decode } from '../src/pipeline/decode.ts';
import { type FrontMatter, type ReadDocument, readDocument } from '../src/pipeline/document.ts';

const TEXTS = /\.(md|txt)$/i;

/** Files named, and the .md and .txt files of the folders named, in order of their names. Missing paths are problems. */
export function listFiles(paths: readonly string[]): { files: string[]; problems: Problem[] } {
  const files: string[] = [];
  const problems: Problem[] = [];
  for (const path of paths) {
    if (!existsSync(path)) problems.push(problem(path, 'missing', 'is missing; check the path'));
    else if (statSync(path).isDirectory())
      files.push(
        ...readdirSync(path)
          .filter((f) => TEXTS.test(f))
          .sort()
          .map((f) => join(path, f)),
      );
    else files.push(path);
  }
  return { files, problems };
}

/** Reads one file; its name in messages is relative to the working directory. */
export function readFile(path: string): ReadDocument {
  const name = relative(process.cwd(), path) || path;
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(path);
  } catch (error) {
    return {
      document: null,
      problems: [problem(name, 'unreadable', `cannot be read (${(error as Error).message})`)],
    };
  }
  const decoded = decode(bytes);
  if ('fault' in decoded)
    return { document: null, problems: [problem(name, 'encoding', decoded.fault, decoded.line)] };
  const source = sourceOf(path);
  const read = readDocument(name, decoded.text, source.fields);
  return { document: read.document, problems: [...source.problems, ...read.problems] };
}

/** What a `sources.json` beside a plain text says of it. */
function sourceOf(path: string): { fields: FrontMatter; problems: Problem[] } {
  const file = join(dirname(path), 'sources.json');
  if (!existsSync(file)) return { fields: {}, problems: [] };
  try {
    const all = JSON.parse(readFileSync(file, 'utf8')) as Record<string, FrontMatter>;
    return { fields: all[basename(path)] ?? {}, problems: [] };
  } catch (error) {
    return {
      fields: {},
      problems: [problem(file, 'json-broken', `is not valid JSON (${(error as Error).message}); correct it`)],
    };
  }
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
