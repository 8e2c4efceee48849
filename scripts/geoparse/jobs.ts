// Paths and standard input → jobs: the documents to read, one after the other, none of them read yet.
import { createReadStream, statSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import type { Problem } from '../../src/contract/index.ts';
import type { FrontMatter } from '../../src/pipeline/document.ts';
import { listFiles, readSources, type Sources } from '../documents.ts';
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

const LINES = /\.(jsonl|ndjson)$/i;

/** What is there to do, in the order of the paths; `-` is standard input. */
export async function* jobsOf(paths: readonly string[]): AsyncGenerator<Job> {
  let ordinal = 0;
  for (const path of paths) for await (const task of tasksOf(path)) yield { ...task, ordinal: ordinal++ };
}

function tasksOf(path: string): AsyncGenerator<Sized> | Generator<Sized> {
  if (path === '-') return lineJobs('standard input', process.stdin);
  return LINES.test(path) && isFile(path) ? lineJobs(path, createReadStream(path)) : fileJobs(path);
}

/** Bytes of all that the paths name, or null where standard input is among them: then nobody knows. */
export function totalSize(paths: readonly string[]): number | null {
  if (paths.includes('-')) return null;
  return listFiles(paths).files.reduce((sum, file) => sum + sizeOf(file), 0);
}

async function* lineJobs(input: string, stream: AsyncIterable<Uint8Array>): AsyncGenerator<Sized> {
  try {
    for await (const { number, bytes, fault } of linesOf(stream))
      yield { kind: 'line', input, number, bytes, fault, size: bytes.length + 1 };
  } catch (error) {
    const reason = `${input} cannot be read on (${(error as Error).message})`;
    const problem: Problem = {
      stage: 'read',
      rule: 'unreadable',
      severity: 'error',
      document: input,
      reason,
    };
    yield { kind: 'problems', problems: [problem], size: 0 };
  }
}

function* fileJobs(path: string): Generator<Sized> {
  const { files, problems } = listFiles([path]);
  if (problems.length > 0) yield { kind: 'problems', problems, size: 0 };
  let folder: string | null = null;
  let sources: Sources = { of: {}, problems: [] };
  for (const file of files) {
    // Read once a folder, not once a document: there may be a hundred thousand of them.
    if (dirname(file) !== folder) {
      folder = dirname(file);
      sources = readSources(folder);
      if (sources.problems.length > 0) yield { kind: 'problems', problems: sources.problems, size: 0 };
    }
    const name = basename(file);
    const source = Object.hasOwn(sources.of, name) ? (sources.of[name] ?? null) : null;
    yield { kind: 'file', path: file, source, size: sizeOf(file) };
  }
}

function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
}

function sizeOf(path: string): number {
  return statSync(path, { throwIfNoEntry: false })?.size ?? 0;
}
