// data/ and dist/ → what a reader downloads, brotli-compressed, against the budgets it must keep.
import { existsSync } from 'node:fs';
import { readdir, readFile, stat } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress } from 'node:zlib';
import { ROOT } from './run.ts';
import { DIST } from './site.ts';
import type { Tally } from './stages.ts';

export interface Size {
  readonly what: string;
  readonly bytes: number;
  readonly budget: number; // bytes
  readonly parts: readonly { readonly name: string; readonly bytes: number }[]; // largest first
}

const KB = 1000;
const brotli = promisify(brotliCompress);

/** Formats that are compressed already are sent as they are. */
const PACKED = new Set(['.woff2', '.png', '.jpg', '.webp', '.avif', '.ico']);

/** Files that are missing yet are left out: the data before its first build, the page before its own. */
export async function measure(): Promise<Size[]> {
  const sizes: Size[] = [];
  for (const [name, budget] of [
    ['data/basemap.topo.json', 160 * KB],
    ['data/gazetteer.json', 80 * KB],
  ] as const)
    if (existsSync(join(ROOT, name))) sizes.push(await size(name, budget, ROOT, [name]));
  if (existsSync(join(DIST, 'index.html'))) {
    const { first, living, all, asked } = await pageFiles();
    sizes.push(await size('before the first picture', 100 * KB, DIST, first));
    sizes.push(await size('before the page answers, without its data', 140 * KB, DIST, living));
    sizes.push(await size('the whole page, playing', 900 * KB, DIST, all));
    sizes.push(await size('what opens on request, besides', 120 * KB, DIST, asked));
  }
  return sizes;
}

/** Named in the page for other programs, or of the same name as what the page loads: it loads none of these. */
const FOR_OTHERS = /^(posters|oembed|embed|npm|data\/[0-9a-f]{12})\b/;

/** Chunks that a reader's click fetches: comparing, sharing and all that leads out of the page, the printed sheet. */
const ON_REQUEST = /^assets\/(compare|share|print)-/;

/**
 * The files of index.html. `first` blocks or draws the first picture: the page, which holds it, and its styles; modules
 * wait until it stands. `living` adds the scripts that its tags name, `all` whatever those mention, over and over: a
 * script names a chunk, its worker or a data file by its file name, a style its fonts. That is more than any one visit
 * loads; what one does load the browser tests count. `asked` is what only comes with a click.
 */
async function pageFiles(): Promise<Record<'first' | 'living' | 'all' | 'asked', string[]>> {
  const names = (await readdir(DIST, { recursive: true }))
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => /\.\w+$/.test(name) && !/\.(br|gz|map)$/.test(name))
    .filter((name) => !FOR_OTHERS.test(name));
  const html = await readFile(join(DIST, 'index.html'), 'utf8');
  const tags = (html.match(/<(link|script)\b[^>]*>/g) ?? []).filter(
    (tag) => !/rel="?(icon|alternate)/.test(tag),
  );
  const fileOf = (tag: string) => basename(/(?:href|src)="([^"]+)"/.exec(tag)?.[1] ?? '');
  const tagged = new Set(tags.map(fileOf));
  const deferred = new Set(tags.filter((tag) => /"module(preload)?"/.test(tag)).map(fileOf));
  const living = ['index.html', ...names.filter((name) => tagged.has(basename(name)))];
  const first = living.filter((name) => !deferred.has(basename(name)));
  const named = async (from: readonly string[], besides: (name: string) => boolean) => {
    const found = new Set(from);
    for (const name of found) {
      if (!/\.(html|m?js|css)$/.test(name)) continue;
      const text = await readFile(join(DIST, name), 'utf8');
      for (const other of names)
        if (!other.endsWith('.html') && !besides(other) && text.includes(basename(other))) found.add(other);
    }
    return [...found];
  };
  const all = await named(living, (name) => ON_REQUEST.test(name));
  const asked = await named(
    names.filter((name) => ON_REQUEST.test(name)),
    (name) => all.includes(name),
  );
  return { first, living, all, asked };
}

async function size(what: string, budget: number, dir: string, files: readonly string[]): Promise<Size> {
  const parts = await Promise.all(
    files.map(async (name) => {
      return { name, bytes: await sent(join(dir, name)) };
    }),
  );
  parts.sort((a, b) => b.bytes - a.bytes);
  return { what, budget, parts, bytes: parts.reduce((sum, part) => sum + part.bytes, 0) };
}

/** Bytes on the wire: of the twin that the build made, else compressed here the same way. */
async function sent(file: string): Promise<number> {
  const twin = await stat(`${file}.br`).catch(() => undefined);
  if (twin) return twin.size;
  const content = await readFile(file);
  return PACKED.has(extname(file)) ? content.length : (await brotli(content)).length;
}

/** Prints them; each one over its budget is a failure. */
export async function sizes(): Promise<Tally> {
  const measured = await measure();
  for (const { what, bytes, budget, parts } of measured) {
    const verdict = bytes > budget ? 'over' : 'of';
    console.log(`${kilo(bytes)} ${verdict} ${kilo(budget)} kB  ${what}`);
    if (parts.length > 1)
      for (const part of parts) console.log(`${kilo(part.bytes).padStart(14)}     ${part.name}`);
  }
  return { passed: 0, failed: measured.filter(({ bytes, budget }) => bytes > budget).length, skipped: 0 };
}

function kilo(bytes: number): string {
  return (bytes / KB).toFixed(1).padStart(6);
}
