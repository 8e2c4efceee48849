// The built page in a browser → it loads whole, from here alone, and shows the same to every time zone.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../../scripts/run.ts';
import { GROUP_COLOURS } from '../../src/map/tokens.ts';
import { AtlasPage } from './atlas-page.ts';
import { colours, pixelsNear, pixelsOf } from './pixels.ts';
import { watchShifts } from './steady.ts';
import { expect, test } from './visit.ts';

test.use({ mapOnRequest: true });

const BUDGET = 900_000; // bytes on the wire: fonts, data and worker included; from strangers nothing comes at all (visit.ts)

test('draws the map, counts, lists and plays, within its budget, and nothing jumps', async ({
  atlas,
  page,
}) => {
  const shifts = await watchShifts(page);
  const sizes: Promise<number>[] = [];
  page.on('requestfinished', (request) => {
    if (request.url().startsWith('http'))
      sizes.push(request.sizes().then((s) => s.responseBodySize + s.responseHeadersSize));
  });
  await atlas.open();
  await atlas.mapDrawn();
  await expect(page).toHaveTitle(/ChainAtlas/);
  await expect(atlas.rows.first()).toBeVisible();
  expect(await atlas.shown()).toBeGreaterThan(0);

  await expect
    .poll(async () => colours(await pixelsOf(atlas.canvas)), { message: 'the map is more than its ground' })
    .toBeGreaterThan(40);
  expect(await shifts()).toEqual({ sum: 0, moved: [] });
  await page.getByRole('button', { name: 'Play' }).click();
  const before = await atlas.day();
  await expect.poll(() => atlas.day(), { message: 'time moves' }).not.toBe(before);
  const bytes = (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
  test.info().annotations.push({ type: 'bytes on the wire', description: String(bytes) });
  expect(bytes, 'bytes on the wire').toBeLessThan(BUDGET);
});

test.describe('on a phone, in Chinese', () => {
  test.use({ viewport: { width: 375, height: 812 } });
  test('nothing jumps until the map has drawn', async ({ page }) => {
    const shifts = await watchShifts(page);
    await page.goto('./?lang=zh');
    await expect(page.locator('[data-ready]')).toBeVisible({ timeout: 45_000 });
    expect(await shifts()).toEqual({ sum: 0, moved: [] });
  });
});

test('paints the marks of every group', async ({ atlas }) => {
  await atlas.open('?theme=light');
  await atlas.mapDrawn();
  const groups = Object.entries(GROUP_COLOURS.light);
  await expect
    .poll(async () => {
      const pixels = await pixelsOf(atlas.canvas);
      return groups.filter(([, fill]) => pixelsNear(pixels, fill) < 15).map(([group]) => group);
    })
    .toEqual([]);
});

test('shows as many initiatives as the data holds, and each once', async ({ atlas }) => {
  const file = readFileSync(join(ROOT, 'dist/data/initiatives.geojson'), 'utf8');
  const { features } = JSON.parse(file) as { features: unknown[] };
  await atlas.open();
  expect(await atlas.shown()).toBe(features.length);
  await expect(atlas.rows).toHaveCount(Math.min(features.length, 200));
});

for (const timezoneId of ['America/Los_Angeles', 'Pacific/Kiritimati'])
  test.describe(`in ${timezoneId}`, () => {
    test.use({ timezoneId });
    test('a day is that day', async ({ atlas }) => {
      await atlas.open('?time=2019-11-12&lang=en');
      expect(await atlas.day()).toBe('2019-11-12');
      await expect(atlas.date).toHaveText(/12 November 2019/);
      await expect(atlas.playhead).toHaveAttribute('aria-valuetext', /12 November 2019/);
    });
  });

test.describe('a small mistake in the address', () => {
  test('falls back with one warning and no error', async ({ page }) => {
    const warnings: string[] = [];
    page.on('console', (message) => {
      if (message.type() === 'warning' && !/WebGL|GPU|GL Driver/i.test(message.text()))
        warnings.push(message.text());
    });
    const atlas = await new AtlasPage(page).open('?time=2019-02-30&sectors=nonsense&utm_source=somewhere');
    await expect(atlas.rows.first()).toBeVisible();
    expect(warnings).toHaveLength(1);
  });
});
