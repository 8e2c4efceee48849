// Each snippet of the page of examples, copied into a stranger's page → does there what the text beside it says.
import type { Page } from '@playwright/test';
import { expect, inElement, inFrame, test } from './host-page.ts';

/** As the page shows it once it has put its own address in, without waiting for the maps on it. */
async function snippet(page: Page, name: string): Promise<string> {
  const html = await (await page.request.get('embed/examples/')).text();
  const home = new URL(test.info().project.use.baseURL ?? '');
  return page.evaluate(
    ([text, example, address, origin]) =>
      (new DOMParser().parseFromString(text, 'text/html').querySelector(example)?.textContent ?? '')
        .replaceAll('https://example.org/atlas/', address)
        .replaceAll('https://example.org', origin),
    [html, name, home.href, home.origin] as const,
  );
}

test('the page shows its first two alive, and its own address', async ({ page, baseURL }) => {
  await page.goto('./embed/examples/');
  await expect(page.locator('[data-example="iframe"]')).toContainText(`src="${baseURL}embed/?time`);
  await expect(page.getByRole('main')).not.toContainText('example.org');
  await page.locator('[data-live="iframe"]').scrollIntoViewIfNeeded();
  expect(await inFrame(page, '[data-live="iframe"] iframe').day()).toBe('2019-11-20');
  await page.locator('[data-live="element"]').scrollIntoViewIfNeeded();
  expect(await inElement(page, '[data-live="element"] chain-atlas').day()).toBe('2019-12-01');
});

test('the iframe', async ({ page, host }) => {
  await page.goto(host.page(await snippet(page, '[data-example="iframe"]')));
  expect(await inFrame(page, 'iframe').day()).toBe('2019-11-20');
  await expect.poll(() => page.locator('iframe').evaluate((frame) => frame.clientHeight)).not.toBe(460);
});

test('the element, under the policy that the page names', async ({ page, host }) => {
  const body = await snippet(page, '[data-example="element"]');
  const policy = await snippet(page, '[data-policy]');
  await page.goto(host.page(body, { 'Content-Security-Policy': `default-src 'none'; ${policy}` }));
  const framed = inElement(page);
  expect(await framed.day()).toBe('2019-12-01');
  await expect(framed.frame.getByRole('checkbox', { name: /^Policy/ })).not.toBeChecked();
});

test('the element that the page drives', async ({ page, host }) => {
  await page.goto(host.page(await snippet(page, '[data-example="driven"]')));
  await page.getByRole('button', { name: 'After the speech' }).click();
  await expect(page.locator('output')).toContainText('by 2019-10-25');
  expect(await inElement(page).day()).toBe('2019-10-25');
});

test('commands for a plain iframe', async ({ page, host }) => {
  const body = await snippet(page, '[data-example="connect"]');
  await page.goto(host.page(body.replace('https://your.example', host.origin)));
  await expect.poll(() => inFrame(page, 'iframe').day()).toBe('2019-11-20');
});

test('the frozen one', async ({ page, host, request }) => {
  const [{ version }] = await (await request.get('data/versions.json')).json();
  const body = await snippet(page, '[data-example="frozen"]');
  await page.goto(host.page(body.replace('VERSION', version)));
  await expect(inFrame(page, 'iframe').frame.getByText(version)).toBeVisible();
});

test('oEmbed leads to a frame that works, and to a picture', async ({ page, host, baseURL, request }) => {
  await page.goto('./');
  const href = await page.locator('link[type="application/json+oembed"]').first().getAttribute('href');
  const card = await (await request.get(href ?? '')).json();
  expect(card).toMatchObject({
    version: '1.0',
    type: 'rich',
    width: expect.any(Number),
    height: expect.any(Number),
  });
  const here = (text: string) => text.replaceAll(card.provider_url, baseURL ?? '');
  const picture = await request.get(here(card.thumbnail_url));
  expect(picture.headers()['content-type']).toBe('image/png');
  await page.goto(host.page(here(card.html)));
  await expect(inFrame(page, 'iframe').playhead).toBeAttached();
  const [size] = await page.evaluate(() => [document.querySelector('iframe')!.clientHeight]);
  expect(size).toBe(card.height);
});
