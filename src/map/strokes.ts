// What links places at a moment → which arcs show, and the strokes that draw them and the leaders.
import { GROUPS } from '../contract/index.ts';
import { partOf } from './arcs.ts';
import type { Stretch } from './frame.ts';
import type { MapScene } from './index.ts';
import type { Arc, Leader } from './lines.ts';
import type { Roster } from './marks.ts';
import { fromWorld, type LngLat, type Point } from './mercator.ts';
import { type Arrivals, arcPart } from './motion.ts';
import { GROUP_COLOURS, type Rgba, rgba, TOKENS } from './tokens.ts';

/** More arcs than this at once are a web, not a message: then only the selected cooperation's show. */
const MOST_ARCS = 60;

export interface Stroke {
  readonly path: readonly LngLat[];
  readonly colour: Rgba;
  readonly width: number; // px
}
/** Positions in the roster of the links whose arcs show. */
export function linksToDraw(roster: Roster, scene: MapScene, { start, end }: Stretch): number[] {
  const shown: number[] = [];
  for (let i = start; i < end; i++) if (scene.mask[roster.links[i]!.entry]) shown.push(i);
  if (shown.length <= MOST_ARCS) return shown;
  return shown.filter((i) => roster.ids[roster.links[i]!.entry] === scene.selectedInitiative);
}

/** Halos first, then leaders, then arcs; `now` says how far each arc has grown. */
export function strokesOf(
  roster: Roster,
  arcs: readonly Arc[],
  leaders: readonly Leader[],
  scene: MapScene,
  zoom: number,
  arrivals: Arrivals,
  now: number,
): Stroke[] {
  const tokens = TOKENS[scene.theme];
  const degrees = (points: readonly Point[]) => points.map((p) => fromWorld(p, zoom));
  const drawn = arcs
    .filter((arc) => arc.path.length > 1)
    .map((arc) => {
      const link = roster.links[arc.link]!;
      const path = degrees(partOf(arc.path, arcPart(arrivals.age(link.entry, now))));
      return { path, colour: rgba(GROUP_COLOURS[scene.theme][GROUPS[link.group]!]) };
    });
  return [
    ...drawn.map(({ path }) => ({ path, colour: rgba(tokens.land, 0.85), width: 3.4 })),
    ...leaders.map(({ path }) => ({ path: degrees(path), colour: rgba(tokens.ink3), width: 0.8 })),
    ...drawn.map(({ path, colour }) => ({ path, colour, width: 1.35 })),
  ];
}
