// The page in each of its faces → no fault that axe can find.
import AxeBuilder from '@axe-core/playwright';
import { expect, test } from './visit.ts';

const FACES = [
  ['wide and light', '?theme=light', { width: 1280, height: 800 }],
  ['wide, dark and Chinese', '?theme=dark&lang=zh', { width: 1280, height: 800 }],
  ['compact', '?theme=light', { width: 1024, height: 640 }],
  ['phone', '?theme=light', { width: 375, height: 812 }],
  ['phone, dark', '?theme=dark', { width: 375, height: 812 }],
] as const;

for (const [name, query, viewport] of FACES)
  test.describe(name, () => {
    test.use({ viewport });
    test('has no fault that axe can find', async ({ atlas, page }) => {
      await page.goto(`./${query}`);
      await expect(page.getByRole('slider').first()).toBeAttached();
      await atlas.page.evaluate(() => document.fonts.ready);
      await expectNoFaults(page);
    });
  });

test('neither has the open card', async ({ atlas, page }) => {
  await atlas.open();
  await atlas.rows.first().click();
  await expect(atlas.card).toBeVisible();
  await expectNoFaults(page);
});

async function expectNoFaults(page: ConstructorParameters<typeof AxeBuilder>[0]['page']) {
  const { violations } = await new AxeBuilder({ page }).analyze();
  const faults = violations.flatMap(({ id, help, nodes }) =>
    nodes.map((node) => `${id} (${help}): ${node.target.join(' ')}`),
  );
  expect(faults).toEqual([]);
}
