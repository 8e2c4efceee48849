// The built embed.js → small, alone, of this page's code only; and harmless where there is no page.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import { bundle } from '../../scripts/embed-scripts.ts';
import { ROOT } from '../../scripts/run.ts';

let code: string;
beforeAll(async () => {
  code = await bundle('src/embed.ts');
}, 60_000);

describe('embed.js', () => {
  it('has at most 6 kB compressed', () => {
    expect(brotliCompressSync(code).length).toBeLessThanOrEqual(6000);
    expect(gzipSync(code, { level: 9 }).length).toBeLessThanOrEqual(6000);
  });

  it('holds nothing of zod, the map, the page or the data', () => {
    expect(code).not.toMatch(/zod|safeParse|_zod|maplibre|deck\.gl|luma|webgl2|preact|topojson|jitless/i);
    expect(code).not.toMatch(/\b(import|require)\s*\(|\bimport\s*["'{]|\beval\(|new Function|innerHTML/);
  });

  it('is classic, and keeps to itself', () => {
    expect(code).not.toMatch(/^export\b/m);
    expect(() => new Function(code)()).not.toThrow(); // no window, no document: nothing happens
    expect((globalThis as Record<string, unknown>).ChainAtlas).toBeUndefined();
  });

  it('names every attribute in its types', () => {
    const types = readFileSync(join(ROOT, 'embed/package/index.d.ts'), 'utf8');
    const mirrored = /observedAttributes=\[\.\.\.Object\.keys/.test(code);
    expect(mirrored).toBe(true);
    for (const name of [
      'from',
      'sectors',
      'initiative',
      'compare',
      'multiples',
      'data',
      'mapTitle',
      'autoplay',
    ])
      expect(types).toMatch(new RegExp(`^ {2}${name}: `, 'm'));
  });
});
