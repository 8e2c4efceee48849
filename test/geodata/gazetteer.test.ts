// Checks data/gazetteer.json: complete, in order, named in the standard forms, honest about precision, small.
import { expect, test } from 'vitest';
import { PLACE_TYPES, SEAT_PRECISIONS } from '../../src/contract/gazetteer.ts';
import { brotliSize, GAZETTEER_PATH, gazetteer, place } from './files.ts';

const { places, areas } = gazetteer;
const codes = places.map(([code]) => code);
const spellings = (code: string): string[] => [place(code)[2], ...place(code)[3].split('|')];
const isPrefecture = (code: string): boolean => code.endsWith('00') && !code.endsWith('0000');
const mainland = codes.filter((code) => !/^(?:71|81|82)|^133100$/.test(code));

test('holds every division: 34 provinces, 333 prefectures, the counties, Hong Kong and Taiwan', () => {
  expect(codes.filter((code) => code.endsWith('0000'))).toHaveLength(34);
  expect(mainland.filter(isPrefecture)).toHaveLength(333);
  expect(mainland.filter((code) => !code.endsWith('00')).length).toBeGreaterThanOrEqual(2800);
  expect(codes.filter((code) => /^81\d{3}[1-9]|^81\d{2}[1-9]0/.test(code))).toHaveLength(18);
  expect(codes.filter((code) => code.startsWith('71') && code !== '710000')).toHaveLength(22);
  expect(PLACE_TYPES[place('133100')[4]]).toBe('area');
  expect(areas.length).toBeGreaterThanOrEqual(60);
});

test('is sorted, without doubles, and every parent exists', () => {
  expect(codes).toEqual([...new Set(codes)].sort());
  expect(areas.map(([, , en]) => en)).toEqual([...new Set(areas.map(([, , en]) => en))].sort());
  const known = new Set(codes);
  for (const code of codes) expect(known.has(`${code.slice(0, 2)}0000`), code).toBe(true);
  const orphans = mainland.filter((code) => !known.has(`${code.slice(0, 4)}00`));
  // Districts of municipalities and counties no prefecture governs stand right below the province.
  expect(orphans.filter((code) => !/^(?:11|12|31|50)|^\d{2}90/.test(code))).toEqual([]);
  for (const [within, , en] of areas) expect(known.has(within), `${en} in ${within}`).toBe(true);
});

test('agrees with the contract on types and precisions, and uses no index beyond them', () => {
  expect(gazetteer.types).toEqual([...PLACE_TYPES]);
  expect(gazetteer.precisions).toEqual([...SEAT_PRECISIONS]);
  for (const row of places) {
    expect(PLACE_TYPES[row[4]], row[0]).toBeDefined();
    expect(SEAT_PRECISIONS[row[8]], row[0]).toBeDefined();
  }
});

test('borrows a seat from the parent only for districts, and for fewer than 130', () => {
  const borrowed = places.filter((row) => SEAT_PRECISIONS[row[8]] === 'parent');
  expect(borrowed.length).toBeLessThan(130);
  expect(new Set(borrowed.map((row) => PLACE_TYPES[row[4]]))).toEqual(new Set(['district']));
});

test('weighs at most 80 kB', () => {
  expect(brotliSize(GAZETTEER_PATH)).toBeLessThanOrEqual(80_000);
});

test.each([
  ['150000', 'Inner Mongolia', 'Nei Mongol'],
  ['540000', 'Tibet', 'Xizang'],
  ['610000', 'Shaanxi', 'Shensi'],
  ['810000', 'Hong Kong', 'Xianggang'],
  ['820000', 'Macau', 'Macao'],
  ['610100', "Xi'an", 'Sian'],
  ['110000', 'Beijing', 'Peking'],
  ['440100', 'Guangzhou', 'Canton'],
  ['350200', 'Xiamen', 'Amoy'],
  ['500000', 'Chongqing', 'Chungking'],
  ['370200', 'Qingdao', 'Tsingtao'],
  ['320500', 'Suzhou', 'Soochow'],
  ['210100', 'Shenyang', 'Mukden'],
  ['230100', 'Harbin', "Ha'erbin"],
  ['650100', 'Urumqi', 'Wulumuqi'],
  ['653100', 'Kashgar', 'Kashi'],
  ['150600', 'Ordos', "E'erduosi"],
  ['141100', 'Lüliang', 'Lvliang'],
  ['341500', "Lu'an", ''],
  ['650000', 'Xinjiang', '新疆'],
  ['422800', 'Enshi', '恩施州'],
  ['133100', "Xiong'an", "Xiong'an New Area"],
  ['310115', 'Pudong', 'Pudong New Area'],
  ['621022', 'Huan', 'Huanxian'],
  ['361124', 'Yanshan', ''],
  ['140428', 'Zhangzi', ''],
])('%s is %s, also %s', (code, en, alternative) => {
  expect(place(code)[2]).toBe(en);
  expect(spellings(code)).toContain(alternative);
});

test('spells every English name in Latin letters and begins it with a capital', () => {
  for (const [code, zh, en] of places) {
    expect(en, code).toMatch(/^\p{Lu}[\p{Script=Latin}' -]+$/u);
    expect(zh, code).toMatch(/^\p{Script=Han}{2,}$/u);
  }
});

test.each([
  ['Suzhou', ['320500', '341300', '620902']],
  ['Fuzhou', ['350100', '361000']],
  ['Taizhou', ['321200', '331000']],
  ['Yichun', ['230700', '360900']],
  ['Yulin', ['450900', '610800']],
  ['Jilin', ['220000', '220200']],
  ['Chaoyang', ['110105', '211300', '211321', '220104', '440513']],
  ['Hainan', ['150303', '460000', '632500']],
  ['Jizhou', ['120119', '131103', '360802']],
])('knows every %s', (en, expected) => {
  expect(places.filter((row) => row[2] === en).map(([code]) => code)).toEqual(expected);
});

test('ranks namesakes by inhabitants', () => {
  const larger = (a: string, b: string) => expect(place(a)[7], `${a} > ${b}`).toBeGreaterThan(place(b)[7]);
  larger('320500', '341300');
  larger('350100', '361000');
  larger('331000', '321200');
  larger('360900', '230700');
  larger('450900', '610800');
  larger('220000', '220200');
  larger('110105', '211300');
});

test.each([
  ['North Bund', '310109'],
  ['Guangdong Financial High-tech Zone', '440605'],
  ['Lujiazui', '310115'],
  ['Zhangjiang', '310115'],
  ['Lingang', '310115'],
  ['Qianhai', '440305'],
  ['Hengqin', '440402'],
  ['Nansha New Area', '440115'],
  ['Suzhou Industrial Park', '320500'],
  ['Zhongguancun', '110108'],
  ['Yizhuang', '110115'],
  ['Liangjiang New Area', '500112'],
  ['Tianfu New Area', '510100'],
  ["Gui'an New Area", '520111'],
  ['Xixian New Area', '610100'],
  ['Boao', '469002'],
  ['Yangpu Economic Development Zone', '460400'],
  ['Wuzhen', '330483'],
  ['Maotai', '520382'],
])('places %s in %s', (en, within) => {
  expect(areas.find((row) => row[2] === en)?.[0]).toBe(within);
});
