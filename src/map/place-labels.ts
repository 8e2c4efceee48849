// Names in order, and what is already on the map → where each stands: none over another, none without room.
import { contains, grow, overlap, Room } from './label-room.ts';
import { type Spot, spotsApart, spotsBeside, spotsInside, spotsOn } from './label-spots.ts';
import type { LabelItem } from './labels.ts';
import type { Point, Rect } from './mercator.ts';
import type { Terrain } from './terrain.ts';

export interface PlacedLabel {
  readonly item: LabelItem;
  readonly rect: Rect; // world px at the zoom of the items
  readonly leader: readonly [Point, Point] | null; // from what it names to its box
}
export interface LabelSurroundings {
  readonly discs: readonly { readonly at: Point; readonly radius: number }[];
  readonly lines: readonly (readonly Point[])[]; // sampled about every 6 px
  readonly view: Rect; // what the reader sees
  readonly panels: readonly Rect[]; // what lies over it
}

const MARGIN = 1.5;
/** What a name costs that the reader would not see: any free spot in sight is better. */
const UNSEEN = 40;
/** The price of covering one sample of an arc. */
const PER_SAMPLE = { province: 11, other: 1.6 };

export function placeLabels(
  items: readonly LabelItem[],
  { discs, lines, view, panels }: LabelSurroundings,
  terrain: Terrain,
  zoom: number,
): PlacedLabel[] {
  const room = new Room();
  for (const { at, radius } of discs) room.addDisc(at, radius);
  for (const line of lines) room.addLine(line);
  const seen = (rect: Rect) => contains(view, rect) && !panels.some((p) => overlap(rect, p));

  const price = (item: LabelItem, spot: Spot): number => {
    const { rect } = spot;
    if (room.hitsRect(rect, MARGIN) || room.hitsDisc(rect, MARGIN, item.disc?.centre))
      return Number.POSITIVE_INFINITY;
    const context = item.kind === 'country' || item.kind === 'sea' || item.kind === 'province';
    // Names of the ground are never cut: they are there to be read, not to be complete.
    if (!seen(grow(rect, context ? 4 : 2))) {
      if (context) return Number.POSITIVE_INFINITY;
      return spot.cost + UNSEEN;
    }
    const crossed = room.samplesIn(grow(rect, 1));
    return spot.cost + crossed * (item.disc ? PER_SAMPLE.other : PER_SAMPLE.province);
  };
  const best = (item: LabelItem, spots: readonly Spot[]): Spot | null => {
    let chosen: Spot | null = null;
    let lowest = Number.POSITIVE_INFINITY;
    for (const spot of spots) {
      if (spot.cost >= lowest) continue;
      const cost = price(item, spot);
      if (cost < lowest) {
        lowest = cost;
        chosen = spot;
      }
    }
    return chosen;
  };

  const placed: PlacedLabel[] = [];
  for (const item of items) {
    const spot = findSpot(item, best, terrain, zoom);
    if (!spot) continue;
    room.addRect(spot.rect);
    const leader = spot.leader ? leaderTo(item, spot.rect) : null;
    if (leader) room.addLine(sampled(leader));
    placed.push({ item, rect: spot.rect, leader });
  }
  return placed;
}

function findSpot(
  item: LabelItem,
  best: (item: LabelItem, spots: readonly Spot[]) => Spot | null,
  terrain: Terrain,
  zoom: number,
): Spot | null {
  if (item.disc) return best(item, spotsBeside(item)) ?? best(item, spotsApart(item, terrain, zoom));
  if (item.kind === 'country' || item.kind === 'sea') return best(item, spotsOn(item, terrain, zoom));
  const inside = best(item, spotsInside(item, terrain, zoom, item.kind === 'shaded' ? 240 : 60));
  if (inside || item.kind !== 'shaded') return inside;
  // A province with data is never left without its name: further out, on a leader.
  const around = { ...item, disc: { centre: item.points[0]!, radius: 0 } };
  return best(around, spotsApart(around, terrain, zoom));
}

function leaderTo(item: LabelItem, rect: Rect): readonly [Point, Point] {
  const from = item.disc?.centre ?? item.points[0]!;
  const to: Point = [
    Math.min(Math.max(from[0], rect.x - 2), rect.x + rect.w + 2),
    Math.min(Math.max(from[1], rect.y), rect.y + rect.h),
  ];
  const length = Math.hypot(to[0] - from[0], to[1] - from[1]);
  const cut = item.disc ? Math.min(item.disc.radius + 1, length) / Math.max(length, 1e-6) : 0;
  return [[from[0] + (to[0] - from[0]) * cut, from[1] + (to[1] - from[1]) * cut], to];
}

function sampled([a, b]: readonly [Point, Point]): Point[] {
  const steps = Math.max(Math.ceil(Math.hypot(b[0] - a[0], b[1] - a[1]) / 6), 1);
  return Array.from({ length: steps + 1 }, (_, i) => [
    a[0] + ((b[0] - a[0]) * i) / steps,
    a[1] + ((b[1] - a[1]) * i) / steps,
  ]);
}
