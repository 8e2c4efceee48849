// Turns divisions and GeoNames points into seats: the one point of each division that its names and its towns agree on.
import type { Division } from './divisions.ts';
import { foldLatin, type Point } from './points.ts';
import { distanceKm, medianPosition } from './sphere.ts';
import { townBase } from './toponym.ts';

export interface Seat {
  lng: number;
  lat: number;
  population: number;
}
/** A division with its English names. */
export type Named = Division & { en: string[] };

export interface Joined {
  seats: Map<string, Seat>;
  /** The middle of a division's towns, where GeoNames knows at least two of them: near its seat, not at it. */
  middles: Map<string, Seat>;
}

/** What an agreement between a division and a point is worth. Chinese names say more than Latin ones. */
const WORTH = {
  fullName: 10,
  baseName: 6,
  seatTown: 6,
  seatTownBase: 5,
  latinName: 3,
  latinSeatTown: 3,
  firstTown: 2,
  seatFeature: 3,
  samePrefecture: 2,
  otherPrefecture: -9,
  farFromTowns: -6,
};
const ENOUGH = 5;
/** A county's seat lies among its towns. Kilometres, generous for the counties of Tibet and Xinjiang. */
const FAR_KM = 60;

export function joinSeats(divisions: Named[], points: Point[], romanize: (zh: string) => string): Joined {
  const byName = indexByName(points);
  const middles = locateMiddles(divisions, byName);
  const bids = divisions
    .filter(({ code }) => !code.endsWith('0000'))
    .flatMap((division) => {
      const names = namesOf(division, romanize);
      const keys = Object.values(names).flat();
      const found = keys.flatMap((name) => byName.get(`${division.code.slice(0, 2)} ${name}`) ?? []);
      return [...new Set(found)].map((point) => ({
        division,
        point,
        score: score(division, names, point, middles.get(division.code)),
      }));
    })
    .filter((bid) => bid.score >= ENOUGH)
    .sort((a, b) => b.score - a.score || (a.division.code < b.division.code ? -1 : 1));
  const seats = new Map<string, Seat>();
  const taken = new Set<string>();
  for (const { division, point } of bids) {
    // A prefecture may share its seat with the county it sits in; two counties never share one.
    const level = division.code.endsWith('00') ? 'prefecture' : 'county';
    const key = `${level} ${point.lng},${point.lat}`;
    if (seats.has(division.code) || taken.has(key)) continue;
    taken.add(key);
    seats.set(division.code, { lng: point.lng, lat: point.lat, population: point.population });
  }
  return { seats, middles };
}

function indexByName(points: Point[]): Map<string, Point[]> {
  const index = new Map<string, Point[]>();
  for (const point of points)
    for (const name of [...point.zh, ...point.latin]) {
      const key = `${point.province} ${name}`;
      const same = index.get(key);
      if (same) same.push(point);
      else index.set(key, [point]);
    }
  return index;
}

function locateMiddles(divisions: Division[], byName: Map<string, Point[]>): Joined['middles'] {
  const middles: Joined['middles'] = new Map();
  for (const { code, towns } of divisions) {
    const found = towns.flatMap((town) => {
      const same = [town, townBase(town)]
        .flatMap((name) => byName.get(`${code.slice(0, 2)} ${name}`) ?? [])
        .filter(({ prefecture }) => prefecture === code.slice(0, 4));
      // A name that two towns of one prefecture bear says nothing about either.
      return new Set(same).size === 1 ? [same[0]!] : [];
    });
    if (found.length >= 2) middles.set(code, { ...medianPosition(found), population: 0 });
  }
  return middles;
}

/** What GeoNames may call a division's seat, from the surest to the weakest. */
type Names = {
  full: string[];
  base: string[];
  latin: string[];
  seatTown: string[];
  seatTownBase: string[];
  latinSeatTown: string[];
  firstTown: string[];
};

function namesOf({ zh, base, en, seatTown, firstTown }: Named, romanize: (zh: string) => string): Names {
  const latin = (names: string[]): string[] => names.map((name) => foldLatin(romanize(name)));
  const towns = [seatTown, firstTown].map((town) =>
    town && !COMMON_TOWNS.has(townBase(town)) ? [town] : [],
  );
  const [seat, first] = towns.map((town) => [...town, ...town.map(townBase)]) as [string[], string[]];
  return {
    full: [zh],
    // Cities keep the name they had as counties in GeoNames' alternates: 玉环市 is 玉环县 there.
    base: base.length > 1 ? [base, `${base}县`, `${base}市`] : [],
    latin: [...latin([base, zh]), ...en.map(foldLatin)],
    seatTown: [...seat.slice(0, 1), ...(seatTown ? [base + seatTown] : [])],
    seatTownBase: seat.slice(1),
    latinSeatTown: latin(seat.slice(1)),
    firstTown: [...first, ...latin(first.slice(1))],
  };
}

/** 城关 is what the seat of hundreds of counties is called. */
const COMMON_TOWNS = new Set(['城关', '城区', '城厢']);

function score({ code, type }: Division, names: Names, point: Point, middle?: Seat): number {
  const isChinese = (list: string[]): boolean => list.some((name) => point.zh.has(name));
  const isLatin = (list: string[]): boolean => list.some((name) => point.latin.has(name));
  let sum = 0;
  if (isChinese(names.full)) sum += WORTH.fullName;
  else if (isChinese(names.base)) sum += WORTH.baseName;
  else if (isLatin(names.latin)) sum += WORTH.latinName;
  if (isChinese(names.seatTown)) sum += WORTH.seatTown;
  else if (isChinese(names.seatTownBase)) sum += WORTH.seatTownBase;
  else if (isLatin(names.latinSeatTown)) sum += WORTH.latinSeatTown;
  else if (isChinese(names.firstTown) || isLatin(names.firstTown)) sum += WORTH.firstTown;
  const expected = code.endsWith('00') ? /^PPL(?:A2?|C)$/ : type === 'district' ? /^PPL(?:A3|X)$/ : /^PPLA3$/;
  if (expected.test(point.feature)) sum += WORTH.seatFeature;
  if (point.prefecture === code.slice(0, 4)) sum += WORTH.samePrefecture;
  else if (point.prefecture && !isDirectlyGoverned(code)) sum += WORTH.otherPrefecture;
  if (middle && distanceKm(middle, point) > FAR_KM) sum += WORTH.farFromTowns;
  return sum;
}

/** Municipalities' districts and the counties without a prefecture: their first four digits name no prefecture. */
const isDirectlyGoverned = (code: string): boolean => /^(?:11|12|31|50|71|81|82)|^\d{2}90/.test(code);
