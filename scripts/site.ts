// The sources and data → dist/: the built site, with a compressed twin beside every text file.
import { readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { build } from 'vite';
import { ROOT } from './run.ts';

export const DIST = join(ROOT, 'dist');

const TEXT = new Set([
  ...[
    '.html',
    '.js',
    '.mjs',
    '.css',
    '.json',
    '.geojson',
    '.ndjson',
    '.svg',
    '.xml',
    '.txt',
    '.csv',
    '.webmanifest',
  ],
]);
const SMALLEST = 1024; // bytes; below it the headers outweigh what is saved

/** Builds with the project's own vite.config.ts. Throws with Vite's message when the sources do not build. */
export async function buildSite(): Promise<void> {
  // How large the chunks may be is for scripts/sizes.ts to say.
  await build({ root: ROOT, logLevel: 'warn', build: { chunkSizeWarningLimit: Number.POSITIVE_INFINITY } });
  await compress(DIST);
}

/** The largest file takes a few seconds at full strength, so all run at once on zlib's own threads. */
async function compress(dir: string): Promise<void> {
  const brotli = promisify(brotliCompress);
  const deflate = promisify(gzip);
  const names = await readdir(dir, { recursive: true });
  await Promise.all(
    names
      .filter((name) => TEXT.has(extname(name)))
      .map(async (name) => {
        const file = join(dir, name);
        const { size } = await stat(file);
        if (size < SMALLEST) return;
        const bytes = await readFile(file);
        const params = { [constants.BROTLI_PARAM_SIZE_HINT]: size };
        await Promise.all([
          brotli(bytes, { params }).then((out) => writeFile(`${file}.br`, out)),
          deflate(bytes, { level: 9 }).then((out) => writeFile(`${file}.gz`, out)),
        ]);
      }),
  );
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const started = Date.now();
  try {
    await buildSite();
  } catch (error) {
    console.error((error as Error).message);
    process.exit(1);
  }
  console.log(`Built dist/ in ${((Date.now() - started) / 1000).toFixed(1)} s.`);
}
