// The dataset → what the map draws of it: a mark for each lead at a city, a shade for each lead that is a province.
import type { Dataset, Entry } from '../atlas/dataset.ts';
import { isExact } from '../atlas/histogram.ts';
import { GROUPS } from '../contract/index.ts';
import type { Day } from '../time/day.ts';
import { cityOf, shades } from './codes.ts';
import type { LngLat } from './mercator.ts';

/** One initiative at one city. Marks are sorted by `appears`, as the entries are. */
export interface Mark {
  readonly index: number; // position in `Roster.marks`
  readonly entry: number; // position in `Dataset.entries`
  readonly home: string; // the place named
  readonly city: string; // the place it is drawn at from afar
  readonly group: number; // position in GROUPS
  readonly hollow: boolean; // placed by an organisation's seat
  readonly exact: boolean; // its day is known; only then is it new on that day
  readonly appears: Day;
}
/** One initiative that names a whole province. */
export interface Shade {
  readonly entry: number;
  readonly province: string;
  readonly appears: Day;
}
/** One partner of one cooperation, joined to its first lead. */
export interface Link {
  readonly entry: number;
  readonly from: string;
  readonly to: string;
  readonly group: number;
  readonly appears: Day;
}
export interface Roster {
  readonly marks: readonly Mark[];
  readonly shades: readonly Shade[];
  readonly links: readonly Link[];
  readonly seats: ReadonlyMap<string, LngLat>; // every place of the dataset
  readonly ids: readonly string[]; // of the entries
  readonly entryOf: ReadonlyMap<string, number>; // id → entry
  readonly marksOf: ReadonlyMap<number, readonly Mark[]>; // entry → its marks
  readonly shadesOf: ReadonlyMap<number, readonly string[]>; // entry → the provinces it shades
}

/** Below this zoom a district's marks stand at its city. */
export const DISTRICT_ZOOM = 5;

export function buildRoster(dataset: Dataset): Roster {
  const seats = new Map([...dataset.places].map(([code, place]) => [code, place.seat] as const));
  const city = (code: string) => (seats.has(cityOf(code)) ? cityOf(code) : code);
  const marks: Mark[] = [];
  const shaded: Shade[] = [];
  const links: Link[] = [];
  for (const entry of dataset.entries) {
    const { index, appears } = entry;
    const group = GROUPS.indexOf(entry.group);
    const hollow = seatCodes(entry);
    const exact = isExact(entry);
    for (const { code } of unique(entry.leads))
      if (shades(code)) shaded.push({ entry: index, province: code, appears });
      else
        marks.push({
          index: marks.length,
          entry: index,
          home: code,
          city: city(code),
          group,
          hollow: hollow.has(code),
          exact,
          appears,
        });
    const from = entry.leads[0]?.code;
    if (from)
      for (const { code } of unique(entry.partners))
        if (code !== from) links.push({ entry: index, from, to: code, group, appears });
  }
  const ids = dataset.entries.map((e) => e.initiative.id);
  return {
    marks,
    shades: shaded,
    links,
    seats,
    ids,
    entryOf: new Map(ids.map((id, index) => [id, index])),
    marksOf: byEntry(marks, (mark) => mark),
    shadesOf: byEntry(shaded, (shade) => shade.province),
  };
}

function byEntry<T extends { readonly entry: number }, V>(
  rows: readonly T[],
  value: (row: T) => V,
): Map<number, V[]> {
  const groups = new Map<number, V[]>();
  for (const row of rows) {
    const list = groups.get(row.entry);
    if (list) list.push(value(row));
    else groups.set(row.entry, [value(row)]);
  }
  return groups;
}

function seatCodes({ initiative }: Entry): Set<string> {
  return new Set(initiative.places.filter((p) => p.basis === 'seat').map((p) => p.code));
}

function unique<T extends { readonly code: string }>(places: readonly T[]): T[] {
  return [...new Map(places.map((p) => [p.code, p])).values()];
}
