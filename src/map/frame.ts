// The scene's days and mask → what shows now: a stretch of the sorted marks, and the counts of places, by binary search.
import { upperBound } from '../atlas/group-days.ts';
import { GROUPS } from '../contract/index.ts';
import type { Day } from '../time/day.ts';
import type { Arrangement, Cluster } from './arrange.ts';
import type { Roster } from './marks.ts';

/** Half-open stretch of a list sorted by `appears`. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

export function stretchOf(days: ArrayLike<number>, from: Day, day: Day): Stretch {
  const end = upperBound(days, day);
  return { start: Math.min(upperBound(days, from - 1), end), end };
}

/** Days on which things appear, kept once per mask: a frame asks them, and never walks the initiatives. */
export interface Timetable {
  readonly markDays: Int32Array; // of every mark, masked or not
  readonly linkDays: Int32Array;
  readonly shown: Uint8Array; // per mark: 1 = passes the mask
  readonly provinces: ReadonlyMap<string, Int32Array>; // province → days of its shades that pass
  /** A cluster's members that pass, and their days: all together, then by group. */
  readonly clusters: ReadonlyMap<string, ClusterDays>;
}
export interface ClusterDays {
  readonly marks: Int32Array;
  readonly all: Int32Array;
  readonly byGroup: readonly Int32Array[];
}

export function buildTimetable(roster: Roster, arrangement: Arrangement, mask: Uint8Array): Timetable {
  const passes = (entry: number) => mask[entry] !== 0;
  const shown = Uint8Array.from(roster.marks, (m) => (passes(m.entry) ? 1 : 0));
  const provinces = new Map<string, number[]>();
  for (const { entry, province, appears } of roster.shades)
    if (passes(entry)) {
      const list = provinces.get(province);
      if (list) list.push(appears);
      else provinces.set(province, [appears]);
    }
  const days = (marks: Int32Array) => marks.map((i) => roster.marks[i]!.appears);
  const ofCluster = ({ members }: Cluster): ClusterDays => {
    const marks = Int32Array.from(members.filter((i) => shown[i]));
    const byGroup = GROUPS.map((_, group) => days(marks.filter((i) => roster.marks[i]!.group === group)));
    return { marks, all: days(marks), byGroup };
  };
  return {
    markDays: Int32Array.from(roster.marks, (m) => m.appears),
    linkDays: Int32Array.from(roster.links, (l) => l.appears),
    shown,
    provinces: new Map([...provinces].map(([code, list]) => [code, Int32Array.from(list)])),
    clusters: new Map(arrangement.clusters.map((c) => [c.code, ofCluster(c)] as const)),
  };
}

/** What shows of a cluster: nothing, its marks, or a ring with its count by group. */
export interface ClusterState {
  readonly count: number;
  readonly ring: readonly number[] | null; // per group
}

export function clusterState(
  timetable: Timetable,
  cluster: Cluster,
  limit: number,
  from: Day,
  day: Day,
): ClusterState {
  const days = timetable.clusters.get(cluster.code)!;
  const count = countIn(days.all, from, day);
  if (count <= limit) return { count, ring: null };
  return { count, ring: days.byGroup.map((list) => countIn(list, from, day)) };
}

export function provinceCount(timetable: Timetable, code: string, from: Day, day: Day): number {
  const days = timetable.provinces.get(code);
  return days ? countIn(days, from, day) : 0;
}

/** Asked for every group of every ring on every frame: no object, and no search for a beginning that leaves nothing out. */
function countIn(days: Int32Array, from: Day, day: Day): number {
  const end = upperBound(days, day);
  return end === 0 || days[0]! >= from ? end : Math.max(end - upperBound(days, from - 1), 0);
}
