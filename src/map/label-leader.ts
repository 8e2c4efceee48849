// A name that had to stand apart → the hairline that ties it to what it names.
import type { LabelItem } from './labels.ts';
import type { Point, Rect } from './mercator.ts';
import type { Terrain } from './terrain.ts';

/** A gap shorter than this needs no leader: nearness says enough. */
const NEAR_MARK = 9;
const NEAR_COAST = 15;
/** A province's leader ends this far behind its coast or border. */
const INLAND = 5;

/** From what the name belongs to, to the nearest point of its box; null: too near to need one. */
export function leaderTo(
  item: LabelItem,
  rect: Rect,
  terrain: Terrain,
  zoom: number,
): readonly [Point, Point] | null {
  const from = item.disc?.centre ?? item.points[0]!;
  const to: Point = [
    Math.min(Math.max(from[0], rect.x - 2), rect.x + rect.w + 2),
    Math.min(Math.max(from[1], rect.y), rect.y + rect.h),
  ];
  const length = Math.hypot(to[0] - from[0], to[1] - from[1]);
  if (length < 1) return null;
  if (item.disc?.radius) {
    const edge = item.disc.radius + 1;
    return length - edge < NEAR_MARK ? null : [along(from, to, edge / length), to];
  }
  const coast = shore(item, to, from, terrain, zoom);
  if ((1 - coast) * length < NEAR_COAST) return null;
  return [along(from, to, Math.max(coast - INLAND / length, 0)), to];
}

/** How far from its own point the edge of a province lies towards its name, 0–1. */
function shore({ code }: LabelItem, to: Point, from: Point, terrain: Terrain, zoom: number): number {
  const own = terrain.codes.indexOf(code ?? '') + 1;
  for (let t = 1; t > 0; t -= 0.02) if (terrain.at(along(from, to, t), zoom) === own) return t;
  return 0;
}

/** Points about every 6 px, ends included. */
export function sampled([a, b]: readonly [Point, Point]): Point[] {
  const steps = Math.max(Math.ceil(Math.hypot(b[0] - a[0], b[1] - a[1]) / 6), 1);
  return Array.from({ length: steps + 1 }, (_, i) => along(a, b, i / steps));
}

function along(a: Point, b: Point, t: number): Point {
  return [a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t];
}
