// What leaves the map fades where it stood: a window's tail in 300 ms, what a filter takes out in 160 ms.
import { describe, expect, it } from 'vitest';
import { createComposer } from '../../src/map/composer.ts';
import { Departures, DIM, EXIT } from '../../src/map/departures.ts';
import type { GlyphTable } from '../../src/map/glyph-table.ts';
import type { MapScene } from '../../src/map/index.ts';
import { buildRoster } from '../../src/map/marks.ts';
import { Arrivals } from '../../src/map/motion.ts';
import { parseDay } from '../../src/time/day.ts';
import { testDataset, testScene } from './fixtures/atlas.ts';

const dataset = testDataset();
const roster = buildRoster(dataset);
const compose = createComposer(roster);
const rowsOf = (scene: MapScene, zoom = 5.5) => compose(scene, zoom, 1040, new Arrivals(), 0).rows;
const alphas = (tables: readonly GlyphTable[]) =>
  tables.flatMap(({ fill }) => [...fill].filter((_, i) => i % 4 === 3));

describe('departures', () => {
  const wide = testScene(dataset, { from: parseDay('2019-12-16') });
  const narrow = { ...wide, from: parseDay('2019-12-19') };

  it('are the marks a window leaves behind, fading evenly and then gone', () => {
    const departures = new Departures();
    departures.note(rowsOf(wide), rowsOf(narrow), 0, EXIT);
    const left = roster.marks.filter((m) => m.appears >= wide.from && m.appears < narrow.from);
    expect(left.length).toBeGreaterThan(0);
    expect(alphas(departures.tables(0))).toEqual(left.map(() => 255));
    expect(alphas(departures.tables(EXIT / 2)).every((alpha) => alpha === 127)).toBe(true);
    expect(departures.settle(EXIT - 1)).toBe(true);
    expect(departures.settle(EXIT)).toBe(false);
    expect(departures.tables(EXIT)).toEqual([]);
  });

  it('are the marks a filter takes out, and none of those that stay', () => {
    const all = testScene(dataset);
    const mask = Uint8Array.from(dataset.entries, (e) => (e.group === 'finance' ? 0 : 1));
    const departures = new Departures();
    departures.note(rowsOf(all), rowsOf({ ...all, mask }), 0, DIM);
    const finance = roster.marks.filter((m) => dataset.entries[m.entry]!.group === 'finance');
    expect(alphas(departures.tables(0))).toHaveLength(finance.length);
  });

  it('are none where marks only arrive, or are arranged anew by a zoom', () => {
    const departures = new Departures();
    departures.note(rowsOf(narrow), rowsOf(wide), 0, EXIT);
    departures.note(rowsOf(wide), rowsOf(narrow, 3.4), 0, EXIT);
    expect(departures.tables(0)).toEqual([]);
  });
});
