// A stranger's page with the atlas in a sandboxed frame → the whole atlas, though it has no origin of its own there.
import { colours, pixelsOf } from './pixels.ts';
import { expect, test } from './visit.ts';

test('works inside <iframe sandbox="allow-scripts">', async ({ page, baseURL }) => {
  await page.route('**/host.html', (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: `<!doctype html><title>host</title><iframe sandbox="allow-scripts" width="1000" height="640" src="${baseURL}"></iframe>`,
    }),
  );
  await page.goto('./host.html');
  const frame = page.frameLocator('iframe');
  await expect(frame.getByRole('slider', { name: 'Date shown' })).toBeAttached();
  await expect(frame.getByRole('button', { name: 'Play' })).toBeVisible();
  await expect(frame.locator('[data-ready]')).toBeVisible();
  const canvas = frame.locator('canvas').first();
  await expect.poll(async () => colours(await pixelsOf(canvas))).toBeGreaterThan(40);
  await frame.getByRole('listitem').getByRole('button').first().click();
  await expect(frame.getByRole('blockquote').first()).toBeVisible();
});
