// Filters, places, cards, languages, themes → what the reader then sees, and the address that leads back to it.
import type { GroupName } from './atlas-page.ts';
import { changed, pixelsOf } from './pixels.ts';
import { expect, test } from './visit.ts';

test.use({ mapOnRequest: true });

const GROUPS: GroupName[] = [
  'Policy',
  'Public services',
  'Finance',
  'Trade & industry',
  'People',
  'Technology',
];

test.describe('the legend is the filter', () => {
  test('its counts add up, and a group switched off leaves list, counts and map', async ({ atlas, page }) => {
    await atlas.open('?motion=reduced');
    await atlas.mapDrawn();
    const total = await atlas.shown();
    const counts = await Promise.all(GROUPS.map((name) => atlas.countOf(name)));
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(total);

    const before = await pixelsOf(atlas.canvas);
    const trade = await atlas.countOf('Trade & industry');
    await atlas.group('Trade & industry').uncheck();
    await expect.poll(() => atlas.shown()).toBe(total - trade);
    await expect(atlas.list.getByText('Trade & industry ·')).toHaveCount(0);
    await expect.poll(async () => changed(before, await pixelsOf(atlas.canvas))).toBeGreaterThan(0.0005);
    await expect(page).toHaveURL(/[?&]sectors=/);

    await page.reload();
    await expect.poll(() => atlas.shown()).toBe(total - trade);
    await expect(atlas.group('Trade & industry')).not.toBeChecked();
    await atlas.group('Trade & industry').check();
    await expect.poll(() => atlas.shown()).toBe(total);
  });

  test('with everything off the page says so and offers the way back', async ({ atlas, page }) => {
    await atlas.open();
    const total = await atlas.shown();
    for (const name of GROUPS) await atlas.group(name).uncheck();
    await expect(atlas.list.getByText('No initiative passes all filters.')).toBeVisible();
    await atlas.list.getByRole('button', { name: 'Clear filters' }).click();
    await expect.poll(() => atlas.shown()).toBe(total);
    await expect(page).not.toHaveURL(/sectors=/);
  });
});

test.describe('from a place to its evidence', () => {
  test('a place lists its initiatives; one of them opens with the sentence it rests on', async ({
    atlas,
    page,
  }) => {
    await atlas.open();
    await atlas.tab('By place');
    await atlas.list
      .getByRole('button', { name: /^Beijing/ })
      .first()
      .click();
    await expect(atlas.list.getByRole('heading', { name: /^Beijing/ })).toBeVisible();
    await expect(atlas.list.getByText('GB/T 2260 110000')).toBeVisible();

    const row = atlas.rows.first();
    const title = (await row.innerText()).split('\n')[0] ?? '';
    await row.click();
    await expect(atlas.card).toBeFocused();
    await expect(atlas.card.getByRole('heading', { level: 2 })).toContainText(title);
    await expect(atlas.card.getByRole('figure').first().getByRole('blockquote')).toContainText(/\w/);
    await expect(atlas.card.getByText(/Sentence \d+ of/).first()).toBeVisible();
    await expect(atlas.card.getByText('Why here')).toBeVisible();
    await expect(page).toHaveURL(/[?&]initiative=/);

    await page.goBack();
    await expect(atlas.card).toHaveCount(0);
    await page.goForward();
    await expect(atlas.card.getByRole('heading', { level: 2 })).toContainText(title);
    await atlas.card.focus();
    await page.keyboard.press('Escape');
    await expect(atlas.card).toHaveCount(0);
  });

  test('a mark on the map opens what stands there', async ({ atlas, page }) => {
    // Beijing, close enough for its marks to fill the middle of the map.
    await atlas.open('?view=6/39.9/116.4&motion=reduced');
    await atlas.mapDrawn();
    const box = (await atlas.canvas.boundingBox())!;
    const opened = atlas.card.or(atlas.list.getByRole('heading', { name: /^Beijing/ }));
    await expect(async () => {
      await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
      await expect(opened.first()).toBeVisible({ timeout: 2000 });
    }).toPass();
  });

  test('what a document says is text, whatever it says', async ({ atlas, page }) => {
    await page.route('**/data/initiatives.geojson', async (route) => {
      const response = await route.fetch();
      const data = await response.json();
      data.features[0].properties.title = '<img src=x onerror="document.title=\'owned\'"><b>bold</b>';
      await route.fulfill({ response, json: data });
    });
    await atlas.open();
    await expect(atlas.list.getByText('<b>bold</b>')).toBeVisible();
    await expect(page).not.toHaveTitle('owned');
  });
});

