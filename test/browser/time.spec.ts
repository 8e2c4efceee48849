// Keys and buttons on the timeline → the date, the counts and the picture that follow.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../../scripts/run.ts';
import type { AtlasPage } from './atlas-page.ts';
import { changed, pixelsOf } from './pixels.ts';
import { expect, test } from './visit.ts';

const DAY = 86_400_000;
const daysBetween = (a: string, b: string) => (Date.parse(b) - Date.parse(a)) / DAY;

test.describe('the playhead by keyboard', () => {
  test('an arrow is a day, a page a month, the ends are the ends', async ({ atlas, page }) => {
    await atlas.open();
    await atlas.playhead.focus();
    const last = await atlas.day();
    const total = await atlas.shown();

    await page.keyboard.press('ArrowLeft');
    await expect.poll(() => atlas.day()).not.toBe(last);
    expect(daysBetween(await atlas.day(), last)).toBe(1);

    await page.keyboard.press('PageDown');
    await expect.poll(async () => daysBetween(await atlas.day(), last)).toBe(31);
    expect(await atlas.shown()).toBeLessThan(total);

    await page.keyboard.press('Home');
    await expect.poll(() => atlas.shown()).toBeLessThan(total / 2);
    await page.keyboard.press('End');
    await expect.poll(() => atlas.day()).toBe(last);
    expect(await atlas.shown()).toBe(total);
  });

  test('an earlier day is another picture, and the same day again the same one', async ({ atlas, page }) => {
    await atlas.open('?motion=reduced');
    await atlas.mapDrawn();
    const full = await stillPicture(atlas);
    await atlas.playhead.focus();
    await page.keyboard.press('Home');
    await expect.poll(async () => changed(full, await pixelsOf(atlas.canvas))).toBeGreaterThan(0.002);
    await page.keyboard.press('End');
    await expect.poll(async () => changed(full, await pixelsOf(atlas.canvas))).toBeLessThan(0.001);
  });

  test('a day looks the same, however the reader came to it', async ({ atlas, page }) => {
    await atlas.open('?motion=reduced&time=2019-11-01');
    await atlas.mapDrawn();
    const direct = await stillPicture(atlas);
    await atlas.open('?motion=reduced');
    await atlas.mapDrawn();
    await expect.poll(async () => changed(direct, await pixelsOf(atlas.canvas))).toBeGreaterThan(0.01);
    await page.evaluate(() => {
      history.replaceState(null, '', '?motion=reduced&time=2019-11-01');
      dispatchEvent(new PopStateEvent('popstate'));
    });
    await expect.poll(() => atlas.day()).toBe('2019-11-01');
    await expect.poll(async () => changed(direct, await pixelsOf(atlas.canvas))).toBeLessThan(0.001);
  });

  test('square brackets go from one day with news to the next', async ({ atlas, page }) => {
    const days = newsDays();
    await atlas.open();
    await atlas.playhead.focus();
    await page.keyboard.press('Home');
    for (let i = 0; i < 3; i++) {
      const before = await atlas.day();
      await page.keyboard.press(']');
      await expect.poll(() => atlas.day()).not.toBe(before);
      expect(days).toContain(await atlas.day());
    }
  });

  test('the day stands in the address, and the address brings it back', async ({ atlas, page }) => {
    await atlas.open();
    await atlas.playhead.focus();
    await page.keyboard.press('PageDown');
    await expect(page).toHaveURL(/[?&]time=\d{4}-\d\d-\d\d/);
    const day = await atlas.day();
    await page.reload();
    await expect.poll(() => atlas.day()).toBe(day);
  });
});

