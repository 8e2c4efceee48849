// The package as it would be published → found good by publint, harmless on a server, its types those of the sources.
import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { publint } from 'publint';
import { afterAll, beforeAll, describe, expect, expectTypeOf, it } from 'vitest';
import type * as published from '../../embed/package/index.d.ts';
import { packageFiles } from '../../scripts/embed-package.ts';
import { ROOT } from '../../scripts/run.ts';
import type * as written from '../../src/embed/host/index.ts';

let folder: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'chain-atlas-'));
  const home = join(folder, 'node_modules/chain-atlas-embed');
  mkdirSync(home, { recursive: true });
  for (const [path, content] of await packageFiles()) writeFileSync(join(home, path.slice(4)), content);
}, 60_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the package', () => {
  it('has nothing that publint would mend', async () => {
    const pkgDir = join(folder, 'node_modules/chain-atlas-embed');
    const { messages } = await publint({ pkgDir, pack: 'npm', strict: true });
    expect(messages).toEqual([]);
  });

  it('is imported where there is no page, and does nothing there', async () => {
    const url = pathToFileURL(join(folder, 'node_modules/chain-atlas-embed/index.js')).href;
    const code = `const { defineChainAtlas } = await import(${JSON.stringify(url)}); defineChainAtlas(); console.log(typeof defineChainAtlas, typeof customElements)`;
    const { stdout } = await promisify(execFile)(process.execPath, ['--input-type=module', '-e', code]);
    expect(stdout.trim()).toBe('function undefined');
  });

  it('compiles in a stranger’s project, which sees the element’s own types', {
    timeout: 60_000,
  }, async () => {
    writeFileSync(
      join(folder, 'app.ts'),
      `import { type ChainAtlasElement, connect, defineChainAtlas, type FrameState } from 'chain-atlas-embed';
      defineChainAtlas();
      const atlas: ChainAtlasElement = document.createElement('chain-atlas');
      atlas.sectors = ['finance'];
      atlas.addEventListener('chain-atlas-select', ({ detail }) => detail.initiative?.length);
      export const state: Promise<FrameState> = atlas.getState();
      export const day = async (frame: HTMLIFrameElement) => (await connect(frame)).state.time.length;
      // @ts-expect-error: there is no such filter
      atlas.setFilter({ colour: 'red' });`,
    );
    const tsc = join(ROOT, 'node_modules/typescript/bin/tsc');
    const options = ['--noEmit', '--strict', '--module', 'nodenext', '--target', 'es2022', '--types', ''];
    await promisify(execFile)(process.execPath, [tsc, ...options, 'app.ts'], { cwd: folder });
  });

  it('says of its functions what they are', () => {
    type Written = InstanceType<typeof written.ChainAtlasElement>;
    type Methods = Exclude<keyof Written & keyof published.ChainAtlasElement, keyof HTMLElement | 'ready'>;
    expectTypeOf<Pick<Written, Methods>>().toExtend<Pick<published.ChainAtlasElement, Methods>>();
    expectTypeOf<published.FrameFilter>().toEqualTypeOf<written.FrameFilter>();
    expectTypeOf<typeof written.defineChainAtlas>().toEqualTypeOf<typeof published.defineChainAtlas>();
    expectTypeOf<Awaited<ReturnType<typeof written.connect>>['state']>().toEqualTypeOf<
      published.Link['state']
    >();
  });
});
