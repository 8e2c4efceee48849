// src/embed.ts and src/embed/first.ts → the two classic scripts of the site, each one small file without imports.
import { join } from 'node:path';
import { build, type Plugin } from 'vite';
import { ROOT } from './run.ts';

/** Served name → source. Classic, so that they load in any page and any sandbox without CORS. */
const SCRIPTS: Readonly<Record<string, string>> = {
  'embed.js': 'src/embed.ts',
  'embed/first.js': 'src/embed/first.ts',
};

/** One self-contained script; throws with the bundler's message when its sources do not build. */
export async function bundle(entry: string, format: 'iife' | 'es' = 'iife'): Promise<string> {
  const output = await build({
    configFile: false,
    root: ROOT,
    logLevel: 'error',
    publicDir: false,
    build: {
      write: false,
      target: 'es2022',
      minify: true,
      lib: { entry: join(ROOT, entry), formats: [format], name: 'ChainAtlasScript', fileName: 'script' },
    },
  });
  const [{ output: chunks } = { output: [] }] = Array.isArray(output) ? output : [output as never];
  const [chunk, more] = chunks as { type: string; code?: string }[];
  if (!chunk?.code || more) throw new Error(`${entry} does not make one script.`);
  return chunk.code;
}

/** Puts them beside the page when it is built, and serves them anew while it is worked on. */
export function embedScripts(): Plugin {
  return {
    name: 'embed-scripts',
    async generateBundle() {
      for (const [fileName, entry] of Object.entries(SCRIPTS))
        this.emitFile({ type: 'asset', fileName, source: await bundle(entry) });
      const { packageFiles } = await import('./embed-package.ts');
      for (const [fileName, source] of await packageFiles())
        this.emitFile({ type: 'asset', fileName, source });
    },
    configureServer(server) {
      server.middlewares.use(async (request, response, next) => {
        const entry = SCRIPTS[(request.url ?? '').replace(/^\/|\?.*$/g, '')];
        if (!entry) return next();
        response.setHeader('Content-Type', 'text/javascript');
        response.end(await bundle(entry));
      });
    },
  };
}
