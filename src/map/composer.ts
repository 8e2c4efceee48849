// A scene at a zoom → everything the deck.gl layers draw, with each part rebuilt only when what it depends on changed.
import { upperBound } from '../atlas/group-days.ts';
import { type Arrangement, arrange, dealSlots, ringLimit, zoomStep } from './arrange.ts';
import {
  buildTimetable,
  type ClusterState,
  clusterState,
  provinceCount,
  type Stretch,
  stretchOf,
  type Timetable,
} from './frame.ts';
import { fadeRows, type GlyphTable, type MarkRows, markTable, wholeTable } from './glyph-table.ts';
import { type HatchClass, hatchClass } from './hatch.ts';
import type { MapScene } from './index.ts';
import { type Arc, arcsAt, type Leader, leadersAt } from './lines.ts';
import type { Roster } from './marks.ts';
import { type Arrivals, arcPart } from './motion.ts';
import { linksToDraw, type Stroke, strokesOf } from './strokes.ts';

export interface Composition {
  readonly arrangement: Arrangement;
  readonly timetable: Timetable;
  readonly offsets: Float32Array;
  readonly rows: readonly MarkRows[]; // of places that show every mark, then of crowded ones that show few now
  /** Every mark in one table, those in rings transparent: for pictures that are drawn once. Made when it is asked for. */
  readonly marks: GlyphTable;
  readonly stretch: Stretch; // of `marks`, and of the roster's
  readonly clusters: ReadonlyMap<string, ClusterState>;
  readonly provinces: ReadonlyMap<string, number>;
  readonly classes: ReadonlyMap<string, HatchClass>;
  readonly arcs: readonly Arc[];
  readonly leaders: readonly Leader[];
  readonly strokes: readonly Stroke[]; // halos first, then leaders, then arcs
}

/** Recomputes when one of `keys` is another than last time. */
function memo<T>() {
  let last: readonly unknown[] | null = null;
  let value: T;
  return (keys: readonly unknown[], make: () => T): T => {
    if (keys.length !== last?.length || keys.some((k, i) => !Object.is(k, last?.[i]))) {
      value = make();
      last = keys;
    }
    return value!;
  };
}

export type Compose = (
  scene: MapScene,
  zoom: number,
  width: number,
  arrivals: Arrivals,
  now: number,
) => Composition;

