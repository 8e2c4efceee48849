// A composition → the deck.gl layers that draw it, bottom to top; views into its arrays, nothing is copied.
import type { Layer } from 'deck.gl';
import { PathLayer } from 'deck.gl';
import type { Composition, Stroke } from './composer.ts';
import { glyphLayer } from './glyph-layer.ts';
import { type Glyph, type GlyphTable, tableOf } from './glyph-table.ts';
import { hatchLayer, type ProvincePart } from './hatch-layer.ts';
import type { MapScene } from './index.ts';
import type { Roster } from './marks.ts';
import { type Arrivals, popScale } from './motion.ts';
import { haloGlyphs, portGlyphs, sectorGlyphs } from './rings.ts';
import { ABOVE_HATCH } from './style.ts';
import { TOKENS } from './tokens.ts';

export const LAYER_IDS = ['hatch', 'strokes', 'ports', 'marks', 'fresh', 'sectors', 'halos'] as const;

export function deckLayers(
  roster: Roster,
  parts: readonly ProvincePart[],
  picture: Composition,
  scene: MapScene,
  zoom: number,
  arrivals: Arrivals,
  now: number,
): Layer[] {
  const { marks, stretch } = picture;
  const settled = restingEnd(roster, picture, scene, arrivals, now);
  return [
    hatchLayer(parts, picture.classes, TOKENS[scene.theme], ABOVE_HATCH),
    strokeLayer(picture.strokes),
    listLayer('ports', portGlyphs(roster, picture, scene, zoom, arrivals, now)),
    glyphLayer('marks', marks, stretch.start, settled),
    glyphLayer('fresh', popping(roster, marks, settled, stretch.end, arrivals, now)),
    listLayer('sectors', sectorGlyphs(picture, scene)),
    listLayer('halos', haloGlyphs(roster, picture, scene, arrivals, now)),
  ];
}

/** Marks are sorted by time, so those that just arrived are the last of the stretch. */
function restingEnd(
  roster: Roster,
  { stretch }: Composition,
  scene: MapScene,
  arrivals: Arrivals,
  now: number,
): number {
  let end = stretch.end;
  if (!scene.motion) return end;
  while (end > stretch.start && popScale(arrivals.age(roster.marks[end - 1]!.entry, now)) !== 1) end--;
  return end;
}

/** The rows `[start, end)` with their radius on its way. */
function popping(
  roster: Roster,
  table: GlyphTable,
  start: number,
  end: number,
  arrivals: Arrivals,
  now: number,
): GlyphTable {
  const cut = <T extends Float32Array | Uint8Array>(column: T, size: number) =>
    column.subarray(start * size, end * size) as T;
  return {
    length: end - start,
    position: cut(table.position, 2),
    offset: cut(table.offset, 2),
    radius: cut(table.radius, 1).map(
      (r, i) => r * popScale(arrivals.age(roster.marks[start + i]!.entry, now)),
    ),
    stroke: cut(table.stroke, 1),
    glyph: cut(table.glyph, 1),
    sector: cut(table.sector, 2),
    fill: cut(table.fill, 4),
    line: cut(table.line, 4),
  };
}

function listLayer(id: string, glyphs: readonly Glyph[]): Layer {
  return glyphLayer(id, tableOf(glyphs));
}

function strokeLayer(strokes: readonly Stroke[]): Layer {
  return new PathLayer<Stroke>({
    id: 'strokes',
    data: strokes,
    getPath: (s) => s.path as never,
    getColor: (s) => [...s.colour],
    getWidth: (s) => s.width,
    widthUnits: 'pixels',
    jointRounded: true,
    capRounded: true,
    billboard: true,
    parameters: { depthWriteEnabled: false, depthCompare: 'always' },
  });
}
