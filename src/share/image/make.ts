// The atlas as it is looked at → its plate, and the plate as a file: PNG at a density, or SVG.
import { basemapOf } from '../../atlas/index.ts';
import { loadBasemap } from '../../map/basemap.ts';
import { measureWith } from '../../map/label-canvas.ts';
import type { Measure } from '../../map/label-type.ts';
import type { AtlasState } from '../../state/index.ts';
import { pictureCanvas } from '../../static/raster.ts';
import type { Day } from '../../time/index.ts';
import { type Atlas, langOf, themeOf } from '../../ui/context.tsx';
import { axisDomain } from '../../ui/player.ts';
import { embeddedFonts } from './fonts.ts';
import { type Format, type Size, UNSEEN } from './format.ts';
import { createPlate, type Plate } from './plate.ts';

export interface PlateRequest {
  readonly title: string;
  readonly format: Format;
  readonly state?: AtlasState; // instead of the page's
  readonly days?: readonly Day[];
}

/** Rejects in plain words where the boundary file cannot be read. */
export async function plateOf(atlas: Atlas, request: PlateRequest): Promise<Plate> {
  const { store, environment, dataset } = atlas;
  const [basemap] = await Promise.all([loadBasemap(basemapOf(atlas.dataUrl)), fontsReady()]);
  const state = request.state ?? store.get();
  return createPlate({
    dataset,
    basemap,
    state,
    lang: langOf(state, environment.get()),
    theme: themeOf(state, environment.get()),
    title: request.title,
    format: request.format,
    seen: atlas.map?.seen() ?? null,
    room: mapRoom(),
    domain: axisDomain(state, atlas),
    address: `${location.host}${location.pathname}`.replace(/\/(embed\/)?(index\.html)?$/, ''),
    ...(request.days && { days: request.days }),
    measure: canvasMeasure(),
  });
}

export async function svgOf(plate: Plate): Promise<Blob> {
  return new Blob([plate.file(whole(plate), await embeddedFonts())], { type: 'image/svg+xml' });
}

/** `density` px of the file per px of the layout. Rejects where the browser cannot draw that much. */
export async function rasterOf(plate: Plate, density: number, type = 'image/png'): Promise<Blob> {
  const { width, height } = plate.layout;
  const svg = plate.file(whole(plate), await embeddedFonts(), density);
  const canvas = await pictureCanvas(svg, width, height, density);
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, type));
  canvas.width = 0; // its memory goes back now, not some day
  if (!blob) throw new TooLarge();
  return blob;
}

export class TooLarge extends Error {}

function whole(plate: Plate): string {
  const { under, over } = plate.at(null);
  return under + over;
}

/** A frame that rests has no live map, but still its room. */
function mapRoom(): Size {
  const { width = 0, height = 0 } = document.querySelector('.map')?.getBoundingClientRect() ?? {};
  return width > 0 && height > 0 ? { width: Math.round(width), height: Math.round(height) } : UNSEEN;
}

/** Widths are asked of fonts that may not have been used yet. */
async function fontsReady(): Promise<void> {
  const faces = ['400 13px "Inter Variable"', '600 30px "Source Serif 4 Variable"'];
  await Promise.all(faces.map((face) => document.fonts.load(face))).catch(() => undefined);
}

function canvasMeasure(): Measure {
  const context = document.createElement('canvas').getContext('2d');
  if (!context) throw new TooLarge();
  return measureWith(context);
}
