// Paths and standard input → jobs: the documents to read, one after the other, none of them read yet.
import { createReadStream, fstatSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import type { Problem } from '../../src/contract/index.ts';
import type { FrontMatter } from '../../src/pipeline/document.ts';
import { walk } from '../files.ts';
import { readSources, type Sources } from '../sources.ts';
import { linesOf } from './lines.ts';

/** Small enough to be sent to a thread: a path, or the bytes of one line. */
export type Job = { readonly ordinal: number; readonly size: number /* bytes */ } & Task;
type Task =
  | { readonly kind: 'file'; readonly path: string; readonly source: FrontMatter | null }
  | {
      readonly kind: 'line';
      readonly input: string;
      readonly number: number;
      readonly bytes: Uint8Array;
      readonly fault: string | null;
    }
  | { readonly kind: 'problems'; readonly problems: readonly Problem[] }; // of a path that leads to no document
type Sized = Task & { readonly size: number };

const INPUT = 'standard input';
const LINES = /\.(jsonl|ndjson)$/i;

/** What is there to do, in the order of the paths; `-` is standard input. */
export async function* jobsOf(paths: readonly string[]): AsyncGenerator<Job> {
  let ordinal = 0;
  for (const path of paths) {
    const tasks = path === '-' ? inputJobs() : fileJobs(path);
    for await (const task of tasks) yield { ...task, ordinal: ordinal++ };
  }
}

/** Bytes of all that the paths name, or null where standard input is among them: then nobody knows. */
export function totalSize(paths: readonly string[]): number | null {
  if (paths.includes('-')) return null;
  let total = 0;
  for (const path of paths) for (const found of walk(path)) if ('file' in found) total += found.size;
  return total;
}

function inputJobs(): AsyncGenerator<Sized> | Sized[] {
  if (!isFolder(0)) return lineJobs(INPUT, process.stdin);
  return [refused(INPUT, 'unreadable', 'is a folder; name it instead of “-”')];
}

async function* lineJobs(input: string, stream: AsyncIterable<Uint8Array>): AsyncGenerator<Sized> {
  try {
    for await (const { number, bytes, fault } of linesOf(stream))
      yield { kind: 'line', input, number, bytes, fault, size: bytes.length + 1 };
  } catch (error) {
    yield refused(input, 'unreadable', `cannot be read on (${(error as Error).message})`);
  }
}

function refused(input: string, rule: string, what: string): Sized {
  const reason = `${input} ${what}`;
  return {
    kind: 'problems',
    problems: [{ stage: 'read', rule, severity: 'error', document: input, reason }],
    size: 0,
  };
}

function isFolder(file: number): boolean {
  try {
    return fstatSync(file).isDirectory();
  } catch {
    return false; // it is closed, and reads as empty
  }
}

async function* fileJobs(path: string): AsyncGenerator<Sized> {
  let folder: string | null = null;
  let sources: Sources = { of: {}, problems: [] };
  for (const found of walk(path)) {
    if ('problem' in found) {
      yield { kind: 'problems', problems: [found.problem], size: 0 };
      continue;
    }
    const { file, size } = found;
    if (LINES.test(file)) {
      if (size === 0)
        yield refused(`${file}:1`, 'empty', 'is empty; write a line into it or remove the file');
      else yield* lineJobs(file, createReadStream(file));
      continue;
    }
    // Read once a folder, not once a document: there may be a hundred thousand of them.
    if (dirname(file) !== folder) {
      folder = dirname(file);
      sources = readSources(folder);
      if (sources.problems.length > 0) yield { kind: 'problems', problems: sources.problems, size: 0 };
    }
    const name = basename(file);
    const source = Object.hasOwn(sources.of, name) ? (sources.of[name] ?? null) : null;
    yield { kind: 'file', path: file, source, size };
  }
}
