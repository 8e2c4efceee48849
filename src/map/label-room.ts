// Rectangles, discs and line samples already on the map → quick answers to what a new label would cover.
import type { Point, Rect } from './mercator.ts';

const CELL = 48;

export class Room {
  readonly #rects = new Map<number, Rect[]>();
  readonly #discs = new Map<number, { at: Point; radius: number }[]>();
  readonly #samples = new Map<number, Point[]>();

  addRect(rect: Rect): void {
    for (const key of cells(rect)) push(this.#rects, key, rect);
  }

  addDisc(at: Point, radius: number): void {
    const box = { x: at[0] - radius, y: at[1] - radius, w: 2 * radius, h: 2 * radius };
    for (const key of cells(box)) push(this.#discs, key, { at, radius });
  }

  /** Points along a line, about one every 6 px: how many a label covers is how much of the line it hides. */
  addLine(points: readonly Point[]): void {
    for (const p of points) push(this.#samples, keyOf(Math.floor(p[0] / CELL), Math.floor(p[1] / CELL)), p);
  }

  removeRect(rect: Rect): void {
    for (const key of cells(rect)) {
      const list = this.#rects.get(key);
      if (list)
        this.#rects.set(
          key,
          list.filter((other) => other !== rect),
        );
    }
  }

  /** The boxes a box would touch, `margin` px around it. */
  rectsHit(rect: Rect, margin: number): Set<Rect> {
    const r = grow(rect, margin);
    const hit = new Set<Rect>();
    for (const key of cells(r))
      for (const other of this.#rects.get(key) ?? []) if (overlap(r, other)) hit.add(other);
    return hit;
  }

  /** True where the label would cover a disc other than the one around `own`. */
  hitsDisc(rect: Rect, margin: number, own?: Point): boolean {
    return cells(grow(rect, margin)).some((key) =>
      this.#discs
        .get(key)
        ?.some(
          ({ at, radius }) =>
            !(own && own[0] === at[0] && own[1] === at[1]) && distance(rect, at) < radius + margin,
        ),
    );
  }

  /** How far the nearest disc is that is not the one around `own`; at most `reach`. */
  nearestDisc(rect: Rect, reach: number, own: Point): number {
    let nearest = reach;
    for (const key of cells(grow(rect, reach)))
      for (const { at, radius } of this.#discs.get(key) ?? [])
        if (at[0] !== own[0] || at[1] !== own[1]) nearest = Math.min(nearest, distance(rect, at) - radius);
    return nearest;
  }

  samplesIn(rect: Rect): number {
    let count = 0;
    for (const key of cells(rect))
      for (const p of this.#samples.get(key) ?? []) if (distance(rect, p) === 0) count++;
    return count;
  }
}

export function grow({ x, y, w, h }: Rect, by: number): Rect {
  return { x: x - by, y: y - by, w: w + 2 * by, h: h + 2 * by };
}

export function overlap(a: Rect, b: Rect): boolean {
  return a.x < b.x + b.w && b.x < a.x + a.w && a.y < b.y + b.h && b.y < a.y + a.h;
}

export function contains(outer: Rect, inner: Rect): boolean {
  return (
    inner.x >= outer.x &&
    inner.y >= outer.y &&
    inner.x + inner.w <= outer.x + outer.w &&
    inner.y + inner.h <= outer.y + outer.h
  );
}

/** From a point to the nearest point of a rectangle; 0 inside. */
export function distance({ x, y, w, h }: Rect, [px, py]: Point): number {
  return Math.hypot(Math.max(x - px, 0, px - x - w), Math.max(y - py, 0, py - y - h));
}

function cells({ x, y, w, h }: Rect): number[] {
  const keys: number[] = [];
  for (let i = Math.floor(x / CELL); i <= Math.floor((x + w) / CELL); i++)
    for (let j = Math.floor(y / CELL); j <= Math.floor((y + h) / CELL); j++) keys.push(keyOf(i, j));
  return keys;
}

/** The world at the deepest zoom is fewer than 2^15 cells wide. */
function keyOf(column: number, row: number): number {
  return column * 65_536 + row;
}

function push<T>(map: Map<number, T[]>, key: number, value: T): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
