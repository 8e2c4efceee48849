// A composition → what the map's own layers draw of it, as SVG: hatching, lines, marks, rings, halos, in the same order.
import type { Composition } from '../map/composer.ts';
import { GLYPHS } from '../map/glyph-shader.ts';
import { type Glyph, type GlyphTable, tableOf } from '../map/glyph-table.ts';
import { selectedProvinces } from '../map/ground.ts';
import { HATCHES } from '../map/hatch.ts';
import type { MapScene } from '../map/index.ts';
import type { Roster } from '../map/marks.ts';
import { type Screen, toScreen } from '../map/mercator.ts';
import { Arrivals } from '../map/motion.ts';
import { haloGlyphs, portGlyphs, sectorGlyphs } from '../map/rings.ts';
import { type Rgba, SHAPES } from '../map/tokens.ts';
import { disc, glyphPath, sectorPath } from './glyphs.ts';
import { group, short, tag } from './markup.ts';
import type { Paint } from './paint.ts';
import { tracePoints } from './trace.ts';

const HALO = 1.3; // px around a mark, as in the map's shader
const SECTOR_GAP = 1.6;

/** Patterns of the hatch classes; `scale` px of the screen per unit in which the hatched outlines are written. */
export function hatchPatterns(id: string, paint: Paint, scale: number): string {
  return HATCHES.map(({ pitch, tint }, kind) => {
    if (kind === 0) return '';
    const attributes = {
      id: `${id}h${kind}`,
      width: pitch,
      height: pitch,
      patternUnits: 'userSpaceOnUse',
      patternTransform: `rotate(45)${scale === 1 ? '' : ` scale(${short(1 / scale, 4)})`}`,
    };
    const ground = tag('rect', { width: pitch, height: pitch, ...paint.fill('tint', tint) });
    return tag(
      'pattern',
      attributes,
      ground + tag('rect', { width: 1, height: pitch, ...paint.fill('hatch') }),
    );
  }).join('');
}

/** `shared`: the id before the outlines; `id`: before this picture's own patterns. */
export function hatching({ classes }: Composition, shared: string, id: string, paint: Paint): string {
  const provinces = [...classes].filter(([, kind]) => kind > 0);
  return group(
    paint.line('hatch', 1),
    provinces
      .map(([code, kind]) => tag('use', { href: `#${shared}p${code}`, fill: `url(#${id}h${kind})` }))
      .join(''),
  );
}

export function selectedOutlines(
  roster: Roster,
  scene: MapScene,
  shared: string,
  known: ReadonlyMap<string, string>,
  paint: Paint,
): string {
  const codes = selectedProvinces(roster, scene).filter((code) => known.has(code));
  return group(
    paint.line('accent', 1.8),
    codes.map((code) => tag('use', { href: `#${shared}p${code}` })).join(''),
  );
}

/** Lines and marks, bottom to top, as deck-layers.ts stacks them; nothing is under way in a still picture. */
export function marksLayer(
  roster: Roster,
  picture: Composition,
  scene: MapScene,
  screen: Screen,
  paint: Paint,
): string {
  const rest = new Arrivals();
  const glyphs = (list: readonly Glyph[]) => drawGlyphs(tableOf(list), 0, list.length, screen, paint);
  const strokes = picture.strokes.map(({ path, colour, width }) =>
    tag('path', { d: tracePoints(path.map((p) => toScreen(screen, p))), ...paint.lineOf(colour, width) }),
  );
  return [
    group({ 'stroke-linecap': 'round', 'stroke-linejoin': 'round' }, strokes.join('')),
    glyphs(portGlyphs(roster, picture, scene, screen.zoom, rest, 0)),
    drawGlyphs(picture.marks, picture.stretch.start, picture.stretch.end, screen, paint),
    glyphs(sectorGlyphs(picture, scene)),
    glyphs(haloGlyphs(roster, picture, { ...scene, motion: false }, rest, 0)),
  ].join('');
}

/** The rows `[start, end)` of a table of glyphs; those the map hides are left out. */
function drawGlyphs(table: GlyphTable, start: number, end: number, screen: Screen, paint: Paint): string {
  let svg = '';
  for (let i = start; i < end; i++) {
    const fill = [...table.fill.subarray(i * 4, i * 4 + 4)] as unknown as Rgba;
    if (fill[3] === 0) continue;
    const line = [...table.line.subarray(i * 4, i * 4 + 3), 255] as unknown as Rgba;
    const [x, y] = toScreen(screen, [table.position[i * 2]!, table.position[i * 2 + 1]!]);
    const at = [x + table.offset[i * 2]!, y + table.offset[i * 2 + 1]!] as const;
    svg += drawGlyph(table, i, at, fill, line, paint);
  }
  return svg;
}

function drawGlyph(
  table: GlyphTable,
  i: number,
  [x, y]: readonly [number, number],
  fill: Rgba,
  line: Rgba,
  paint: Paint,
): string {
  const glyph = table.glyph[i]!;
  const radius = table.radius[i]!;
  const stroke = table.stroke[i]!;
  const from = `M${short(x, 1)} ${short(y, 1)}`;
  if (glyph === GLYPHS.ring)
    return tag('circle', {
      cx: short(x, 1),
      cy: short(y, 1),
      r: short(radius),
      ...paint.lineOf(fill, stroke),
    });
  if (glyph === GLYPHS.dot) return tag('path', { d: from + disc(radius), ...paint.fillOf(fill) });
  if (glyph === GLYPHS.sector) {
    const [a, b] = [table.sector[i * 2]!, table.sector[i * 2 + 1]!];
    return tag('path', {
      d: sectorPath(radius, stroke, a, b, SECTOR_GAP),
      transform: `translate(${short(x, 1)} ${short(y, 1)})`,
      'fill-rule': 'evenodd',
      ...paint.fillOf(fill),
    });
  }
  const shape = SHAPES[glyph]!;
  const alpha = fill[3] / 255;
  const opacity = alpha < 0.995 ? { opacity: short(alpha) } : {};
  const solid = [fill[0], fill[1], fill[2], 255] as const;
  // The halo is a wider mark below: a stroke in a class of its own would need a group around each mark.
  const marks = [
    tag('path', { d: from + glyphPath(shape, radius, -HALO), ...paint.fillOf(line) }),
    tag('path', { d: from + glyphPath(shape, radius), ...paint.fillOf(solid) }),
    stroke > 0 ? tag('path', { d: from + glyphPath(shape, radius, stroke), ...paint.fillOf(line) }) : '',
  ].join('');
  return alpha < 0.995 ? tag('g', opacity, marks) : marks;
}
