// <chain-atlas> in a stranger's page → attributes, properties, methods and events, through every turn of an element's life.
import type { ChainAtlasElement } from '../../embed/package/index.d.ts';
import { expect, inElement, test } from './host-page.ts';

test('takes commands and tells what happens', async ({ page, host, baseURL }) => {
  await page.goto(
    host.page(`<chain-atlas time="2019-11-20" sectors="finance"></chain-atlas>
      <script>
        heard = [];
        for (const name of ['load', 'timechange', 'select', 'filterchange', 'error'])
          addEventListener('chain-atlas-' + name, ({ type, detail }) => heard.push([type, detail]));
      </script>
      <script async src="${baseURL}embed.js"></script>`),
  );
  const framed = inElement(page);
  const told = (name: string) =>
    page.evaluate((n) => (window as never as { heard: string[][] }).heard.some(([type]) => type === n), name);
  await expect.poll(() => told('chain-atlas-load')).toBe(true);
  await expect.poll(() => framed.day()).toBe('2019-11-20');

  const seen = await page.evaluate(async () => {
    const atlas = document.querySelector('chain-atlas') as ChainAtlasElement;
    await atlas.ready;
    await atlas.seek('2019-12-01');
    await atlas.setFilter({ sectors: null, basis: 'stated' });
    const visible = await atlas.getInitiatives({ visible: true });
    const all = await atlas.getInitiatives();
    await atlas.select(visible[0]!.id);
    const state = await atlas.getState();
    const wrong = await atlas.select('no-such-thing').catch((error: Error) => error.message);
    return { state, all: all.length, visible: visible.length, first: visible[0], wrong };
  });
  expect(seen.state).toMatchObject({ time: '2019-12-01', shown: seen.visible, initiative: seen.first!.id });
  expect(seen.visible).toBeLessThan(seen.all);
  expect(seen.first).toMatchObject({ title: expect.any(String), places: expect.any(Array) });
  expect(seen.wrong).toContain('no-such-thing');
  expect(await framed.day()).toBe('2019-12-01');
  for (const name of ['timechange', 'filterchange', 'select'])
    await expect.poll(() => told(`chain-atlas-${name}`)).toBe(true);

  await page.evaluate(async () => {
    const atlas = document.querySelector('chain-atlas') as ChainAtlasElement;
    atlas.setAttribute('time', '2019-11-10');
    atlas.theme = 'dark';
    await atlas.select(null);
  });
  await expect.poll(() => framed.day()).toBe('2019-11-10');
  await expect(framed.frame.locator('html')).toHaveAttribute('data-theme', 'dark');

  await page.evaluate(() => (document.querySelector('chain-atlas') as ChainAtlasElement).play());
  await expect(framed.frame.getByRole('button', { name: 'Pause' })).toBeVisible();
  await page.evaluate(() => (document.querySelector('chain-atlas') as ChainAtlasElement).pause());
  await expect(framed.frame.getByRole('button', { name: 'Play' })).toBeVisible();

  const picture = await page.evaluate(async () => {
    const blob = await (document.querySelector('chain-atlas') as ChainAtlasElement).toBlob();
    const { width, height } = await createImageBitmap(blob);
    return { type: blob.type, width, height };
  });
  expect(picture).toMatchObject({ type: 'image/png' });
  expect(picture.width).toBeGreaterThan(300);
});

test('set before the script comes, included twice, moved and removed', async ({ page, host, baseURL }) => {
  // As a module and as a classic script; another maker's embed.js stands before ours.
  const foreign = '<script type="text/plain" src="/other/embed.js"></script>';
  const script = `${foreign}<script type="module" src="${baseURL}embed.js"></script><script defer src="${baseURL}embed.js?2"></script>`;
  await page.goto(
    host.page(`<div id="a"><chain-atlas loading="eager"></chain-atlas></div><div id="b"></div>
      <script>
        const early = document.querySelector('chain-atlas');
        early.time = '2019-11-20';
        early.sectors = ['finance', 'technology'];
        loads = 0;
        addEventListener('chain-atlas-load', () => loads++);
      </script>${script}`),
  );
  const framed = inElement(page);
  await expect.poll(() => framed.day()).toBe('2019-11-20');
  expect(await page.evaluate(() => document.querySelector('chain-atlas')!.getAttribute('sectors'))).toBe(
    'finance,technology',
  );

  // Moved: it goes on where it was, whatever became of it since.
  await page.evaluate(async () => {
    const atlas = document.querySelector('chain-atlas') as ChainAtlasElement;
    await atlas.ready;
    await atlas.seek('2019-11-05');
    document.querySelector('#b')!.append(atlas);
    await atlas.ready;
  });
  await expect.poll(() => framed.day()).toBe('2019-11-05');
  expect(await page.evaluate('loads')).toBe(2);

  // Cloned, from text, and put into a window of the page's own: each is an element of its own.
  await page.evaluate(async () => {
    const room = document.querySelector('#a')!;
    const atlas = document.querySelector('chain-atlas') as ChainAtlasElement;
    const inner = room.appendChild(document.createElement('iframe'));
    inner.style.width = '600px';
    const clone = atlas.cloneNode(true) as ChainAtlasElement;
    atlas.remove();
    inner.contentDocument!.body.append(clone);
    clone.time = '2019-11-12';
    await clone.ready;
    await clone.seek('2019-11-13');
    (window as never as { seen: unknown }).seen = [
      clone.state?.time,
      getComputedStyle(clone.shadowRoot!.querySelector('iframe')!).position,
    ];
    inner.remove();
    document.querySelector('#b')!.append(atlas);
  });
  expect(await page.evaluate('seen')).toEqual(['2019-11-13', 'absolute']);

  // Removed while loading, put back, removed for good.
  await page.evaluate(() => {
    const atlas = document.querySelector('chain-atlas') as ChainAtlasElement;
    atlas.remove();
    document.querySelector('#a')!.append(atlas);
    atlas.remove();
    const other = document.createElement('chain-atlas');
    other.setAttribute('loading', 'eager');
    document.querySelector('#a')!.append(other);
    other.remove();
  });
  await expect.poll(() => page.frames().length).toBe(1);
});

