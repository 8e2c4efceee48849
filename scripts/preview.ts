// The built page → data/preview.png: the picture in the README and on cards that link to the atlas.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { findBrowser, launchOptions } from './browser.ts';
import { ROOT } from './run.ts';
import { createHandler, listen } from './server.ts';
import { DIST } from './site.ts';

const SIZE = { width: 1440, height: 900 };
// A day in the middle of the story, with the agreement of the ten cities on the map.
const VIEW = 'lang=en&theme=light&time=2019-12-20';
const ALIKE = 8;
const MOST_TAKEN = 60;
const DRAWN_WITHIN_MS = 60_000; // software WebGL takes its time

const browser = await findBrowser((line) => console.log(line));
if (!browser) {
  console.error('No browser was found; install Chromium, Chrome or Edge.');
  process.exit(1);
}
const { url, close } = await listen(createHandler(DIST), 0);
const chrome = await chromium.launch(launchOptions(browser));
try {
  const page = await chrome.newPage({ viewport: SIZE });
  await page.goto(`${url}?${VIEW}`);
  await page.locator('.maplibregl-canvas').waitFor({ timeout: DRAWN_WITHIN_MS });
  await page
    .getByRole('status')
    .filter({ hasText: /Drawing/ })
    .waitFor({ state: 'hidden', timeout: DRAWN_WITHIN_MS });
  await page.waitForLoadState('networkidle');
  writeFileSync(join(ROOT, 'data/preview.png'), await settled(() => page.screenshot()));
  console.log('data/preview.png is new');
} finally {
  await chrome.close();
  await close();
}

/** Takes pictures until several in a row are alike: the marks come a moment after the ground. */
async function settled(take: () => Promise<Buffer>): Promise<Buffer> {
  let last = await take();
  for (let alike = 0, taken = 0; alike < ALIKE && taken < MOST_TAKEN; taken++) {
    const next = await take();
    alike = next.equals(last) ? alike + 1 : 0;
    last = next;
  }
  return last;
}
