// A composition → the deck.gl layers of its marks, bottom to top; views into its arrays, nothing is copied.
import type { Layer } from '@deck.gl/core';
import { PathLayer } from '@deck.gl/layers';
import type { Composition } from './composer.ts';
import type { Departures } from './departures.ts';
import { glyphLayer } from './glyph-layer.ts';
import { type Glyph, type GlyphTable, type MarkRows, tableOf } from './glyph-table.ts';
import type { MapScene } from './index.ts';
import type { Roster } from './marks.ts';
import { type Arrivals, popScale } from './motion.ts';
import { ringLayer } from './ring-layer.ts';
import { haloGlyphs, portGlyphs } from './rings.ts';
import type { Stroke } from './strokes.ts';

const NOTHING = tableOf([]);

export function markLayers(
  roster: Roster,
  picture: Composition,
  scene: MapScene,
  zoom: number,
  arrivals: Arrivals,
  departures: Departures,
  now: number,
): Layer[] {
  const scaleOf = (mark: number) =>
    scene.motion ? popScale(arrivals.age(roster.marks[mark]!.entry, now)) : 1;
  return [
    strokeLayer(picture.strokes),
    listLayer('ports', portGlyphs(roster, picture, scene, zoom, arrivals, now)),
    ...departures.tables(now).map((table, i) => glyphLayer(`gone-${i}`, table)),
    ...picture.rows.flatMap((rows, i) => {
      const settled = settledEnd(rows, scaleOf);
      return [
        glyphLayer(`marks-${i}`, rows.table, rows.start, settled),
        glyphLayer(`fresh-${i}`, popping(rows, settled, scaleOf)),
      ];
    }),
    ringLayer(picture, scene.theme),
    listLayer('halos', haloGlyphs(roster, picture, scene, arrivals, now)),
  ];
}

/** Marks are sorted by time, so those that just arrived are the last that show. */
function settledEnd({ order, start, end }: MarkRows, scaleOf: (mark: number) => number): number {
  let settled = end;
  while (settled > start && scaleOf(order[settled - 1]!) !== 1) settled--;
  return settled;
}

/** The rows from `start` on with their radius on its way. */
function popping(
  { table, order, end }: MarkRows,
  start: number,
  scaleOf: (mark: number) => number,
): GlyphTable {
  if (start === end) return NOTHING;
  const cut = <T extends Float32Array | Uint8Array>(column: T, size: number) =>
    column.subarray(start * size, end * size) as T;
  return {
    length: end - start,
    position: cut(table.position, 2),
    offset: cut(table.offset, 2),
    radius: cut(table.radius, 1).map((r, i) => r * scaleOf(order[start + i]!)),
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
