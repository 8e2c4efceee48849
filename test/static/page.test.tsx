// The page's first HTML: everything in it without a script, nothing in it that the policy forbids, its colours the map's.
import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { GROUP_COLOURS, type Theme, TOKENS } from '../../src/map/tokens.ts';
import { glyphPath } from '../../src/static/glyphs.ts';
import { prerender } from '../../src/static/prerender.tsx';
import { makeFiles } from '../atlas/fixtures/make-dataset.ts';

const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
const basemap = JSON.parse(read('data/basemap.topo.json'));

describe('the first HTML', () => {
  const files = makeFiles(41, 60);
  const target = files.initiatives.features[5]!.properties;
  Object.assign(target, { title: '<img src=x onerror=alert(1)>', id: 'evil"><b>' });
  target.evidence[0]!.text = 'In <b>Beijing</b> & elsewhere.';
  target.evidence[0]!.toponyms = [];
  const html = prerender({ ...files, basemap });

  it('lists every initiative with its sentence and its document', () => {
    expect(html.match(/<li class="row">/g)).toHaveLength(60);
    expect(html.match(/<blockquote /g)!.length).toBeGreaterThanOrEqual(60);
    expect(html.match(/<cite /g)!.length).toBeGreaterThanOrEqual(60);
  });

  it('says in one sentence what it shows', () => {
    expect(html).toMatch(/<p class="lead">60 of 60 initiatives, [^<]+\. Most in [^<]+\.<\/p>/);
  });

  it('holds the picture once for each width, on one ground', () => {
    expect(html.match(/<svg viewBox="0 0 \d+ \d+" role="img"/g)).toHaveLength(3);
    expect(html.match(/ id="g-land"/g)).toHaveLength(1);
    const ids = [...html.matchAll(/ id="([^"]+)"/g)].map((m) => m[1]);
    expect(new Set(ids).size).toBe(ids.length);
    for (const [, id] of html.matchAll(/(?:href="#|url\(#)([^")]+)/g)) expect(ids).toContain(id);
  });

  it('has nothing that the policy forbids or that a script would have to bring to life', () => {
    expect(html).not.toMatch(/\sstyle=|<script|<style|\son[a-z]+="|<button|<input|javascript:/);
  });

  it('writes what a document says as text', () => {
    expect(html).not.toContain('<img');
    expect(html).toContain('&lt;img src=x onerror=alert(1)');
    expect(html).toContain('In &lt;b>Beijing&lt;/b> &amp; elsewhere.');
    expect(html).toContain('?initiative=evil%22%3E%3Cb%3E');
  });

  it('stays small', () => {
    expect(brotliCompressSync(html).length).toBeLessThan(45_000);
  });
});

describe('the colours of pictures in the page', () => {
  const css = read('src/ui/styles/tokens.css') + read('src/static/picture.css');
  const names: Readonly<Record<string, string>> = {
    mapName: 'map-name',
    seaName: 'sea-name',
    ruleStrong: 'rule2',
  };
  for (const [role, name] of Object.entries({ ...TOKENS.light, ...GROUP_COLOURS.light }).map(
    ([key]) => [key, names[key] ?? key] as const,
  ))
    it(`are the map's, light and dark: ${role}`, () => {
      const of = (theme: Theme) => ({ ...TOKENS[theme], ...GROUP_COLOURS[theme] }) as Record<string, string>;
      expect(css).toContain(`--${name}: light-dark(${of('light')[role]}, ${of('dark')[role]});`);
    });
});

describe('glyphs', () => {
  /** The area inside straight steps, by the shoelace. */
  const area = (path: string) => {
    const numbers = path.match(/-?\d*\.?\d+/g)!.map(Number);
    let [x, y, sum] = [0, 0, 0];
    for (let i = 0; i < numbers.length; i += 2) {
      const [nx, ny] = [x + numbers[i]!, y + numbers[i + 1]!];
      sum += x * ny - nx * y;
      [x, y] = [nx, ny];
    }
    const [fx, fy] = [numbers[0]!, numbers[1]!];
    return Math.abs(sum + x * fy - fx * y) / 2;
  };
  for (const shape of ['square', 'diamond', 'triangle', 'cross', 'hexagon'] as const)
    it(`cover as much as the circle does: ${shape}`, () => {
      expect(area(glyphPath(shape, 10))).toBeCloseTo(Math.PI * 81, -0.5);
    });
});
