// Twenty frames on one page, scrolled through twice → none blank, four live maps at most, and memory that comes back.
import type { Page } from '@playwright/test';
import { expect, inElement, inFrame, test } from './host-page.ts';

const MANY = 20;
const MOST_LIVE = 4;
const STEP = 750; // px; a little less than the screen

const page = (body: string) =>
  `<style>body { margin: 0; display: grid; grid-template-columns: repeat(3, 320px); gap: 10px }</style>
   <div id="box" style="display: contents"></div>${body}`;

test('twenty elements share four maps and leave nothing behind', async ({ page: tab, host, baseURL }) => {
  test.setTimeout(360_000);
  const element = '<chain-atlas height="380" motion="reduced"></chain-atlas>';
  await tab.setViewportSize({ width: 1000, height: 800 });
  await tab.goto(host.page(page(`<script src="${baseURL}embed.js"></script>`)));
  await tab.evaluate(watchMaps);
  await fill(tab, element, MANY / 2, 1); // what the tests themselves leave in the page is there from now on
  const before = await heap(tab);
  await fill(tab, element, MANY, 2);
  expect(await tab.evaluate('most'), 'live maps at a time').toBeLessThanOrEqual(MOST_LIVE);
  // The frames' own memory is another process', which is gone; this is what the script keeps of them.
  await expect.poll(async () => (await heap(tab)) / before).toBeLessThan(1.2);
});

test('twenty sandboxed frames share four maps without any script of the page', async ({
  page: tab,
  host,
  baseURL,
}) => {
  test.setTimeout(240_000);
  await tab.setViewportSize({ width: 1000, height: 800 });
  await tab.goto(host.page(page('')));
  await tab.evaluate(watchMaps);
  const src = `${baseURL}embed/?motion=reduced`;
  await fill(tab, `<iframe sandbox="allow-scripts" width="320" height="380" src="${src}"></iframe>`, MANY, 1);
  expect(await tab.evaluate('most'), 'live maps at a time').toBeLessThanOrEqual(MOST_LIVE);
});

/** Puts so many in, scrolls through all of them, takes them out. */
async function fill(tab: Page, markup: string, many: number, passes: number): Promise<void> {
  await tab.evaluate((html) => {
    document.querySelector('#box')!.innerHTML = html;
  }, markup.repeat(many));
  const height = await tab.evaluate(() => document.documentElement.scrollHeight);
  for (let pass = 0; pass < passes; pass++)
    for (let top = 0; top < height; top += STEP) {
      await tab.evaluate((y) => scrollTo(0, y), top);
      for (const index of await inView(tab)) {
        const child = `#box > * >> nth=${index}`;
        const { frame } = markup.startsWith('<iframe') ? inFrame(tab, child) : inElement(tab, child);
        // Twelve frames begin at once here, each with its own scripts: what counts is that none stays blank.
        await expect(frame.locator('[data-ready], .map-still :is(svg, canvas)').first()).toBeVisible({
          timeout: 60_000,
        });
      }
    }
  await expect.poll(() => tab.evaluate('live.size')).toBeGreaterThan(0);
  await tab.evaluate(() => document.querySelector('#box')!.replaceChildren());
  await tab.evaluate('live.clear()');
  await expect.poll(() => tab.frames().length).toBe(1);
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
    [...document.querySelector('#box')!.children].flatMap((element, index) => {
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
