// Two points on the screen → the curve between them, cut short of the marks at its ends.
import type { Point } from './mercator.ts';

const SAMPLES = 32;

/** How far the control point lies off the chord, as a part of its length: short ones bend more, or they would read as straight stubs. */
export function bulge(length: number): number {
  return length < 60 ? 0.28 : 0.17;
}

/**
 * Quadratic curve from `a` to `b` in px, cut `cutA` and `cutB` px from its ends. It bends outwards,
 * east of its lead to the right and west of it to the left, so that the arcs of one lead fan out. Fewer than two points: nothing is left between the cuts.
 */
export function arcPath(a: Point, b: Point, cutA: number, cutB: number): Point[] {
  const dx = b[0] - a[0];
  const dy = b[1] - a[1];
  const length = Math.hypot(dx, dy);
  if (length <= cutA + cutB) return [];
  const lift = bulge(length) * (dx >= 0 ? 1 : -1);
  const control: Point = [(a[0] + b[0]) / 2 - dy * lift, (a[1] + b[1]) / 2 + dx * lift];
  const at = (t: number): Point => {
    const s = 1 - t;
    return [
      s * s * a[0] + 2 * s * t * control[0] + t * t * b[0],
      s * s * a[1] + 2 * s * t * control[1] + t * t * b[1],
    ];
  };
  const from = cutAt(at, a, cutA, 0, 1);
  const to = cutAt(at, b, cutB, 1, 0);
  if (from >= to) return [];
  return Array.from({ length: SAMPLES + 1 }, (_, i) => at(from + ((to - from) * i) / SAMPLES));
}

/** The parameter at which the curve leaves the circle of `radius` around its end, by bisection. */
function cutAt(at: (t: number) => Point, end: Point, radius: number, near: number, far: number): number {
  if (radius <= 0) return near;
  let inside = near;
  let outside = far;
  for (let i = 0; i < 24; i++) {
    const middle = (inside + outside) / 2;
    const [x, y] = at(middle);
    if (Math.hypot(x - end[0], y - end[1]) < radius) inside = middle;
    else outside = middle;
  }
  return outside;
}

/** The first part of a path, as it draws itself from its lead: `share` 0–1 of its points, the tip between two. */
export function partOf(path: readonly Point[], share: number): Point[] {
  if (share >= 1) return [...path];
  const reach = Math.max(share, 0) * (path.length - 1);
  const whole = Math.floor(reach);
  const head = path.slice(0, whole + 1);
  const a = path[whole];
  const b = path[whole + 1];
  if (a && b) head.push([a[0] + (b[0] - a[0]) * (reach - whole), a[1] + (b[1] - a[1]) * (reach - whole)]);
  return head;
}
