// The Share dialog → addresses, snippets, files and citations that do elsewhere what the page shows.
import { readFileSync } from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import type { Locator, Page } from '@playwright/test';
import { readCsv } from '../share/read-csv.ts';
import { expect, inElement, inFrame, test } from './host-page.ts';

const VIEW = '?time=2019-12-01&sectors=finance,trade';

async function share(page: Page, query = VIEW): Promise<Locator> {
  await page.goto(`./${query}`);
  await page.getByRole('button', { name: 'Share', exact: true }).press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Share' });
  await expect(dialog).toBeVisible();
  return dialog;
}
const panel = (dialog: Locator, name: string) => dialog.getByRole('tab', { name, exact: true }).click();
const codeOf = (dialog: Locator) => dialog.getByRole('textbox', { name: 'Code to paste' });

test('the keyboard opens it, walks its tabs, copies the link and goes back to where it was', async ({
  page,
  context,
  atlas,
  baseURL,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const dialog = await share(page);
  await expect(dialog.getByRole('definition')).toHaveText([
    'Everything reported up to 1 December 2019',
    'Finance, Trade',
  ]);
  await dialog.getByRole('button', { name: 'Copy link' }).press('Enter');
  await expect(dialog.getByRole('status')).toHaveText('Copied');
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toBe(`${baseURL}?sectors=finance,trade&time=2019-12-01`);

  await dialog.getByRole('tab', { name: 'Link' }).focus();
  await page.keyboard.press('End');
  await expect(dialog.getByRole('tabpanel', { name: 'Cite' })).toBeVisible();
  await expect(dialog.getByRole('tab', { name: 'Cite' })).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await expect(dialog.getByRole('tabpanel', { name: 'Link' })).toBeVisible();

  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Share', exact: true })).toBeFocused();
  expect(await atlas.day()).toBe('2019-12-01');
});

test('options change the code and the preview, and the code works in a stranger’s page', async ({
  page,
  host,
  context,
}) => {
  const dialog = await share(page);
  await panel(dialog, 'Embed');
  const preview = inFrame(page, 'dialog iframe');
  await expect(preview.date).toHaveAttribute('datetime', '2019-12-01');
  await dialog.getByRole('button', { name: 'Dark' }).click();
  await dialog.getByRole('button', { name: '中文' }).click();
  await dialog.getByRole('checkbox', { name: /^Keep the filters/ }).uncheck();
  await expect(codeOf(dialog)).toHaveValue(/embed\/\?lang=zh&amp;theme=dark&amp;time=2019-12-01"/);
  await expect(preview.frame.getByRole('button', { name: '播放' })).toBeVisible();
  await expect(preview.frame.locator('html')).toHaveAttribute('data-theme', 'dark');

  await dialog.getByRole('checkbox', { name: /^Keep the filters/ }).check();
  await dialog.getByRole('group', { name: 'Language' }).getByRole('button', { name: 'English' }).click();
  await dialog.getByRole('checkbox', { name: 'Timeline and filters' }).uncheck();
  await expect(preview.frame.getByRole('heading', { level: 1 })).toBeAttached();
  await expect(preview.playhead).toHaveCount(0);
  await dialog.getByRole('checkbox', { name: 'Timeline and filters' }).check();
  await dialog.getByRole('textbox', { name: /^Name/ }).fill('Tea & "smoke" <b>');
  const iframe = await codeOf(dialog).inputValue();
  await dialog.getByRole('button', { name: 'Element' }).click();
  const element = await codeOf(dialog).inputValue();
  expect(element).toContain('<chain-atlas lang="en" sectors="finance,trade" theme="dark" time="2019-12-01"');

  const stranger = await context.newPage();
  await stranger.goto(host.page(`${iframe}<div style="height: 40px"></div>${element}`));
  const frame = stranger.getByTitle('Tea & "smoke" <b>');
  await expect(frame.first()).toBeVisible();
  await stranger.locator('chain-atlas').scrollIntoViewIfNeeded();
  for (const framed of [inFrame(stranger, 'body > iframe'), inElement(stranger)]) {
    expect(await framed.day()).toBe('2019-12-01');
    await expect(framed.frame.getByRole('checkbox', { name: /^Policy/ })).not.toBeChecked();
    await expect(framed.frame.getByRole('checkbox', { name: /^Finance/ })).toBeChecked();
    await expect(framed.frame.locator('html')).toHaveAttribute('data-theme', 'dark');
  }
});

test('an image and a link lead to the view', async ({ page, baseURL }) => {
  const dialog = await share(page);
  await panel(dialog, 'Embed');
  await dialog.getByRole('button', { name: 'Image' }).click();
  const read = (code: string) =>
    page.evaluate((html) => {
      // The policy of this page, not of a stranger's, minds style attributes.
      const plain = html.replace(/ style="[^"]*"/g, '');
      const body = new DOMParser().parseFromString(plain, 'text/html');
      const link = body.querySelector('a')!;
      return { href: link.href, text: link.textContent, image: link.querySelector('img')?.src };
    }, code);
  const image = await read(await codeOf(dialog).inputValue());
  expect(image.href).toBe(`${baseURL}?sectors=finance,trade&time=2019-12-01`);
  expect((await page.request.get(image.image!)).headers()['content-type']).toContain('image/svg');
  await expect(dialog.getByRole('img', { name: /^Map of/ })).toBeVisible();

  await dialog.getByRole('group', { name: 'Picture' }).getByRole('button', { name: 'This view' }).click();
  const [saved] = await Promise.all([
    page.waitForEvent('download'),
    dialog.getByRole('button', { name: 'Save picture' }).click(),
  ]);
  const own = await read(await codeOf(dialog).inputValue());
  expect(own).toEqual({ ...image, image: new URL(saved.suggestedFilename(), baseURL).href });

  await dialog.getByRole('button', { name: 'Link', exact: true }).click();
  await dialog.getByRole('button', { name: 'The whole atlas' }).click();
  await dialog.getByRole('textbox', { name: 'Words of the link' }).fill('<i>here</i> & there');
  expect(await read(await codeOf(dialog).inputValue())).toEqual({
    href: baseURL,
    text: '<i>here</i> & there',
  });
});

test('what is shown comes as a table and as a map layer that read back', async ({ page, atlas }) => {
  const dialog = await share(page);
  const shown = await atlas.shown();
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Data', exact: true }).click();
  await expect(dialog.getByRole('status')).toContainText(
    new RegExp(`^${shown} of \\d+ initiatives, .* to 1 December 2019`),
  );
  const download = async (name: string) => {
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      dialog.getByRole('button', { name }).click(),
    ]);
    return { name: file.suggestedFilename(), text: readFileSync((await file.path())!, 'utf8') };
  };
  const csv = await download('Download CSV');
  expect(csv.name).toMatch(/^chain-atlas_\d{4}-\d\d-\d\d_2019-12-01_[0-9a-f]{12}\.csv$/);
  expect(csv.text.startsWith('\ufeff')).toBe(true);
  const [, ...rows] = readCsv(csv.text.slice(1));
  expect(rows).toHaveLength(shown);
  const geojson = await download('Download GeoJSON');
  expect(geojson.name).toBe(csv.name.replace('.csv', '.geojson'));
  const { features } = JSON.parse(geojson.text);
  expect(features.map((feature: { id: string }) => feature.id)).toEqual(rows.map(([id]) => id));
});

