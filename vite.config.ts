// Builds the page into dist/ with relative addresses; data/ is served and shipped as it is, below data/.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { defineConfig, type Plugin } from 'vite';
import { cards } from './scripts/cards.ts';
import { versionFiles } from './scripts/data-versions.ts';
import { embedScripts } from './scripts/embed-scripts.ts';
import { trimFonts } from './scripts/fonts.ts';
import { leanDeck } from './scripts/lean-deck.ts';
import { prerenderPage } from './scripts/prerender.ts';

/** In development the root already serves data/…; a build carries the files along untouched, without hashes. */
function dataFolder(): Plugin {
  const folder = join(import.meta.dirname, 'data');
  return {
    name: 'data-folder',
    apply: 'build',
    generateBundle() {
      for (const file of readdirSync(folder, { withFileTypes: true }))
        if (file.isFile())
          this.emitFile({
            type: 'asset',
            fileName: `data/${file.name}`,
            source: readFileSync(join(folder, file.name)),
          });
      for (const [fileName, source] of versionFiles()) this.emitFile({ type: 'asset', fileName, source });
    },
  };
}

/** The page, and the same atlas for frames. */
const INPUTS = ['index.html', 'embed/index.html', 'embed/examples/index.html'].map((file) =>
  join(import.meta.dirname, file),
);

export default defineConfig({
  base: './',
  publicDir: false,
  plugins: [leanDeck(), dataFolder(), prerenderPage(), trimFonts(), embedScripts(), cards()],
  build: {
    target: 'es2022',
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 1600,
    rolldownOptions: { input: INPUTS },
  },
  worker: { format: 'es' },
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
});
