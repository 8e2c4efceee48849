// Names the map prints that no data file carries: provinces in short, seas; and the short form of a place's name.
import type { Name } from '../contract/index.ts';
import type { LngLat } from './mercator.ts';
import type { Lang } from './tokens.ts';

/** GB/T 2260 code → short name as maps print it. */
export const PROVINCE_NAMES: Readonly<Record<string, Name>> = {
  110000: { en: 'Beijing', zh: '北京' },
  120000: { en: 'Tianjin', zh: '天津' },
  130000: { en: 'Hebei', zh: '河北' },
  140000: { en: 'Shanxi', zh: '山西' },
  150000: { en: 'Inner Mongolia', zh: '内蒙古' },
  210000: { en: 'Liaoning', zh: '辽宁' },
  220000: { en: 'Jilin', zh: '吉林' },
  230000: { en: 'Heilongjiang', zh: '黑龙江' },
  310000: { en: 'Shanghai', zh: '上海' },
  320000: { en: 'Jiangsu', zh: '江苏' },
  330000: { en: 'Zhejiang', zh: '浙江' },
  340000: { en: 'Anhui', zh: '安徽' },
  350000: { en: 'Fujian', zh: '福建' },
  360000: { en: 'Jiangxi', zh: '江西' },
  370000: { en: 'Shandong', zh: '山东' },
  410000: { en: 'Henan', zh: '河南' },
  420000: { en: 'Hubei', zh: '湖北' },
  430000: { en: 'Hunan', zh: '湖南' },
  440000: { en: 'Guangdong', zh: '广东' },
  450000: { en: 'Guangxi', zh: '广西' },
  460000: { en: 'Hainan', zh: '海南' },
  500000: { en: 'Chongqing', zh: '重庆' },
  510000: { en: 'Sichuan', zh: '四川' },
  520000: { en: 'Guizhou', zh: '贵州' },
  530000: { en: 'Yunnan', zh: '云南' },
  540000: { en: 'Tibet', zh: '西藏' },
  610000: { en: 'Shaanxi', zh: '陕西' },
  620000: { en: 'Gansu', zh: '甘肃' },
  630000: { en: 'Qinghai', zh: '青海' },
  640000: { en: 'Ningxia', zh: '宁夏' },
  650000: { en: 'Xinjiang', zh: '新疆' },
  710000: { en: 'Taiwan', zh: '台湾' },
  810000: { en: 'Hong Kong', zh: '香港' },
  820000: { en: 'Macau', zh: '澳门' },
};

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

/** 深圳市 → 深圳, 雄安新区 → 雄安; English loses "New Area" and the like, and gets a typographic apostrophe. */
export function shortName(name: Name, lang: Lang): string {
  if (lang === 'zh') return name.zh.replace(/(?<=..)(市|新区|地区|特别行政区)$/u, '');
  return name.en.replace(/ (City|New Area|District|County|Prefecture)$/u, '').replaceAll("'", '’');
}

/** `3 initiatives`, `3 项举措`. */
export function countText(count: number, lang: Lang): string {
  if (lang === 'zh') return `${count} 项举措`;
  return count === 1 ? '1 initiative' : `${count} initiatives`;
}
