// Screenshots → what can be said of their pixels: how many colours, how much of one colour, how much has changed.
import type { Locator, Page } from '@playwright/test';

interface Pixels {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8Array; // RGBA
}

/** What lies over the map is not the map. */
const NOTHING_ABOVE = '.map > :not(.map-canvas) { visibility: hidden !important; }';

/** What the browser puts on the screen for the map's canvas; decoded in an empty page beside it. */
export async function pixelsOf(canvas: Locator): Promise<Pixels> {
  await canvas.evaluate(setAside, NOTHING_ABOVE);
  // Playwright's own styles for screenshots would break the page's policy.
  const png = await canvas.screenshot({ caret: 'initial' });
  await canvas.evaluate(setAside, '');
  return decoded(canvas.page(), png);
}

/** A PNG's pixels. */
export async function decoded(beside: Page, png: Buffer): Promise<Pixels> {
  const page = await blankPage(beside);
  const { width, height, base64 } = await page.evaluate(async (source) => {
    const bitmap = await createImageBitmap(await (await fetch(`data:image/png;base64,${source}`)).blob());
    const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext(
      '2d',
    ) as OffscreenCanvasRenderingContext2D;
    context.drawImage(bitmap, 0, 0);
    const { data } = context.getImageData(0, 0, bitmap.width, bitmap.height);
    let text = '';
    for (let i = 0; i < data.length; i += 8192) text += String.fromCharCode(...data.subarray(i, i + 8192));
    return { width: bitmap.width, height: bitmap.height, base64: btoa(text) };
  }, png.toString('base64'));
  return { width, height, data: Buffer.from(base64, 'base64') };
}

/** A constructed sheet is the one kind of style that a strict policy lets in. */
function setAside(_: Element, css: string): void {
  const page = window as unknown as { aside?: CSSStyleSheet };
  if (!page.aside) {
    page.aside = new CSSStyleSheet();
    document.adoptedStyleSheets.push(page.aside);
  }
  page.aside.replaceSync(css);
}

const blanks = new WeakMap<object, Page>();

async function blankPage(page: Page): Promise<Page> {
  const context = page.context();
  const blank = blanks.get(context) ?? (await context.newPage());
  blanks.set(context, blank);
  return blank;
}

/** Share of pixels, 0 to 1, that differ by more than a shade. */
export function changed(before: Pixels, after: Pixels): number {
  if (before.width !== after.width || before.height !== after.height) return 1;
  let count = 0;
  for (let i = 0; i < before.data.length; i += 4) {
    const apart = [0, 1, 2].some((c) => Math.abs((before.data[i + c] ?? 0) - (after.data[i + c] ?? 0)) > 24);
    if (apart) count++;
  }
  return count / (before.width * before.height);
}

/** Number of pixels within a few shades of `#rrggbb`: a mark's fill, without its anti-aliased edge. */
export function pixelsNear({ data }: Pixels, hex: string): number {
  const wanted = [1, 3, 5].map((i) => Number.parseInt(hex.slice(i, i + 2), 16));
  let count = 0;
  for (let i = 0; i < data.length; i += 4)
    if (wanted.every((value, c) => Math.abs((data[i + c] ?? 0) - value) <= 6)) count++;
  return count;
}

/** Number of distinct colours, at 32 steps a channel; a blank canvas has one. */
export function colours({ data }: Pixels): number {
  const seen = new Set<number>();
  for (let i = 0; i < data.length; i += 4)
    seen.add((((data[i] ?? 0) >> 3) << 10) | (((data[i + 1] ?? 0) >> 3) << 5) | ((data[i + 2] ?? 0) >> 3));
  return seen.size;
}
