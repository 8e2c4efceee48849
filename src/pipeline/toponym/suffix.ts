// The words around a name ("City", "Autonomous County", "the province of …", "Road") → what sort of thing it names.
import type { PlaceType } from '../../contract/index.ts';
import { CAPITAL, type Tokens } from '../text/tokenize.ts';
import { autonomousAfter } from './peoples.ts';

/** `division` classes narrow the candidates; the others say that the name stands for no division at all. */
export type SuffixClass =
  | 'city'
  | 'province'
  | 'prefecture'
  | 'county'
  | 'district'
  | 'region'
  | 'banner'
  | 'zone'
  | 'island'
  | 'town'
  | 'street'
  | 'water'
  | 'relief'
  | 'dish';

export interface Suffix {
  readonly kind: SuffixClass;
  readonly to: number; // token after the suffix
}

const WORDS: ReadonlyMap<string, SuffixClass> = new Map(
  Object.entries({
    city: 'city',
    municipality: 'city',
    province: 'province',
    provinces: 'province',
    prefecture: 'prefecture',
    league: 'prefecture',
    county: 'county',
    counties: 'county',
    cities: 'city',
    municipalities: 'city',
    prefectures: 'prefecture',
    leagues: 'prefecture',
    banners: 'banner',
    district: 'district',
    districts: 'district',
    banner: 'banner',
    island: 'island',
    islands: 'island',
    town: 'town',
    towns: 'town',
    township: 'town',
    townships: 'town',
    villages: 'town',
    village: 'town',
    subdistrict: 'town',
    hamlet: 'town',
    sumu: 'town',
    road: 'street',
    rd: 'street',
    street: 'street',
    avenue: 'street',
    boulevard: 'street',
    lane: 'street',
    alley: 'street',
    hutong: 'street',
    bridge: 'street',
    river: 'water',
    lake: 'water',
    strait: 'water',
    straits: 'water',
    bay: 'water',
    gulf: 'water',
    reservoir: 'water',
    canal: 'water',
    waterfall: 'water',
    mountain: 'relief',
    mountains: 'relief',
    mount: 'relief',
    hill: 'relief',
    hills: 'relief',
    plateau: 'relief',
    basin: 'relief',
    desert: 'relief',
    gorge: 'relief',
    gorges: 'relief',
    grottoes: 'relief',
    pass: 'relief',
    peak: 'relief',
    duck: 'dish',
    melon: 'dish',
    melons: 'dish',
    opera: 'dish',
    ham: 'dish',
    dialect: 'dish',
    pepper: 'dish',
    peppercorn: 'dish',
    ware: 'dish',
    tea: 'dish',
    canyon: 'dish',
    cave: 'dish',
  } satisfies Record<string, SuffixClass>),
);
/** Type words that end a list of names. */
export const PLURALS: ReadonlySet<string> = new Set(
  'cities municipalities provinces prefectures leagues counties districts banners'.split(' '),
);
// Written small these are ordinary words: "the Nanjing road map", "the Shenzhen pass rate".
const NEEDS_CAPITAL = new Set(['street', 'water', 'relief']);
const GROWN = new Set(
  'egg eggs farm farms farmer farmers garden gardens plantation plantations industry grower growers troupe'.split(
    ' ',
  ),
);
/** Words in which a full name of a division ends. */
export const TYPE_ENDINGS: ReadonlySet<string> = new Set([
  'area',
  'district',
  'county',
  'city',
  'banner',
  'zone',
  'prefecture',
  'region',
  'province',
]);
/** "Nanjing West Road", "Beijing Middle Road". */
const COMPASS = new Set([
  'east',
  'west',
  'south',
  'north',
  'middle',
  'central',
  'ring',
  'first',
  'second',
  'third',
  'xi',
  'dong',
  'nan',
  'bei',
  'zhong',
]);
const ZONES = new Set(['area', 'district', 'zone']);

