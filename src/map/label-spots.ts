// A name and what it belongs to → the spots where it may stand, each with its price before anything is in the way.
import { provinceOf } from './codes.ts';
import type { LabelItem } from './labels.ts';
import { type Point, type Rect, worldSize } from './mercator.ts';
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
const MAJOR_GAPS = [...GAPS, 13];
const PARTNER_GAPS = [3.5, 5, 6];
const STEP_COST = 0.35;
/** A shaded province's name at sea stands no further from its coast, px; any other close enough to need no leader. */
const FAR_OUT = { shaded: 40, other: 15 };
/** No name but a major one leaves its place by more than this, degrees: on a tiny map it would name another. */
const ASTRAY = { province: 5, city: 3.4 };

/** Beside a disc: eight sides at growing gaps. */
export function spotsBeside(item: LabelItem, terrain: Terrain, zoom: number): Spot[] {
  const { centre, radius } = item.disc!;
  const home = terrain.codes.indexOf(provinceOf(item.code ?? '')) + 1;
  const gaps = item.kind === 'major' ? MAJOR_GAPS : item.kind === 'partner' ? PARTNER_GAPS : GAPS;
  return gaps.flatMap((gap, step) =>
    SIDES.map(([sx, sy, cost]) => {
      const rect = rectAt(item, centre, radius + gap, sx, sy);
      return { rect, cost: cost + step * STEP_COST + astray(rect, home, terrain, zoom), leader: false };
    }),
  );
}

/** A city's name over another province takes that one's room and seems to lie in it. */
function astray(rect: Rect, home: number, terrain: Terrain, zoom: number): number {
  const away = samples(rect).filter((p) => ![SEA, ABROAD, home].includes(terrain.at(p, zoom))).length;
  return away * 0.12;
}

/** Where nothing beside is free: further out, with a leader, rather at sea than over land. */
export function spotsApart(item: LabelItem, terrain: Terrain, zoom: number): Spot[] {
  const { centre, radius } = item.disc!;
  const spots: Spot[] = [];
  const wanted = item.kind === 'shaded' ? 100 : item.kind === 'partner' ? 36 : 48;
  const furthest = item.kind === 'major' ? wanted : Math.min(wanted, strayed(item.kind, zoom));
  for (let reach = 16; reach <= furthest; reach += 5)
    for (let k = 0; k < 24; k++) {
      const angle = (k * Math.PI) / 12;
      const rect = rectAt(item, centre, radius + reach, Math.cos(angle), Math.sin(angle));
      const land = samples(rect).filter((p) => terrain.at(p, zoom) !== SEA).length;
      spots.push({ rect, cost: reach * 0.12 + land * (item.kind === 'shaded' ? 2.5 : 0.5), leader: true });
    }
  return spots;
}

/** How far a name may leave its place at most, px. */
function strayed(kind: LabelItem['kind'], zoom: number): number {
  const degrees = kind === 'city' || kind === 'partner' ? ASTRAY.city : ASTRAY.province;
  return (worldSize(zoom) / 360) * degrees;
}

function rectAt({ w, h }: LabelItem, [cx, cy]: Point, reach: number, sx: number, sy: number): Rect {
  const x = cx + sx * reach;
  const y = cy + sy * reach;
  // The side that faces the disc touches the point; diagonals touch with a corner.
  const left = sx > 0.3 ? x : sx < -0.3 ? x - w : x - w / 2;
  const top = sy > 0.3 ? y : sy < -0.3 ? y - h : y - h / 2;
  return { x: left, y: top, w, h };
}

/**
 * Around a province's own point: on its land, or at sea before it; over a border at most with its tail, because a name
 * that stands in another province names that one.
 */
export function spotsInside(item: LabelItem, terrain: Terrain, zoom: number, reach: number): Spot[] {
  const own = terrain.codes.indexOf(item.code ?? '') + 1;
  const shaded = item.kind === 'shaded';
  const farOut = Math.min(shaded ? FAR_OUT.shaded : FAR_OUT.other, strayed(item.kind, zoom) / 2);
  const [cx, cy] = item.points[0]!;
  const spots: Spot[] = [];
  for (const dy of steps(reach, 4))
    for (const dx of steps(reach, 6)) {
      const middle = terrain.at([cx + dx, cy + dy], zoom);
      if (middle !== own && middle !== SEA) continue;
      const rect = { x: cx + dx - item.w / 2, y: cy + dy - item.h / 2, w: item.w, h: item.h };
      let inside = 0;
      let sea = 0;
      const corners = samples(rect);
      for (const p of corners) {
        const value = terrain.at(p, zoom);
        if (value === own) inside++;
        else if (value === SEA) sea++;
      }
      const foreign = corners.length - inside - sea;
      if (foreign > 0 && !(middle === own && inside >= 4)) continue;
      if (inside === 0 && !facesHome(rect, [cx, cy], own, farOut, terrain, zoom)) continue;
      const cost = Math.hypot(dx, dy * 1.4) * 0.035 + sea * 0.35 + foreign * 1.2 + (inside === 0 ? 4 : 0);
      spots.push({ rect, cost, leader: shaded && inside === 0 });
    }
  return spots.sort((a, b) => a.cost - b.cost);
}

/** Offsets around 0: fine near the middle, where names mostly come to stand, coarser further out. */
function steps(reach: number, step: number): number[] {
  const half: number[] = [];
  for (let d = step; d <= reach; d += d < 16 * step ? step : 2.5 * step) half.push(d);
  return [...half.map((d) => -d).reverse(), 0, ...half];
}

/** True where the first land between a box at sea and the province's middle is the province itself, and near. */
function facesHome(
  { x, y, w, h }: Rect,
  to: Point,
  own: number,
  farOut: number,
  terrain: Terrain,
  zoom: number,
): boolean {
  return [0, 0.5, 1].every((s) => {
    const from: Point = [x + w * s, y + h / 2];
    const length = Math.hypot(to[0] - from[0], to[1] - from[1]);
    for (let px = 0; px < Math.min(length, farOut + w); px += 3) {
      const t = px / length;
      const value = terrain.at([from[0] + (to[0] - from[0]) * t, from[1] + (to[1] - from[1]) * t], zoom);
      if (value !== SEA) return value === own;
    }
    return false;
  });
}

/** A wide name on its own ground: its points, and a little around each. */
export function spotsOn(item: LabelItem, terrain: Terrain, zoom: number): Spot[] {
  const shifts = [0, -12, 12, -26, 26, -44, 44];
  return item.points.flatMap((point, k) =>
    shifts.flatMap((dy) =>
      [0, -22, 22, -48, 48].flatMap((dx): Spot[] => {
        const rect = { x: point[0] + dx - item.w / 2, y: point[1] + dy - item.h / 2, w: item.w, h: item.h };
        const under = samples(rect).map((p) => terrain.at(p, zoom));
        const on = under.filter((value) => value === (item.kind === 'sea' ? SEA : ABROAD)).length;
        const sea = under.filter((value) => value === SEA).length;
        // A narrow country's name may reach out over the sea, never over a province.
        const fits = item.kind === 'sea' ? on === under.length : on + sea === under.length && on >= 3;
        const off = under.length - on;
        return fits ? [{ rect, cost: k * 2 + Math.hypot(dx, dy) * 0.05 + off * 0.4, leader: false }] : [];
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
