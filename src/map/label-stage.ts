// The composition and the camera → names on their canvas: placed when the view has come to rest, then only moved.
import type { Dataset } from '../atlas/dataset.ts';
import type { Basemap } from './basemap.ts';
import type { Composition } from './composer.ts';
import type { MapScene } from './index.ts';
import { type InkedCount, type InkedLabel, inkLabels, measureWith } from './label-canvas.ts';
import { grow, overlap } from './label-room.ts';
import { labelItems } from './labels.ts';
import { arcsAt } from './lines.ts';
import type { Roster } from './marks.ts';
import { fromWorld, type LngLat, type Point, type Rect, type Screen, toScreen } from './mercator.ts';
import { type PlacedLabel, placeLabels } from './place-labels.ts';
import type { Terrain } from './terrain.ts';
import { TOKENS } from './tokens.ts';

/** A placed name, tied to a point of the ground so that it travels with the map. */
interface Anchored {
  readonly label: PlacedLabel;
  readonly anchor: LngLat;
  readonly from: Point; // px from the anchor to the upper left corner of the box
  readonly leader: readonly [Point, Point] | null; // px from the anchor
}

export interface LabelStage {
  readonly canvas: HTMLCanvasElement;
  /** Places every name anew; call when the view is at rest, or language, size or fonts changed. */
  place(picture: Composition, scene: MapScene, screen: Screen, panels: readonly Rect[]): void;
  draw(picture: Composition, scene: MapScene, screen: Screen, panels: readonly Rect[]): void;
  /** The place whose visible name holds the point, in px of the screen. */
  hit(point: Point): string | null;
  remove(): void;
}

export function createLabelStage(
  container: HTMLElement,
  dataset: Dataset,
  roster: Roster,
  basemap: Basemap,
  terrain: Terrain,
): LabelStage {
  const canvas = document.createElement('canvas');
  canvas.setAttribute('aria-hidden', 'true');
  Object.assign(canvas.style, { position: 'absolute', inset: '0', pointerEvents: 'none', zIndex: '1' });
  container.append(canvas);
  const context = canvas.getContext('2d')!;
  let measure = measureWith(context);
  let anchored: readonly Anchored[] = [];
  let drawn: { rect: Rect; code: string }[] = [];
  let drawnAs = '';

  const size = () => {
    const density = window.devicePixelRatio || 1;
    const width = Math.round(container.clientWidth * density);
    const height = Math.round(container.clientHeight * density);
    if (canvas.width !== width || canvas.height !== height) {
      canvas.width = width;
      canvas.height = height;
      canvas.style.width = `${container.clientWidth}px`;
      canvas.style.height = `${container.clientHeight}px`;
      drawnAs = '';
    }
    return density;
  };

  return {
    canvas,
    place(picture, scene, screen, panels) {
      measure = measureWith(context);
      const { zoom, origin } = screen;
      const { arrangement } = picture;
      const view = { x: origin[0], y: origin[1], w: container.clientWidth, h: container.clientHeight };
      const items = labelItems(
        dataset,
        roster,
        basemap,
        arrangement,
        zoom,
        container.clientWidth,
        scene.lang,
        measure,
      );
      const discs = items.flatMap((i) => (i.disc ? [{ at: i.disc.centre, radius: i.disc.radius }] : []));
      const every = new Map(
        arrangement.clusters.map((c) => [c.code, { count: c.members.length, ring: null }]),
      );
      const links = roster.links.length > 60 ? [] : roster.links.map((_, i) => i);
      const lines = arcsAt(roster, arrangement, arrangement.offsets, zoom, links, every).map((a) => a.path);
      const world = panels.map((p) => ({ ...p, x: p.x + origin[0], y: p.y + origin[1] }));
      anchored = placeLabels(items, { discs, lines, view, panels: world }, terrain, zoom).map((label) =>
        tie(label, zoom),
      );
      drawnAs = '';
    },
    draw(picture, scene, screen, panels) {
      const density = size();
      const { labels, rects } = visible(anchored, picture, scene, screen, panels, container);
      const counts = ringCounts(picture, screen);
      // While time plays and the map rests, most frames change no name and no number.
      const as = JSON.stringify([screen, labels, counts, scene.theme, scene.lang]);
      if (as === drawnAs) return;
      drawnAs = as;
      drawn = rects;
      context.setTransform(1, 0, 0, 1, 0, 0);
      context.clearRect(0, 0, canvas.width, canvas.height);
      context.setTransform(density, 0, 0, density, 0, 0);
      const snap = (px: number) => Math.round(px * density) / density;
      inkLabels(context, labels, counts, TOKENS[scene.theme], scene.lang, snap);
    },
    hit: (point) =>
      drawn.find(({ rect }) => overlap(grow(rect, 2), { x: point[0], y: point[1], w: 0.01, h: 0.01 }))
        ?.code ?? null,
    remove: () => canvas.remove(),
  };
}

function tie(label: PlacedLabel, zoom: number): Anchored {
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

function visible(
  anchored: readonly Anchored[],
  picture: Composition,
  scene: MapScene,
  screen: Screen,
  panels: readonly Rect[],
  { clientWidth, clientHeight }: HTMLElement,
): { labels: InkedLabel[]; rects: { rect: Rect; code: string }[] } {
  const joined = new Set(picture.arcs.map((a) => a.place));
  const labels: InkedLabel[] = [];
  const rects: { rect: Rect; code: string }[] = [];
  for (const { label, anchor, from, leader } of anchored) {
    const { item } = label;
    const [ax, ay] = toScreen(screen, anchor);
    const rect = { x: ax + from[0], y: ay + from[1], w: item.w, h: item.h };
    if (rect.x + rect.w < 0 || rect.y + rect.h < 0 || rect.x > clientWidth || rect.y > clientHeight) continue;
    const shows = state(item.kind, item.code, picture, joined);
    if (!shows) continue;
    const context = item.kind === 'country' || item.kind === 'sea' || item.kind === 'province';
    const cut =
      rect.x < 2 || rect.y < 2 || rect.x + rect.w > clientWidth - 2 || rect.y + rect.h > clientHeight - 2;
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
    });
    if (item.code) rects.push({ rect, code: item.code });
  }
  void scene;
  return { labels, rects };
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

function ringCounts({ arrangement, clusters }: Composition, screen: Screen): InkedCount[] {
  return arrangement.clusters.flatMap((c): InkedCount[] => {
    const shown = clusters.get(c.code)!;
    if (!shown.ring) return [];
    const [x, y] = toScreen(screen, c.seat);
    return [{ text: String(shown.count), x: x + c.shift[0], y: y + c.shift[1] }];
  });
}
