// Turns positions and outlines into answers about them: inside or not, how far, how large. Good for tests, not for navigation.
import type { Position } from 'geojson';
import { type Area, polygons } from './files.ts';

const KM_PER_DEGREE = 111.2;
const shrink = (latitude: number): number => Math.cos((latitude * Math.PI) / 180);

/** Distance in kilometres on a plane at the first position: right to a percent within a few hundred kilometres. */
export const distanceKm = ([x, y]: Position, [toX, toY]: Position): number =>
  Math.hypot((toX! - x!) * shrink(y!), toY! - y!) * KM_PER_DEGREE;

const crosses = ([x, y]: Position, [ax, ay]: Position, [bx, by]: Position): boolean =>
  ay! > y! !== by! > y! && x! < ((bx! - ax!) * (y! - ay!)) / (by! - ay!) + ax!;

const isInRing = (at: Position, ring: Position[]): boolean =>
  ring.slice(1).filter((to, index) => crosses(at, ring[index]!, to)).length % 2 === 1;

export const isInside = (at: Position, area: Area): boolean =>
  polygons(area).some(
    ([outer, ...holes]) => isInRing(at, outer!) && !holes.some((hole) => isInRing(at, hole)),
  );

/** 0 inside, else the distance to the nearest vertex or edge in kilometres. */
export function distanceToAreaKm(at: Position, area: Area): number {
  if (isInside(at, area)) return 0;
  const edges = polygons(area)
    .flat()
    .flatMap((ring) => ring.slice(1).map((to, index) => [ring[index]!, to] as const));
  return Math.min(...edges.map(([from, to]) => distanceToEdgeKm(at, from, to)));
}

function distanceToEdgeKm(at: Position, from: Position, to: Position): number {
  const scale = shrink(at[1]!);
  const edge = [(to[0]! - from[0]!) * scale, to[1]! - from[1]!] as const;
  const offset = [(at[0]! - from[0]!) * scale, at[1]! - from[1]!] as const;
  const share = (offset[0] * edge[0] + offset[1] * edge[1]) / (edge[0] ** 2 + edge[1] ** 2 || 1);
  const t = Math.min(1, Math.max(0, share));
  return Math.hypot(offset[0] - t * edge[0], offset[1] - t * edge[1]) * KM_PER_DEGREE;
}

/** Square kilometres on the sphere. */
export const areaKm2 = (area: Area): number =>
  polygons(area).reduce(
    (sum, [outer, ...holes]) =>
      sum + ringKm2(outer!) - holes.reduce((inner, hole) => inner + ringKm2(hole), 0),
    0,
  );

export function ringKm2(ring: Position[]): number {
  const radians = Math.PI / 180;
  const sum = ring
    .slice(1)
    .reduce(
      (total, [x, y], index) =>
        total +
        (x! - ring[index]![0]!) *
          radians *
          (2 + Math.sin(ring[index]![1]! * radians) + Math.sin(y! * radians)),
      0,
    );
  return Math.abs((sum * 6371 ** 2) / 2);
}
