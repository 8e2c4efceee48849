// The built page → the same page with the opening picture, the summary and the whole list already in its HTML.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Plugin, runnerImport } from 'vite';
import { ROOT } from './run.ts';

const PAGE = 'index.html';
/** Whatever the source page holds until its script runs gives way to the real thing. */
const APP = /(<div id="app">)[\s\S]*?(<\/div>)(?=\s*(?:<script|<\/body>))/;

/** A module of the page, run in Node: the page's types have no place in the scripts' project, hence the path as a text. */
export async function pageModule<T>(path: string): Promise<T> {
  const { module } = await runnerImport<T>(join(ROOT, path), {
    root: ROOT,
    configFile: false,
    logLevel: 'error',
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  });
  return module;
}

function dataFile(name: string): unknown {
  return JSON.parse(readFileSync(join(ROOT, 'data', name), 'utf8'));
}

/** Throws where the data does not fit: a page without its content is not worth publishing. */
export async function frontHtml(): Promise<string> {
  const { prerender } = await pageModule<{ prerender(files: Record<string, unknown>): string }>(
    'src/static/prerender.tsx',
  );
  return prerender({
    manifest: dataFile('manifest.json'),
    places: dataFile('places.geojson'),
    initiatives: dataFile('initiatives.geojson'),
    basemap: dataFile('basemap.topo.json'),
  });
}

/** After Vite has put its own tags in, so that nothing of the content is taken for an asset. */
export function prerenderPage(): Plugin {
  return {
    name: 'prerender-page',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      async handler(html, { filename }) {
        if (filename !== join(ROOT, PAGE)) return html;
        const front = await frontHtml();
        return html.replace(APP, (_, open: string, close: string) => `${open}${front}${close}`);
      },
    },
  };
}
