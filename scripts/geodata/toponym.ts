// Turns a full Chinese division name into its parts: 恩施土家族苗族自治州 → base 恩施, type "autonomous prefecture".
import type { PlaceType } from '../../src/contract/gazetteer.ts';

/** Endings from the longest to the shortest, with the type each one tells at prefecture or county level. */
const COUNTY_ENDINGS: [string, PlaceType][] = [
  ['自治县', 'autonomous county'],
  ['自治旗', 'autonomous banner'],
  ['林区', 'forestry district'],
  ['特区', 'special district'],
  ['新区', 'district'],
  ['区', 'district'],
  ['县', 'county'],
  ['市', 'county-level city'],
  ['旗', 'banner'],
];
const PREFECTURE_ENDINGS: [string, PlaceType][] = [
  ['自治州', 'autonomous prefecture'],
  ['地区', 'prefecture'],
  ['盟', 'league'],
  ['市', 'prefecture-level city'],
];
const PROVINCE_ENDINGS: [string, PlaceType][] = [
  ['特别行政区', 'special administrative region'],
  ['自治区', 'autonomous region'],
  ['省', 'province'],
  ['市', 'municipality'],
];
/** 林区 and 新区 only end these: 北林区, 碑林区, 金林区 and 新林区 are districts named Beilin, Jinlin, Xinlin. */
const FORESTRY_DISTRICT = '神农架林区';

/** Peoples named in autonomous divisions; most stand with 族, some of them without. */
const PEOPLES =
  /(?:各族|(?:维吾尔|哈萨克|柯尔克孜|塔吉克|达斡尔|鄂温克|鄂伦春|蒙古|锡伯|土家|布依|仡佬|拉祜|傈僳|景颇|哈尼|布朗|仫佬|毛南|撒拉|裕固|保安|东乡|朝鲜|回|藏|满|壮|苗|彝|侗|瑶|白|土|傣|佤|羌|黎|畲|水|怒|独龙|普米|纳西)族)$/;
const PEOPLES_WITHOUT_ZU = /(?:维吾尔|哈萨克|柯尔克孜|塔吉克|蒙古|锡伯)$/;

export interface Toponym {
  base: string;
  type: PlaceType;
}

export function parseToponym(code: string, zh: string): Toponym {
  const endings = code.endsWith('0000')
    ? PROVINCE_ENDINGS
    : code.endsWith('00')
      ? PREFECTURE_ENDINGS
      : COUNTY_ENDINGS;
  for (const [ending, type] of endings) {
    if (!zh.endsWith(ending) || (ending === '林区' && zh !== FORESTRY_DISTRICT)) continue;
    const rest = zh.slice(0, -ending.length);
    if (rest.length < 2 && ending.length === 2) continue; // 新区 after one character is part of the name
    return { base: withoutPeoples(rest, ending), type };
  }
  throw new Error(`${code} ${zh}: no known ending`);
}

function withoutPeoples(name: string, ending: string): string {
  let base = name;
  const autonomous = ending.startsWith('自治');
  // A base of one character left over would be no name: 东乡族自治县 is Dongxiang.
  while (autonomous || ending === '区') {
    const next = base.replace(PEOPLES, '');
    if (next === base || next === '') break;
    base = next;
  }
  if (autonomous && base.length > 3) base = base.replace(PEOPLES_WITHOUT_ZU, '') || base;
  return base.endsWith('族') && base.length > 2 ? base.slice(0, -1) : base;
}

/** Endings of towns, in the town list and in GeoNames' alternate names alike. */
const TOWN_ENDING = /(?:街道办事处|街道|民族乡|镇|乡|苏木|办事处)$/;

/** 信陵镇 → 信陵; a name of one character keeps its ending. */
export function townBase(zh: string): string {
  const base = zh.replace(TOWN_ENDING, '');
  return base.length > 1 ? base : zh;
}
