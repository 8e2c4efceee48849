// Provinces with a hatch class each → a deck.gl layer of tint and 45° lines whose pitch stays the same at every zoom.
import { LayerExtension } from '@deck.gl/core';
import { SolidPolygonLayer } from '@deck.gl/layers';
import type { Position } from 'geojson';
import type { ProvinceShape } from './basemap.ts';
import { HATCHES, type HatchClass } from './hatch.ts';
import type { LngLat } from './mercator.ts';
import { type MapTokens, rgba } from './tokens.ts';

/** The lines are laid out from here, so that they travel with the map instead of with the screen. */
const ANCHOR: LngLat = [104, 36];

interface HatchProps {
  tokens: MapTokens;
  beforeId: string; // MapLibre's layer above
}

interface HatchUniforms {
  tint: number[];
  line: number[];
  anchor: number[]; // device px from the lower left of the canvas
  density: number; // device px per px
}

const pitches = HATCHES.map(({ pitch }) => Math.max(pitch, 1).toFixed(1)).join(', ');
const tints = HATCHES.map(({ tint }) => tint.toFixed(2)).join(', ');

const hatchModule = {
  name: 'hatch',
  fs: `
layout(std140) uniform hatchUniforms {
  vec4 tint;
  vec4 line;
  vec2 anchor;
  float density;
} hatch;
const float HATCH_PITCH[${HATCHES.length}] = float[](${pitches});
const float HATCH_TINT[${HATCHES.length}] = float[](${tints});
`,
  inject: {
    // The class of a province travels as the red byte of its fill colour.
    'fs:DECKGL_FILTER_COLOR': `
  int kind = int(color.r * 255.0 + 0.5);
  if (kind == 0) discard;
  vec2 at = (gl_FragCoord.xy - hatch.anchor) / hatch.density;
  float along = (at.x - at.y) * 0.70710678;
  float pitch = HATCH_PITCH[kind];
  float off = abs(fract(along / pitch) - 0.5) * pitch;
  float line = clamp((0.5 - off) * hatch.density + 0.5, 0.0, 1.0);
  color = vec4(mix(hatch.tint.rgb, hatch.line.rgb, line), max(HATCH_TINT[kind], line) * color.a);
`,
  },
  uniformTypes: { tint: 'vec4<f32>', line: 'vec4<f32>', anchor: 'vec2<f32>', density: 'f32' },
} as const;

class HatchExtension extends LayerExtension {
  static override extensionName = 'HatchExtension';

  override getShaders() {
    return { modules: [hatchModule] };
  }

  override draw(this: SolidPolygonLayer<unknown, HatchProps>) {
    const { viewport, device } = this.context;
    const density = (device.canvasContext?.getDrawingBufferSize()[0] ?? viewport.width) / viewport.width;
    const [x = 0, y = 0] = viewport.project([...ANCHOR]);
    const { tint, hatch } = this.props.tokens;
    const unit = (hex: Parameters<typeof rgba>[0]) => rgba(hex).map((byte) => byte / 255);
    const uniforms: HatchUniforms = {
      tint: unit(tint),
      line: unit(hatch),
      anchor: [x * density, (viewport.height - y) * density],
      density,
    };
    this.setShaderModuleProps({ hatch: { ...uniforms } });
  }
}

const extension = new HatchExtension();

/** One outer ring with its holes, and the province it is a part of. */
export interface ProvincePart {
  readonly code: string;
  readonly rings: Position[][];
}

export function provinceParts(provinces: readonly ProvinceShape[]): ProvincePart[] {
  return provinces.flatMap(({ code, shape }) =>
    (shape.type === 'Polygon' ? [shape.coordinates] : shape.coordinates).map((rings) => ({ code, rings })),
  );
}

/** `parts` are compared by identity, the classes by what they say. */
export function hatchLayer(
  parts: readonly ProvincePart[],
  classes: ReadonlyMap<string, HatchClass>,
  tokens: MapTokens,
  beforeId: string,
): SolidPolygonLayer<ProvincePart, HatchProps> {
  return new SolidPolygonLayer<ProvincePart, HatchProps>({
    id: 'hatch',
    data: parts,
    beforeId,
    tokens,
    extensions: [extension],
    getPolygon: (part) => part.rings as never,
    getFillColor: (part) => [classes.get(part.code) ?? 0, 0, 0, 255],
    // As text: deck.gl compares the enumerable keys of an object, and a Map has none, so all maps would be alike.
    updateTriggers: { getFillColor: [...classes].join() },
    material: false,
    parameters: { depthWriteEnabled: false, depthCompare: 'always', cullMode: 'none' },
  });
}
