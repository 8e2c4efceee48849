// The Picture tab of the Share dialog → files on disk that show the view, say where it is from, and play to the end.
import { readFile } from 'node:fs/promises';
import AxeBuilder from '@axe-core/playwright';
import type { Locator, Page } from '@playwright/test';
import { ALL_FORMATS, BufferSource, Input } from 'mediabunny';
import { faultsOf } from '../static/well-formed.ts';
import { played } from './moving.ts';
import { colours, decoded } from './pixels.ts';
import { expect, test } from './visit.ts';
import { WITHOUT_WEBGL } from './without-webgl.ts';

// Nothing here needs WebGL, and a map drawn without a GPU would take the encoder's core.
test.use(WITHOUT_WEBGL);

const VIEW = '?time=2019-12-18&sectors=finance,technology';

class Panel {
  readonly picture: Locator;
  readonly animation: Locator;

  constructor(readonly page: Page) {
    this.picture = page.getByRole('region', { name: 'Picture' });
    this.animation = page.getByRole('region', { name: 'Animation' });
  }

  async open(query = VIEW): Promise<this> {
    await this.page.goto(`./${query}`);
    await this.page.getByRole('button', { name: 'Share', exact: true }).click();
    await this.page.getByRole('tab', { name: 'Picture' }).click();
    await expect(this.preview).toBeVisible();
    return this;
  }

  get preview(): Locator {
    return this.page.getByRole('img', { name: /^Preview/ });
  }

  async format(name: string): Promise<void> {
    await this.page.getByLabel('Format').selectOption(name);
  }

  /** What a press of the button saves. */
  async saved(part: Locator, button: string): Promise<{ name: string; file: Buffer }> {
    const download = this.page.waitForEvent('download');
    await part.getByRole('button', { name: button }).click();
    const arrived = await download;
    await expect(part.getByRole('status')).toContainText(`Ready: ${arrived.suggestedFilename()}`);
    return { name: arrived.suggestedFilename(), file: await readFile(await arrived.path()) };
  }

  async animate(options: Readonly<Record<string, string>>): Promise<void> {
    const { animation } = this;
    await animation.getByLabel('File').selectOption(options.file!);
    await animation.getByLabel('Length in seconds').fill(options.seconds!);
    await animation.getByLabel('Last picture stands').fill(options.hold!);
    await animation.getByLabel('Frames a second').selectOption(options.rate!);
    await animation.getByLabel('Size').selectOption({ index: Number(options.size ?? 0) });
  }
}

test('a PNG has the pixels it was asked for, and a map in them', async ({ page }) => {
  const panel = await new Panel(page).open();
  await panel.format('Square, 1:1');
  for (const density of [1, 2, 3]) {
    await panel.picture.getByLabel('File').selectOption(`PNG ${density}×`);
    await expect(panel.picture).toContainText(`${840 * density} × ${840 * density} px`);
    const { name, file } = await panel.saved(panel.picture, 'Save picture');
    expect(name).toBe(`chain-atlas_2019-12-18_en${density > 1 ? `@${density}x` : ''}.png`);
    expect([file.readUInt32BE(16), file.readUInt32BE(20)]).toEqual([840 * density, 840 * density]);
    if (density < 3) expect(colours(await decoded(page, file))).toBeGreaterThan(60);
  }
});

test('as on screen, the picture keeps the map’s own size', async ({ page }) => {
  const panel = await new Panel(page).open();
  const box = await page.locator('.map').first().boundingBox();
  await panel.picture.getByLabel('File').selectOption('PNG 1×');
  const { file } = await panel.saved(panel.picture, 'Save picture');
  expect(file.readUInt32BE(16)).toBe(Math.round(box!.width) + 48);
  expect(file.readUInt32BE(20)).toBeGreaterThan(box!.height);
});

test('an SVG stands alone and says what it shows, also with a hostile title', async ({ page }) => {
  const panel = await new Panel(page).open();
  const title = '</text><script>alert(1)</script> & "quotes"';
  await page.getByLabel('Title').fill(title);
  await expect(panel.preview).toHaveAccessibleName(`Preview: ${title}, 18 December 2019`);
  await panel.picture.getByLabel('File').selectOption('SVG');
  const { name, file } = await panel.saved(panel.picture, 'Save picture');
  expect(name).toBe('chain-atlas_2019-12-18_en.svg');
  const svg = file.toString('utf8');
  expect(faultsOf(svg)).toEqual([]);
  const outside = svg
    .replaceAll('http://www.w3.org/2000/svg', '')
    .match(/https?:|\ssrc=|@import|<image|<script/);
  expect(outside).toBeNull();
  expect(svg).toContain('font/woff2;base64,');
  const read = await page.evaluate(
    (text) => {
      const root = new DOMParser().parseFromString(text, 'image/svg+xml');
      const said = [...root.querySelectorAll('text')].map((t) => t.textContent).join(' ');
      return {
        title: root.querySelector('title')?.textContent,
        said,
        scripts: root.querySelectorAll('script').length,
      };
    },
    svg.replace(/<style>.*?<\/style>/s, ''),
  ); // the page's policy forbids it to a document parsed there
  expect(read.title).toBe(`${title}, 18 December 2019`);
  expect(read.scripts).toBe(0);
  for (const words of [
    '</text><script>',
    '18 December 2019',
    'Finance',
    'Sources:',
    'Natural Earth',
    'CC BY',
    'localhost',
  ])
    expect(read.said).toContain(words);
});

