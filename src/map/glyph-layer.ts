// A deck.gl layer that draws the map's glyphs at pixel offsets from places: crisp at any density, constant in size.
import type { LayerProps } from '@deck.gl/core';
import { ScatterplotLayer, type ScatterplotLayerProps } from '@deck.gl/layers';
import { GLYPH_FRAGMENT, GLYPH_VERTEX, REACH } from './glyph-shader.ts';
import type { GlyphTable } from './glyph-table.ts';

interface GlyphProps {
  getGlyph?: number;
  getSector?: [number, number];
}

const defaultProps = {
  getGlyph: { type: 'accessor', value: 0 },
  getSector: { type: 'accessor', value: [0, 0] },
};

class GlyphLayer extends ScatterplotLayer<unknown, GlyphProps> {
  static override layerName = 'GlyphLayer';
  static override defaultProps = defaultProps as never; // deck.gl exports no type for it

  override getShaders() {
    const shaders = super.getShaders();
    return { ...shaders, fs: GLYPH_FRAGMENT, inject: { ...shaders.inject, ...GLYPH_VERTEX } };
  }

  override initializeState() {
    super.initializeState();
    this.getAttributeManager()?.addInstanced({
      instanceGlyphs: { size: 1, accessor: 'getGlyph' },
      instanceSectors: { size: 2, accessor: 'getSector' },
    });
  }
}

/** A layer of the rows `[start, end)` of a table: views into its columns, nothing is copied. */
export function glyphLayer(id: string, table: GlyphTable, start = 0, end = table.length): GlyphLayer {
  const props = {
    id,
    data: dataOf(table, start, end),
    billboard: true,
    stroked: true,
    radiusUnits: 'pixels',
    radiusScale: REACH,
    lineWidthUnits: 'pixels',
    antialiasing: true,
    // Painted in order, over the map and under nothing.
    parameters: { depthWriteEnabled: false, depthCompare: 'always' },
  };
  return new GlyphLayer(props as unknown as LayerProps & ScatterplotLayerProps);
}

/** deck.gl sends columns to the GPU again whenever `data` is another object: the same slice is the same object. */
const slices = new WeakMap<GlyphTable, { start: number; end: number; data: unknown }>();

function dataOf(table: GlyphTable, start: number, end: number): unknown {
  const last = slices.get(table);
  if (last?.start === start && last.end === end) return last.data;
  const cut = <T extends Float32Array | Uint8Array>(column: T, size: number) => ({
    value: column.subarray(start * size, end * size),
    size,
    normalized: column instanceof Uint8Array, // colours are bytes that mean 0–1
  });
  const data = {
    length: end - start,
    attributes: {
      getPosition: cut(table.position, 2),
      getPixelOffset: cut(table.offset, 2),
      getRadius: cut(table.radius, 1),
      getLineWidth: cut(table.stroke, 1),
      getFillColor: cut(table.fill, 4),
      getLineColor: cut(table.line, 4),
      getGlyph: cut(table.glyph, 1),
      getSector: cut(table.sector, 2),
    },
  };
  slices.set(table, { start, end, data });
  return data;
}
