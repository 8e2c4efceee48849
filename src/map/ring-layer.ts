// Places that show a ring now → a deck.gl layer with one square a ring, all sectors in it: cheap also without a GPU.
import type { LayerProps } from '@deck.gl/core';
import { ScatterplotLayer, type ScatterplotLayerProps } from '@deck.gl/layers';
import { GROUPS } from '../contract/index.ts';
import type { Composition } from './composer.ts';
import { OFFSET_UPWARDS } from './glyph-shader.ts';
import { RING_BAND, ringSize } from './packing.ts';
import { GROUP_COLOURS, rgba, type Theme, TOKENS } from './tokens.ts';

/** Land around a ring, px. */
const MARGIN = 1.6;

interface RingProps {
  readonly theme: Theme;
}

class RingLayer extends ScatterplotLayer<unknown, RingProps> {
  static override layerName = 'RingLayer';

  override getShaders() {
    const shaders = super.getShaders();
    const inject = { ...shaders.inject, ...VERTEX };
    return { ...shaders, fs: fragment((this.props as unknown as RingProps).theme), inject };
  }

  override initializeState() {
    super.initializeState();
    this.getAttributeManager()?.addInstanced({
      instanceFirst: { size: 3, accessor: 'getFirst' },
      instanceRest: { size: 3, accessor: 'getRest' },
    });
  }
}

export function ringLayer(picture: Composition, theme: Theme): RingLayer {
  const props = {
    id: `rings-${theme}`, // the colours are in the shader
    theme,
    data: dataOf(picture),
    getFillColor: rgba(TOKENS[theme].land),
    billboard: true,
    radiusUnits: 'pixels',
    parameters: { depthWriteEnabled: false, depthCompare: 'always' },
  };
  return new RingLayer(props as unknown as LayerProps & ScatterplotLayerProps & RingProps);
}

/** deck.gl sends columns to the GPU again whenever `data` is another object: the same counts are the same object. */
const known = new WeakMap<Composition['clusters'], unknown>();

function dataOf({ arrangement, clusters }: Composition): unknown {
  const last = known.get(clusters);
  if (last) return last;
  const rings = arrangement.clusters.filter((c) => clusters.get(c.code)!.ring);
  const column = (size: number) => ({ value: new Float32Array(rings.length * size), size });
  const attributes = {
    getPosition: column(2),
    getPixelOffset: column(2),
    getRadius: column(1),
    getFirst: column(3),
    getRest: column(3),
  };
  rings.forEach(({ code, seat, shift }, i) => {
    const { count, ring } = clusters.get(code)!;
    attributes.getPosition.value.set(seat, i * 2);
    attributes.getPixelOffset.value.set(shift, i * 2);
    attributes.getRadius.value[i] = ringSize(count, arrangement.rings).radius + MARGIN;
    let end = 0;
    for (const [group, part] of ring!.entries()) {
      end += part / count;
      (group < 3 ? attributes.getFirst : attributes.getRest).value[i * 3 + (group % 3)] = end;
    }
  });
  const data = { length: rings.length, attributes };
  known.set(clusters, data);
  return data;
}

const VERTEX = {
  'vs:#decl': `
in vec3 instanceFirst;
in vec3 instanceRest;
flat out vec3 vFirst;
flat out vec3 vRest;
`,
  'vs:#main-end': `
${OFFSET_UPWARDS}
vFirst = instanceFirst;
vRest = instanceRest;
`,
};

/** The ends of the sectors come in turns, clockwise from the top, in the order of the groups; an empty one has no width. */
const fragment = (theme: Theme) => `\
#version 300 es
#define SHADER_NAME atlas-ring-fragment-shader
precision highp float;
in vec4 vFillColor;
in vec2 unitPosition;
in float outerRadiusPixels;
flat in vec3 vFirst;
flat in vec3 vRest;
out vec4 fragColor;

const float TURN = 6.2831853;
const vec3 INKS[${GROUPS.length}] = vec3[](${GROUPS.map((group) => vec3Of(GROUP_COLOURS[theme][group])).join()});

void main(void) {
  geometry.uv = unitPosition;
  vec2 p = unitPosition * outerRadiusPixels;
  float away = length(p);
  float r = outerRadiusPixels - ${MARGIN.toFixed(1)};
  float band = max(${RING_BAND.least.toFixed(1)}, ${RING_BAND.part.toFixed(2)} * r);
  float ring = 1.0 - smoothstep(-0.5, 0.5, abs(away - r + band * 0.5) - band * 0.5);
  float turn = fract(atan(p.x, p.y) / TURN + 1.0);
  float ends[6] = float[](vFirst.x, vFirst.y, vFirst.z, vRest.x, vRest.y, 1.0);
  float begin = 0.0;
  float from = 0.0;
  float to = 1.0;
  vec3 ink = INKS[0];
  for (int i = 0; i < 6; i++) {
    if (turn >= begin && turn < ends[i]) {
      from = begin;
      to = ends[i];
      ink = INKS[i];
    }
    begin = ends[i];
  }
  // A gap of 1.6 px between sectors, and none where a single one goes all round.
  if (to - from < 0.9999) ring *= clamp(min(turn - from, to - turn) * TURN * away - 0.3, 0.0, 1.0);
  fragColor = vec4(mix(vFillColor.rgb, ink, ring), 1.0 - smoothstep(-0.5, 0.5, away - outerRadiusPixels));
  if (fragColor.a < 0.004) discard;
  DECKGL_FILTER_COLOR(fragColor, geometry);
}
`;

function vec3Of(hex: Parameters<typeof rgba>[0]): string {
  const [red, green, blue] = rgba(hex).map((byte) => (byte / 255).toFixed(4));
  return `vec3(${red},${green},${blue})`;
}
