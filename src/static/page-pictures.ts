// The full picture for three widths of the page → inline SVG that shares one ground and takes its colours from the page.
import type { Dataset } from '../atlas/dataset.ts';
import type { Basemap } from '../map/basemap.ts';
import type { MapScene } from '../map/index.ts';
import type { Rect, Screen } from '../map/mercator.ts';
import { SANS } from '../map/tokens.ts';
import { pictureWords } from './furniture.ts';
import { groundAbove, groundBelow, groundOutlines } from './ground.ts';
import { hatchPatterns } from './layers.ts';
import { short, tag } from './markup.ts';
import { createPaint } from './paint.ts';
import { createRenderer, type Sheet } from './renderer.ts';

/** As the page lays itself out at 1440 × 900, 1024 × 640 and 375 × 812: the map's size, and what lies over it. */
const SHEETS: Readonly<Record<'wide' | 'middle' | 'narrow', Sheet & { readonly panels: readonly Rect[] }>> = {
  wide: {
    width: 1040,
    height: 680,
    panels: [
      { x: 24, y: 18, w: 430, h: 88 },
      { x: 16, y: 496, w: 412, h: 170 },
      { x: 994, y: 550, w: 32, h: 96 },
      { x: 664, y: 656, w: 366, h: 20 },
    ],
  },
  middle: {
    width: 712,
    height: 432,
    panels: [
      { x: 16, y: 10, w: 290, h: 60 },
      { x: 10, y: 392, w: 210, h: 30 },
      { x: 670, y: 308, w: 32, h: 96 },
      { x: 330, y: 410, w: 372, h: 18 },
    ],
  },
  narrow: {
    width: 375,
    height: 560,
    frame: 'data',
    padding: { top: 64, right: 14, bottom: 100, left: 14 },
    panels: [
      { x: 16, y: 10, w: 260, h: 56 },
      { x: 12, y: 470, w: 190, h: 32 },
      { x: 0, y: 506, w: 375, h: 54 },
    ],
  },
};
export type PictureWidth = keyof typeof SHEETS;

/** px of the widest picture: finer than the eye follows at the size it is seen, and a third of the bytes. */
const UNIT = 0.5;
const TOLERANCE = 0.6;
/** A page of other proportions shows more on either side. */
const MARGIN = 320;

/** The three, each in an element of its own of which picture.css shows one; the other two are `hidden` to readers without it. */
export function renderPagePictures(dataset: Dataset, basemap: Basemap, scene: MapScene): string {
  const renderer = createRenderer(dataset, basemap);
  const paint = createPaint('page', scene.theme);
  const stroke = { 'vector-effect': 'non-scaling-stroke' };
  const ground = renderer.ground(SHEETS.wide, {
    unit: UNIT,
    decimals: 0,
    tolerance: TOLERANCE,
    margin: MARGIN,
  });
  const shared = 'g-';
  const above = groundAbove(ground, shared, paint, stroke);
  const defs =
    groundOutlines(ground, shared, stroke) +
    tag('g', { id: `${shared}below` }, groundBelow(shared, paint)) +
    tag('g', { id: `${shared}above` }, above);
  const { title } = pictureWords(dataset, scene);
  const from = renderer.screen(SHEETS.wide);

  const picture = (width: PictureWidth): string => {
    const sheet = SHEETS[width];
    const { scale, transform } = onto(from, renderer.screen(sheet));
    const id = `${width}-`;
    const layers = renderer.layers(scene, sheet, paint, ground, { shared, id });
    const placed = (content: string) => content && tag('g', { transform }, content);
    return tag(
      'svg',
      {
        viewBox: `0 0 ${sheet.width} ${sheet.height}`,
        role: 'img',
        'aria-label': title,
        'font-family': SANS,
      },
      tag('defs', {}, hatchPatterns(id, paint, scale)) +
        placed(tag('use', { href: `#${shared}below` }) + layers.hatching) +
        placed(tag('use', { href: `#${shared}above` }) + layers.selection) +
        layers.marks +
        layers.names,
    );
  };
  const ground0 = tag(
    'svg',
    { class: 'ground', width: 0, height: 0, 'aria-hidden': 'true' },
    tag('defs', {}, defs),
  );
  return (
    ground0 +
    (Object.keys(SHEETS) as PictureWidth[])
      .map(
        (width) =>
          `<div class="picture ${width}"${width === 'wide' ? '' : ' hidden'}>${picture(width)}</div>`,
      )
      .join('')
  );
}

/** The transform that brings the widest picture's ground onto another view. */
function onto(from: Screen, to: Screen): { scale: number; transform: string } {
  const k = 2 ** (to.zoom - from.zoom);
  const x = from.origin[0] * k - to.origin[0];
  const y = from.origin[1] * k - to.origin[1];
  return {
    scale: k * UNIT,
    transform: `matrix(${short(k * UNIT, 5)} 0 0 ${short(k * UNIT, 5)} ${short(x)} ${short(y)})`,
  };
}
