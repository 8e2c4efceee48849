// The page as a reader meets it → names for what they do: open, look, move time, filter, pick.
import { expect, type Locator, type Page } from '@playwright/test';

/** The groups as the English page calls them. */
export type GroupName =
  | 'Policy'
  | 'Public services'
  | 'Finance'
  | 'Trade & industry'
  | 'People'
  | 'Technology';

export class AtlasPage {
  readonly map: Locator;
  readonly canvas: Locator;
  readonly playhead: Locator;
  readonly date: Locator;
  readonly list: Locator;
  readonly card: Locator;
  readonly counts: Locator;
  #release = () => {};

  constructor(readonly page: Page) {
    this.map = page.getByRole('region', { name: 'Map of blockchain initiatives in China' });
    this.canvas = this.map.locator('canvas').first();
    this.playhead = page.getByRole('slider', { name: 'Date shown' });
    this.date = this.map.getByRole('time').first();
    this.list = page.getByRole('tabpanel');
    this.card = page.getByRole('dialog').and(page.locator('[aria-modal="false"]'));
    this.counts = page.getByRole('group', { name: 'Which count to show' });
  }

  /**
   * Keeps the map's own code on its way, as on a slow line, until `mapDrawn` asks for it. The page works without, and
   * what a test does not look at, the machine need not draw: without a GPU that takes most of a test's time.
   */
  async holdMap(): Promise<void> {
    const held = new Promise<void>((resolve) => {
      this.#release = resolve;
    });
    await this.page.route(/\/assets\/create-[\w-]+\.js$/, async (route) => {
      await held;
      await route.continue();
    });
  }

  /** Opens a view by its address and waits for the timeline, which every layout and every machine has. */
  async open(query = ''): Promise<this> {
    await this.page.goto(`./${query}`);
    await expect(this.playhead).toBeAttached();
    return this;
  }

  /** Drawing the first picture without a GPU takes seconds. */
  async mapDrawn(): Promise<void> {
    this.#release();
    await expect(this.map.locator('[data-ready]')).toBeVisible({ timeout: 45_000 });
  }

  /** The day shown, as `YYYY-MM-DD`. */
  async day(): Promise<string> {
    return (await this.date.getAttribute('datetime')) ?? '';
  }

  /** The distinct initiatives shown now. */
  async shown(): Promise<number> {
    const text = await this.counts.getByRole('button', { name: /initiative/ }).innerText();
    return Number(/[\d,]+/.exec(text)?.[0].replaceAll(',', ''));
  }

  group(name: GroupName): Locator {
    return this.page.getByRole('checkbox', { name: new RegExp(`^${name}, \\d`) });
  }

  /** A group's own count, as its checkbox says it. */
  async countOf(name: GroupName): Promise<number> {
    return Number(
      /, ([\d,]+) /.exec((await this.group(name).getAttribute('aria-label')) ?? '')?.[1]?.replaceAll(',', ''),
    );
  }

  async tab(name: 'List' | 'Table' | 'By place'): Promise<void> {
    await this.page.getByRole('tab', { name }).click();
  }

  /** The rows of the list, newest first. */
  get rows(): Locator {
    return this.list.getByRole('listitem').getByRole('button');
  }
}