export function createComposer(roster: Roster): Compose {
  const provinceCodes = [...new Set(roster.shades.map((s) => s.province))].sort();
  const keep = {
    arrangement: memo<Arrangement>(),
    timetable: memo<Timetable>(),
    offsets: memo<Float32Array>(),
    states: memo<Map<string, ClusterState>>(),
    openOrder: memo<Int32Array>(),
    openDays: memo<Int32Array>(),
    openTable: memo<GlyphTable>(),
    open: memo<MarkRows>(),
    few: memo<MarkRows>(),
    plain: memo<MarkRows[]>(),
    faded: memo<MarkRows[]>(),
    whole: memo<GlyphTable>(),
    provinces: memo<Map<string, number>>(),
    classes: memo<Map<string, HatchClass>>(),
    links: memo<number[]>(),
    arcs: memo<Arc[]>(),
    leaders: memo<Leader[]>(),
    strokes: memo<Stroke[]>(),
  };

  return (scene, zoom, width, arrivals, now) => {
    const { from, theme, mask } = scene;
    const day = Math.floor(scene.day);
    const step = zoomStep(zoom);
    const limit = ringLimit(width, step);
    const arrangement = keep.arrangement([step, limit], () => arrange(roster, step, limit));
    const timetable = keep.timetable([arrangement, mask], () => buildTimetable(roster, arrangement, mask));
    const offsets = keep.offsets([timetable], () => dealSlots(arrangement, timetable.shown));
    const stretch = stretchOf(timetable.markDays, from, day);
    // Counts change only when the playhead passes an entry, so the ends of the stretch stand for the day.
    const passed = [timetable, stretch.start, stretch.end];
    const clusters = keep.states(
      passed,
      () =>
        new Map(
          arrangement.clusters.map((c) => [c.code, clusterState(timetable, c, limit, from, day)] as const),
        ),
    );
    // Marks that never hide in a ring: one table, of which time cuts a slice. Those of crowded places are few.
    const openOrder = keep.openOrder([arrangement], () => openMarks(arrangement));
    const openTable = keep.openTable([openOrder, offsets, theme, timetable], () =>
      markTable(roster, arrangement, openOrder, offsets, theme, timetable.shown),
    );
    const openDays = keep.openDays([openOrder], () => openOrder.map((i) => roster.marks[i]!.appears));
    const open = keep.open([openTable, stretch.start, stretch.end], () => ({
      table: openTable,
      order: openOrder,
      days: openDays,
      ...stretchOf(openDays, from, day),
    }));
    const few = keep.few([clusters, offsets, theme], () => {
      const order = fewMarks(arrangement, clusters, timetable, stretch);
      const table = markTable(roster, arrangement, order, offsets, theme, timetable.shown);
      const days = order.map((i) => roster.marks[i]!.appears);
      return { table, order, days, start: 0, end: order.length };
    });
    const rows = Number.isFinite(scene.fade)
      ? keep.faded([open, few, scene.day, scene.fade], () =>
          [open, few].map((part) => fadeRows(part, scene.day, scene.fade)),
        )
      : keep.plain([open, few], () => [open, few]);

    const counts = provinceCodes.map((code) => provinceCount(timetable, code, from, day));
    const provinces = keep.provinces(counts, () => new Map(provinceCodes.map((c, i) => [c, counts[i]!])));
    const hatches = counts.map(hatchClass);
    const classes = keep.classes(hatches, () => new Map(provinceCodes.map((c, i) => [c, hatches[i]!])));

    const linkStretch = stretchOf(timetable.linkDays, from, day);
    const links = keep.links([mask, linkStretch.start, linkStretch.end, scene.selectedInitiative], () =>
      linksToDraw(roster, scene, linkStretch),
    );
    const arcs = keep.arcs([links, arrangement, offsets, zoom, clusters], () =>
      arcsAt(roster, arrangement, offsets, zoom, links, clusters),
    );
    const allLeaders = keep.leaders([arrangement, zoom], () => leadersAt(arrangement, zoom));
    const leaders = allLeaders.filter((l) => clusters.get(l.code)!.count > 0);
    const moving = arcs.some((arc) => arcPart(arrivals.age(roster.links[arc.link]!.entry, now)) < 1);
    const strokes = keep.strokes([arcs, leaders.length, allLeaders, clusters, theme, moving ? now : 0], () =>
      strokesOf(roster, arcs, leaders, scene, zoom, arrivals, now),
    );
    return {
      arrangement,
      timetable,
      offsets,
      rows,
      get marks() {
        return keep.whole([rows], () => wholeTable(roster, arrangement, offsets, rows));
      },
      stretch,
      clusters,
      provinces,
      classes,
      arcs,
      leaders,
      strokes,
    };
  };
}

function openMarks({ clusters }: Arrangement): Int32Array {
  return Int32Array.from(clusters.flatMap((c) => (c.crowded ? [] : c.members))).sort();
}

function fewMarks(
  { clusters }: Arrangement,
  states: ReadonlyMap<string, ClusterState>,
  { clusters: days }: Timetable,
  { start, end }: Stretch,
): Int32Array {
  const few: number[] = [];
  for (const { code, crowded } of clusters) {
    if (!crowded || !states.get(code)!.count || states.get(code)!.ring) continue;
    // Members come in order of time; only those that pass the filters are counted, and they are at most `limit`.
    const passing = days.get(code)!.marks;
    const first = upperBound(passing, start - 1);
    for (let k = first; k < passing.length && passing[k]! < end; k++) few.push(passing[k]!);
  }
  return Int32Array.from(few).sort();
}
