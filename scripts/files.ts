// Paths → the files that they name, one after the other, and what is wrong with whatever is none.
import { lstatSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Problem } from '../src/contract/index.ts';

const TEXTS = /\.(md|txt)$/i;

export type Found =
  | { readonly file: string; readonly size: number /* bytes */ }
  | { readonly problem: Problem };

/** A file, or the .md and .txt files of a folder in the order of their names. Never throws. */
export function* walk(path: string): Generator<Found> {
  const found = look(path);
  if (found !== FOLDER) yield found;
  else yield* walkFolder(path);
}

/** All of them at once. */
export function listFiles(paths: readonly string[]): { files: string[]; problems: Problem[] } {
  const files: string[] = [];
  const problems: Problem[] = [];
  for (const path of paths)
    for (const found of walk(path))
      if ('file' in found) files.push(found.file);
      else problems.push(found.problem);
  return { files, problems };
}

/** Nothing in a folder is passed over in silence: what is no text is named, and so is a folder without any. */
function* walkFolder(path: string): Generator<Found> {
  let names: string[];
  try {
    names = readdirSync(path).sort();
  } catch (error) {
    yield unreadable(path, error, 'a folder');
    return;
  }
  let files = 0;
  for (const name of names) {
    if (name === 'sources.json' || name === 'gold' || name.startsWith('.')) continue;
    const file = join(path, name);
    const found = TEXTS.test(name) ? look(file) : FOLDER;
    if (found === FOLDER)
      yield told(
        file,
        'not-read',
        'is no .md or .txt and was not read; name it by itself, or move it',
        'warning',
      );
    else yield found;
    if (found !== FOLDER) files++;
  }
  if (files === 0) yield told(path, 'no-documents', 'holds no document; put .md or .txt files into it');
}

const FOLDER = Symbol('a folder');

/** Pipes and devices are refused: nobody knows when they end, or whether they begin. */
function look(path: string): Found | typeof FOLDER {
  try {
    const stats = statSync(path, { throwIfNoEntry: false });
    if (stats?.isFile()) return { file: path, size: stats.size };
    if (stats?.isDirectory()) return FOLDER;
    if (stats)
      return told(path, 'no-file', 'is a pipe or a device and no file; save what it gives as a file');
    if (lstatSync(path, { throwIfNoEntry: false }))
      return told(path, 'missing', 'is a link to something that is missing; mend or remove it');
    const what = path.includes('\ufffd')
      ? 'has a name that is not UTF-8; rename it'
      : 'is missing; check the path';
    return told(path, 'missing', what);
  } catch (error) {
    return unreadable(path, error, 'a file');
  }
}

function unreadable(path: string, error: unknown, what: string): { problem: Problem } {
  const message = (error as Error).message;
  return told(path, 'unreadable', `cannot be read (${message}); check that it is ${what} you may read`);
}

function told(
  document: string,
  rule: string,
  what: string,
  severity: Problem['severity'] = 'error',
): { problem: Problem } {
  return { problem: { stage: 'read', rule, severity, document, reason: `${document} ${what}` } };
}
