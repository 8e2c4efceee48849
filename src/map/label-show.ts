// Names as they were placed, and the moment → the names that show now and how, in px of the screen: pure, for any canvas.
import type { Dataset } from '../atlas/dataset.ts';
import type { Basemap } from './basemap.ts';
import type { Composition } from './composer.ts';
import type { InkedCount, InkedLabel } from './label-canvas.ts';
import { overlap } from './label-room.ts';
import type { Measure } from './label-type.ts';
import { labelItems } from './labels.ts';
import { arcsAt } from './lines.ts';
import type { Roster } from './marks.ts';
import { fromWorld, type LngLat, type Point, type Rect, type Screen, toScreen } from './mercator.ts';
import { type PlacedLabel, placeLabels } from './place-labels.ts';
import type { Terrain } from './terrain.ts';
import type { Lang } from './tokens.ts';

/** A placed name, tied to a point of the ground so that it travels with the map. */
export interface AnchoredLabel {
  readonly label: PlacedLabel;
  readonly anchor: LngLat;
  readonly from: Point; // px from the anchor to the upper left corner of the box
  readonly leader: readonly [Point, Point] | null; // px from the anchor
}
/** What names are made from; none of it changes while the page lives. */
export interface LabelWorld {
  readonly dataset: Dataset;
  readonly roster: Roster;
  readonly basemap: Basemap;
  readonly terrain: Terrain;
}
export interface Size {
  readonly width: number; // px
  readonly height: number;
}
export interface ShownLabel extends InkedLabel {
  readonly rect: Rect;
  readonly code: string | null;
  /** Which end of the name must hold where it is set in another font than it was measured in. */
  readonly align: 'start' | 'middle' | 'end';
}

/** More cooperations than this at once are not drawn, so no name needs to keep clear of them. */
const MOST_LINKS = 60;

/** Finds every name its place, on the whole set: time only shows and hides. `panels` in px of the screen. */
export function anchorLabels(
  { dataset, roster, basemap, terrain }: LabelWorld,
  { arrangement }: Composition,
  lang: Lang,
  { zoom, origin }: Screen,
  { width, height }: Size,
  panels: readonly Rect[],
  measure: Measure,
): AnchoredLabel[] {
  const view = { x: origin[0], y: origin[1], w: width, h: height };
  const items = labelItems(dataset, roster, basemap, arrangement, zoom, width, lang, measure);
  const discs = items.flatMap((i) => (i.disc ? [{ at: i.disc.centre, radius: i.disc.radius }] : []));
  const every = new Map(arrangement.clusters.map((c) => [c.code, { count: c.members.length, ring: null }]));
  const links = roster.links.length > MOST_LINKS ? [] : roster.links.map((_, i) => i);
  const lines = arcsAt(roster, arrangement, arrangement.offsets, zoom, links, every).map((a) => a.path);
  const world = panels.map((p) => ({ ...p, x: p.x + origin[0], y: p.y + origin[1] }));
  return placeLabels(items, { discs, lines, view, panels: world }, terrain, zoom).map((label) =>
    tie(label, zoom),
  );
}

function tie(label: PlacedLabel, zoom: number): AnchoredLabel {
  const { item, rect, leader } = label;
  const at: Point = item.disc?.centre ?? item.points[0]!;
  // A name on its ground stays on the very spot; one beside a city keeps its distance in px from it.
  const point: Point = item.disc ? at : [rect.x + rect.w / 2, rect.y + rect.h / 2];
  const from = (p: Point): Point => [p[0] - point[0], p[1] - point[1]];
  return {
    label,
    anchor: fromWorld(point, zoom),
    from: from([rect.x, rect.y]),
    leader: leader && [from(leader[0]), from(leader[1])],
  };
}

export function shownLabels(
  anchored: readonly AnchoredLabel[],
  picture: Composition,
  screen: Screen,
  { width, height }: Size,
  panels: readonly Rect[],
): ShownLabel[] {
  const joined = new Set(picture.arcs.map((a) => a.place));
  const labels: ShownLabel[] = [];
  for (const { label, anchor, from, leader } of anchored) {
    const { item } = label;
    const [ax, ay] = toScreen(screen, anchor);
    const rect = { x: ax + from[0], y: ay + from[1], w: item.w, h: item.h };
    if (rect.x + rect.w < 0 || rect.y + rect.h < 0 || rect.x > width || rect.y > height) continue;
    const shows = state(item.kind, item.code, picture, joined);
    if (!shows) continue;
    const context = item.kind === 'country' || item.kind === 'sea' || item.kind === 'province';
    const cut = rect.x < 2 || rect.y < 2 || rect.x + rect.w > width - 2 || rect.y + rect.h > height - 2;
    if (context && (cut || panels.some((p) => overlap(p, rect)))) continue;
    labels.push({
      kind: shows.kind,
      text: item.text,
      note: item.counts && shows.count ? String(shows.count) : '',
      x: rect.x,
      y: rect.y + rect.h / 2,
      leader: leader && [
        [ax + leader[0][0], ay + leader[0][1]],
        [ax + leader[1][0], ay + leader[1][1]],
      ],
      rect,
      code: item.code,
      align: item.disc ? facing(item.disc.centre, label.rect) : 'middle',
    });
  }
  return labels;
}

/** A name beside its marks is held by the end that touches them. */
function facing([x]: Point, rect: Rect): ShownLabel['align'] {
  if (rect.x >= x) return 'start';
  return rect.x + rect.w <= x ? 'end' : 'middle';
}

/** How a name stands on this day; null: not at all. It never moves, it only shows, hides or changes weight. */
function state(
  kind: InkedLabel['kind'],
  code: string | null,
  { clusters, provinces }: Composition,
  joined: ReadonlySet<string>,
): { kind: InkedLabel['kind']; count: number } | null {
  switch (kind) {
    case 'shaded': {
      const count = provinces.get(code!) ?? 0;
      return { kind: count > 0 ? 'shaded' : 'province', count };
    }
    case 'major':
    case 'city': {
      const count = clusters.get(code!)?.count ?? 0;
      if (count > 0) return { kind, count };
      return joined.has(code!) ? { kind: 'partner', count: 0 } : null;
    }
    case 'partner':
      return joined.has(code!) ? { kind, count: 0 } : null;
    default:
      return { kind, count: 0 };
  }
}

/** The numbers inside the rings; with a view, only of those in it. */
export function ringCounts(
  { arrangement, clusters }: Composition,
  screen: Screen,
  view?: Size,
): InkedCount[] {
  return arrangement.clusters.flatMap((c): InkedCount[] => {
    const shown = clusters.get(c.code)!;
    if (!shown.ring) return [];
    const [x, y] = toScreen(screen, c.seat);
    const [cx, cy] = [x + c.shift[0], y + c.shift[1]];
    const out = (at: number, size: number) => at < -c.radius || at > size + c.radius;
    if (view && (out(cx, view.width) || out(cy, view.height))) return [];
    return [{ text: String(shown.count), x: cx, y: cy }];
  });
}
