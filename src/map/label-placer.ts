// One attempt to place names: each in turn takes its cheapest free spot, moves another aside, or goes further out.
import { leaderTo, sampled } from './label-leader.ts';
import { contains, distance, grow, overlap, Room } from './label-room.ts';
import { type Spot, spotsApart, spotsBeside, spotsInside, spotsOn } from './label-spots.ts';
import type { LabelKind } from './label-type.ts';
import type { LabelItem } from './labels.ts';
import type { Point, Rect } from './mercator.ts';
import type { Terrain } from './terrain.ts';

export interface PlacedLabel {
  readonly item: LabelItem;
  readonly rect: Rect; // world px at the zoom of the items
  readonly leader: readonly [Point, Point] | null; // from what it names to its box
  readonly cost: number;
}
export interface LabelSurroundings {
  readonly discs: readonly { readonly at: Point; readonly radius: number }[];
  readonly lines: readonly (readonly Point[])[]; // sampled about every 6 px
  readonly view: Rect; // what the reader sees
  readonly panels: readonly Rect[]; // what lies over it
}

const MARGIN = 1.5;
/** Names that cover an area keep their distance, or two would read as one. */
const AREA_MARGIN = 6;
/** What a name costs that the reader would not see: any free spot in sight is better. */
const UNSEEN = 40;
/** The price of covering one sample of an arc. */
const PER_SAMPLE = { area: 2.5, city: 1.6 };
/** From here on a province is about as wide as its name, and one with data is never left without. */
const MUST_ZOOM = 2.3;
/** The price of covering a mark: only for a name that must not drop. */
const OVER_MARK = 400;
/** Who may ask whom to move: only one of the same rank or below. */
const RANK: Readonly<Record<LabelKind, number>> = {
  major: 3,
  shaded: 3,
  city: 2,
  partner: 1,
  province: 0,
  country: 0,
  sea: 0,
};
/** Where a mere partner's name would lie across arcs far from its place, it is left out. */
const HARDLY = 12;
/** A spot this dear is no place to be sent to. */
const DEAR = 5;
/** So many of its spots does a name try to have cleared by another that can move. */
const TRIES = 400;

export class Placer {
  readonly placed = new Map<Rect, PlacedLabel>();
  readonly #spots: Map<LabelItem, Spot[]>;
  readonly #room = new Room();
  readonly #around: LabelSurroundings;
  readonly #terrain: Terrain;
  readonly #zoom: number;

  /** `spots` is filled as it goes: they depend on the item alone, so that several attempts share them. */
  constructor(
    around: LabelSurroundings,
    terrain: Terrain,
    zoom: number,
    spots: Map<LabelItem, Spot[]> = new Map(),
  ) {
    this.#spots = spots;
    this.#around = around;
    this.#terrain = terrain;
    this.#zoom = zoom;
    for (const { at, radius } of around.discs) this.#room.addDisc(at, radius);
    for (const line of around.lines) this.#room.addLine(line);
  }

  place(item: LabelItem): void {
    const near = this.#near(item);
    const good = this.#best(item, near);
    let spot = good && good.cost < UNSEEN ? good : this.#cleared(item, near);
    if (!spot) {
      const last = this.#lastResort(item, near);
      spot = good && last ? (good.cost <= last.cost ? good : last) : (good ?? last);
    }
    if (spot) this.#put(item, spot);
  }

