// Codes of places → their names as the map prints them; and the names of seas, which no data file carries.
import type { Dataset } from '../atlas/dataset.ts';
import type { Name } from '../contract/index.ts';
import { PROVINCE_NAMES, placeName } from '../i18n/index.ts';
import type { LngLat } from './mercator.ts';
import type { Lang } from './tokens.ts';

export const SEAS: readonly { readonly id: string; readonly name: Name; readonly label: LngLat }[] = [
  { id: 'yellow', name: { en: 'Yellow Sea', zh: '黄海' }, label: [123.4, 35.6] },
  { id: 'east', name: { en: 'East China Sea', zh: '东海' }, label: [125.2, 29.4] },
  { id: 'south', name: { en: 'South China Sea', zh: '南海' }, label: [115.2, 18.6] },
  { id: 'japan', name: { en: 'Sea of Japan', zh: '日本海' }, label: [134.2, 40.6] },
  { id: 'bohai', name: { en: 'Bohai Sea', zh: '渤海' }, label: [119.6, 38.6] },
  { id: 'pacific', name: { en: 'Pacific Ocean', zh: '太平洋' }, label: [131.4, 23.6] },
  { id: 'bengal', name: { en: 'Bay of Bengal', zh: '孟加拉湾' }, label: [89, 17.2] },
];

/** More places where the name of a wide country may stand, when its own label point is out of sight. */
export const MORE_COUNTRY_POINTS: Readonly<Record<string, readonly LngLat[]>> = {
  RUS: [
    [111, 53.4],
    [96, 54.5],
    [134.8, 51.8],
  ],
  KAZ: [
    [75.5, 47],
    [77.5, 44.6],
  ],
  IND: [
    [79.5, 24.5],
    [77.5, 27.5],
  ],
  PAK: [[71.5, 31.2]],
  MMR: [[96.2, 21.2]],
};

/** Of a place of the data or any province, as maps print it; the code itself where there is no name. */
export const nameOf = (dataset: Dataset, code: string, lang: Lang): string =>
  placeName(dataset.places.get(code)?.name ?? PROVINCE_NAMES.get(code) ?? { en: code, zh: code }, lang);
