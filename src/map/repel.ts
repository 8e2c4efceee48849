// Clusters at their seats → the same clusters pushed apart until none touches another, each held by a spring to its seat.
import type { Point } from './mercator.ts';

export interface Disc {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

const GAP = 2.5;
const SPRING = 0.025;
const ROUNDS = 400;
const GOLDEN_ANGLE = 2.399963;

/** New centres in the order given. Deterministic: no randomness, ties are broken by position in the list. */
export function repel(discs: readonly Disc[]): Point[] {
  const x = Float64Array.from(discs, (d) => d.x);
  const y = Float64Array.from(discs, (d) => d.y);
  let pairs: [number, number][] = [];
  for (let round = 0; round < 2 * ROUNDS; round++) {
    // Discs drift slowly: the list of pairs that could touch is good for a while.
    if (round % 20 === 0) pairs = closePairs(discs, x, y);
    if (pairs.length === 0) break;
    // Later rounds only part what still touches, so that the gap holds exactly.
    const springs = round < ROUNDS;
    if (springs) pull(discs, x, y);
    if (!part(discs, x, y, pairs) && !springs) break;
  }
  return discs.map((_, i) => [x[i]!, y[i]!]);
}

function pull(discs: readonly Disc[], x: Float64Array, y: Float64Array): void {
  discs.forEach((disc, i) => {
    x[i]! += (disc.x - x[i]!) * SPRING;
    y[i]! += (disc.y - y[i]!) * SPRING;
  });
}

/** True where any two had to be parted. The smaller disc gives way more. */
function part(discs: readonly Disc[], x: Float64Array, y: Float64Array, pairs: [number, number][]): boolean {
  let moved = false;
  for (const [i, j] of pairs) {
    const a = discs[i]!.radius;
    const b = discs[j]!.radius;
    let dx = x[j]! - x[i]!;
    let dy = y[j]! - y[i]!;
    let distance = Math.hypot(dx, dy);
    const overlap = a + b + GAP - distance;
    if (overlap <= 1e-3) continue;
    if (distance < 1e-6) {
      dx = Math.cos(j * GOLDEN_ANGLE);
      dy = Math.sin(j * GOLDEN_ANGLE);
      distance = 1;
    }
    const share = (b * b) / (a * a + b * b);
    const step = (overlap + 1e-3) / distance;
    x[i]! -= dx * step * share;
    y[i]! -= dy * step * share;
    x[j]! += dx * step * (1 - share);
    y[j]! += dy * step * (1 - share);
    moved = true;
  }
  return moved;
}

/** Pairs whose discs touch or could soon, found by a sweep from west to east. */
function closePairs(discs: readonly Disc[], x: Float64Array, y: Float64Array): [number, number][] {
  const widest = discs.reduce((max, d) => Math.max(max, d.radius), 0);
  const order = discs.map((_, i) => i).sort((i, j) => x[i]! - x[j]! || i - j);
  const pairs: [number, number][] = [];
  order.forEach((i, position) => {
    for (let k = position + 1; k < order.length; k++) {
      const j = order[k]!;
      const slack = discs[i]!.radius + widest + GAP + 24;
      if (x[j]! - x[i]! > slack) break;
      const reach = discs[i]!.radius + discs[j]!.radius + GAP + 24;
      if (Math.hypot(x[j]! - x[i]!, y[j]! - y[i]!) < reach) pairs.push(i < j ? [i, j] : [j, i]);
    }
  });
  return pairs.sort((p, q) => p[0] - q[0] || p[1] - q[1]);
}