  #near(item: LabelItem): Spot[] {
    let spots = this.#spots.get(item);
    if (!spots) {
      spots = this.#find(item);
      this.#spots.set(item, spots);
    }
    return spots;
  }

  #find(item: LabelItem): Spot[] {
    if (item.disc) return spotsBeside(item, this.#terrain, this.#zoom);
    if (item.kind === 'country' || item.kind === 'sea') return spotsOn(item, this.#terrain, this.#zoom);
    return spotsInside(item, this.#terrain, this.#zoom, item.kind === 'shaded' ? 240 : 60);
  }

  #put(item: LabelItem, { rect, leader, cost }: Spot): void {
    this.#room.addRect(rect);
    const line = leader ? leaderTo(item, rect, this.#terrain, this.#zoom) : null;
    if (line) this.#room.addLine(sampled(line));
    this.placed.set(rect, { item, rect, leader: line, cost });
  }

  #best(item: LabelItem, spots: readonly Spot[], force = false): Spot | null {
    let chosen: Spot | null = null;
    let lowest = Number.POSITIVE_INFINITY;
    for (const spot of spots) {
      if (spot.cost >= lowest) continue;
      const cost = this.#price(item, spot, force);
      if (cost < lowest) {
        lowest = cost;
        chosen = { ...spot, cost };
      }
    }
    return chosen;
  }

  /** A spot that one name holds which finds another spot nearby: that one moves. */
  #cleared(item: LabelItem, spots: readonly Spot[]): Spot | null {
    if (!RANK[item.kind]) return null;
    for (const spot of [...spots].sort((a, b) => a.cost - b.cost).slice(0, TRIES)) {
      const [first, ...others] = this.#hits(item, spot.rect);
      const victim = first && this.placed.get(first);
      if (!victim || others.length > 0 || RANK[victim.item.kind] > RANK[item.kind]) continue;
      this.#room.removeRect(victim.rect);
      const cost = this.#price(item, spot, false);
      const fits = cost < UNSEEN;
      if (fits) this.#room.addRect(spot.rect);
      const moved = fits ? this.#best(victim.item, this.#near(victim.item)) : null;
      if (fits) this.#room.removeRect(spot.rect);
      if (moved && moved.cost < DEAR) {
        this.placed.delete(victim.rect);
        this.#put(victim.item, moved);
        return { ...spot, cost };
      }
      this.#room.addRect(victim.rect);
    }
    return null;
  }

  /** Further out on a leader; a province with data keeps its name whatever that covers, unless the map is tiny. */
  #lastResort(item: LabelItem, near: readonly Spot[]): Spot | null {
    if (item.disc) {
      const apart = this.#best(item, spotsApart(item, this.#terrain, this.#zoom));
      return item.kind === 'partner' && apart && apart.cost > HARDLY ? null : apart;
    }
    if (item.kind !== 'shaded') return null;
    const around = { ...item, disc: { centre: item.points[0]!, radius: 0 } };
    const apart = spotsApart(around, this.#terrain, this.#zoom);
    const out = this.#best(around, apart);
    return out || this.#zoom < MUST_ZOOM ? out : this.#best(item, [...near, ...apart], true);
  }

  #hits(item: LabelItem, rect: Rect): Set<Rect> {
    const aside = item.disc ? 0 : AREA_MARGIN - MARGIN;
    return this.#room.rectsHit({ ...rect, x: rect.x - aside, w: rect.w + 2 * aside }, MARGIN);
  }

  #price(item: LabelItem, { rect, cost, leader }: Spot, force: boolean): number {
    const room = this.#room;
    const own = item.disc?.centre;
    if (this.#hits(item, rect).size > 0) return Number.POSITIVE_INFINITY;
    const covered = room.hitsDisc(rect, MARGIN, own) ? (force ? OVER_MARK : Number.POSITIVE_INFINITY) : 0;
    if (covered === Number.POSITIVE_INFINITY) return covered;
    const ground = item.kind === 'country' || item.kind === 'sea' || item.kind === 'province';
    // Names of the ground are never cut: they are there to be read, not to be complete.
    const seen = this.#seen(grow(rect, ground ? 4 : 2));
    if (!seen && ground) return Number.POSITIVE_INFINITY;
    // A name nearer to another's marks than to its own would be read as that one's.
    if (own && item.disc!.radius > 0) {
      // A major name is large enough to keep to its own large mark.
      const apart = leader ? 6 : distance(rect, own) - item.disc!.radius + 0.5;
      const gap = item.kind === 'major' ? Math.min(apart, 2.5) : apart;
      if (room.nearestDisc(rect, gap, own) < gap) return Number.POSITIVE_INFINITY;
    }
    const crossed = room.samplesIn(grow(rect, 1)) + (leader && !force ? this.#leaderCrosses(item, rect) : 0);
    return (
      cost +
      covered +
      (seen ? 0 : item.kind === 'shaded' ? 3 * UNSEEN : UNSEEN) +
      crossed * (item.disc ? PER_SAMPLE.city : PER_SAMPLE.area)
    );
  }

  /** Samples of arcs under a leader; none may lead over a mark or through a name, it would point at that one. */
  #leaderCrosses(item: LabelItem, rect: Rect): number {
    const leader = leaderTo(item, rect, this.#terrain, this.#zoom);
    if (!leader) return item.disc?.radius ? Number.POSITIVE_INFINITY : 0;
    let crossed = 0;
    for (const [x, y] of sampled(leader)) {
      const dot = { x: x - 2.5, y: y - 2.5, w: 5, h: 5 };
      if (this.#room.hitsDisc(dot, 0, item.disc?.centre) || this.#room.rectsHit(dot, 0).size > 0)
        return Number.POSITIVE_INFINITY;
      crossed += this.#room.samplesIn(dot);
    }
    return crossed;
  }

  #seen(rect: Rect): boolean {
    return contains(this.#around.view, rect) && !this.#around.panels.some((p) => overlap(rect, p));
  }
}
