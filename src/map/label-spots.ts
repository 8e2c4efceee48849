// A name and what it belongs to → the spots where it may stand, each with its price before anything is in the way.
import type { LabelItem } from './labels.ts';
import type { Point, Rect } from './mercator.ts';
import { ABROAD, SEA, type Terrain } from './terrain.ts';

export interface Spot {
  readonly rect: Rect;
  readonly cost: number;
  readonly leader: boolean; // too far away to be understood without a line
}

const D = Math.SQRT1_2;
/** East first, as in reading; straight up and down last, where a name covers most of what lies around. */
const SIDES: readonly (readonly [x: number, y: number, cost: number])[] = [
  [1, 0, 0],
  [-1, 0, 0.6],
  [D, -D, 0.5],
  [D, D, 0.5],
  [-D, -D, 0.9],
  [-D, D, 0.9],
  [0, 1, 1],
  [0, -1, 1],
];
const GAPS = [3.5, 5, 6.5, 8, 10];
const MAJOR_GAPS = [...GAPS, 14, 18, 22.5, 27];
const PARTNER_GAPS = [3.5, 5, 6];
const STEP_COST = 0.35;

/** Beside a disc: eight sides at growing gaps. */
export function spotsBeside(item: LabelItem): Spot[] {
  const { centre, radius } = item.disc!;
  const gaps = item.kind === 'major' ? MAJOR_GAPS : item.kind === 'partner' ? PARTNER_GAPS : GAPS;
  return gaps.flatMap((gap, step) =>
    SIDES.map(([sx, sy, cost]) => ({
      rect: rectAt(item, centre, radius + gap, sx, sy),
      cost: cost + step * STEP_COST,
      leader: false,
    })),
  );
}

/** Where nothing beside is free: further out, with a leader, rather at sea than over land. */
export function spotsApart(item: LabelItem, terrain: Terrain, zoom: number): Spot[] {
  const { centre, radius } = item.disc!;
  const spots: Spot[] = [];
  for (let reach = 16; reach <= 88; reach += 6)
    for (let k = 0; k < 24; k++) {
      const angle = (k * Math.PI) / 12;
      const rect = rectAt(item, centre, radius + reach, Math.cos(angle), Math.sin(angle));
      const land = samples(rect).filter((p) => terrain.at(p, zoom) !== SEA).length;
      spots.push({ rect, cost: reach * 0.12 + land * 0.5, leader: true });
    }
  return spots;
}

function rectAt({ w, h }: LabelItem, [cx, cy]: Point, reach: number, sx: number, sy: number): Rect {
  const x = cx + sx * reach;
  const y = cy + sy * reach;
  // The side that faces the disc touches the point; diagonals touch with a corner.
  const left = sx > 0.3 ? x : sx < -0.3 ? x - w : x - w / 2;
  const top = sy > 0.3 ? y : sy < -0.3 ? y - h : y - h / 2;
  return { x: left, y: top, w, h };
}

/** Around a province's own point, in steps, as far as its land or the sea before it reaches. */
export function spotsInside(item: LabelItem, terrain: Terrain, zoom: number, reach: number): Spot[] {
  const own = terrain.codes.indexOf(item.code ?? '') + 1;
  const [cx, cy] = item.points[0]!;
  const spots: Spot[] = [];
  for (let dy = -reach; dy <= reach; dy += 4)
    for (let dx = -reach; dx <= reach; dx += 6) {
      const rect = { x: cx + dx - item.w / 2, y: cy + dy - item.h / 2, w: item.w, h: item.h };
      const under = samples(rect).map((p) => terrain.at(p, zoom));
      const inside = under.filter((value) => value === own).length;
      const sea = under.filter((value) => value === SEA).length;
      // In its own province or at sea; a name that stands in another province names that one.
      if (inside + sea < under.length) continue;
      if (inside === 0 && Math.hypot(dx, dy) > 90) continue;
      spots.push({
        rect,
        cost: Math.hypot(dx, dy * 1.4) * 0.035 + sea * 0.35 + (inside === 0 ? 2 : 0),
        leader: inside === 0,
      });
    }
  return spots.sort((a, b) => a.cost - b.cost);
}

/** A wide name on its own ground: its points, and a little around each. */
export function spotsOn(item: LabelItem, terrain: Terrain, zoom: number): Spot[] {
  const shifts = [0, -12, 12, -26, 26, -44, 44];
  return item.points.flatMap((point, k) =>
    shifts.flatMap((dy) =>
      [0, -22, 22, -48, 48].flatMap((dx): Spot[] => {
        const rect = { x: point[0] + dx - item.w / 2, y: point[1] + dy - item.h / 2, w: item.w, h: item.h };
        const ground = item.kind === 'sea' ? SEA : ABROAD;
        const off = samples(rect).filter((p) => terrain.at(p, zoom) !== ground).length;
        return off > (item.kind === 'sea' ? 0 : 3)
          ? []
          : [{ rect, cost: k * 2 + Math.hypot(dx, dy) * 0.05 + off, leader: false }];
      }),
    ),
  );
}

/** Eight points of a rectangle, a little inside its edges. */
function samples({ x, y, w, h }: Rect): Point[] {
  return [0.04, 0.35, 0.65, 0.96].flatMap((s): Point[] => [
    [x + w * s, y + h * 0.15],
    [x + w * s, y + h * 0.85],
  ]);
}