test('a video has the frames it was asked for, from the first day to the last', async ({ page }) => {
  const panel = await new Panel(page).open('?from=2019-12-01&to=2019-12-21');
  await panel.format('Tall, 9:16');
  await panel.animate({ file: 'Video', seconds: '1', hold: '0.5', rate: '12' });
  await expect(panel.animation).toContainText('1 December 2019 to 21 December 2019, 18 frames');
  const { name, file } = await panel.saved(panel.animation, 'Make animation');
  expect(name).toMatch(/^chain-atlas_2019-12-01_2019-12-21_en\.(mp4|webm)$/);

  const input = new Input({ source: new BufferSource(file), formats: ALL_FORMATS });
  const track = await input.getPrimaryVideoTrack();
  expect((await track!.computePacketStats()).packetCount).toBe(18);
  expect(await input.computeDuration()).toBeCloseTo(1.5, 2);

  const found = await played(page, file, name.endsWith('mp4') ? 'video/mp4' : 'video/webm');
  expect(found).toMatchObject({ width: 540, height: 960 });
  expect(found.colours).toBeGreaterThan(40);
  expect(found.changed).toBeGreaterThan(0.005);
});

test('a GIF plays as long as it should, and the same options give the same bytes', async ({ page }) => {
  const panel = await new Panel(page).open('?from=2019-12-12&to=2019-12-18&mode=window&window=3');
  await panel.format('Wide, 16:9');
  await panel.animate({ file: 'GIF', seconds: '1', hold: '1', rate: '10' });
  const { name, file } = await panel.saved(panel.animation, 'Make animation');
  expect(name).toBe('chain-atlas_2019-12-12_2019-12-18_en.gif');
  const found = await played(page, file, 'image/gif');
  expect(found).toMatchObject({ width: 640, height: 360, frames: 7 });
  expect(found.seconds).toBeCloseTo(2, 2);
  expect(found.colours).toBeGreaterThan(40);
  expect(found.changed).toBeGreaterThan(0.005);
  const again = await panel.saved(panel.animation, 'Make animation');
  expect(again.file.equals(file)).toBe(true);
});

test('an animation can be cancelled, by keyboard, and leaves nothing', async ({ page }) => {
  const panel = await new Panel(page).open('');
  let downloads = 0;
  page.on('download', () => downloads++);
  await panel.animate({ file: 'GIF', seconds: '60', hold: '0', rate: '20', size: '2' });
  await panel.animation.getByRole('button', { name: 'Make animation' }).press('Enter');
  const progress = panel.animation.getByRole('progressbar', { name: 'Making the animation' });
  await expect(progress).toBeVisible();
  await expect(panel.animation).toContainText(/Frame [1-9]\d* of 1,200/);
  await panel.animation.getByRole('button', { name: 'Cancel' }).press('Enter');
  await expect(panel.animation.getByRole('status')).toHaveText('Cancelled; nothing was saved.');
  await expect(progress).toHaveCount(0);
  await expect(panel.animation.getByRole('button', { name: 'Make animation' })).toBeFocused();
  expect(downloads).toBe(0);
});

test('without an encoder the panel says so and makes a GIF', async ({ page }) => {
  await page.addInitScript(() => Reflect.deleteProperty(globalThis, 'VideoEncoder'));
  const panel = await new Panel(page).open();
  await expect(panel.animation).toContainText('This browser cannot write videos');
  await expect(panel.animation.getByLabel('File')).toHaveText('GIF');
});

test.describe('on a small phone, in Chinese and dark', () => {
  test.use({ viewport: { width: 320, height: 640 }, colorScheme: 'dark', locale: 'zh-CN' });

  test('nothing runs out of the panel, and the picture is set in Chinese', async ({ page }) => {
    await page.goto('./?lang=zh');
    await page.getByRole('button', { name: '分享' }).click();
    await page.getByRole('tab', { name: '图片' }).click();
    await expect(page.getByRole('img', { name: /^预览/ })).toBeVisible();
    const panel = page.getByRole('tabpanel', { name: '图片' });
    expect(await panel.evaluate((box) => box.scrollWidth - box.clientWidth)).toBeLessThanOrEqual(0);
    const { violations } = await new AxeBuilder({ page }).include('dialog').analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.target.join(' ')}`)).toEqual([]);
    await page.getByRole('region', { name: '图片' }).getByLabel('文件').selectOption('SVG');
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: '保存图片' }).click();
    const arrived = await download;
    expect(arrived.suggestedFilename()).toMatch(/^chain-atlas_\d{4}-\d\d-\d\d_zh\.svg$/);
    const svg = (await readFile(await arrived.path())).toString('utf8');
    expect(svg).toContain('项举措');
    expect(svg).toContain('数据版本');
    expect(svg).toContain('#171b21');
  });
});
