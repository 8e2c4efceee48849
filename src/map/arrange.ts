// The roster at a zoom → clusters: which marks stand together, where, and whether as marks or as a ring.
import { cityOf, shades } from './codes.ts';
import { DISTRICT_ZOOM, type Mark, type Roster } from './marks.ts';
import { type LngLat, type Point, toWorld } from './mercator.ts';
import { clusterRadius, markRadius, packOffsets, ringScale, ringSize } from './packing.ts';
import { repel } from './repel.ts';

export interface Cluster {
  readonly code: string;
  readonly seat: LngLat;
  readonly shift: Point; // px from the seat to the middle of the cluster, y downwards
  readonly radius: number; // px
  readonly members: readonly number[]; // marks, by `appears`
  readonly crowded: boolean; // more than fit: a ring as soon as more than `limit` show
}
/** A place that only partners: the end of an arc. */
export interface Port {
  readonly code: string;
  readonly seat: LngLat;
  readonly shift: Point; // px from the seat, y downwards
}
export interface Arrangement {
  readonly zoom: number; // the step it was computed for
  readonly r: number; // radius of a mark, px
  readonly limit: number; // marks a place shows before it becomes a ring
  readonly rings: number; // the scale of all rings
  readonly clusters: readonly Cluster[];
  readonly ports: readonly Port[];
  readonly portOf: ReadonlyMap<string, Port>;
  readonly clusterOf: ReadonlyMap<string, Cluster>; // by the code it is drawn at
  readonly drawnAt: (code: string) => string; // a place → the code it is drawn at on this step
  readonly offsets: Float32Array; // per mark: px from its seat, y downwards; NaN: not drawn on this step
  readonly seats: Float32Array; // per mark: lng, lat of its seat
}

/** Radius of the disc that an open end of an arc keeps free. */
export const PORT_ROOM = 4;

/** Arrangements are made per quarter of a zoom: finer than the eye follows, and none while the camera is still. */
export function zoomStep(zoom: number): number {
  return Math.floor(zoom * 4 + 1e-6) / 4;
}

/** More marks than this and a place becomes a ring: by the width of the map in px, and once near by any width. */
export function ringLimit(width: number, zoom: number): number {
  return width >= 900 || zoom >= DISTRICT_ZOOM ? 24 : width >= 660 || width < 480 ? 7 : 5;
}

/** `step` from zoomStep, `limit` from ringLimit. Made once on the whole set: time only hides and shows. */
export function arrange(roster: Roster, step: number, limit: number): Arrangement {
  const r = markRadius(step);
  const near = step >= DISTRICT_ZOOM;
  const drawnAt = (code: string) => (!near && roster.seats.has(cityOf(code)) ? cityOf(code) : code);
  const groups = new Map<string, Mark[]>();
  for (const mark of roster.marks) {
    const code = near ? mark.home : mark.city;
    const list = groups.get(code);
    // An initiative in two districts of a city is one mark of that city; an entry's marks follow one another.
    if (!list) groups.set(code, [mark]);
    else if (!sameEntryBefore(list, mark)) list.push(mark);
  }
  const codes = [...groups.keys()].sort();
  const rings = ringScale(Math.max(0, ...codes.map((code) => groups.get(code)!.length)));
  const radii = codes.map((code) => {
    const count = groups.get(code)!.length;
    return count > limit
      ? Math.max(ringSize(count, rings).radius, clusterRadius(limit) * r)
      : clusterRadius(count) * r;
  });
  const seats = codes.map((code) => toWorld(roster.seats.get(code)!, step));
  // Ends of arcs give way too: under a mark they would be lost.
  const portCodes = [...new Set(roster.links.map((link) => drawnAt(link.to)))]
    .filter((code) => !groups.has(code) && !shades(code))
    .sort();
  const portSeats = portCodes.map((code) => toWorld(roster.seats.get(code)!, step));
  const centres = repel([
    ...seats.map(([x, y], i) => ({ x, y, radius: radii[i]! })),
    ...portSeats.map(([x, y]) => ({ x, y, radius: PORT_ROOM })),
  ]);

  const offsets = new Float32Array(roster.marks.length * 2).fill(Number.NaN);
  const seatOf = new Float32Array(roster.marks.length * 2);
  const clusters = codes.map((code, i): Cluster => {
    const members = groups.get(code)!;
    const shift: Point = [centres[i]![0] - seats[i]![0], centres[i]![1] - seats[i]![1]];
    const crowded = members.length > limit;
    const slots = packOffsets(crowded ? limit : members.length);
    const seat = roster.seats.get(code)!;
    inSlotOrder(members, crowded).forEach((mark, slot) => {
      const [dx, dy] = slots[slot % slots.length]!;
      offsets.set([shift[0] + dx * r, shift[1] + dy * r], mark.index * 2);
      seatOf.set(seat, mark.index * 2);
    });
    return { code, seat, shift, radius: radii[i]!, members: members.map((m) => m.index), crowded };
  });
  const clusterOf = new Map(clusters.map((c) => [c.code, c]));
  const ports = portCodes.map((code, i): Port => {
    const [x, y] = centres[codes.length + i]!;
    return {
      code,
      seat: roster.seats.get(code)!,
      shift: [x - portSeats[i]![0], y - portSeats[i]![1]],
    };
  });
  const portOf = new Map(ports.map((p) => [p.code, p]));
  return { zoom: step, r, limit, rings, clusters, ports, portOf, clusterOf, drawnAt, offsets, seats: seatOf };
}

/** Marks come in order of their entries, so a double can only be the last of the list. */
function sameEntryBefore(list: readonly Mark[], mark: Mark): boolean {
  return list.at(-1)!.entry === mark.entry;
}

/**
 * Offsets for a mask: where a crowded place shows few, its first `limit` slots are dealt out in order of time, so that
 * any `limit` initiatives in a row stand apart, whatever the filters and the window.
 */
export function dealSlots(arrangement: Arrangement, shown: Uint8Array): Float32Array {
  const crowded = arrangement.clusters.filter((c) => c.crowded);
  if (crowded.length === 0) return arrangement.offsets;
  const offsets = arrangement.offsets.slice();
  const slots = packOffsets(arrangement.limit);
  for (const { members, shift } of crowded)
    members
      .filter((i) => shown[i])
      .forEach((i, k) => {
        const [dx, dy] = slots[k % slots.length]!;
        offsets.set([shift[0] + dx * arrangement.r, shift[1] + dy * arrangement.r], i * 2);
      });
  return offsets;
}

/** By group, so that colours lie together; a crowded place by time, so that any `limit` in a row fit its slots. */
function inSlotOrder(members: readonly Mark[], crowded: boolean): readonly Mark[] {
  return crowded ? members : [...members].sort((a, b) => a.group - b.group || a.index - b.index);
}
