// A composition → the small glyphs around the marks: sector rings, ends of arcs, seats, what is new, what is selected.
import { GROUPS } from '../contract/index.ts';
import type { Composition } from './composer.ts';
import { stretchOf } from './frame.ts';
import { GLYPHS } from './glyph-shader.ts';
import { type Glyph, ringGlyphs } from './glyph-table.ts';
import type { MapScene } from './index.ts';
import type { Roster } from './marks.ts';
import { fromWorld } from './mercator.ts';
import { type Arrivals, arcPart, MOST_NEW, MOST_RIPPLES, RIPPLE, ripplePart } from './motion.ts';
import { ringSize } from './packing.ts';
import { GROUP_COLOURS, rgba, TOKENS } from './tokens.ts';

/** Sectors of every place that shows a ring now, for a picture of shapes; the map has ring-layer.ts. */
export function sectorGlyphs(picture: Composition, scene: MapScene): Glyph[] {
  return picture.arrangement.clusters.flatMap((c) =>
    ringGlyphs(c.seat, c.shift, picture.clusters.get(c.code)!, picture.arrangement.rings, scene.theme),
  );
}

/** Ends of arcs and seats of clusters that moved clear of them: drawn under the marks. */
export function portGlyphs(
  roster: Roster,
  picture: Composition,
  scene: MapScene,
  zoom: number,
  arrivals: Arrivals,
  now: number,
): Glyph[] {
  const tokens = TOKENS[scene.theme];
  const ends = picture.arcs.flatMap(({ link: index, end }): Glyph[] => {
    const link = roster.links[index]!;
    if (arcPart(arrivals.age(link.entry, now)) < 0.98) return [];
    const fill = rgba(GROUP_COLOURS[scene.theme][GROUPS[link.group]!]);
    const at = fromWorld(end.at, zoom);
    const dot = (radius: number, colour = fill): Glyph => ({
      at,
      offset: [0, 0],
      radius,
      glyph: GLYPHS.dot,
      fill: colour,
    });
    const halo = dot(end.open ? 4.4 : 3.2, rgba(tokens.land));
    return end.open ? [halo, { ...dot(2.6), glyph: GLYPHS.ring, stroke: 1.35 }] : [halo, dot(2)];
  });
  const seats = picture.leaders.map(
    ({ seat }): Glyph => ({
      at: seat,
      offset: [0, 0],
      radius: 1.6,
      glyph: GLYPHS.dot,
      fill: rgba(tokens.ink3),
    }),
  );
  return [...seats, ...ends];
}

/** Rings around what appears on this day, what the reader points at, and what is selected. */
export function haloGlyphs(
  roster: Roster,
  picture: Composition,
  scene: MapScene,
  arrivals: Arrivals,
  now: number,
): Glyph[] {
  return [...newGlyphs(roster, picture, scene, arrivals, now), ...selectedGlyphs(roster, picture, scene)];
}

function newGlyphs(
  roster: Roster,
  picture: Composition,
  scene: MapScene,
  arrivals: Arrivals,
  now: number,
): Glyph[] {
  const { arrangement, timetable, clusters, offsets } = picture;
  const day = Math.floor(scene.day);
  const { start, end } = stretchOf(timetable.markDays, day, day);
  if (end - start > MOST_NEW) return [];
  const fresh = new Map<string, number[]>();
  for (let i = start; i < end; i++) {
    if (!timetable.shown[i] || !roster.marks[i]!.exact || Number.isNaN(offsets[i * 2]!)) continue;
    const code = arrangement.drawnAt(roster.marks[i]!.home);
    const list = fresh.get(code);
    if (list) list.push(i);
    else fresh.set(code, [i]);
  }
  let ripples = 0;
  return [...fresh].flatMap(([code, marks]): Glyph[] => {
    const cluster = arrangement.clusterOf.get(code)!;
    const state = clusters.get(code)!;
    const ring = (offset: Glyph['offset'], radius: number, mark: number): Glyph => {
      const { group, entry } = roster.marks[mark]!;
      const age = scene.motion ? arrivals.age(entry, now) : Number.POSITIVE_INFINITY;
      const part = age < RIPPLE && ripples++ < MOST_RIPPLES ? ripplePart(age) : 1;
      return {
        at: cluster.seat,
        offset,
        radius: radius + 4 * part,
        glyph: GLYPHS.ring,
        stroke: 1.2,
        fill: rgba(GROUP_COLOURS[scene.theme][GROUPS[group]!], 0.95 - 0.4 * part),
      };
    };
    const first = marks[0]!;
    if (state.ring) return [ring(cluster.shift, ringSize(state.count, arrangement.rings).radius, first)];
    // A whole cluster of one day is one ring, not a chain of rings.
    const allNew = marks.length > 1 && marks.length === cluster.members.length;
    if (allNew) return [ring(cluster.shift, cluster.radius - 1, first)];
    return marks.map((i) => ring([offsets[i * 2]!, offsets[i * 2 + 1]!], arrangement.r, i));
  });
}

function selectedGlyphs(roster: Roster, picture: Composition, scene: MapScene): Glyph[] {
  const { arrangement, clusters, offsets, timetable } = picture;
  const { accent: colour, ink } = TOKENS[scene.theme];
  const accent = { glyph: GLYPHS.ring, stroke: 1.8, fill: rgba(colour) };
  const pointed = { glyph: GLYPHS.ring, stroke: 1.4, fill: rgba(ink) };
  const glyphs: Glyph[] = [];
  const around = (code: string, ring: Pick<Glyph, 'glyph' | 'stroke' | 'fill'>) => {
    const cluster = arrangement.clusterOf.get(arrangement.drawnAt(code));
    const state = cluster && clusters.get(cluster.code);
    if (!cluster || !state?.count) return;
    const radius = state.ring ? ringSize(state.count, arrangement.rings).radius : cluster.radius;
    glyphs.push({ ...ring, at: cluster.seat, offset: cluster.shift, radius: radius + 3 });
  };
  const each = (entry: number | undefined, ring: Pick<Glyph, 'glyph' | 'stroke' | 'fill'>) => {
    if (entry === undefined) return;
    for (const mark of roster.marksOf.get(entry) ?? []) {
      if (!timetable.shown[mark.index] || Number.isNaN(offsets[mark.index * 2]!)) continue;
      if (mark.index < picture.stretch.start || mark.index >= picture.stretch.end) continue;
      const cluster = arrangement.clusterOf.get(arrangement.drawnAt(mark.home))!;
      if (clusters.get(cluster.code)!.ring) around(mark.home, ring);
      else
        glyphs.push({
          ...ring,
          at: cluster.seat,
          offset: [offsets[mark.index * 2]!, offsets[mark.index * 2 + 1]!],
          radius: arrangement.r + 3.6,
        });
    }
  };
  const { highlighted, selectedPlace, selectedInitiative } = scene;
  if (highlighted && highlighted !== selectedInitiative) {
    around(highlighted, pointed);
    each(roster.entryOf.get(highlighted), pointed);
  }
  if (selectedPlace) around(selectedPlace, accent);
  each(roster.entryOf.get(selectedInitiative ?? ''), accent);
  return glyphs;
}
