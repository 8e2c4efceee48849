// A browser without WebGL → a page that tells the same by list, timeline and cards.
import { BROWSER_ARGS } from '../../scripts/browser.ts';
import { expect, test } from './visit.ts';

test.use({
  expectedErrors: [/WebGL|GPU/i],
  launchOptions: async ({ launchOptions }, use) =>
    use({
      ...launchOptions,
      args: [...BROWSER_ARGS.filter((arg) => !arg.includes('swiftshader')), '--disable-3d-apis'],
      ignoreDefaultArgs: ['--enable-unsafe-swiftshader'],
    }),
});

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
