// The picture as SVG: well-formed, safe against what documents say, small, and with the marks the map draws.
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import type { Dataset } from '../../src/atlas/dataset.ts';
import { FRAME_PADDING, FRAMES, fitView } from '../../src/map/camera.ts';
import { createComposer } from '../../src/map/composer.ts';
import { buildRoster } from '../../src/map/marks.ts';
import { screenOf, toScreen } from '../../src/map/mercator.ts';
import { Arrivals } from '../../src/map/motion.ts';
import { GROUP_COLOURS } from '../../src/map/tokens.ts';
import { createRenderer, renderPicture } from '../../src/static/index.ts';
import { short } from '../../src/static/markup.ts';
import { parseDay } from '../../src/time/day.ts';
import { testBasemap, testDataset, testScene } from '../map/fixtures/atlas.ts';
import { faultsOf } from './well-formed.ts';

const dataset = testDataset();
const basemap = testBasemap();
const renderer = createRenderer(dataset, basemap);
const [width, height] = [1040, 680];
const everything = { date: true, legend: true, credits: true } as const;

const draw = (change: Parameters<typeof testScene>[1] = {}, of: Dataset = dataset) =>
  renderPicture({
    dataset: of,
    basemap,
    width,
    height,
    scene: testScene(of, change),
    furniture: everything,
    ...(of === dataset && { renderer }),
  });

describe('the file', () => {
  for (const lang of ['en', 'zh'] as const)
    for (const theme of ['light', 'dark'] as const)
      it(`is well-formed and stands alone: ${lang}, ${theme}`, () => {
        const svg = draw({ lang, theme });
        expect(faultsOf(svg)).toEqual([]);
        expect(svg.slice(0, 80)).toMatch(
          /^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" width="1040" height="680"/,
        );
        // Not the whole picture in the report where it fails.
        const found =
          /<(script|style|image|foreignObject|a)\b|\s(style|class|on\w+)=|undefined|NaN|Infinity/.exec(svg);
        expect(found?.[0]).toBeUndefined();
        const ids = new Set([...svg.matchAll(/ id="([^"]+)"/g)].map((m) => m[1]));
        for (const [, id] of svg.matchAll(/(?:href="#|url\(#)([^")]+)/g)) expect(ids).toContain(id);
      });

  it('has its title in words, and the same bytes each time', () => {
    const svg = draw();
    expect(/<title>.*?<\/title>/.exec(svg)?.[0]).toBe(
      '<title>Map of blockchain initiatives in China, 20 December 2019</title>',
    );
    expect(draw() === svg).toBe(true);
  });

  it('keeps to 40 kB compressed', () => {
    expect(brotliCompressSync(draw()).length).toBeLessThan(40_000);
  });

  it('writes what data says as text', () => {
    const evil = '"><script>alert(1)</script>&\u0000\ud800';
    const places = new Map(
      [...dataset.places].map(([code, p]) => [code, { ...p, name: { en: evil, zh: evil } }] as const),
    );
    const hostile: Dataset = { ...dataset, places };
    const svg = renderPicture({
      dataset: hostile,
      basemap,
      width,
      height,
      scene: testScene(hostile),
      furniture: { date: true, title: evil },
    });
    expect(faultsOf(svg)).toEqual([]);
    expect(svg.includes('<script')).toBe(false);
    expect(svg.includes('&lt;script&gt;alert(1)&lt;/script&gt;&amp;')).toBe(true);
    expect(svg.includes('\u0000') || svg.includes('\ud800')).toBe(false);
  });
});

describe('the marks', () => {
  const { lng, lat, zoom } = fitView(FRAMES.country, width, height, FRAME_PADDING);
  const screen = screenOf([lng, lat], zoom, width, height);
  const half = new Uint8Array(dataset.entries.length).map((_, i) => i % 2);
  const scenes = {
    everything: {},
    'an earlier day': { day: parseDay('2019-11-20') },
    'a window': { from: parseDay('2019-12-01') },
    'half of them': { mask: half },
    fading: { fade: 20 },
    'nothing at all': { mask: new Uint8Array(dataset.entries.length) },
  };
  for (const [name, change] of Object.entries(scenes))
    it(`stand where the map has them: ${name}`, () => {
      const scene = testScene(dataset, change);
      const roster = buildRoster(dataset);
      const { marks, stretch } = createComposer(roster)(scene, zoom, width, new Arrivals(), 0);
      const svg = draw(change);
      let drawn = 0;
      for (let i = stretch.start; i < stretch.end; i++) {
        if (marks.fill[i * 4 + 3] === 0) continue;
        drawn++;
        const [x, y] = toScreen(screen, [marks.position[i * 2]!, marks.position[i * 2 + 1]!]);
        const at = `M${short(x + marks.offset[i * 2]!, 1)} ${short(y + marks.offset[i * 2 + 1]!, 1)}m`;
        expect(svg.includes(at), at).toBe(true);
      }
      // A halo, the mark, and the hole of a hollow one: as many marks as halos, and none besides the legend's six.
      const fills = Object.values(GROUP_COLOURS.light).join('|');
      const shapes = svg.match(new RegExp(`<path d="M[\\d.]+ [\\d.]+m[^"]*" fill="(${fills})"/>`, 'g')) ?? [];
      const ports = svg.match(/a2 2 0 1 0 4 0/g) ?? [];
      expect(shapes.length - ports.length - 6).toBe(drawn);
    });

  it('show rings with their counts where marks would not be readable', () => {
    const narrow = renderPicture({
      dataset,
      basemap,
      width: 375,
      height: 560,
      frame: 'data',
      scene: testScene(dataset),
    });
    expect(faultsOf(narrow)).toEqual([]);
    expect(narrow.includes('fill-rule="evenodd"')).toBe(true);
    const number = /font-weight="620" text-anchor="middle"><text [^>]*>\d+<\/text>/.exec(narrow);
    expect(number).not.toBeNull();
  });
});
