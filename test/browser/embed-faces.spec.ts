// The frame's own page, narrow and wide, light and dark → no fault that axe can find.
import AxeBuilder from '@axe-core/playwright';
import { expect, test } from './visit.ts';

const FACES = [
  [320, 448, '?theme=dark&lang=zh', '列表'],
  [640, 420, '?theme=light&lang=en', 'List'],
] as const;

for (const [width, height, query, list] of FACES)
  test.describe(`${width} px, ${query}`, () => {
    test.use({ viewport: { width, height } });
    test('has no fault that axe can find, with its list closed and open', async ({ page }) => {
      await page.goto(`./embed/${query}`);
      await expect(page.getByRole('slider').first()).toBeAttached();
      await page.evaluate(() => document.fonts.ready);
      expect(await faults(page)).toEqual([]);
      await page.getByRole('button', { name: list }).click();
      await expect(page.getByRole('listitem').first()).toBeVisible();
      expect(await faults(page)).toEqual([]);
    });
  });

async function faults(page: ConstructorParameters<typeof AxeBuilder>[0]['page']): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map((node) => `${id} (${help}): ${node.target.join(' ')}`),
  );
}
