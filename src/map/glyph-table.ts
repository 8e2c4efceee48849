// Rows of glyphs → the columns a GlyphTable holds, and the table of all marks.
import { GROUPS } from '../contract/index.ts';
import type { Day } from '../time/day.ts';
import type { Arrangement } from './arrange.ts';
import type { ClusterState } from './frame.ts';
import { GLYPHS } from './glyph-shader.ts';
import type { Roster } from './marks.ts';
import type { LngLat, Point } from './mercator.ts';
import { ringSize } from './packing.ts';
import { GROUP_COLOURS, type Rgba, rgba, SHAPES, type Theme, TOKENS } from './tokens.ts';

/** Columns of equal length, one row a glyph. */
export interface GlyphTable {
  readonly length: number;
  readonly position: Float32Array; // lng, lat
  readonly offset: Float32Array; // px, y downwards
  readonly radius: Float32Array; // px
  readonly stroke: Float32Array; // px; 0: solid
  readonly glyph: Float32Array; // GLYPHS
  readonly sector: Float32Array; // from, to: clockwise from the top in radians
  readonly fill: Uint8Array; // rgba
  readonly line: Uint8Array; // rgba: halo, and the inside of a hollow glyph
}

export interface Glyph {
  readonly at: LngLat;
  readonly offset: Point;
  readonly radius: number;
  readonly glyph: number;
  readonly fill: Rgba;
  readonly line?: Rgba;
  readonly stroke?: number;
  readonly sector?: Point;
}

const HOLLOW_STROKE = 1.7;

function emptyTable(length: number): GlyphTable {
  const floats = (size: number) => new Float32Array(length * size);
  return {
    length,
    position: floats(2),
    offset: floats(2),
    radius: floats(1),
    stroke: floats(1),
    glyph: floats(1),
    sector: floats(2),
    fill: new Uint8Array(length * 4),
    line: new Uint8Array(length * 4),
  };
}

export function tableOf(glyphs: readonly Glyph[]): GlyphTable {
  const table = emptyTable(glyphs.length);
  glyphs.forEach((g, i) => {
    table.position.set(g.at, i * 2);
    table.offset.set(g.offset, i * 2);
    table.radius[i] = g.radius;
    table.stroke[i] = g.stroke ?? 0;
    table.glyph[i] = g.glyph;
    table.sector.set(g.sector ?? [0, 0], i * 2);
    table.fill.set(g.fill, i * 4);
    table.line.set(g.line ?? [0, 0, 0, 0], i * 4);
  });
  return table;
}

/** Rows of marks in order of time, of which `[start, end)` show now. */
export interface MarkRows {
  readonly table: GlyphTable;
  readonly order: Int32Array; // row → mark
  readonly days: Int32Array; // row → the day it appears
  readonly start: number;
  readonly end: number;
}

/** A row for each mark of `order`; one that `shown` hides, or that has no place of its own, is transparent. */
export function markTable(
  roster: Roster,
  arrangement: Arrangement,
  order: Int32Array,
  offsets: Float32Array,
  theme: Theme,
  shown: Uint8Array,
): GlyphTable {
  const table = emptyTable(order.length);
  const colours = GROUPS.map((g) => rgba(GROUP_COLOURS[theme][g]));
  const land = rgba(TOKENS[theme].land);
  table.radius.fill(arrangement.r);
  order.forEach((i, row) => {
    const mark = roster.marks[i]!;
    const x = offsets[i * 2]!;
    const placed = !Number.isNaN(x);
    table.position.set([arrangement.seats[i * 2]!, arrangement.seats[i * 2 + 1]!], row * 2);
    if (placed) table.offset.set([x, offsets[i * 2 + 1]!], row * 2);
    table.glyph[row] = GLYPHS[SHAPES[mark.group]!];
    table.stroke[row] = mark.hollow ? HOLLOW_STROKE : 0;
    table.fill.set(colours[mark.group]!, row * 4);
    table.line.set(land, row * 4);
    if (!placed || !shown[i]) table.fill[row * 4 + 3] = 0;
  });
  return table;
}

/** Fade mode: opacity halves every `halfLife` days since a mark appeared, down to what can still be seen. */
export function fadeRows(rows: MarkRows, day: Day, halfLife: number): MarkRows {
  const fill = rows.table.fill.slice();
  for (let row = rows.start; row < rows.end; row++)
    if (fill[row * 4 + 3])
      fill[row * 4 + 3] = 255 * Math.max(0.14, 0.5 ** (Math.max(day - rows.days[row]!, 0) / halfLife));
  return { ...rows, table: { ...rows.table, fill } };
}

/** All marks of the roster in one table, as their rows show them; the others transparent. */
export function wholeTable(
  roster: Roster,
  arrangement: Arrangement,
  offsets: Float32Array,
  rows: readonly MarkRows[],
): GlyphTable {
  const order = Int32Array.from(roster.marks, (_, i) => i);
  const hidden = new Uint8Array(order.length);
  const table = markTable(roster, arrangement, order, offsets, 'light', hidden);
  for (const part of rows)
    part.order.forEach((mark, row) => {
      table.fill.set(part.table.fill.subarray(row * 4, row * 4 + 4), mark * 4);
      table.line.set(part.table.line.subarray(row * 4, row * 4 + 4), mark * 4);
    });
  return table;
}

/** A ring as its sectors, clockwise from the top in the order of the groups, on a disc of land colour. */
export function ringGlyphs(
  seat: LngLat,
  shift: Point,
  state: ClusterState,
  scale: number,
  theme: Theme,
): readonly Glyph[] {
  if (!state.ring) return [];
  const { radius, band } = ringSize(state.count, scale);
  const base = { at: seat, offset: shift };
  const glyphs: Glyph[] = [
    { ...base, radius: radius + 1.6, glyph: GLYPHS.dot, fill: rgba(TOKENS[theme].land) },
  ];
  let from = 0;
  state.ring.forEach((count, group) => {
    if (count === 0) return;
    const to = from + (count / state.count) * 2 * Math.PI;
    const fill = rgba(GROUP_COLOURS[theme][GROUPS[group]!]);
    glyphs.push({ ...base, radius, glyph: GLYPHS.sector, stroke: band, sector: [from, to], fill });
    from = to;
  });
  return glyphs;
}
