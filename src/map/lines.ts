// Cooperations and displaced clusters at a zoom → the lines of the map: arcs with their ends, leaders with their seats.

import { arcPath } from './arcs.ts';
import type { Arrangement } from './arrange.ts';
import type { ClusterState } from './frame.ts';
import type { Link, Roster } from './marks.ts';
import { type LngLat, type Point, toWorld } from './mercator.ts';

/** Px between a mark and the arc that starts or ends at it. */
const CLEARANCE = 3.4;
const PORT_RADIUS = 2.6;
/** A seat this far outside its cluster is shown, with a leader. */
const DISPLACED = 3;

export interface Arc {
  readonly link: number; // position in `Roster.links`
  readonly place: string; // the partner, by the code it is drawn at
  readonly path: readonly Point[]; // world px
  readonly end: { readonly at: Point; readonly open: boolean }; // open: a ring at a place without marks
}
export interface Leader {
  readonly code: string;
  readonly seat: LngLat;
  readonly path: readonly [Point, Point]; // world px, from the seat to the cluster's edge
}

export function arcsAt(
  roster: Roster,
  arrangement: Arrangement,
  offsets: Float32Array,
  zoom: number,
  links: readonly number[],
  states: ReadonlyMap<string, ClusterState>,
): Arc[] {
  return links.flatMap((index): Arc[] => {
    const link = roster.links[index]!;
    const a = leadEnd(roster, arrangement, offsets, zoom, link);
    const b = partnerEnd(roster, arrangement, zoom, link, states);
    if (!a || !b) return [];
    const path = arcPath(a.at, b.at, a.cut, b.cut);
    // Too close for a curve: the end alone still tells that the place takes part.
    const tip = path.at(-1);
    return [
      {
        link: index,
        place: arrangement.drawnAt(link.to),
        path,
        end: { at: b.open || !tip ? b.at : tip, open: b.open },
      },
    ];
  });
}

interface End {
  readonly at: Point;
  readonly cut: number;
  readonly open: boolean;
}

/** An arc starts at its own mark; where that hides in a ring, or the lead is a whole province, at the place. */
function leadEnd(
  roster: Roster,
  arrangement: Arrangement,
  offsets: Float32Array,
  zoom: number,
  link: Link,
): End | null {
  const code = arrangement.drawnAt(link.from);
  const seat = roster.seats.get(code);
  if (!seat) return null;
  const [x, y] = toWorld(seat, zoom);
  const cluster = arrangement.clusterOf.get(code);
  if (!cluster) return { at: [x, y], cut: 0, open: false };
  if (cluster.crowded)
    return {
      at: [x + cluster.shift[0], y + cluster.shift[1]],
      cut: cluster.radius + CLEARANCE,
      open: false,
    };
  const mark = cluster.members.find((i) => roster.marks[i]!.entry === link.entry);
  const dx = mark === undefined ? cluster.shift[0] : offsets[mark * 2]!;
  const dy = mark === undefined ? cluster.shift[1] : offsets[mark * 2 + 1]!;
  return { at: [x + dx, y + dy], cut: arrangement.r + CLEARANCE, open: false };
}

/** Beside a cluster an arc ends short of it; at a place where nothing shows now, in an open ring on the place. */
function partnerEnd(
  roster: Roster,
  arrangement: Arrangement,
  zoom: number,
  link: Link,
  states: ReadonlyMap<string, ClusterState>,
): End | null {
  const code = arrangement.drawnAt(link.to);
  if (code === arrangement.drawnAt(link.from)) return null;
  const seat = roster.seats.get(code);
  if (!seat) return null;
  const [x, y] = toWorld(seat, zoom);
  const cluster = arrangement.clusterOf.get(code);
  if (!cluster) {
    const [dx, dy] = arrangement.portOf.get(code)?.shift ?? [0, 0];
    return { at: [x + dx, y + dy], cut: PORT_RADIUS, open: true };
  }
  if (!states.get(code)?.count)
    return { at: [x + cluster.shift[0], y + cluster.shift[1]], cut: PORT_RADIUS, open: true };
  return {
    at: [x + cluster.shift[0], y + cluster.shift[1]],
    cut: cluster.radius + CLEARANCE,
    open: false,
  };
}

export function leadersAt(arrangement: Arrangement, zoom: number): Leader[] {
  return arrangement.clusters.flatMap(({ code, seat, shift, radius }): Leader[] => {
    const distance = Math.hypot(shift[0], shift[1]);
    // Only where the seat lies clear of its cluster: inside, the marks themselves say where it is.
    if (distance < radius + DISPLACED) return [];
    const [x, y] = toWorld(seat, zoom);
    const reach = (distance - radius) / distance;
    return [
      {
        code,
        seat,
        path: [
          [x, y],
          [x + shift[0] * reach, y + shift[1] * reach],
        ],
      },
    ];
  });
}
