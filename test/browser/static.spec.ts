// The page before, without and beside its scripts: JavaScript off, scripts that do not come, paper, and nothing that jumps.
import { AtlasPage } from './atlas-page.ts';
import { expect, test } from './visit.ts';

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  for (const [name, viewport] of [
    ['wide', { width: 1440, height: 900 }],
    ['phone', { width: 375, height: 812 }],
  ] as const)
    test.describe(name, () => {
      test.use({ viewport });
      test('the page reads: picture, summary, key, and each initiative with its sentence', async ({
        page,
      }) => {
        await page.goto('./');
        await expect(page.getByRole('heading', { level: 1 })).toContainText('ChainAtlas');
        await expect(page.getByText(/^\d+ of \d+ initiatives, .+ Most in /)).toBeVisible();
        const picture = page.getByRole('img', { name: /^Map of blockchain initiatives in China, / });
        await expect(picture).toHaveCount(1); // the others are for other widths
        await expect(picture.getByText(/^Shanghai/)).toBeVisible();
        await expect(page.getByRole('region', { name: 'Key' }).getByText('Public services')).toBeVisible();

        const rows = page
          .getByRole('complementary')
          .getByRole('listitem')
          .filter({ has: page.locator('blockquote') });
        const shown = Number(/\d+/.exec(await page.locator('.three b').first().innerText())?.[0]);
        await expect(rows).toHaveCount(shown);
        await expect(rows.first().getByRole('blockquote')).toBeVisible();
        await expect(rows.last().locator('cite')).toHaveCount(1);
        await rows.last().scrollIntoViewIfNeeded();
        await expect(rows.last()).toBeInViewport();
      });
    });

  test.describe('for readers who prefer dark', () => {
    test.use({ colorScheme: 'dark' });
    test('it is dark', async ({ page }) => {
      await page.goto('./');
      await expect(page.locator('body')).toHaveCSS('background-color', 'rgb(18, 21, 26)');
      await expect(page.locator('.picture.wide .f-ink').first()).toHaveCSS('fill', 'rgb(240, 236, 228)');
    });
  });
});

test.describe('while the scripts are on their way', () => {
  test.use({ expectedErrors: [/Failed to load|ERR_FAILED/] });
  test('picture and summary stand where the living page will have them', async ({ page }) => {
    await page.route('**/*.js', (route) => route.abort());
    await page.goto('./');
    await expect(page.getByText(/^\d+ of \d+ initiatives, /)).toBeInViewport();
    const picture = page.getByRole('img', { name: /^Map of blockchain/ });
    await expect(picture).toBeInViewport({ ratio: 0.9 });
    const before = await page.locator('.map').boundingBox();
    const first = await page.locator('.row').first().boundingBox();

    await page.unroute('**/*.js');
    const atlas = await new AtlasPage(page).open();
    expect(await page.locator('.map').boundingBox()).toEqual(before);
    expect((await atlas.rows.first().boundingBox())?.y).toBeCloseTo(first?.y ?? 0, -0.5);
  });
});

test('the picture stays until the map has drawn, and nothing jumps', async ({ atlas, page }) => {
  await page.addInitScript(() => {
    const seen = { shift: 0, empty: false };
    Object.assign(window, { seen });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & { value: number })[])
        seen.shift += entry.value;
    }).observe({ type: 'layout-shift', buffered: true });
    const look = () => {
      const map = document.querySelector('.map');
      if (map && !map.querySelector('.picture svg, svg.still, [data-ready]')) seen.empty = true;
      requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });
  await atlas.open();
  await atlas.mapDrawn();
  await expect(page.locator('.map .pictures')).toHaveCount(0);
  const seen = await page.evaluate(
    () => (window as unknown as { seen: { shift: number; empty: boolean } }).seen,
  );
  expect(seen.empty).toBe(false);
  // A right-aligned word may be a pixel wider in its own font.
  expect(seen.shift).toBeLessThan(0.0005);
});

test('on paper at once: the first picture and the whole list, before the sheet’s own code has come', async ({
  atlas,
  page,
}) => {
  await page.route(/assets\/print/, () => {}); // never comes
  await atlas.open();
  const shown = await atlas.shown();
  await page.emulateMedia({ media: 'print' });
  const sheet = page.locator('.print-sheet');
  await expect(sheet.locator('.row')).toHaveCount(shown);
  await expect(sheet.getByRole('img', { name: /Map of/ }).first()).toBeVisible();
  await expect(page.getByRole('button', { name: 'Play' })).toBeHidden();
  await page.emulateMedia({ media: 'screen' });
  await expect(sheet).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Play' })).toBeVisible();
});

test('on paper: picture, key and list of what shows, and no controls', async ({ atlas, page }) => {
  await atlas.open('?theme=dark&sectors=finance');
  await atlas.mapDrawn();
  const shown = await atlas.shown();
  await expect
    .poll(
      async () => {
        // The sheet's code comes when the page has nothing else to do.
        await page.emulateMedia({ media: 'screen' });
        await page.emulateMedia({ media: 'print' });
        return page.locator('.print-sheet').count();
      },
      { timeout: 30_000 },
    )
    .toBe(1);
  const sheet = page.locator('.print-sheet');
  await expect(sheet.getByRole('img', { name: /^Map of blockchain|Map of/ }).first()).toBeVisible();
  await expect(sheet.getByRole('region', { name: 'Key' })).toBeVisible();
  await expect(sheet.locator('.row')).toHaveCount(shown);
  await expect(sheet.getByRole('blockquote').first()).toBeVisible();
  await expect(page.getByRole('button', { name: 'Play' })).toBeHidden();
  await expect(page.locator('.print-sheet button, .print-sheet input')).toHaveCount(0);
  await expect(sheet.locator('.now-date')).toHaveCSS('color', 'rgb(0, 0, 0)');

  await page.emulateMedia({ media: 'screen' });
  await expect(sheet).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Play' })).toBeVisible();
});
