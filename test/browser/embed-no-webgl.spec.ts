// A frame in a browser without WebGL → the still map, a link and one sentence.
import { expect, test } from './visit.ts';
import { WITHOUT_WEBGL } from './without-webgl.ts';

test.use({
  viewport: { width: 640, height: 420 },
  ...WITHOUT_WEBGL,
});

test('the still map moves with time, and one sentence says why it is still', async ({ page }) => {
  await page.goto('./embed/?time=2019-11-20');
  await expect(page.getByRole('note')).toBeVisible();
  await expect(page.locator('.map-still svg').first()).toBeVisible();
  await expect(page.getByRole('link', { name: 'Open full atlas' })).toBeVisible();
  await page.getByRole('slider', { name: 'Date shown' }).press('PageUp');
  await expect(page.locator('.map').getByRole('time').first()).toHaveAttribute('datetime', /^2019-12/);
});
