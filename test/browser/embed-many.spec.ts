// Twenty frames on one page, scrolled through twice → none blank, six live maps at most, and memory that comes back.
import type { Page } from '@playwright/test';
import { expect, inElement, test } from './host-page.ts';

const MANY = 20;
const MOST_LIVE = 6;
const STEP = 750; // px; a little less than the screen

test('twenty frames share six maps and leave nothing behind', async ({ page, host, baseURL }) => {
  test.setTimeout(240_000);
  await page.setViewportSize({ width: 1000, height: 800 });
  await page.goto(
    host.page(`<style>body { margin: 0; display: grid; grid-template-columns: repeat(3, 320px); gap: 10px }</style>
      <div id="box" style="display: contents"></div><script src="${baseURL}embed.js"></script>`),
  );
  await page.evaluate(watchMaps);
  await fill(page, 2, 1); // what the tests themselves leave in the page is there from now on
  const before = await heap(page);
  await fill(page, MANY, 2);
  expect(await page.evaluate('most'), 'live maps at a time').toBeLessThanOrEqual(MOST_LIVE);
  // The frames' own memory is another process', which is gone; this is what the script keeps of them.
  await expect.poll(async () => (await heap(page)) / before).toBeLessThan(1.2);
});

/** Puts so many in, scrolls through all of them, takes them out. */
async function fill(page: Page, many: number, passes: number): Promise<void> {
  await page.evaluate((count) => {
    document.querySelector('#box')!.innerHTML =
      '<chain-atlas height="380" motion="reduced"></chain-atlas>'.repeat(count);
  }, many);
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  for (let pass = 0; pass < passes; pass++)
    for (let top = 0; top < height; top += STEP) {
      await page.evaluate((y) => scrollTo(0, y), top);
      for (const index of await inView(page)) {
        const { frame } = inElement(page, `chain-atlas >> nth=${index}`);
        await expect(frame.locator('[data-ready], .map-still :is(svg, canvas)').first()).toBeVisible();
      }
    }
  await expect.poll(() => page.evaluate('live.size')).toBeGreaterThan(0);
  await page.evaluate(() => document.querySelector('#box')!.replaceChildren());
  await page.evaluate('live.clear()');
  await expect.poll(() => page.frames().length).toBe(1);
}

/** The host hears which frames hold a map. */
function watchMaps(): void {
  const live = new Set<unknown>();
  const seen = Object.assign(window, { most: 0, live });
  addEventListener('message', ({ data, source }) => {
    if (data?.ns !== 'chain-atlas' || data.type !== 'map') return;
    if (data.live) live.add(source);
    else live.delete(source);
    seen.most = Math.max(seen.most, live.size);
  });
}

function inView(page: Page): Promise<number[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('chain-atlas')].flatMap((element, index) => {
      const { top, bottom } = element.getBoundingClientRect();
      return bottom > 100 && top < innerHeight - 100 ? [index] : [];
    }),
  );
}

async function heap(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page);
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  await session.detach();
  return usedSize;
}
