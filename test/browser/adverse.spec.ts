// Broken or missing data, a small screen → a page that still tells its story.
import { expect, test } from './visit.ts';

test.describe('with data that cannot be read', () => {
  test.describe('a file that is missing', () => {
    test.use({ expectedErrors: [/404|DataError|Failed to load/] });
    test('is named, with a way to try again', async ({ page }) => {
      await page.route('**/data/places.geojson', (route) => route.fulfill({ status: 404 }));
      await page.goto('./');
      await expect(page.getByRole('alert')).toContainText('data/places.geojson could not be loaded');
      await page.unroute('**/data/places.geojson');
      await page.getByRole('button', { name: 'Try again' }).click();
      await expect(page.getByRole('slider', { name: 'Date shown' })).toBeAttached();
    });
  });

  for (const [what, body] of [
    ['cut short', '{"type":"FeatureCollection","features":[{"type":"Fea'],
    ['of another shape', '{"type":"FeatureCollection","features":[{"type":"Feature","id":1}]}'],
  ] as const)
    test.describe(`a file that is ${what}`, () => {
      test.use({ expectedErrors: [/DataError/] });
      test('is named, and nothing else is shown as if it were whole', async ({ page }) => {
        await page.route('**/data/initiatives.geojson', (route) => route.fulfill({ body }));
        await page.goto('./');
        await expect(page.getByRole('alert')).toContainText(
          'data/initiatives.geojson is not what it should be',
        );
      });
    });
});

test.describe('a part that does not come', () => {
  test.use({ expectedErrors: [/dynamically imported module|preload CSS|ERR_FAILED/] });
  test('is missed in a sentence, and the page goes on', async ({ atlas, page }) => {
    await atlas.open();
    await atlas.mapDrawn(); // it fetches its own parts, which are not the ones missed here
    await page.route('**/assets/**', (route) => route.abort());
    await page.getByRole('button', { name: 'Share', exact: true }).click();
    const dialog = page.getByRole('dialog', { name: 'This part did not come' });
    await dialog.getByRole('button', { name: 'Close' }).click();
    await atlas.rows.first().click();
    await expect(atlas.card).toBeVisible();
  });
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 375, height: 812 }, hasTouch: true, isMobile: true });

  test('nothing sticks out, and the sheet opens to a card', async ({ atlas, page }) => {
    await atlas.open();
    await atlas.mapDrawn();
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(overflow).toBeLessThanOrEqual(0);
    await expect(page.getByRole('button', { name: 'Play' })).toBeInViewport();
    await page.getByRole('button', { name: 'Open the list' }).tap();
    await atlas.rows.first().tap();
    await expect(atlas.card.getByRole('blockquote').first()).toBeVisible();
  });

  test('what the keyboard reaches is not left under the sheet', async ({ atlas, page }) => {
    await atlas.open();
    const open = page.getByRole('button', { name: 'Open the list', exact: true });
    await open.click();
    await expect(open).toBeHidden(); // it now opens it further
    await page.keyboard.press('Shift+Tab'); // back into the timeline
    await expect(open).toBeVisible();
    await page.getByRole('button', { name: 'Play' }).click({ trial: true });
  });

  test('a place that an address names does not hide under the sheet', async ({ atlas, page }) => {
    await atlas.open('?place=440300'); // in the south, where the sheet opens over the map
    await atlas.mapDrawn();
    await expect(page).toHaveURL(/[?&]view=/);
  });
});

test.describe('at 320 pixels', () => {
  test.use({ viewport: { width: 320, height: 640 } });
  test('nothing sticks out', async ({ atlas, page }) => {
    await atlas.open();
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(overflow).toBeLessThanOrEqual(0);
    await expect(atlas.playhead).toBeAttached();
  });
});
