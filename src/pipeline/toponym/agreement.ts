// The class of a type word and a place's type → whether a text may call the place so.
import type { PlaceType } from '../../contract/index.ts';
import type { SuffixClass } from './type-words.ts';

const EXACT: Readonly<Partial<Record<SuffixClass, readonly PlaceType[]>>> = {
  city: ['municipality', 'prefecture-level city', 'county-level city'],
  province: ['province'],
  region: ['autonomous region', 'special administrative region'],
  prefecture: ['prefecture', 'autonomous prefecture', 'league'],
  county: ['county', 'autonomous county'],
  'autonomous county': ['autonomous county'],
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
  'autonomous county': ['county', 'county-level city', 'district', 'autonomous banner'],
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
