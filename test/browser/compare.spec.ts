// Two periods side by side, and a small map per month → numbers that add up, an address that leads back, keys that work.
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from './visit.ts';

test.use({ mapOnRequest: true });

const dialogOf = (page: Page) => page.getByRole('dialog', { name: 'Compare' });

test('a day parts what the atlas holds; the address keeps the day, and back closes', async ({
  atlas,
  page,
}) => {
  await atlas.open();
  const total = await atlas.shown();
  await page.getByRole('button', { name: 'Compare' }).click();
  const dialog = dialogOf(page);
  await expect(dialog.getByRole('status')).toContainText('before 24 October 2019');
  await expect(page).toHaveURL(/[?&]compare=2019-10-24/);
  const [before = 0, after = 0] = await numbersOf(dialog.getByRole('status'));
  expect(before + after).toBe(total);
  await expect(dialog.getByRole('img', { name: /^Map: initiatives by province/ })).toBeVisible();

  const slider = dialog.getByRole('slider', { name: 'Day' });
  await slider.focus();
  await page.keyboard.press('ArrowLeft');
  await expect(dialog.getByRole('status')).toContainText('before 23 October 2019');
  await expect(page).toHaveURL(/[?&]compare=2019-10-23/);
  await page.reload();
  await expect(dialog.getByRole('status')).toContainText('before 23 October 2019');
  const table = dialog.getByRole('table', { name: 'By sector' });
  await expect(table.getByRole('row')).toHaveCount(7);

  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  await expect(page).not.toHaveURL(/compare=/);
});

test('months stand beside each other, and one of them goes to the map', async ({ atlas, page }) => {
  await atlas.open('?multiples=month');
  const dialog = dialogOf(page);
  const maps = dialog.getByRole('listitem');
  await expect(maps).toHaveCount(4); // what came before, and three months
  await dialog.getByRole('button', { name: 'Weeks' }).click();
  await expect.poll(() => maps.count()).toBeGreaterThan(10);
  await expect(page).toHaveURL(/[?&]multiples=week/);
  await dialog.getByRole('button', { name: 'Months' }).click();
  await dialog.getByRole('button', { name: 'Show November 2019 on the map' }).click();
  await expect(dialog).toHaveCount(0);
  await expect(page).toHaveURL(/from=2019-11-01&to=2019-11-30/);
  expect(await atlas.day()).toBe('2019-11-30');
});

for (const [name, query] of [
  ['before and after', '?compare=2019-10-24&theme=light'],
  ['the small maps, dark and Chinese', '?multiples=month&theme=dark&lang=zh'],
])
  test(`axe finds no fault: ${name}`, async ({ page }) => {
    await page.goto(`./${query}`);
    await expect(page.locator('.small-map').first()).toBeVisible();
    const { violations } = await new AxeBuilder({ page }).include('dialog').analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.target.join(' ')}`)).toEqual([]);
  });

async function numbersOf(status: ReturnType<Page['getByRole']>): Promise<number[]> {
  const text = (await status.innerText()).replace(/\d+ October 2019/g, '');
  return [...text.matchAll(/\d+/g)].map(Number);
}