/** Suffix that begins at token `i`, or null. */
export function suffixAt(tokens: Tokens, i: number, limit: number): Suffix | null {
  if (i >= limit) return null;
  const key = tokens.key[i]!;
  const next = i + 1 < limit ? tokens.key[i + 1]! : '';
  if (key === 'new' && ZONES.has(next)) return { kind: 'zone', to: i + 2 };
  if (key === 'special' && next === 'administrative') return { kind: 'region', to: Math.min(i + 3, limit) };
  if (key === 'prefecture' && next === 'level') return { kind: 'city', to: Math.min(i + 3, limit) };
  if (key === 'sar') return { kind: 'region', to: i + 1 };
  if (key === 'fried' && next === 'rice') return { kind: 'dish', to: i + 2 };
  const autonomous = autonomousAt(tokens, i, limit);
  if (autonomous) return autonomous;
  if (COMPASS.has(key) && tokens.flags[i]! & CAPITAL) {
    const street = i + 1 < limit && tokens.flags[i + 1]! & CAPITAL ? WORDS.get(next) : undefined;
    if (street === 'street') return { kind: 'street', to: i + 2 };
  }
  const kind = WORDS.get(key);
  if (!kind) return null;
  // "Gaoyou duck eggs", "Pu'er tea gardens": what is grown and made there is no dish.
  if (kind === 'dish' && GROWN.has(next)) return null;
  if (NEEDS_CAPITAL.has(kind) && !(tokens.flags[i]! & CAPITAL)) return null;
  return { kind, to: i + 1 };
}

/** "Hui Autonomous Region", "Tujia and Miao Autonomous County". */
function autonomousAt(tokens: Tokens, i: number, limit: number): Suffix | null {
  const at = autonomousAfter(tokens, i, limit);
  if (at === null || at + 1 >= limit) return null;
  const word = tokens.key[at + 1]!;
  const kind = word === 'region' ? 'region' : WORDS.get(word);
  return kind ? { kind, to: at + 2 } : null;
}

const INDEFINITE = new Set(['a', 'an', 'one', 'each', 'every', 'another', 'any', 'some', 'no']);

/** "the city of Suzhou", "Mount Huangshan": the class that the words before token `i` give, or null. */
export function prefixBefore(tokens: Tokens, i: number): SuffixClass | null {
  const key = i > 0 ? tokens.key[i - 1]! : '';
  if (key === 'mount' || key === 'mt') return 'relief';
  if (key === 'lake') return 'water';
  if (key === 'of' && i > 1) {
    const word = tokens.key[i - 2]!;
    const kind = WORDS.get(word);
    if (!kind || !DIVISIONS.has(kind)) return null;
    // "counties of Henan", "a county of Henan": those lie in Henan.
    return PLURALS.has(word) || INDEFINITE.has(tokens.key[i - 3] ?? '') ? null : kind;
  }
  return null;
}

/** Classes that name divisions; with the others the name is that of a street, a lake or a dish. */
export const DIVISIONS: ReadonlySet<SuffixClass> = new Set([
  'city',
  'province',
  'prefecture',
  'county',
  'district',
  'region',
  'banner',
  'zone',
  'island',
]);

const EXACT: Readonly<Partial<Record<SuffixClass, readonly PlaceType[]>>> = {
  city: ['municipality', 'prefecture-level city', 'county-level city'],
  province: ['province'],
  region: ['autonomous region', 'special administrative region'],
  prefecture: ['prefecture', 'autonomous prefecture', 'league'],
  county: ['county', 'autonomous county'],
  district: ['district', 'forestry district', 'special district'],
  banner: ['banner', 'autonomous banner'],
  zone: ['area'],
  island: ['province', 'special administrative region'],
};
// Divisions change rank while texts keep the old word, and translators mix them up.
const LOOSE: Readonly<Partial<Record<SuffixClass, readonly PlaceType[]>>> = {
  city: [
    'prefecture',
    'special administrative region',
    'county',
    'district',
    'autonomous prefecture',
    'league',
  ],
  province: ['autonomous region', 'municipality'],
  region: ['prefecture', 'autonomous prefecture', 'province'],
  prefecture: ['prefecture-level city'],
  county: ['county-level city', 'district', 'banner', 'autonomous banner'],
  district: ['county', 'county-level city', 'area'],
  banner: ['district', 'county'],
  zone: ['district', 'county', 'county-level city', 'prefecture-level city'],
  island: ['district', 'county', 'prefecture-level city', 'county-level city', 'autonomous county'],
};

/** 2: the suffix is that of the type; 1: one that texts use for it; 0: neither. */
export function agreement(kind: SuffixClass, type: PlaceType): 0 | 1 | 2 {
  if (EXACT[kind]?.includes(type)) return 2;
  return LOOSE[kind]?.includes(type) ? 1 : 0;
}
