// A browser without WebGL → a page that tells the same by list, timeline and cards.
import { expect, test } from './visit.ts';
import { WITHOUT_WEBGL } from './without-webgl.ts';

test.use(WITHOUT_WEBGL);

test('the list, the timeline and the cards work, and the map says why it does not', async ({
  atlas,
  page,
}) => {
  await atlas.open();
  await expect(atlas.map.getByText('filters, timeline and list work as ever')).toBeVisible();
  const total = await atlas.shown();
  await atlas.playhead.focus();
  await page.keyboard.press('Home');
  await expect.poll(() => atlas.shown()).toBeLessThan(total);
  await page.keyboard.press('End');
  await atlas.rows.first().click();
  await expect(atlas.card.getByRole('blockquote').first()).toBeVisible();
});
