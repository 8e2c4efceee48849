// The review page of some documents, opened from the disk → it works by keyboard alone, asks for nothing, has no fault.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { runScript } from '../../scripts/run.ts';

const folder = mkdtempSync(join(tmpdir(), 'chain-atlas-'));
const page = join(folder, 'review.html');
const address = pathToFileURL(page).href;

const NASTY = `---
title: </style><script>document.title = 'script'</script>
published: 2019-12-22
---

# A week <img src=x onerror="document.title = 'handler'">

On December 16, Fuzhou launched a blockchain platform. ${'x'.repeat(400)} \u202eshanghai in Wuxi.
`;

test.beforeAll(async () => {
  writeFileSync(join(folder, 'nasty.md'), NASTY);
  const paths = [join(folder, 'nasty.md'), 'seeds/documents/2019-12-22-industry-weekly.md'];
  await runScript('scripts/geoparse.ts', ['--report', page, ...paths], { show: false });
});
test.afterAll(() => rmSync(folder, { recursive: true }));

const SIZES = { wide: { width: 1280, height: 800 }, phone: { width: 375, height: 812 } };
for (const [size, viewport] of Object.entries(SIZES))
  for (const colorScheme of ['light', 'dark'] as const)
    test.describe(`${size}, ${colorScheme}`, () => {
      test.use({ viewport, colorScheme });

      test('has no fault that axe can find, folds open, and is no wider than the screen', async ({
        page,
      }) => {
        await page.goto(address);
        await page.evaluate(() => {
          for (const fold of [...document.querySelectorAll('details')].slice(0, 40)) fold.open = true;
        });
        const { violations } = await new AxeBuilder({ page }).analyze();
        expect(violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target}`))).toEqual(
          [],
        );
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(viewport.width);
      });
    });

test('leads by keyboard from a doubt to its mention, its lines, and back into the text', async ({ page }) => {
  await page.goto(address);
  const doubts = page.getByRole('region', { name: 'Look at these first' });
  await doubts.getByRole('link', { name: 'Fuzhou' }).first().focus();
  await page.keyboard.press('Enter');
  const mention = page.locator('details.mention[open]');
  await expect(mention.locator('summary').first()).toBeFocused();
  await expect(mention).toContainText('Fuzhou (福州市) is the best known place of this name, not 抚州市');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(mention.getByText(/place: '361000'/)).toBeVisible();
  const back = mention.getByRole('link', { name: 'Back to it in the text' });
  await back.focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('.mark:target')).toHaveText(/^Fuzhou/);
});

test('takes nothing in a document for markup, and asks nobody for anything', async ({ page }) => {
  const asked: string[] = [];
  const faults: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  page.on('console', (message) => faults.push(message.text()));
  page.on('pageerror', ({ message }) => faults.push(message));
  await page.goto(address);
  await expect(page).toHaveTitle('What was read in 2 documents');
  await expect(page.getByRole('heading', { name: '</style><script>' })).toBeVisible();
  expect(asked).toEqual([address]);
  expect(faults).toEqual([]);
});
