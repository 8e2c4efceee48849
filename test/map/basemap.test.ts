// The boundary file: all units present, disputed lines apart from agreed ones, a plain message when it is broken.
import { describe, expect, it } from 'vitest';
import { PROVINCE_NAMES } from '../../src/i18n/index.ts';
import { decodeBasemap } from '../../src/map/basemap.ts';
import { borderBetween } from '../../src/map/borders.ts';
import { toWorld } from '../../src/map/mercator.ts';
import { ABROAD, buildTerrain, SEA } from '../../src/map/terrain.ts';
import { testBasemap } from './fixtures/atlas.ts';

describe('borderBetween', () => {
  it.each([
    ['440000', '440000', 'coast'],
    ['440000', '450000', 'province'],
    ['440000', '810000', 'province'],
    ['150000', 'MNG', 'national'],
    ['MNG', 'RUS', 'foreign'],
    ['540000', 'IND', 'disputed'],
    ['IND_AR', '540000', 'disputed'],
    ['540000', 'BTN', 'disputed'],
    ['PAK_K', '650000', 'disputed'],
    ['PAK', 'IND_K', 'disputed'],
    ['KAS', 'PAK_K', 'disputed'],
    ['PRK', 'KOR', 'disputed'],
    ['IND', 'IND_AR', 'hidden'],
  ] as const)('%s | %s is %s', (a, b, kind) => {
    expect(borderBetween(a, b)).toBe(kind);
    expect(borderBetween(b, a)).toBe(kind);
  });
});

describe('decodeBasemap', () => {
  const basemap = testBasemap();

  it('has the 34 province-level units, each with a name', () => {
    expect(basemap.provinces.map((p) => p.code).sort()).toEqual([...PROVINCE_NAMES.keys()].sort());
  });

  it('has every kind of line', () => {
    for (const [kind, line] of Object.entries(basemap.lines))
      expect(line.coordinates.length, kind).toBeGreaterThan(0);
  });

  it.each([
    [null, 'not a TopoJSON'],
    [{ type: 'Topology', arcs: [], objects: {} }, 'no layer “provinces”'],
  ])('refuses %j in plain words', (data, words) => {
    expect(() => decodeBasemap(data)).toThrow(words);
  });
});

describe('buildTerrain', () => {
  const terrain = buildTerrain(testBasemap());
  const at = (lng: number, lat: number) => terrain.at(toWorld([lng, lat], 5), 5);

  it('tells provinces, neighbours and sea apart', () => {
    expect(terrain.codes[at(111.7, 27.67) - 1]).toBe('430000');
    expect(terrain.codes[at(116.4, 39.9) - 1]).toBe('110000');
    expect(terrain.codes[at(121, 23.8) - 1]).toBe('710000');
    expect(at(103.5, 46.8)).toBe(ABROAD);
    expect(at(125, 30)).toBe(SEA);
  });
});
