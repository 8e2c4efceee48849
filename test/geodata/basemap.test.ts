// Checks data/basemap.topo.json: 34 provinces, neighbours with their disputed parts, sound shapes, a small file.
import { mesh } from 'topojson-client';
import type { GeometryCollection, GeometryObject } from 'topojson-specification';
import { expect, test } from 'vitest';
import { BASEMAP_OBJECTS } from '../../src/contract/basemap.ts';
import { BASEMAP_PATH, brotliSize, gazetteer, layer, polygons, topology } from './files.ts';
import { areaKm2, distanceToAreaKm, isInside, ringKm2 } from './plane.ts';

const provinces = layer('provinces');
const neighbours = layer('neighbours');
const byId = new Map([...provinces, ...neighbours].map((area) => [String(area.id), area]));

test('holds the four layers of the contract and weighs at most 160 kB', () => {
  expect(Object.keys(topology.objects)).toEqual([...BASEMAP_OBJECTS]);
  expect(brotliSize(BASEMAP_PATH)).toBeLessThanOrEqual(160_000);
});

test('draws the 34 province-level units under their codes', () => {
  const codes = gazetteer.places.map(([code]) => code).filter((code) => code.endsWith('0000'));
  expect(codes).toHaveLength(34);
  expect(provinces.map(({ id }) => id)).toEqual(codes);
});

test.each([
  ['460000', 'Hainan', 33_000, 36_000],
  ['710000', 'Taiwan', 35_000, 37_000],
  ['810000', 'Hong Kong', 950, 1_250],
  ['820000', 'Macau', 15, 45],
  ['310000', 'Shanghai', 5_500, 7_500],
  ['650000', 'Xinjiang', 1_580_000, 1_700_000],
])('%s %s has the size it should have', (id, _name, least, most) => {
  const area = areaKm2(byId.get(id)!.geometry);
  expect(area).toBeGreaterThan(least);
  expect(area).toBeLessThan(most);
});

test('labels every province inside it, and neighbours in both languages', () => {
  for (const { id, geometry, properties } of provinces)
    expect(isInside(properties!.l, geometry), `label of ${id}`).toBe(true);
  const labelled = neighbours.filter(({ properties }) => properties?.n);
  expect(labelled.length).toBeGreaterThan(30);
  for (const { id, geometry, properties } of labelled) {
    expect(properties!.z, `Chinese name of ${id}`).toMatch(/^\p{Script=Han}+$/u);
    expect(distanceToAreaKm(properties!.l, geometry), `label of ${id}`).toBeLessThan(30);
  }
});

test('keeps disputed parts apart, so that their borders can be dashed', () => {
  const all: GeometryCollection = {
    type: 'GeometryCollection',
    geometries: ['provinces', 'neighbours'].flatMap(
      (name) => (topology.objects[name] as GeometryCollection).geometries,
    ),
  };
  const border = (a: RegExp, b: RegExp): number =>
    mesh(
      topology,
      all as never,
      ((x: GeometryObject, y: GeometryObject) =>
        (a.test(String(x.id)) && b.test(String(y.id))) ||
        (a.test(String(y.id)) && b.test(String(x.id)))) as never,
    ).coordinates.length;
  for (const id of ['IND_AR', 'IND_K', 'PAK_K', 'KAS', 'PFA', 'PGA', 'UKR_CR'])
    expect(byId.has(id), id).toBe(true);
  expect(border(/^540000$/, /^IND_AR$/)).toBeGreaterThan(0);
  expect(border(/^(?:54|65)0000$/, /^IND_K$/)).toBeGreaterThan(0);
  expect(border(/^650000$/, /^PAK_K$/)).toBeGreaterThan(0);
  expect(border(/^540000$/, /^BTN$/)).toBeGreaterThan(0);
  expect(border(/^IND_K$/, /^PAK_K$/)).toBeGreaterThan(0);
  expect(border(/^KOR$/, /^PRK$/)).toBeGreaterThan(0);
  expect(border(/^710000$/, /^350000$/)).toBe(0);
});

test('has no empty shape, no open ring and no jump across the antimeridian', () => {
  for (const name of ['provinces', 'neighbours', 'lakes'])
    for (const { id, geometry } of layer(name)) {
      expect(geometry, `${name} ${id}`).not.toBeNull();
      for (const ring of polygons(geometry).flat()) {
        expect(ring.length).toBeGreaterThanOrEqual(4);
        expect(ring[0]).toEqual(ring.at(-1));
        expect(ringKm2(ring), `${name} ${id}`).toBeGreaterThan(0);
        expect(Math.max(...ring.slice(1).map(([x], i) => Math.abs(x! - ring[i]![0]!)))).toBeLessThan(40);
      }
    }
});

test('lets neither two provinces nor a province and a neighbour overlap', () => {
  for (const { id, properties } of provinces) {
    const here = [...byId]
      .filter(([, { geometry }]) => isInside(properties!.l, geometry))
      .map(([other]) => other);
    expect(here).toEqual([id]);
  }
});
