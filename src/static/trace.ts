// Lines and rings in degrees → the `d` of an SVG path: projected, cut to what is in sight, simplified, rounded, relative.
import type { Position } from 'geojson';
import { type Point, type Rect, type Screen, toScreen } from '../map/mercator.ts';

export interface Tracing {
  readonly screen: Screen;
  readonly clip: Rect; // px of the screen
  readonly tolerance: number; // px that a simplified line may lie beside the true one
  readonly unit: number; // px of the screen per unit of the path
  readonly decimals: number;
}

/** Rings smaller than this in both directions are specks, px. */
const SPECK = 0.7;

/** Closed rings, cut along the clip's edges: filled right inside it, stroked along its edges, which lie out of sight. */
export function traceRings(rings: readonly (readonly Position[])[], tracing: Tracing): string {
  return rings
    .map((ring) => {
      const points = clipRing(project(ring, tracing), tracing.clip);
      if (points.length < 3 || extent(points) < SPECK) return '';
      const kept = simplify([...points, points[0]!], tracing.tolerance).slice(0, -1);
      return kept.length < 3 ? '' : `${encode(kept, tracing)}z`;
    })
    .join('');
}

export function traceLines(lines: readonly (readonly Position[])[], tracing: Tracing): string {
  return lines
    .flatMap((line) => clipLine(project(line, tracing), tracing.clip))
    .map((points) => encode(simplify(points, tracing.tolerance), tracing))
    .join('');
}

/** Points that are px of the screen already. */
export function tracePoints(points: readonly Point[], decimals = 1, tolerance = 0.08): string {
  return encode(simplify(points, tolerance), { unit: 1, decimals });
}

function project(line: readonly Position[], { screen }: Tracing): Point[] {
  return line.map(([lng = 0, lat = 0]) => toScreen(screen, [lng, lat]));
}

function extent(points: readonly Point[]): number {
  let [left, top] = points[0]!;
  let [right, bottom] = points[0]!;
  for (const [x, y] of points) {
    left = Math.min(left, x);
    right = Math.max(right, x);
    top = Math.min(top, y);
    bottom = Math.max(bottom, y);
  }
  return Math.max(right - left, bottom - top);
}

/** Relative steps between rounded points, so that rounding does not add up along the line. */
function encode(points: readonly Point[], { unit, decimals }: Pick<Tracing, 'unit' | 'decimals'>): string {
  const scale = 10 ** decimals;
  let d = '';
  let [px, py] = [0, 0];
  let first = true;
  for (const [x, y] of points) {
    const [nx, ny] = [Math.round((x / unit) * scale), Math.round((y / unit) * scale)];
    if (first) d += `M${number(nx, scale)}${joined(number(ny, scale))}`;
    else if (nx !== px || ny !== py) {
      const step = `${number(nx - px, scale)}${joined(number(ny - py, scale))}`;
      d += d.endsWith('l') ? step : joined(step);
    }
    if (first) d += 'l';
    first = false;
    [px, py] = [nx, ny];
  }
  return d.endsWith('l') ? `${d}0 0` : d;
}

/** A minus sign separates two numbers by itself. */
const joined = (text: string) => (text.startsWith('-') ? text : ` ${text}`);
const number = (value: number, scale: number) =>
  scale === 1 ? String(value) : String(value / scale).replace(/^(-?)0\./, '$1.');

/** Douglas and Peucker, without recursion. Ends stay. */
export function simplify(points: readonly Point[], tolerance: number): Point[] {
  const keep = new Uint8Array(points.length);
  keep[0] = 1;
  keep[points.length - 1] = 1;
  const stack: [number, number][] = [[0, points.length - 1]];
  while (stack.length > 0) {
    const [from, to] = stack.pop()!;
    let furthest = tolerance;
    let split = -1;
    for (let i = from + 1; i < to; i++) {
      const away = distance(points[i]!, points[from]!, points[to]!);
      if (away > furthest) {
        furthest = away;
        split = i;
      }
    }
    if (split < 0) continue;
    keep[split] = 1;
    stack.push([from, split], [split, to]);
  }
  return points.filter((_, i) => keep[i]);
}

function distance([x, y]: Point, [ax, ay]: Point, [bx, by]: Point): number {
  const dx = bx - ax;
  const dy = by - ay;
  const squared = dx * dx + dy * dy;
  const t = squared === 0 ? 0 : Math.min(Math.max(((x - ax) * dx + (y - ay) * dy) / squared, 0), 1);
  return Math.hypot(x - ax - t * dx, y - ay - t * dy);
}

/** Sutherland and Hodgman: one edge of the clip after the other. */
function clipRing(points: readonly Point[], { x, y, w, h }: Rect): Point[] {
  let ring = [...points];
  const edges: [axis: 0 | 1, at: number, side: 1 | -1][] = [
    [0, x, 1],
    [0, x + w, -1],
    [1, y, 1],
    [1, y + h, -1],
  ];
  for (const [axis, at, side] of edges) {
    const inside = (p: Point) => (p[axis] - at) * side >= 0;
    ring = ring.flatMap((p, i) => {
      const before = ring[(i + ring.length - 1) % ring.length]!;
      if (inside(p) === inside(before)) return inside(p) ? [p] : [];
      const crossing = crossingOf(before, p, axis, at);
      return inside(p) ? [crossing, p] : [crossing];
    });
  }
  return ring;
}

function crossingOf(a: Point, b: Point, axis: 0 | 1, at: number): Point {
  const t = (at - a[axis]) / (b[axis] - a[axis]);
  const other = a[1 - axis]! + (b[1 - axis]! - a[1 - axis]!) * t;
  return axis === 0 ? [at, other] : [other, at];
}

/** Whole segments with an end or their box in sight; what they reach beyond it is nobody's to see. */
function clipLine(points: readonly Point[], { x, y, w, h }: Rect): Point[][] {
  const parts: Point[][] = [];
  let open: Point[] | null = null;
  for (let i = 1; i < points.length; i++) {
    const a = points[i - 1]!;
    const b = points[i]!;
    const out =
      Math.max(a[0], b[0]) < x ||
      Math.min(a[0], b[0]) > x + w ||
      Math.max(a[1], b[1]) < y ||
      Math.min(a[1], b[1]) > y + h;
    if (out) open = null;
    else if (open) open.push(b);
    else {
      open = [a, b];
      parts.push(open);
    }
  }
  return parts;
}