test.describe('the search', () => {
  test('finds a place by a name it no longer has', async ({ atlas, page }) => {
    await atlas.open();
    await page.getByRole('combobox').fill('canton');
    const option = page.getByRole('option', { name: /Guangzhou.*Canton/ });
    await expect(option).toBeVisible();
    await option.click();
    await expect(atlas.list.getByText('GB/T 2260 440100')).toBeVisible();
  });
});

test.describe('what no province holds', () => {
  test('is filtered for by name, and is no place of the whole country', async ({ atlas, page }) => {
    await atlas.open('?provinces=unknown');
    const unplaced = await atlas.shown();
    await expect(atlas.rows).toHaveCount(unplaced);
    await expect(atlas.rows.filter({ hasNotText: 'No place named' })).toHaveCount(0);
    await page.getByRole('button', { name: 'Remove filter: No place named' }).click();
    await page.getByRole('button', { name: 'Filters', exact: true }).click();
    await page.getByRole('combobox', { name: 'Province' }).selectOption('Nationwide');
    await expect(atlas.rows.filter({ hasText: 'Nationwide' })).not.toHaveCount(0);
    await expect(atlas.rows.filter({ hasNotText: 'Nationwide' })).toHaveCount(0);
  });
});

test('a row under the pointer, or with the focus, points at its mark', async ({ atlas, page }) => {
  await atlas.open('?motion=reduced&theme=light');
  await atlas.mapDrawn();
  const row = atlas.rows.filter({ hasText: /Beijing ·/ }).first();
  const rest = await pixelsOf(atlas.canvas);
  await row.hover();
  await expect.poll(async () => changed(rest, await pixelsOf(atlas.canvas))).toBeGreaterThan(0.00002);
  await page.mouse.move(4, 4);
  await expect.poll(async () => changed(rest, await pixelsOf(atlas.canvas))).toBe(0);
});

test.describe('language and theme', () => {
  test('every word in the other language, the original titles kept', async ({ atlas, page }) => {
    await atlas.open();
    await page.getByRole('button', { name: '切换到中文' }).click();
    await expect(page.locator('html')).toHaveAttribute('lang', 'zh-Hans');
    await expect(
      page.getByRole('slider', { name: '显示的日期' }).or(page.getByRole('slider').last()),
    ).toBeAttached();
    await expect(page.getByRole('checkbox', { name: /^金融/ })).toBeVisible();
    await expect(page).toHaveURL(/[?&]lang=zh/);
    await page.getByRole('button', { name: 'Switch to English' }).click();
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  });

  test('a reader of Chinese gets Chinese without asking', async ({ browser, baseURL }) => {
    const page = await browser.newPage({ locale: 'zh-CN', ...(baseURL && { baseURL }) });
    await page.goto('./');
    await expect(page.locator('html')).toHaveAttribute('lang', 'zh-Hans');
    await page.close();
  });

  test('the theme follows the system until the reader chooses', async ({ atlas, page }) => {
    await page.emulateMedia({ colorScheme: 'dark' });
    await atlas.open();
    await atlas.mapDrawn();
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
    const dark = await pixelsOf(atlas.canvas);
    await page.getByRole('button', { name: 'Light theme' }).click();
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'light');
    await expect.poll(async () => changed(dark, await pixelsOf(atlas.canvas))).toBeGreaterThan(0.8);
    await expect(page).toHaveURL(/[?&]theme=light/);
  });
});
