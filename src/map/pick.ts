// A point on the map → what lies under it: an initiative's mark, a place's ring or label, or a province.
import type { Dataset } from '../atlas/dataset.ts';
import { shades } from './codes.ts';
import type { Composition } from './composer.ts';
import type { Roster } from './marks.ts';
import { type Point, type Screen, toScreen } from './mercator.ts';
import { ringSize } from './packing.ts';
import type { Terrain } from './terrain.ts';

export type Picked =
  | { readonly what: 'initiative'; readonly id: string; readonly entry: number; readonly at: Point }
  | { readonly what: 'place'; readonly code: string; readonly at: Point }
  | { readonly what: 'province'; readonly code: string };

/** What a point can be told by. */
export interface PickWorld {
  readonly roster: Roster;
  readonly terrain: Terrain;
  readonly known: ReadonlySet<string>; // knownProvinces
}

/** Marks first, then names, then the ground. `labelled` is the place whose name holds the point. */
export function pickAt(
  { roster, terrain, known }: PickWorld,
  picture: Composition,
  screen: Screen,
  labelled: string | null,
  point: Point,
  reach: number,
): Picked | null {
  const mark = pickMark(roster, picture, screen, point, reach);
  if (mark) return mark;
  if (labelled && !shades(labelled)) return { what: 'place', code: labelled, at: point };
  const under = terrain.at([point[0] + screen.origin[0], point[1] + screen.origin[1]], screen.zoom);
  const code = labelled ?? terrain.codes[under - 1];
  return code && known.has(code) ? { what: 'province', code } : null;
}

/** Provinces in which the dataset knows a place: elsewhere a click means nothing. */
export function knownProvinces(dataset: Dataset): Set<string> {
  const codes = [...dataset.places.keys()];
  return new Set([...codes, ...codes.map((code) => `${code.slice(0, 2)}0000`)]);
}

/** The nearest visible mark or ring within `reach` px of `point`, both on the screen. */
export function pickMark(
  roster: Roster,
  picture: Composition,
  screen: Screen,
  point: Point,
  reach: number,
): Picked | null {
  const { arrangement, clusters, timetable, offsets, stretch } = picture;
  let best: Picked | null = null;
  let nearest = reach;
  for (const cluster of arrangement.clusters) {
    const state = clusters.get(cluster.code)!;
    if (state.count === 0) continue;
    const [sx, sy] = toScreen(screen, cluster.seat);
    const middle: Point = [sx + cluster.shift[0], sy + cluster.shift[1]];
    const away = Math.hypot(point[0] - middle[0], point[1] - middle[1]);
    if (away > cluster.radius + reach + 20) continue;
    if (state.ring) {
      const beyond = Math.max(away - ringSize(state.count, arrangement.rings).radius, 0);
      if (beyond < nearest) {
        nearest = beyond;
        best = { what: 'place', code: cluster.code, at: middle };
      }
      continue;
    }
    for (const i of cluster.members) {
      if (i < stretch.start || i >= stretch.end || !timetable.shown[i]) continue;
      const at: Point = [sx + offsets[i * 2]!, sy + offsets[i * 2 + 1]!];
      const beyond = Math.max(Math.hypot(point[0] - at[0], point[1] - at[1]) - arrangement.r, 0);
      if (beyond >= nearest) continue;
      // Two marks can both hold the point; the nearer middle wins.
      nearest = Math.max(beyond, Math.hypot(point[0] - at[0], point[1] - at[1]) * 1e-3);
      const entry = roster.marks[i]!.entry;
      best = { what: 'initiative', id: roster.ids[entry]!, entry, at };
    }
  }
  return best;
}
