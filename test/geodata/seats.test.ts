// Checks the coordinates in data/gazetteer.json against places known beforehand and against the basemap's provinces.
import { expect, test } from 'vitest';
import { gazetteer, layer, place } from './files.ts';
import { distanceKm, distanceToAreaKm } from './plane.ts';

const provinces = new Map(layer('provinces').map((province) => [String(province.id), province.geometry]));
const provinceOf = (code: string) => provinces.get(`${code.slice(0, 2)}0000`)!;

/** Typed from general knowledge before looking at the data: code, name, latitude, longitude, tolerance in kilometres. */
const KNOWN: [string, string, number, number, number][] = [
  ['110108', '海淀区', 39.959, 116.298, 6],
  ['130100', '石家庄市', 38.043, 114.515, 8],
  ['130600', '保定市', 38.874, 115.465, 8],
  ['133100', '雄安新区', 39.04, 115.98, 8],
  ['140100', '太原市', 37.871, 112.55, 8],
  ['150600', '鄂尔多斯市', 39.608, 109.781, 6],
  ['150700', '呼伦贝尔市', 49.212, 119.737, 6],
  ['152900', '阿拉善盟', 38.834, 105.669, 6],
  ['210100', '沈阳市', 41.8, 123.43, 6],
  ['210200', '大连市', 38.914, 121.615, 6],
  ['220100', '长春市', 43.82, 125.32, 8],
  ['220200', '吉林市', 43.84, 126.55, 8],
  ['222400', '延边朝鲜族自治州', 42.891, 129.509, 6],
  ['230100', '哈尔滨市', 45.8, 126.53, 12],
  ['232700', '大兴安岭地区', 50.42, 124.12, 6],
  ['232701', '漠河市', 52.97, 122.54, 6],
  ['310109', '虹口区', 31.264, 121.505, 4],
  ['310115', '浦东新区', 31.221, 121.544, 6],
  ['320500', '苏州市', 31.3, 120.585, 6],
  ['341300', '宿州市', 33.646, 116.964, 6],
  ['330100', '杭州市', 30.274, 120.155, 6],
  ['330300', '温州市', 27.994, 120.699, 6],
  ['330483', '桐乡市', 30.63, 120.565, 6],
  ['330782', '义乌市', 29.306, 120.075, 6],
  ['340100', '合肥市', 31.82, 117.23, 8],
  ['350100', '福州市', 26.075, 119.297, 6],
  ['350200', '厦门市', 24.48, 118.09, 6],
  ['360100', '南昌市', 28.683, 115.858, 6],
  ['370100', '济南市', 36.651, 117.12, 12],
  ['370200', '青岛市', 36.067, 120.383, 6],
  ['410100', '郑州市', 34.747, 113.625, 6],
  ['420100', '武汉市', 30.593, 114.305, 6],
  ['422800', '恩施土家族苗族自治州', 30.272, 109.488, 6],
  ['430100', '长沙市', 28.228, 112.939, 6],
  ['440100', '广州市', 23.129, 113.264, 6],
  ['440300', '深圳市', 22.543, 114.058, 6],
  ['440605', '南海区', 23.029, 113.143, 6],
  ['450100', '南宁市', 22.817, 108.366, 8],
  ['460100', '海口市', 20.03, 110.33, 8],
  ['460300', '三沙市', 16.834, 112.339, 3],
  ['469002', '琼海市', 19.259, 110.474, 6],
  ['500101', '万州区', 30.808, 108.409, 8],
  ['510100', '成都市', 30.66, 104.065, 12],
  ['513200', '阿坝藏族羌族自治州', 31.906, 102.206, 6],
  ['513300', '甘孜藏族自治州', 30.05, 101.963, 8],
  ['520100', '贵阳市', 26.647, 106.63, 12],
  ['520382', '仁怀市', 27.792, 106.401, 6],
  ['530100', '昆明市', 25.04, 102.72, 6],
  ['532800', '西双版纳傣族自治州', 22.008, 100.797, 8],
  ['533400', '迪庆藏族自治州', 27.83, 99.7, 10],
  ['540100', '拉萨市', 29.652, 91.13, 8],
  ['540400', '林芝市', 29.649, 94.361, 6],
  ['542500', '阿里地区', 32.5, 80.1, 6],
  ['610100', '西安市', 34.26, 108.94, 10],
  ['620100', '兰州市', 36.061, 103.834, 6],
  ['620982', '敦煌市', 40.142, 94.662, 6],
  ['632800', '海西蒙古族藏族自治州', 37.37, 97.361, 6],
  ['632801', '格尔木市', 36.407, 94.928, 6],
  ['640100', '银川市', 38.487, 106.231, 8],
  ['650100', '乌鲁木齐市', 43.825, 87.617, 6],
  ['650200', '克拉玛依市', 45.58, 84.889, 6],
  ['653100', '喀什地区', 39.47, 75.99, 6],
  ['654004', '霍尔果斯市', 44.214, 80.411, 6],
  ['659001', '石河子市', 44.306, 86.081, 6],
  ['710100', '台北市', 25.04, 121.56, 6],
  ['710200', '高雄市', 22.62, 120.3, 6],
  ['719012', '金门县', 24.44, 118.32, 6],
  ['810000', '香港特别行政区', 22.28, 114.17, 4],
  ['820000', '澳门特别行政区', 22.19, 113.54, 3],
];

test.each(KNOWN)('%s %s is where it is known to be', (code, zh, lat, lng, km) => {
  const row = place(code);
  expect(row[1]).toBe(zh);
  expect(distanceKm([row[5], row[6]], [lng, lat])).toBeLessThan(km);
});

/** Farther from their province's outline than a coast or a river bank explains, each for a reason. */
const OUTSIDE: Record<string, string> = {
  '232700':
    'Natural Earth draws Jiagedaqi, which Heilongjiang governs, in Inner Mongolia, to which the land belongs',
  '232761': 'the same',
  '232762': 'the same',
  '460300': 'the Paracel Islands are a part of their own in the basemap',
  '719013': 'Natural Earth has no Matsu Islands',
};

test('every seat lies in its province, or on the coast or border within 3 km of it', () => {
  const outside = gazetteer.places
    .filter(([code, , , , , lng, lat]) => distanceToAreaKm([lng, lat], provinceOf(code)) > 3)
    .map(([code]) => code);
  expect(outside).toEqual(Object.keys(OUTSIDE));
});

test('every area lies in its province, the port on islands off Shanghai excepted', () => {
  const outside = gazetteer.areas
    .filter(([within, , , , lng, lat]) => distanceToAreaKm([lng, lat], provinceOf(within)) > 3)
    .map(([, , en]) => en);
  expect(outside).toEqual(['Yangshan Port']);
});

test('areas lie near the place they are said to be in', () => {
  for (const [within, , en, , lng, lat] of gazetteer.areas) {
    const row = place(within);
    const reach = within.endsWith('0000') ? 60 : 90;
    expect(distanceKm([row[5], row[6]], [lng, lat]), en).toBeLessThan(reach);
  }
});
