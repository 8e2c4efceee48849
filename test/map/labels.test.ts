// Names: none over another or over a mark, none cut off, and provinces with data always named.
import { describe, expect, it } from 'vitest';
import { arrange, ringLimit, zoomStep } from '../../src/map/arrange.ts';
import { FRAME_PADDING, FRAMES, type Frame, fitView } from '../../src/map/camera.ts';
import { contains, distance, overlap } from '../../src/map/label-room.ts';
import { labelItems } from '../../src/map/labels.ts';
import { arcsAt } from '../../src/map/lines.ts';
import { buildRoster } from '../../src/map/marks.ts';
import { screenOf } from '../../src/map/mercator.ts';
import { placeLabels } from '../../src/map/place-labels.ts';
import { buildTerrain } from '../../src/map/terrain.ts';
import type { Lang } from '../../src/map/tokens.ts';
import { estimate, testBasemap, testDataset } from './fixtures/atlas.ts';

const dataset = testDataset();
const basemap = testBasemap();
const terrain = buildTerrain(basemap);
const roster = buildRoster(dataset);
const TIANJIN = '120000';
const panel = { x: 0, y: 0, w: 260, h: 120 };

function layOut(width: number, height: number, frame: Frame, lang: Lang) {
  const view = fitView(FRAMES[frame], width, height, FRAME_PADDING);
  const { origin } = screenOf([view.lng, view.lat], view.zoom, width, height);
  const arrangement = arrange(roster, zoomStep(view.zoom), ringLimit(width, view.zoom));
  const items = labelItems(dataset, roster, basemap, arrangement, view.zoom, width, lang, estimate);
  const discs = items.flatMap((i) => (i.disc ? [{ at: i.disc.centre, radius: i.disc.radius }] : []));
  const every = new Map(arrangement.clusters.map((c) => [c.code, { count: c.members.length, ring: null }]));
  const links = roster.links.map((_, i) => i);
  const lines = arcsAt(roster, arrangement, arrangement.offsets, view.zoom, links, every).map((a) => a.path);
  const box = { x: origin[0], y: origin[1], w: width, h: height };
  const panels = [{ ...panel, x: panel.x + origin[0], y: panel.y + origin[1] }];
  const placed = placeLabels(items, { discs, lines, view: box, panels }, terrain, view.zoom);
  return { placed, items, discs, box, panels };
}

describe.each([
  [1040, 680, 'country', 'en'],
  [1040, 680, 'country', 'zh'],
  [712, 432, 'country', 'en'],
  [375, 552, 'data', 'en'],
  [375, 552, 'data', 'zh'],
  [640, 308, 'data', 'en'],
] as const)('%i × %i, %s, %s', (width, height, frame, lang) => {
  const { placed, items, discs, box, panels } = layOut(width, height, frame, lang);

  it('puts no name over another', () => {
    placed.forEach((a, i) => {
      for (const b of placed.slice(i + 1))
        expect(overlap(a.rect, b.rect), `${a.item.text} / ${b.item.text}`).toBe(false);
    });
  });

  it('puts no name over a mark', () => {
    for (const { item, rect } of placed)
      for (const { at, radius } of discs) expect(distance(rect, at), `${item.text}`).toBeGreaterThan(radius);
  });

  it('names every province with data', () => {
    const named = new Set(placed.map((p) => p.item.id));
    for (const item of items) if (item.kind === 'shaded') expect(named.has(item.id), item.text).toBe(true);
  });

  it('cuts off no name of the ground and keeps it clear of panels', () => {
    for (const { item, rect } of placed)
      if (item.kind === 'country' || item.kind === 'sea' || item.kind === 'province') {
        expect(contains(box, rect), item.text).toBe(true);
        expect(
          panels.some((p) => overlap(p, rect)),
          item.text,
        ).toBe(false);
      }
  });

  it('gives the same answer twice', () => {
    const again = layOut(width, height, frame, lang).placed;
    expect(again.map((p) => p.rect)).toEqual(placed.map((p) => p.rect));
  });
});

it.each(['en', 'zh'] as const)(
  'names every other province too where the whole country has room, in %s',
  (lang) => {
    const { placed, items } = layOut(1040, 680, 'country', lang);
    const named = new Set(placed.map((p) => p.item.id));
    const left = items.filter((i) => i.kind === 'province' && !named.has(i.id)).map((i) => i.code);
    expect(left.filter((code) => code !== TIANJIN)).toEqual([]); // hardly larger than a mark
  },
);

it('leaves a name out on a tiny map rather than put it into another province', () => {
  const { placed } = layOut(320, 330, 'country', 'en');
  for (const { item, rect } of placed) {
    const at = item.disc?.centre ?? item.points[0]!;
    if (['shaded', 'city', 'partner'].includes(item.kind))
      expect(distance(rect, at) - (item.disc?.radius ?? 0), item.text).toBeLessThan(28); // 6° there
  }
});
