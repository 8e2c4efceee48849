// Text that has to wait → the same text in its order: a little of it in memory, the rest in a file without a name.
import { closeSync, mkdtempSync, openSync, readSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Store } from '../../src/pipeline/output.ts';

const HELD = 1 << 20; // characters
const CHUNK = 1 << 16; // bytes

/** Asked for its pieces once. Where no file can be written, all is held: slower is better than lost. */
export class Spool implements Store {
  #held: string[] = [];
  #length = 0; // of what is held
  #file: number | null = null;
  #bytes = 0; // in the file

  add(text: string): void {
    this.#held.push(text);
    this.#length += text.length;
    if (this.#length >= HELD) this.#spill();
  }

  *pieces(): Generator<string> {
    if (this.#file !== null) yield* this.#spilled(this.#file);
    yield* this.#held;
  }

  #spill(): void {
    try {
      this.#file ??= nameless();
      const bytes = Buffer.from(this.#held.join(''));
      for (let at = 0; at < bytes.length; )
        at += writeSync(this.#file, bytes, at, bytes.length - at, this.#bytes + at);
      this.#bytes += bytes.length; // not before all of it is there
      this.#held = [];
      this.#length = 0;
    } catch {
      this.#length = Number.NEGATIVE_INFINITY; // no room: it is not tried again
    }
  }

  *#spilled(file: number): Generator<string> {
    const decoder = new TextDecoder();
    const chunk = new Uint8Array(CHUNK);
    try {
      for (let at = 0; at < this.#bytes; ) {
        const read = readSync(file, chunk, 0, Math.min(CHUNK, this.#bytes - at), at);
        at += read;
        yield decoder.decode(chunk.subarray(0, read), { stream: at < this.#bytes });
      }
    } finally {
      closeSync(file);
    }
  }
}

/** A file that is gone by itself when the program ends, however it ends. */
function nameless(): number {
  const folder = mkdtempSync(join(tmpdir(), 'geoparse-'));
  try {
    return openSync(join(folder, 'spool'), 'wx+', 0o600);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
