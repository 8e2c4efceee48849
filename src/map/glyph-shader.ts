// GLSL that turns a square of pixels into one of the map's glyphs: six group shapes, dot, open ring, ring sector.
import { SHAPES, type Shape } from './tokens.ts';

/** What a glyph can be, by number; the first six are the group shapes. */
export const GLYPHS = {
  ...(Object.fromEntries(SHAPES.map((shape, i) => [shape, i])) as Record<Shape, number>),
  dot: 6,
  ring: 7,
  sector: 8,
} as const;

/** The square reaches this many radii from its middle: a triangle's corner and its halo fit in. */
export const REACH = 1.9;

/** Offsets come with y downwards, clip space has it upwards. */
export const OFFSET_UPWARDS =
  'gl_Position.xy -= project_pixel_size_to_clipspace(vec2(0.0, 2.0 * instancePixelOffset.y));';

export const GLYPH_VERTEX = {
  'vs:#decl': `
in float instanceGlyphs;
in vec2 instanceSectors;
flat out float vGlyph;
flat out vec2 vSector;
`,
  'vs:#main-end': `
${OFFSET_UPWARDS}
vGlyph = instanceGlyphs;
vSector = instanceSectors;
`,
};

/**
 * Distances in px, negative inside; p.y points up. All six shapes have the area of a circle of 0.9 r.
 * vFillColor paints the glyph, vLineColor its halo and the inside of a hollow one; the stroke width is 0 for a solid one.
 */
export const GLYPH_FRAGMENT = `\
#version 300 es
#define SHADER_NAME atlas-glyph-fragment-shader
precision highp float;
in vec4 vFillColor;
in vec4 vLineColor;
in vec2 unitPosition;
in float innerUnitRadius;
in float outerRadiusPixels;
flat in float vGlyph;
flat in vec2 vSector;
out vec4 fragColor;

const float PI = 3.14159265;
const float HALO = 1.3;

float box(vec2 p, vec2 size) {
  vec2 q = abs(p) - size;
  return length(max(q, 0.0)) + min(max(q.x, q.y), 0.0);
}
float polygon(vec2 p, float sides, float apothem, float turn) {
  float wedge = 2.0 * PI / sides;
  float angle = atan(p.x, p.y) + turn;
  float a = mod(angle + wedge * 0.5, wedge) - wedge * 0.5;
  vec2 q = length(p) * vec2(sin(a), cos(a));
  float half_side = apothem * tan(wedge * 0.5);
  return q.y > apothem && abs(q.x) > half_side
    ? length(vec2(abs(q.x) - half_side, q.y - apothem))
    : q.y - apothem;
}
float shape(int kind, vec2 p, float r) {
  if (kind == 1) return box(p, vec2(0.798 * r));
  if (kind == 2) return box(vec2(p.x + p.y, p.x - p.y) * 0.70711, vec2(0.798 * r));
  if (kind == 3) return polygon(p + vec2(0.0, 0.12 * r), 3.0, 0.7 * r, PI);
  if (kind == 4) return min(box(p, vec2(1.07, 0.357) * r), box(p, vec2(0.357, 1.07) * r));
  if (kind == 5) return polygon(p, 6.0, 0.857 * r, PI / 6.0);
  return length(p) - (kind == 0 ? 0.9 * r : r);
}

void main(void) {
  geometry.uv = unitPosition;
  int kind = int(vGlyph + 0.5);
  float stroke = (1.0 - innerUnitRadius) * outerRadiusPixels;
  float r = (outerRadiusPixels - stroke * 0.5) / ${REACH.toFixed(2)};
  vec2 p = unitPosition * outerRadiusPixels;
  float d = shape(kind, p, r);
  vec4 ink = vFillColor;
  float cover;
  if (kind == 7) {
    cover = 1.0 - smoothstep(-0.5, 0.5, abs(d) - stroke * 0.5);
  } else if (kind == 8) {
    float middle = r - stroke * 0.5;
    cover = 1.0 - smoothstep(-0.5, 0.5, abs(length(p) - middle) - stroke * 0.5);
    float angle = mod(atan(p.x, p.y) + 2.0 * PI, 2.0 * PI);
    // A gap of 1.6 px between sectors, and none where a single one goes all round.
    float gap = vSector.y - vSector.x > 2.0 * PI - 0.001 ? -9.0 : 0.8;
    float before = (angle - vSector.x) * length(p) - gap;
    float after = (vSector.y - angle) * length(p) - gap;
    cover *= clamp(min(before, after) + 0.5, 0.0, 1.0);
  } else {
    float body = 1.0 - smoothstep(-0.5, 0.5, d);
    float inside = stroke > 0.1 ? 1.0 - smoothstep(-0.5, 0.5, d + stroke) : 0.0;
    cover = kind == 6 ? body : 1.0 - smoothstep(-0.5, 0.5, d - HALO);
    ink.rgb = kind == 6 ? ink.rgb : mix(vLineColor.rgb, ink.rgb, body - inside);
  }
  fragColor = vec4(ink.rgb, ink.a * cover);
  if (fragColor.a < 0.004) discard;
  DECKGL_FILTER_COLOR(fragColor, geometry);
}
`;
