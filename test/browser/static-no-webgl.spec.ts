// A browser without WebGL → the map as SVG: it follows filters, timeline and language, and its places can be opened.
import { expect, test } from './visit.ts';
import { WITHOUT_WEBGL } from './without-webgl.ts';

test.use(WITHOUT_WEBGL);

test('filters, timeline and play change the picture', async ({ atlas, page }) => {
  await atlas.open();
  const still = atlas.map.locator('svg.still');
  const finance = still.locator('path.f-finance');
  await expect(finance.first()).toBeVisible();
  const all = await finance.count();

  await atlas.group('Finance').click();
  await expect(finance).toHaveCount(0);
  await atlas.group('Finance').click();
  await expect(finance).toHaveCount(all);

  await atlas.playhead.focus();
  await page.keyboard.press('Home');
  await expect.poll(() => finance.count()).toBeLessThan(all);
  await page.keyboard.press('End');
  await expect(finance).toHaveCount(all);

  await page.getByRole('button', { name: 'Play' }).click();
  await expect.poll(() => finance.count()).toBeLessThan(all);
});

test('a place opens by keyboard, a mark by a click, and the names follow the language', async ({
  atlas,
  page,
}) => {
  await atlas.open();
  const place = atlas.map.getByRole('button', { name: /^Shanghai, \d+ initiatives/ });
  await place.focus();
  await page.keyboard.press('ArrowLeft');
  await expect(place).not.toBeFocused();
  await place.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: /^Shanghai/ })).toBeVisible();

  const mark = atlas.map.locator('svg.still path.f-people').first();
  const box = (await mark.boundingBox())!;
  await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
  await expect(atlas.card.getByRole('blockquote').first()).toBeVisible();

  await page.getByRole('button', { name: '切换到中文' }).click();
  await expect(page.locator('svg.still').getByText('上海')).toBeVisible();
  await expect(page.locator('svg.still')).toHaveAttribute('aria-label', /[一-龥]/);
});

test('zooms in steps and moves by dragging', async ({ atlas, page }) => {
  await atlas.open();
  const shanghai = atlas.map.locator('svg.still .place[data-place="310000"]');
  await expect(shanghai).toBeAttached();
  const before = Number(await shanghai.getAttribute('cx'));
  await page.getByRole('button', { name: 'Zoom in' }).click();
  await expect.poll(async () => Number(await shanghai.getAttribute('cx'))).not.toBe(before);
  await page.getByRole('button', { name: 'Whole country' }).click();
  await expect.poll(async () => Number(await shanghai.getAttribute('cx'))).toBeCloseTo(before, 0);

  await page.mouse.move(300, 300);
  await page.mouse.down();
  await page.mouse.move(200, 300, { steps: 4 });
  await page.mouse.up();
  await expect.poll(async () => Number(await shanghai.getAttribute('cx'))).toBeCloseTo(before - 100, 0);
  await expect(page).toHaveURL(/view=/);
});

test('zooms by the wheel and by two fingers around what lies under them', async ({ atlas, page }) => {
  await atlas.open();
  const place = (code: string) => atlas.map.locator(`svg.still .place[data-place="${code}"]`);
  const at = async (code: string) => {
    const { x, y, width, height } = (await place(code).boundingBox())!;
    return [x + width / 2, y + height / 2] as const;
  };
  const apart = async () => {
    const [a, b] = [await at('310000'), await at('110000')];
    return Math.hypot(a[0] - b[0], a[1] - b[1]);
  };
  await expect(place('310000')).toBeAttached();
  const [x, y] = await at('310000');
  const start = await apart();
  await page.mouse.move(x, y);
  await page.mouse.wheel(0, -90);
  await expect(page).toHaveURL(/view=/);
  await expect.poll(apart).toBeGreaterThan(start * 1.15);
  expect(Math.hypot((await at('310000'))[0] - x, (await at('310000'))[1] - y)).toBeLessThan(12);

  const before = await apart();
  const touch = await page.context().newCDPSession(page);
  const fingers = (gap: number) => [
    { x: x - gap, y, id: 1 },
    { x: x + gap, y, id: 2 },
  ];
  await touch.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: fingers(60) });
  await touch.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: fingers(50) });
  await touch.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: fingers(40) });
  await touch.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
  await expect.poll(apart).toBeLessThan(before * 0.8);
});
