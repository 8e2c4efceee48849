// A number of marks → where each sits around the middle of its cluster, in units of the mark radius.
import type { Point } from './mercator.ts';

const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));
/** Distance of neighbours on the spiral; at 1.32 the corners of two triangles would meet. */
const SPREAD = 1.4;

/** Offsets in radii, y downwards: the same on every call, and none moves when others are hidden. */
export function packOffsets(count: number): Point[] {
  if (count <= 0) return [];
  if (count === 1) return [[0, 0]];
  if (count === 2)
    return [
      [-1.2, 0],
      [1.2, 0],
    ];
  if (count === 3)
    return [-90, 30, 150].map((degrees) => {
      const angle = (degrees * Math.PI) / 180;
      return [1.42 * Math.cos(angle), 1.42 * Math.sin(angle)];
    });
  return Array.from({ length: count }, (_, i) => {
    const distance = SPREAD * Math.sqrt(i + 0.45);
    return [distance * Math.cos(i * GOLDEN_ANGLE), distance * Math.sin(i * GOLDEN_ANGLE)];
  });
}

/** Radius of the circle that holds a packed cluster, in radii. */
export function clusterRadius(count: number): number {
  if (count <= 1) return 1.2;
  return count <= 3 ? 2.45 : SPREAD * Math.sqrt(count - 0.55) + 1.05;
}

/** Radius in px of a mark at a zoom: 4 below 3, 4.8 at 3.3, 6 at 5, 8 from 7 on (look.md §3). */
export function markRadius(zoom: number): number {
  const stops = [
    [3, 4],
    [3.3, 4.8],
    [5, 6],
    [7, 8],
  ] as const;
  if (zoom <= 3) return 4;
  for (let i = 1; i < stops.length; i++) {
    const [z0, r0] = stops[i - 1]!;
    const [z1, r1] = stops[i]!;
    if (zoom <= z1) return r0 + ((zoom - z0) / (z1 - z0)) * (r1 - r0);
  }
  return 8;
}

export interface RingSize {
  readonly radius: number; // outer, px
  readonly band: number; // px
}

/** Outer radius in px of the largest ring of a map: a wider one would hide its neighbours' ground. */
const LARGEST_RING = 46;
const RING_OF_ONE = 4.6;
/** Width of a ring's band: a part of its radius, but so many px at least. */
export const RING_BAND = { least: 4.6, part: 0.3 };

/** What all rings of a map are drawn at, from the largest count that any of them can reach: time never changes it. */
export function ringScale(most: number): number {
  return Math.min(1, LARGEST_RING / (RING_OF_ONE * Math.sqrt(Math.max(most, 1))));
}

/** A ring's area is proportional to its count, down to what still holds the number. `scale` from ringScale. */
export function ringSize(count: number, scale: number): RingSize {
  const radius = Math.max(14, RING_OF_ONE * scale * Math.sqrt(count));
  return { radius, band: Math.max(RING_BAND.least, RING_BAND.part * radius) };
}
