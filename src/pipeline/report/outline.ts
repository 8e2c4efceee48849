// data/basemap.topo.json → the provinces as one SVG path, coarse enough to be repeated on a page.
import type { MultiPolygon, Polygon, Topology } from 'topojson-specification';
import { HEIGHT, project } from './projection.ts';

type Point = readonly [x: number, y: number];

const TOLERANCE = 0.7; // units of the drawing
const SMALLEST = 2.5; // width and height together; of a province's smaller parts only the largest is drawn

/** Absolute and relative moves in tenths of a unit would double the size: whole units do at this scale. */
export function outlineOf(basemap: Topology): string {
  const arcs = decodeArcs(basemap).map(simplify);
  const provinces = basemap.objects.provinces;
  if (provinces?.type !== 'GeometryCollection') return '';
  return provinces.geometries
    .filter((g): g is Polygon | MultiPolygon => g.type === 'Polygon' || g.type === 'MultiPolygon')
    .map((g) => {
      const rings = (g.type === 'Polygon' ? [g.arcs] : g.arcs).map((polygon) => joined(polygon[0]!, arcs));
      const largest = Math.max(...rings.map(extent));
      return rings
        .filter((ring) => (extent(ring) > SMALLEST || extent(ring) === largest) && ring[0]![1] < HEIGHT)
        .map(toPath)
        .join('');
    })
    .join('');
}

/** Undoes the quantization: arcs are stored as steps from point to point. */
function decodeArcs({ arcs, transform }: Topology): Point[][] {
  return arcs.map((arc) => {
    let [x, y] = [0, 0];
    return arc.map(([dx = 0, dy = 0]) => {
      if (!transform) return project([dx, dy]);
      x += dx;
      y += dy;
      return project([
        x * transform.scale[0] + transform.translate[0],
        y * transform.scale[1] + transform.translate[1],
      ]);
    });
  });
}

/** Douglas and Peucker; arcs are shared, so that neighbours keep a common border. */
function simplify(points: readonly Point[]): Point[] {
  const kept = new Uint8Array(points.length);
  kept[0] = 1;
  kept[points.length - 1] = 1;
  const open: [number, number][] = [[0, points.length - 1]];
  for (let range = open.pop(); range; range = open.pop()) {
    const [from, to] = range;
    let far = -1;
    let most = TOLERANCE;
    for (let i = from + 1; i < to; i++) {
      const distance = distanceTo(points[i]!, points[from]!, points[to]!);
      if (distance > most) [far, most] = [i, distance];
    }
    if (far < 0) continue;
    kept[far] = 1;
    open.push([from, far], [far, to]);
  }
  return points.filter((_, i) => kept[i]);
}

function distanceTo([x, y]: Point, [ax, ay]: Point, [bx, by]: Point): number {
  const [dx, dy] = [bx - ax, by - ay];
  const length = dx * dx + dy * dy;
  const t = length === 0 ? 0 : Math.max(0, Math.min(1, ((x - ax) * dx + (y - ay) * dy) / length));
  return Math.hypot(x - ax - t * dx, y - ay - t * dy);
}

/** A ring of arc indices; `~i` is arc `i` backwards. */
function joined(ring: readonly number[], arcs: readonly (readonly Point[])[]): Point[] {
  return ring.flatMap((index, k) => {
    const arc = index < 0 ? [...arcs[~index]!].reverse() : arcs[index]!;
    return k === 0 ? arc : arc.slice(1);
  });
}

function extent(points: readonly Point[]): number {
  let [left, right, top, bottom] = [Infinity, -Infinity, Infinity, -Infinity];
  for (const [x, y] of points) {
    left = Math.min(left, x);
    right = Math.max(right, x);
    top = Math.min(top, y);
    bottom = Math.max(bottom, y);
  }
  return right - left + bottom - top;
}

function toPath(points: readonly Point[]): string {
  let path = '';
  let [x, y] = [0, 0];
  for (const [i, point] of points.entries()) {
    const [nx, ny] = [Math.round(point[0] * 2), Math.round(point[1] * 2)];
    if (i > 0 && nx === x && ny === y) continue;
    path += i === 0 ? `M${nx} ${ny}l` : `${nx - x} ${ny - y} `;
    [x, y] = [nx, ny];
  }
  // Macau is a point at this scale; a line without a step would be an error, and browsers drop all after it.
  return `${path.endsWith('l') ? `${path}0 0` : path.trimEnd()}z`;
}
