// data/gazetteer.json → places with their ancestors, ready to be named, ranked and looked up by code.
import { type GazetteerFile, type Level, PLACE_TYPES, type PlaceType } from '../../contract/index.ts';

export interface GazetteerPlace {
  readonly code: string;
  readonly name: { readonly en: string; readonly zh: string };
  readonly alternatives: readonly string[];
  readonly type: PlaceType;
  readonly level: Level;
  readonly seat: readonly [lng: number, lat: number];
  readonly population: number; // thousands; 0 = unknown
  readonly prefecture: string | null; // code of the prefecture it lies in, itself for a prefecture
  readonly province: string; // code of the province it lies in, itself for a province
}

/** A named zone; it is placed in the division it lies in. */
export interface NamedArea {
  readonly within: GazetteerPlace;
  readonly name: { readonly en: string; readonly zh: string };
  readonly alternatives: readonly string[];
}

export interface Gazetteer {
  readonly places: ReadonlyMap<string, GazetteerPlace>;
  readonly areas: readonly NamedArea[];
}

/** Levels of the types, in the order of PLACE_TYPES. */
const LEVELS: Readonly<Record<PlaceType, Level>> = {
  municipality: 'province',
  province: 'province',
  'autonomous region': 'province',
  'special administrative region': 'province',
  'prefecture-level city': 'prefecture',
  prefecture: 'prefecture',
  league: 'prefecture',
  'autonomous prefecture': 'prefecture',
  district: 'county',
  county: 'county',
  'county-level city': 'county',
  'autonomous county': 'county',
  banner: 'county',
  'autonomous banner': 'county',
  'forestry district': 'county',
  'special district': 'county',
  area: 'area',
};

/** Throws where a row names a type or an enclosing division that does not exist: the file is broken. */
export function buildGazetteer(file: GazetteerFile): Gazetteer {
  const codes = new Set(file.places.map(([code]) => code));
  const places = new Map<string, GazetteerPlace>();
  for (const [code, zh, en, alternatives, typeIndex, lng, lat, population] of file.places) {
    const type = PLACE_TYPES[typeIndex];
    if (!type) throw new RangeError(`gazetteer: ${code} has the unknown type ${typeIndex}`);
    const prefecture = `${code.slice(0, 4)}00`;
    places.set(code, {
      code,
      name: { en, zh },
      alternatives: alternatives === '' ? [] : alternatives.split('|'),
      type,
      level: LEVELS[type],
      seat: [lng, lat],
      population,
      prefecture: codes.has(prefecture) && !code.endsWith('0000') ? prefecture : null,
      province: `${code.slice(0, 2)}0000`,
    });
  }
  const areas = file.areas.map(([code, zh, en, alternatives]): NamedArea => {
    const within = places.get(code);
    if (!within) throw new RangeError(`gazetteer: the area ${en} lies in ${code}, which is no place`);
    return { within, name: { en, zh }, alternatives: alternatives === '' ? [] : alternatives.split('|') };
  });
  return { places, areas };
}

/** Code of the next division up, or null for a province. */
export function parentOf(place: GazetteerPlace): string | null {
  if (place.level === 'province') return null;
  return place.prefecture !== null && place.prefecture !== place.code ? place.prefecture : place.province;
}

/** True where `outer` encloses `inner`, or is the same place. */
export function encloses(outer: string, inner: GazetteerPlace): boolean {
  return outer === inner.code || outer === inner.prefecture || outer === inner.province;
}

/** True for a city of any rank below a province; a municipality is one as well. */
export function isCity({ level, type }: GazetteerPlace): boolean {
  return level === 'prefecture' || type === 'county-level city' || type === 'municipality';
}