test.describe('playing', () => {
  test('starts on request, moves the day, stops on request', async ({ atlas, page }) => {
    await atlas.open();
    await expect(page.getByRole('button', { name: 'Pause' })).toHaveCount(0);
    const resting = await atlas.day();
    await page.getByRole('button', { name: 'Play' }).click();
    await expect.poll(() => atlas.day()).not.toBe(resting); // from the end it begins anew
    const begun = await atlas.day();
    await expect.poll(async () => daysBetween(begun, await atlas.day())).toBeGreaterThan(0);

    await page.getByRole('button', { name: 'Pause' }).click();
    await expect(page.getByRole('button', { name: 'Play' })).toBeVisible();
    const stopped = await atlas.day();
    await expect(page.getByRole('status')).toContainText('Paused');
    expect(await atlas.day()).toBe(stopped);
  });

  test.describe('for readers who asked for less motion', () => {
    test.use({ contextOptions: { reducedMotion: 'reduce' } });
    test('steps from one day with news to the next instead of gliding', async ({ atlas, page }) => {
      const days = newsDays();
      await atlas.open('?speed=4');
      await atlas.date.evaluate((element) => {
        const seen: string[] = [];
        Object.assign(window, { seen });
        new MutationObserver(() => seen.push((element as HTMLTimeElement).dateTime)).observe(element, {
          attributes: true,
        });
      });
      await page.getByRole('button', { name: 'Play' }).click();
      const seen = () => page.evaluate(() => (window as unknown as { seen: string[] }).seen);
      await expect.poll(async () => (await seen()).length).toBeGreaterThan(2);
      // The first may be the start of the axis.
      for (const day of (await seen()).slice(1)) expect(days).toContain(day);
    });
  });
});

test.describe('the window', () => {
  test('is dragged as a whole by its body', async ({ atlas, page }) => {
    await atlas.open('?from=2019-11-01&to=2019-11-20');
    const first = page.getByRole('slider', { name: 'First day' });
    const last = page.getByRole('slider', { name: 'Last day' });
    const length = async () =>
      Number(await last.getAttribute('aria-valuenow')) - Number(await first.getAttribute('aria-valuenow'));
    const before = Number(await first.getAttribute('aria-valuenow'));
    const box = (await page.locator('.window-body').boundingBox())!;
    await page.mouse.move(box.x + box.width / 2, box.y + 8);
    await page.mouse.down();
    await page.mouse.move(box.x + box.width / 2 + 60, box.y + 8, { steps: 4 });
    await page.mouse.up();
    await expect.poll(async () => Number(await first.getAttribute('aria-valuenow'))).toBeGreaterThan(before);
    expect(await length()).toBe(19);
    const slid = Number(await first.getAttribute('aria-valuenow'));
    await first.focus();
    await page.keyboard.press('Control+ArrowLeft');
    await expect(first).toHaveAttribute('aria-valuenow', String(slid - 1));
    expect(await length()).toBe(19);
  });
});

test.describe('a page that plays by itself', () => {
  test('does so once its map is in view', async ({ atlas, page }) => {
    await atlas.open('?autoplay=1');
    await expect(page.getByRole('button', { name: 'Pause' })).toBeVisible();
  });

  test.describe('for readers who asked for less motion', () => {
    test.use({ contextOptions: { reducedMotion: 'reduce' } });
    test('never does', async ({ atlas, page }) => {
      await atlas.open('?autoplay=1');
      await atlas.mapDrawn();
      await expect(page.getByRole('button', { name: 'Play' })).toBeVisible();
    });
  });
});

/** Fonts and fades have settled: two pictures in a row are alike. */
async function stillPicture(atlas: AtlasPage) {
  let picture = await pixelsOf(atlas.canvas);
  await expect
    .poll(async () => {
      const next = await pixelsOf(atlas.canvas);
      const share = changed(picture, next);
      picture = next;
      return share;
    })
    .toBe(0);
  return picture;
}

/** The days on which something appears: the last day of an initiative's interval. */
function newsDays(): string[] {
  const file = JSON.parse(readFileSync(join(ROOT, 'dist/data/initiatives.geojson'), 'utf8')) as {
    features: { properties: { date: { end: string } } }[];
  };
  return file.features.map(({ properties }) =>
    new Date(Date.parse(properties.date.end) - DAY).toISOString().slice(0, 10),
  );
}
