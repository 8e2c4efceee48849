// Names in order, and what is already on the map → where each stands: none over another, none without room.
import { type LabelSurroundings, type PlacedLabel, Placer } from './label-placer.ts';
import type { Spot } from './label-spots.ts';
import type { LabelKind } from './label-type.ts';
import type { LabelItem } from './labels.ts';
import type { Terrain } from './terrain.ts';

export type { LabelSurroundings, PlacedLabel } from './label-placer.ts';

const ATTEMPTS = 8;
/** What it costs the picture when a name of this kind is missing. */
const MISSING: Readonly<Record<LabelKind, number>> = {
  major: 90,
  shaded: 400,
  city: 25,
  partner: 9,
  province: 1,
  country: 1,
  sea: 1,
};
/** What it costs that a name needs a leader: most where the eye expects it at once. */
const BY_LEADER: Readonly<Record<LabelKind, number>> = {
  major: 18,
  shaded: 14,
  city: 6,
  partner: 4,
  province: 0,
  country: 0,
  sea: 0,
};
/** A name that pays more than this asks to choose earlier next time. */
const TROUBLED = 9;

/** The best of a few attempts; after each, the names that fared badly come first. The same input, the same answer. */
export function placeLabels(
  items: readonly LabelItem[],
  surroundings: LabelSurroundings,
  terrain: Terrain,
  zoom: number,
): PlacedLabel[] {
  const spots = new Map<LabelItem, Spot[]>();
  let order = items;
  let best: PlacedLabel[] = [];
  let lowest = Number.POSITIVE_INFINITY;
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const placer = new Placer(surroundings, terrain, zoom, spots);
    for (const item of order) placer.place(item);
    const placed = [...placer.placed.values()];
    const paid = new Map(placed.map((p) => [p.item, p.cost + (p.leader ? BY_LEADER[p.item.kind] : 0)]));
    const costs = items.map((item) => paid.get(item) ?? MISSING[item.kind]);
    const total = costs.reduce((sum, cost) => sum + cost, 0);
    if (total < lowest) {
      lowest = total;
      best = placed;
    }
    const trouble = new Map(items.map((item, i) => [item, MISSING[item.kind] > 9 ? costs[i]! : 0]));
    const worst = order
      .filter((item) => trouble.get(item)! > TROUBLED)
      .sort((a, b) => trouble.get(b)! - trouble.get(a)!);
    if (worst.length === 0) break;
    const next = [...worst, ...order.filter((item) => !worst.includes(item))];
    if (next.every((item, i) => item === order[i])) break;
    order = next;
  }
  return best;
}
