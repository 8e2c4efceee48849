// The atlas in a stranger's page → a drawn map, a slider that works and the right height, whatever the page does.
import { expect, type Framed, inElement, inFrame, test } from './host-page.ts';
import { colours, pixelsOf } from './pixels.ts';

const HOSTILE = '<style>* { font-size: 40px !important; color: lime } iframe { border: 3px solid }</style>';

for (const width of [320, 640, 960])
  test(`iframe and element draw and scrub at ${width} px`, async ({ page, host, baseURL }) => {
    await page.setViewportSize({ width, height: 1200 });
    await page.goto(
      host.page(`${HOSTILE}<style>body { margin: 0 }</style>
        <iframe id="plain" src="${baseURL}embed/" width="${width - 6}" height="200" title="Map"></iframe>
        <chain-atlas></chain-atlas>
        <script async src="${baseURL}embed.js"></script>`),
    );
    for (const framed of [inFrame(page, '#plain'), inElement(page)]) {
      await framed.drawn();
      await expect.poll(async () => colours(await pixelsOf(framed.canvas))).toBeGreaterThan(40);
      const last = await framed.day();
      await framed.playhead.focus();
      await page.keyboard.press('PageDown');
      await expect.poll(() => framed.day()).not.toBe(last);
      await expect.poll(() => gap(framed)).toBeLessThanOrEqual(2);
      expect(await framed.frame.locator('html').evaluate((html) => html.scrollWidth - innerWidth)).toBe(0);
      // Nothing of the page's styles comes in.
      await expect(framed.date).not.toHaveCSS('font-size', '40px');
    }
  });

/** Pixels between the frame's height and what its parts need. */
const gap = (framed: Framed) =>
  framed.frame.locator('.atlas').evaluate((atlas) => {
    const below = [...atlas.querySelectorAll<HTMLElement>('[data-below-map]')];
    const wanted = Math.max(300, Math.round(innerWidth * 0.48));
    return Math.abs(innerHeight - wanted - below.reduce((sum, part) => sum + part.offsetHeight, 0));
  });

test.describe('in a sandbox without an origin', () => {
  test('works, and follows the size of its content', async ({ page, host, baseURL }) => {
    await page.goto(
      host.page(
        `<iframe sandbox="allow-scripts" width="640" height="200" src="${baseURL}embed/"></iframe><script src="${baseURL}embed.js"></script>`,
      ),
    );
    const framed = await inFrame(page, 'iframe').drawn();
    await expect.poll(async () => colours(await pixelsOf(framed.canvas))).toBeGreaterThan(40);
    await expect.poll(() => gap(framed)).toBeLessThanOrEqual(2);
  });

  test.describe('from a server that does not send CORS headers', () => {
    test.use({ expectedErrors: [/./] });
    test('says why it cannot', async ({ page, host, baseURL }) => {
      await page.route('**/assets/**', async (route) => {
        const response = await route.fetch();
        // Playwright adds the header where it is missing; one that names somebody else is as good as none.
        const headers = { ...response.headers(), 'access-control-allow-origin': 'https://elsewhere.example' };
        await route.fulfill({ response, headers });
      });
      await page.goto(
        host.page(
          `<iframe sandbox="allow-scripts" width="640" height="400" src="${baseURL}embed/"></iframe>`,
        ),
      );
      await expect(page.frameLocator('iframe').getByRole('alert')).toContainText(
        'Access-Control-Allow-Origin',
      );
    });
  });
});

test('works under a strict policy of the host', async ({ page, host, baseURL }) => {
  const atlas = new URL(baseURL ?? '').origin;
  await page.goto(
    host.page(
      `<chain-atlas time="2019-11-20"><a href="/">A map</a></chain-atlas><script src="${atlas}/embed.js"></script>`,
      { 'Content-Security-Policy': `default-src 'none'; script-src ${atlas}; frame-src ${atlas}` },
    ),
  );
  const framed = await inElement(page).drawn();
  expect(await framed.day()).toBe('2019-11-20');
  await expect(page.getByText('A map')).toBeHidden();
});

test('speaks WordPress: the height with its secret, again when asked', async ({ page, host, baseURL }) => {
  await page.goto(
    host.page(`<script>
        heard = [];
        addEventListener('message', ({ data, source }) => {
          if (data.message !== 'height') return;
          heard.push(data);
          if (heard.length === 1) source.postMessage({ message: 'ready', secret: 'Abc123' }, '*');
        });
      </script>
      <iframe sandbox="allow-scripts" width="640" height="400" src="${baseURL}embed/#?secret=Abc123"></iframe>`),
  );
  await expect.poll(() => page.evaluate('heard.length')).toBeGreaterThan(1);
  expect(await page.evaluate('heard.at(-1)')).toEqual({
    message: 'height',
    value: expect.any(Number),
    secret: 'Abc123',
  });
});

test.describe('the frame’s own page', () => {
  test('leads to the same view of the full atlas, and stays out of search engines', async ({ page }) => {
    await page.goto('./embed/?time=2019-11-20&sectors=finance&origin=https://example.org');
    await expect(page.getByRole('link', { name: 'Open full atlas' })).toHaveAttribute(
      'href',
      /\/\?sectors=finance&time=2019-11-20$/,
    );
    await expect(page.locator('meta[name="robots"]')).toHaveAttribute('content', 'noindex');
    await expect(page.locator('link[rel="canonical"]')).toHaveAttribute('href', /time=2019-11-20/);
  });

  test('lists what the map shows, down to the evidence', async ({ page }) => {
    await page.setViewportSize({ width: 640, height: 420 });
    await page.goto('./embed/');
    await page.getByRole('button', { name: 'List' }).click();
    await page.getByRole('listitem').getByRole('button').first().click();
    await expect(page.getByRole('blockquote').first()).toBeVisible();
  });
});

test.describe('a version of the data', () => {
  test('is kept, and is the same as the current one while that is current', async ({ page, request }) => {
    const [{ version }] = await (await request.get('data/versions.json')).json();
    await page.goto(`./embed/?data=${version}`);
    await expect(page.getByText(`data as of version ${version}`)).toBeVisible();
    await expect(page.getByRole('link', { name: 'Open full atlas' })).toHaveAttribute(
      'href',
      new RegExp(`\\?data=${version}$`),
    );
  });

  test.describe('that there is not', () => {
    test.use({ expectedErrors: [/404|DataError|Failed to load/] });
    for (const [data, sentence] of [
      ['0123456789ab', 'does not hold the data version 0123456789ab'],
      ['https://evil.example/data.json', 'does not load “https://evil.example/data.json”'],
    ] as const)
      test(`is refused with a sentence: ${data}`, async ({ page }) => {
        await page.goto(`./embed/?data=${encodeURIComponent(data)}`);
        await expect(page.getByRole('alert')).toContainText(sentence);
        await page.goto(`./?data=${encodeURIComponent(data)}`);
        await expect(page.getByRole('alert')).toContainText(sentence);
      });
  });
});
