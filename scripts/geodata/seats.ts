// Turns divisions and what is known of their seats into one position each, with a word on how it was found.
import type { SEAT_PRECISIONS } from '../../src/contract/gazetteer.ts';
import { joinSeats, type Named, type Seat } from './join.ts';
import type { Point } from './points.ts';
import { readSeed } from './seeds.ts';
import { distanceKm } from './sphere.ts';

export interface LocatedSeat extends Seat {
  precision: (typeof SEAT_PRECISIONS)[number];
}

/** A district is better placed by its towns than by its city only where they lie well away from the city. Kilometres. */
const SUBURBAN_KM = 20;

export function locateSeats(
  divisions: Named[],
  points: Point[],
  romanize: (zh: string) => string,
): Map<string, LocatedSeat> {
  const { seats: joined, middles } = joinSeats(divisions, points, romanize);
  const manual = new Map(
    readSeed('seats.csv').map(({ code, lng, lat }) => [code!, { lng: Number(lng), lat: Number(lat) }]),
  );
  const capitals = new Map(readSeed('capitals.csv').map(({ code, seat }) => [code!, seat!]));
  const located = new Map<string, LocatedSeat>();

  const locate = (code: string): LocatedSeat => {
    const seat = located.get(code) ?? find(code);
    located.set(code, seat);
    return seat;
  };
  const find = (code: string): LocatedSeat => {
    const capital = capitals.get(code);
    const own = joined.get(code);
    const typed = manual.get(code);
    if (typed) return { ...typed, population: own?.population ?? 0, precision: 'manual' };
    if (capital) return locate(capital);
    if (own) return { ...own, precision: 'seat' };
    const parent = locate(parentOf(code));
    const middle = middles.get(code);
    const suburban = middle && distanceKm(middle, parent) > SUBURBAN_KM;
    return suburban
      ? { ...middle, precision: 'approximate' }
      : { ...parent, population: 0, precision: 'parent' };
  };
  for (const { code } of divisions) locate(code);
  return located;
}

/** Counties that no prefecture governs, and the districts of municipalities, have a province above them. */
const parentOf = (code: string): string =>
  code.endsWith('00') || /^(?:11|12|31|50|81|82)|^\d{2}90/.test(code)
    ? `${code.slice(0, 2)}0000`
    : `${code.slice(0, 4)}00`;
