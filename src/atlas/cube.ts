// Entries that pass a mask → counts by place, sector and stretch of time in two binary searches.
import { SECTORS, type Sector } from '../contract/index.ts';
import type { Day } from '../time/day.ts';
import type { Dataset } from './dataset.ts';

/** Name of the row that counts every entry once, wherever it lies. */
export const ALL_PLACES = '';

/**
 * Per (place, sector) the days on which entries appear, ascending: the position of a day is the running count, so a
 * query costs O(log n) and a frame O(places × sectors · log n), however many entries there are.
 */
export interface Cube {
  readonly days: ReadonlyMap<string, readonly Int32Array[]>; // place → one array per sector
}

/** Built once per mask. Leads and partners both count for their place, an entry once per place. */
export function buildCube({ entries }: Dataset, mask: Uint8Array): Cube {
  const lists = new Map<string, number[][]>();
  const put = (place: string, sector: number, day: Day) => {
    let row = lists.get(place);
    if (!row) {
      row = SECTORS.map(() => []);
      lists.set(place, row);
    }
    row[sector]!.push(day);
  };
  // Entries come sorted by `appears`, so every list is sorted too.
  for (const entry of entries) {
    if (!mask[entry.index]) continue;
    const sector = SECTORS.indexOf(entry.initiative.sector);
    put(ALL_PLACES, sector, entry.appears);
    const codes = new Set([...entry.leads, ...entry.partners].map((p) => p.code));
    for (const code of codes) put(code, sector, entry.appears);
  }
  return {
    days: new Map([...lists].map(([place, row]) => [place, row.map((list) => Int32Array.from(list))])),
  };
}

/** How many entries of a sector appear at a place within `[from, to]`, both inclusive. */
export function countOf(cube: Cube, place: string, sector: Sector, from: Day, to: Day): number {
  const days = cube.days.get(place)?.[SECTORS.indexOf(sector)];
  return days ? Math.max(0, upperBound(days, to) - upperBound(days, from - 1)) : 0;
}

/** The same over all sectors. */
export function totalOf(cube: Cube, place: string, from: Day, to: Day): number {
  let total = 0;
  for (const days of cube.days.get(place) ?? [])
    total += Math.max(0, upperBound(days, to) - upperBound(days, from - 1));
  return total;
}

/** Index of the first element greater than `day`. */
export function upperBound(days: ArrayLike<number>, day: Day): number {
  let low = 0;
  let high = days.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (days[middle]! <= day) low = middle + 1;
    else high = middle;
  }
  return low;
}
