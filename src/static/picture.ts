// A dataset, a scene and a size → one SVG file that stands alone: a poster, an export, an illustration.
import type { Dataset } from '../atlas/dataset.ts';
import type { Basemap } from '../map/basemap.ts';
import type { MapScene } from '../map/index.ts';
import type { Measure } from '../map/label-type.ts';
import { SANS } from '../map/tokens.ts';
import { drawFurniture, type Furniture, furnitureRects, pictureWords } from './furniture.ts';
import { groundAbove, groundBelow, groundOutlines } from './ground.ts';
import { hatchPatterns } from './layers.ts';
import { escapeXml, tag } from './markup.ts';
import { createPaint } from './paint.ts';
import { createRenderer, type Renderer, type Sheet } from './renderer.ts';

export interface PictureOptions extends Sheet {
  readonly dataset: Dataset;
  readonly basemap: Basemap;
  readonly scene: MapScene; // its language and theme are the picture's
  /** What stands over the map; by default nothing does. */
  readonly furniture?: Furniture;
  /** `page`: classes instead of colours, for a picture inside a page that has picture.css. */
  readonly colours?: 'fixed' | 'page';
  /** Widths of texts where a canvas can tell; else the fonts' own tables are asked. */
  readonly measure?: Measure;
  /** One made before from the same dataset and basemap: the second picture then costs half as much. */
  readonly renderer?: Renderer;
  readonly tolerance?: number; // px that a simplified line may lie beside the true one
}

/** Well-formed XML with its namespace; no style, script, link or font file in it. */
export function renderPicture(options: PictureOptions): string {
  const { dataset, basemap, scene, width, height, furniture = {}, tolerance = 0.25 } = options;
  const renderer = options.renderer ?? createRenderer(dataset, basemap, options.measure);
  const sheet = {
    ...options,
    panels: [...(options.panels ?? []), ...furnitureRects(dataset, scene, furniture, width, height)],
  };
  const paint = createPaint(options.colours ?? 'fixed', scene.theme);
  const ground = renderer.ground(sheet, { unit: 1, decimals: 1, tolerance, margin: 14 });
  const names = { shared: '', id: '' };
  const layers = renderer.layers(scene, sheet, paint, ground, names);
  const defs = groundOutlines(ground, '') + hatchPatterns('', paint, 1);
  const { title, description } = pictureWords(dataset, scene);
  return tag(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      width,
      height,
      viewBox: `0 0 ${width} ${height}`,
      role: 'img',
      'font-family': SANS,
    },
    tag('title', {}, escapeXml(title)) +
      tag('desc', {}, escapeXml(description)) +
      tag('defs', {}, defs) +
      tag('rect', { width, height, ...paint.fill('water') }) +
      groundBelow('', paint) +
      layers.hatching +
      groundAbove(ground, '', paint, {}) +
      layers.selection +
      layers.marks +
      layers.names +
      drawFurniture(dataset, scene, furniture, width, height, paint),
  );
}