test('says once what it does not understand', async ({ page, host, baseURL }) => {
  const warnings: string[] = [];
  page.on('console', (message) => {
    if (message.text().startsWith('<chain-atlas>')) warnings.push(message.text());
  });
  const odd =
    '<chain-atlas colour="red" time="soon" data-mine="1" class="wide" loading="eager"></chain-atlas>';
  await page.goto(host.page(`${odd}${odd}<script src="${baseURL}embed.js"></script>`));
  await expect(inElement(page, 'chain-atlas >> nth=1').playhead).toBeAttached();
  expect(warnings.sort()).toEqual([
    expect.stringContaining('the attribute colour is not known'),
    expect.stringContaining('time="soon" is not understood'),
  ]);
});

test('costs nothing until it is near', async ({ page, host, baseURL }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url().replace(baseURL ?? '', '')));
  await page.goto(
    host.page(
      `<div style="height: 5000px"></div><chain-atlas><a href="/"><img src="${baseURL}posters/en.light.svg" alt="Map" loading="lazy"></a></chain-atlas><script src="${baseURL}embed.js"></script>`,
    ),
  );
  await page.evaluate(() => customElements.whenDefined('chain-atlas'));
  await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)));
  const fromAtlas = asked.filter((url) => !url.startsWith('http'));
  expect(fromAtlas.filter((url) => url !== 'embed.js' && !url.startsWith('posters/'))).toEqual([]);
  await page.evaluate(() => scrollTo(0, 5000));
  await expect(inElement(page).playhead).toBeAttached();
});

test('shows the poster where no fallback stands, white space or not, and the author’s own where one does', async ({
  page,
  host,
  baseURL,
}) => {
  await page.route('**/embed/?*', () => {}); // a network so slow that no frame ever comes
  await page.goto(
    host.page(`<style>* { all: unset !important } style, script, title { display: none !important }</style>
      <script src="${baseURL}embed.js"></script>
      <chain-atlas id="empty" lang="zh" sectors="finance">
      </chain-atlas>
      <chain-atlas id="own"><a href="/own">My own words</a></chain-atlas>`),
  );
  const poster = page.locator('#empty').getByRole('link');
  await expect(poster).toHaveAttribute('href', `${baseURL}?lang=zh&sectors=finance`);
  await poster.scrollIntoViewIfNeeded();
  await expect(poster.getByRole('img')).toHaveJSProperty('complete', true);
  expect(await poster.evaluate((link) => link.getBoundingClientRect().height)).toBeGreaterThan(100);
  await expect(page.locator('#own').getByRole('link')).toHaveText('My own words');
  await expect(page.locator('#own').locator('img')).toBeHidden();
});

test.describe('with nobody at its address', () => {
  test.use({ expectedErrors: [/./] });
  test('keeps the fallback and says so', async ({ page, host, baseURL }) => {
    await page.goto(
      host.page(`<chain-atlas src="${host.other}/atlas/"><a href="/">The fallback</a></chain-atlas>
        <script>failed = ''; addEventListener('chain-atlas-error', ({ detail }) => { failed = detail.message })</script>
        <script src="${baseURL}embed.js"></script>`),
    );
    await expect(page.getByText('The map could not be loaded here.')).toBeVisible();
    await expect(page.getByRole('link', { name: 'The fallback' })).toBeVisible();
    expect(await page.evaluate('failed')).toContain('could not be loaded');
  });
});
