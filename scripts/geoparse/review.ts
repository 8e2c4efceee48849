// Sections of the review page, one at a time → the page in one file, written whole: under another name, then moved.
import {
  closeSync,
  createReadStream,
  createWriteStream,
  openSync,
  readFileSync,
  rmSync,
  statSync,
  type WriteStream,
} from 'node:fs';
import { rename } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import type { Topology } from 'topojson-specification';
import { type Entry, outlineOf, pageFoot, pageHead, type Section } from '../../src/pipeline/report/index.ts';
import { ROOT } from '../run.ts';
import { write } from './write.ts';

/** Characters of a page that opens within seconds. */
const MOST = 48 * 2 ** 20;

export class Review {
  readonly #file: string;
  readonly #parts: string;
  readonly #stream: WriteStream;
  readonly #contents: Entry[] = [];
  #size = 0; // characters of the sections so far
  #fault: Error | null = null;

  /** Throws where the page could not be written: to be known before a day's documents have been read. */
  constructor(file: string) {
    this.#file = file;
    // Hidden, so that a folder which is being read while it is written has nothing new in it.
    this.#parts = join(dirname(file), `.${basename(file)}.sections`);
    const target = statSync(file, { throwIfNoEntry: false });
    if (target && !target.isFile())
      throw new Error(`${file} is a folder or a device and no file; choose a name for the review page`);
    try {
      closeSync(openSync(this.#parts, 'w'));
    } catch (error) {
      throw new Error(`${file} cannot be written (${(error as Error).message}); choose another file`);
    }
    this.#stream = createWriteStream(this.#parts).on('error', (error) => {
      this.#fault ??= error;
    });
  }

  /** Sections that would make the page larger than a browser opens are named and left out. */
  async add({ pieces, ...entry }: Section): Promise<void> {
    const size = pieces.reduce((sum, { length }) => sum + length, 0);
    const shown = this.#size === 0 || this.#size + size <= MOST;
    this.#contents.push({ ...entry, shown });
    if (!shown) return;
    this.#size += size;
    await write(this.#stream, pieces);
  }

  get leftOut(): number {
    return this.#contents.filter(({ shown }) => !shown).length;
  }

  /** The table of contents comes first and is known last, so the sections wait in a file of their own. */
  async finish(): Promise<void> {
    if (!this.#fault) await new Promise<void>((done) => this.#stream.once('close', done).end());
    if (this.#fault) throw this.#unwritable(this.#fault);
    const basemap = JSON.parse(readFileSync(join(ROOT, 'data/basemap.topo.json'), 'utf8')) as Topology;
    const [head, parts] = [pageHead(this.#contents, outlineOf(basemap)), this.#parts];
    const whole = `${this.#file}.part`;
    try {
      await pipeline(async function* () {
        yield head;
        yield* createReadStream(parts);
        yield pageFoot();
      }, createWriteStream(whole));
      await rename(whole, this.#file);
      rmSync(parts);
    } catch (error) {
      throw this.#unwritable(error as Error);
    }
  }

  /** Leaves nothing behind where the page was not finished; a finished one stays. */
  abandon(): void {
    for (const file of [this.#parts, `${this.#file}.part`]) rmSync(file, { force: true });
  }

  /** One sentence instead of a system error, and nothing left behind. */
  #unwritable({ message }: Error): Error {
    this.abandon();
    return new Error(`${this.#file} cannot be written (${message}); choose another file`);
  }
}
