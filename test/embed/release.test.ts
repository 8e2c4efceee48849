// Data that is released, then changed → both versions on the site, the released one byte for byte.
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { release, versionFiles } from '../../scripts/data-versions.ts';

const root = mkdtempSync(join(tmpdir(), 'chain-atlas-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

const FILES = ['places.geojson', 'initiatives.geojson', 'mentions.ndjson', 'problems.json'];
function data(digit: string): string {
  mkdirSync(join(root, 'data'), { recursive: true });
  writeFileSync(join(root, 'data/manifest.json'), JSON.stringify({ hash: digit.repeat(64) }));
  for (const file of FILES) writeFileSync(join(root, 'data', file), `${file} of ${digit}`);
  return digit.repeat(12);
}

it('a released version outlives the next change of the data', async () => {
  const first = data('1');
  expect(await release(root)).toContain(first);
  const kept = new Map(FILES.map((file) => [file, readFileSync(join(root, 'data', file))]));
  const second = data('2');

  const site = versionFiles(root);
  for (const file of FILES) {
    expect(site.get(`data/${first}/${file}`)).toEqual(kept.get(file));
    expect(String(site.get(`data/${second}/${file}`))).toBe(`${file} of 2`);
  }
  expect(JSON.parse(String(site.get('data/versions.json')))).toEqual([
    { version: second, released: false },
    { version: first, released: true },
  ]);

  // Released once more, or back where it was: what is kept is never written again.
  data('1');
  writeFileSync(join(root, 'data/places.geojson'), 'tampered with');
  expect(await release(root)).toContain('already');
  expect(readFileSync(join(root, 'data/releases', first, 'places.geojson'), 'utf8')).toBe(
    'places.geojson of 1',
  );
});