for (const [name, query, open, tabs] of [
  ['light', VIEW, 'Share', ['Link', 'Embed', 'Data', 'Cite']],
  ['dark and Chinese', `${VIEW}&theme=dark&lang=zh`, '分享', ['链接', '嵌入', '数据', '引用']],
] as const)
  test(`axe finds no fault: ${name}`, async ({ page }) => {
    await page.goto(`./${query}`);
    await page.getByRole('button', { name: open, exact: true }).click();
    for (const tab of tabs) {
      await page.getByRole('dialog').getByRole('tab', { name: tab, exact: true }).click();
      const { violations } = await new AxeBuilder({ page }).include('dialog').analyze();
      expect(violations.map(({ id, nodes }) => `${tab}: ${id}: ${nodes[0]?.target.join(' ')}`)).toEqual([]);
    }
  });

test('fits a narrow phone, and a frame leads to it', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 568 });
  await page.goto(`./${VIEW}#share`);
  const dialog = page.getByRole('dialog', { name: 'Share' });
  for (const tab of ['Link', 'Embed', 'Data', 'Cite']) {
    await panel(dialog, tab);
    expect(await dialog.evaluate((box) => box.scrollWidth - box.clientWidth), tab).toBe(0);
  }
  await expect(page).not.toHaveURL(/#share/);
});
