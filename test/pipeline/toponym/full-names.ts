// A place of the gazetteer → the type words that English texts write after its name, and its short Chinese name.
import type { GazetteerPlace } from '../../../src/pipeline/toponym/index.ts';

/** Peoples as they stand in Chinese names, the longest first, and in English ones. */
const PEOPLES: readonly (readonly [zh: string, en: string])[] = [
  ['柯尔克孜族', 'Kirgiz'],
  ['维吾尔族', 'Uygur'],
  ['哈萨克族', 'Kazakh'],
  ['塔吉克族', 'Tajik'],
  ['达斡尔族', 'Daur'],
  ['鄂温克族', 'Ewenki'],
  ['鄂伦春族', 'Oroqen'],
  ['柯尔克孜', 'Kirgiz'],
  ['维吾尔', 'Uygur'],
  ['哈萨克', 'Kazakh'],
  ['塔吉克', 'Tajik'],
  ['蒙古族', 'Mongol'],
  ['朝鲜族', 'Korean'],
  ['土家族', 'Tujia'],
  ['布依族', 'Buyei'],
  ['仡佬族', 'Gelao'],
  ['拉祜族', 'Lahu'],
  ['傈僳族', 'Lisu'],
  ['景颇族', 'Jingpo'],
  ['哈尼族', 'Hani'],
  ['布朗族', 'Blang'],
  ['仫佬族', 'Mulao'],
  ['毛南族', 'Maonan'],
  ['撒拉族', 'Salar'],
  ['裕固族', 'Yugur'],
  ['保安族', "Bao'an"],
  ['东乡族', 'Dongxiang'],
  ['纳西族', 'Naxi'],
  ['独龙族', 'Derung'],
  ['普米族', 'Pumi'],
  ['蒙古', 'Mongol'],
  ['锡伯', 'Xibe'],
  ['各族', 'Various Nationalities'],
  ['回族', 'Hui'],
  ['藏族', 'Tibetan'],
  ['满族', 'Manchu'],
  ['壮族', 'Zhuang'],
  ['苗族', 'Miao'],
  ['彝族', 'Yi'],
  ['侗族', 'Dong'],
  ['瑶族', 'Yao'],
  ['白族', 'Bai'],
  ['土族', 'Tu'],
  ['傣族', 'Dai'],
  ['佤族', 'Va'],
  ['羌族', 'Qiang'],
  ['黎族', 'Li'],
  ['畲族', 'She'],
  ['水族', 'Shui'],
  ['怒族', 'Nu'],
];

const AUTONOMOUS = /自治(?:区|州|县|旗)$/;

/** 恩施土家族苗族自治州 → ["恩施", ["Tujia", "Miao"]]: what stands before the peoples of its full name, and they. */
export function peoplesOf(zh: string): readonly [base: string, peoples: readonly string[]] {
  let base = zh.replace(AUTONOMOUS, '');
  const peoples: string[] = [];
  if (base === zh) return [zh, peoples];
  for (;;) {
    const found = PEOPLES.find(([people]) => base.endsWith(people) && base !== people);
    if (!found) return [base, peoples];
    peoples.unshift(found[1]);
    base = base.slice(0, -found[0].length);
  }
}

/** The type words after the name, the standard ones first. */
export function typeWords({ type, name }: GazetteerPlace): readonly string[] {
  const [, peoples] = peoplesOf(name.zh);
  const of = (word: string) => (peoples.length > 0 ? [`${peoples.join(' and ')} ${word}`] : []);
  switch (type) {
    case 'municipality':
      return ['Municipality', 'City'];
    case 'province':
      return ['Province'];
    case 'autonomous region':
      return [...of('Autonomous Region'), 'Autonomous Region'];
    case 'special administrative region':
      return ['Special Administrative Region', 'SAR'];
    case 'prefecture-level city':
    case 'county-level city':
      return ['City'];
    case 'prefecture':
      return ['Prefecture'];
    case 'league':
      return ['League'];
    case 'autonomous prefecture':
      return ['Prefecture', ...of('Autonomous Prefecture'), 'Autonomous Prefecture'];
    case 'county':
      return ['County'];
    case 'autonomous county':
      return ['County', ...of('Autonomous County'), 'Autonomous County'];
    case 'banner':
      return ['Banner'];
    case 'autonomous banner':
      return ['Banner', ...of('Autonomous Banner'), 'Autonomous Banner'];
    case 'forestry district':
      return ['Forestry District'];
    case 'special district':
      return ['Special District'];
    case 'district':
      return name.zh.endsWith('新区') ? ['New Area', 'New District', 'District'] : ['District'];
    case 'area':
      return [];
  }
}

const ENDING = /(特别行政区|自治区|自治州|自治县|自治旗|地区|林区|特区|新区|盟|市|省|县|区|旗)$/;

/** 休宁县 → 休宁; null where fewer than two characters would stay. */
export function shortName(zh: string): string | null {
  const [base, peoples] = peoplesOf(zh);
  const short = peoples.length > 0 ? base : zh.replace(ENDING, '').replace(/(维吾尔|壮族|回族)$/, '');
  return short.length > 1 ? short : null;
}
