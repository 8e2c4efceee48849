// The path of a file too long to be held → its document without the text, and the text in chunks.
import { closeSync, openSync, readSync } from 'node:fs';
import { basename } from 'node:path';
import type { Problem } from '../../src/contract/index.ts';
import { encodingFault } from '../../src/pipeline/decode.ts';
import { readDocument, type SeedDocument } from '../../src/pipeline/document.ts';
import { unreadable, wrongEncoding } from '../documents.ts';
import type { Sources } from '../sources.ts';

const CHUNK = 1 << 16; // bytes
const HEAD = 1 << 18; // bytes, in which front matter ends

export interface Giant {
  readonly document: SeedDocument; // with the beginning of its text only
  readonly chunks: Iterable<string>; // all of its text
}

/** Reads the file twice: what is no UTF-8 is known before the first word of it has been printed. */
export function readGiant(
  path: string,
  sources: Sources,
): { readonly giant: Giant | null; readonly problems: readonly Problem[] } {
  try {
    const fault = encodingFault(bytesOf(path));
    if (fault) return { giant: null, problems: [wrongEncoding(path, fault)] };
    const chunks = textOf(path);
    let head = '';
    while (head.length < HEAD) {
      const { value, done } = chunks.next();
      if (done) break;
      head += value;
    }
    const { document, problems } = readDocument(path, head, sources.of[basename(path)]);
    return { giant: document && { document, chunks: after(document.text, chunks) }, problems };
  } catch (error) {
    return { giant: null, problems: [unreadable(path, error)] };
  }
}

function* after(head: string, chunks: Iterable<string>): Generator<string> {
  yield head;
  yield* chunks;
}

function* textOf(path: string): Generator<string> {
  const decoder = new TextDecoder();
  for (const bytes of bytesOf(path)) yield decoder.decode(bytes, { stream: true });
  yield decoder.decode();
}

function* bytesOf(path: string): Generator<Uint8Array> {
  const file = openSync(path, 'r');
  try {
    const chunk = new Uint8Array(CHUNK);
    for (let read = readSync(file, chunk); read > 0; read = readSync(file, chunk))
      yield chunk.subarray(0, read);
  } finally {
    closeSync(file);
  }
}
