// Twenty frames on one page, scrolled through twice → none blank, six live maps at most, and memory that comes back.
import { expect, test } from './host-page.ts';

const MANY = 20;
const MOST_LIVE = 6;

test('twenty frames share six maps', async ({ page, host, baseURL }) => {
  test.setTimeout(240_000);
  await page.setViewportSize({ width: 1000, height: 800 });
  await page.goto(
    host.page(`<style>body { margin: 0; display: grid; grid-template-columns: repeat(3, 320px); gap: 10px }</style>
      <div id="box" style="display: contents">${'<chain-atlas height="380" motion="reduced"></chain-atlas>'.repeat(MANY)}</div>
      <script src="${baseURL}embed.js"></script>`),
  );
  // The host hears which frames hold a map.
  await page.evaluate(() => {
    const live = new Set<unknown>();
    Object.assign(window, { most: 0, live });
    addEventListener('message', ({ data, source }) => {
      if (data?.ns !== 'chain-atlas' || data.type !== 'map') return;
      if (data.live) live.add(source);
      else live.delete(source);
      const seen = window as unknown as { most: number };
      seen.most = Math.max(seen.most, live.size);
    });
  });
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  for (let pass = 0; pass < 2; pass++)
    for (let top = 0; top < height; top += 700) {
      await page.evaluate((y) => scrollTo(0, y), top);
      await expect.poll(() => inView(page)).toEqual([]);
    }
  expect(await page.evaluate('most')).toBeLessThanOrEqual(MOST_LIVE);
  expect(await page.evaluate('live.size')).toBeGreaterThan(0);

  await page.evaluate(() => document.querySelector('#box')!.replaceChildren());
  await expect.poll(() => page.frames().length).toBe(1);
});

/** The frames in view that show neither a map nor its picture. */
function inView(page: import('@playwright/test').Page): Promise<number[]> {
  const found = page
    .frames()
    .slice(1)
    .map(async (frame, index) => {
      const element = await frame.frameElement();
      const seen = await element.evaluate((f) => {
        const { top, bottom } = (f as HTMLElement).getBoundingClientRect();
        return bottom > 100 && top < innerHeight - 100;
      });
      if (!seen) return [];
      const drawn = await frame.evaluate(
        () => document.querySelector('[data-ready], .map-still :is(canvas, img, svg), .map-note') !== null,
      );
      return drawn ? [] : [index];
    });
  return Promise.all(found).then((lists) => lists.flat());
}
