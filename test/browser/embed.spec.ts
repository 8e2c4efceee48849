// The atlas in a stranger's page → a drawn map, a slider that works and the right height, whatever the page does.
import type { ChainAtlasElement } from '../../embed/package/index.d.ts';
import { expect, type Framed, inElement, inFrame, test } from './host-page.ts';
import { colours, pixelsOf } from './pixels.ts';

const HOSTILE = `<style>
  * { font-size: 40px !important; color: lime; direction: rtl; text-transform: uppercase }
  iframe { border: 3px solid; padding: 4px; box-sizing: border-box }
  div, p, slot { display: none !important }
  chain-atlas { all: unset }
</style>`;

test('iframe and element draw and scrub at 320, 640 and 960 px', async ({ page, host, baseURL }) => {
  await page.setViewportSize({ width: 320, height: 1200 });
  await page.goto(
    host.page(`${HOSTILE}<style>body { margin: 0 }</style>
      <iframe id="plain" src="${baseURL}embed/" width="100%" height="200" title="Map"></iframe>
      <chain-atlas></chain-atlas>
      <script async src="${baseURL}embed.js"></script>`),
  );
  for (const width of [320, 640, 960]) {
    await page.setViewportSize({ width, height: 1200 });
    for (const framed of [inFrame(page, '#plain'), inElement(page)]) {
      await framed.drawn();
      await expect.poll(() => gap(framed)).toBeLessThanOrEqual(2);
      await expect.poll(async () => colours(await pixelsOf(framed.canvas))).toBeGreaterThan(40);
      const last = await framed.day();
      await framed.playhead.focus();
      await page.keyboard.press('PageDown');
      await expect.poll(() => framed.day()).not.toBe(last);
      expect(await framed.frame.locator('html').evaluate((html) => html.scrollWidth - innerWidth)).toBe(0);
      // Nothing of the page's styles comes in.
      await expect(framed.date).not.toHaveCSS('font-size', '40px');
      await expect(framed.date).toHaveCSS('direction', 'ltr');
    }
  }

  // Without its controls a frame needs less, and asks for less.
  await page.evaluate(() => {
    (document.querySelector('chain-atlas') as ChainAtlasElement).controls = false;
  });
  const framed = inElement(page);
  await expect(framed.playhead).toBeHidden();
  await expect.poll(() => gap(framed)).toBeLessThanOrEqual(2);
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
      {
        'Content-Security-Policy': `default-src 'none'; script-src ${atlas}; frame-src ${atlas}; require-trusted-types-for 'script'`,
      },
    ),
  );
  const framed = await inElement(page).drawn();
  expect(await framed.day()).toBe('2019-11-20');
  await expect(page.getByText('A map')).toBeHidden();
});

/** What WordPress' own script does with a frame that it has put into its sandbox and hidden. */
function likeWordPress(): void {
  const heard: unknown[] = [];
  Object.assign(window, { heard });
  addEventListener('message', ({ data, source }) => {
    const frame = document.querySelector('iframe')!;
    if (!data?.secret || /[^a-zA-Z0-9]/.test(data.secret) || data.secret !== frame.dataset.secret) return;
    if (source !== frame.contentWindow) return;
    heard.push(data.message);
    if (data.message === 'height')
      frame.height = String(Math.min(Math.max(Number.parseInt(data.value, 10), 200), 1000));
    if (data.message !== 'link' || document.activeElement !== frame) return;
    if (new URL(data.value).host === new URL(frame.src).host) location.href = data.value;
  });
  addEventListener('load', () => {
    const frame = document.querySelector('iframe')!;
    frame.contentWindow!.postMessage({ message: 'ready', secret: frame.dataset.secret }, '*');
  });
}

test('speaks WordPress: the height with its secret, and where its links lead', async ({
  page,
  host,
  baseURL,
}) => {
  await page.goto(
    host.page(`<script>(${likeWordPress})()</script><iframe sandbox="allow-scripts" security="restricted"
      width="640" height="333" data-secret="Abc123Def4" src="${baseURL}embed/?lang=en#?secret=Abc123Def4"></iframe>`),
  );
  const framed = inFrame(page, 'iframe');
  await expect.poll(() => gap(framed)).toBeLessThanOrEqual(2);
  expect(await page.locator('iframe').evaluate((frame) => frame.clientHeight)).not.toBe(333);
  await framed.frame.getByRole('link', { name: 'Open full atlas' }).click();
  await page.waitForURL((url) => url.href.startsWith(`${baseURL}?lang=en`));
});

test('says its height as AMP and Medium want to hear it', async ({ page, host, baseURL }) => {
  await page.goto(
    host.page(`<script>
        heard = [];
        addEventListener('message', ({ data }) => heard.push(data));
      </script><iframe width="320" height="400" src="${baseURL}embed/"></iframe>`),
  );
  const told = () => page.evaluate('heard') as Promise<unknown[]>;
  const height = expect.any(Number);
  await expect.poll(told).toContainEqual({ sentinel: 'amp', type: 'embed-size', height });
  const texts = (await told()).filter((data) => typeof data === 'string').map((text) => JSON.parse(text));
  expect(texts).toContainEqual({ src: `${baseURL}embed/`, context: 'iframe.resize', height });
});

test.describe('on a network that brings only the first script', () => {
  test('shows the picture, and the way to the atlas', async ({ page, baseURL }) => {
    await page.route('**/assets/*.js', () => {});
    await page.goto('./embed/?lang=zh&theme=dark&time=2019-11-20', { waitUntil: 'commit' });
    const link = page.getByRole('link', { name: '中国区块链举措地图' });
    await expect(link).toHaveAttribute('href', '../?lang=zh&theme=dark&time=2019-11-20');
    await expect(link.getByRole('img')).toHaveJSProperty('src', `${baseURL}posters/zh.dark.svg`);
    await expect
      .poll(() => link.getByRole('img').evaluate((image) => image.clientHeight))
      .toBeGreaterThan(300);
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

  test('does not change when the data of the atlas does', async ({ page, host, request, baseURL }) => {
    const [{ version }] = await (await request.get('data/versions.json')).json();
    const manifest = await (await request.get('data/manifest.json')).json();
    await page.route(/\/data\/manifest\.json$/, (route) =>
      route.fulfill({ json: { ...manifest, hash: 'f'.repeat(manifest.hash.length) } }),
    );
    await page.route(/\/data\/initiatives\.geojson$/, (route) =>
      route.fulfill({ json: { type: 'FeatureCollection', features: [] } }),
    );
    await page.goto(
      host.page(`<script>
          told = {};
          addEventListener('message', ({ data, source }) => {
            if (data?.type === 'ready') told[source === frames[0] ? 'live' : 'frozen'] = data;
          });
        </script>
        <iframe width="320" height="380" src="${baseURL}embed/"></iframe>
        <iframe width="320" height="380" src="${baseURL}embed/?data=${version}"></iframe>`),
    );
    await expect
      .poll(() => page.evaluate('told'))
      .toMatchObject({
        live: { data: 'f'.repeat(12), initiatives: 0 },
        frozen: { data: version, initiatives: manifest.counts.initiatives },
      });
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
        await expect(page.getByRole('img', { name: 'The map as a picture' })).toBeVisible();
        await page.goto(`./?data=${encodeURIComponent(data)}`);
        await expect(page.getByRole('alert')).toContainText(sentence);
      });
  });
});
