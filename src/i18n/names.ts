// A place → the name to print in a language, short for lists and full for cards.
import type { Name } from '../contract/index.ts';

/** Peoples that give their names to autonomous prefectures and counties; any other two signs may be the place's own. */
const PEOPLES =
  '苗族|侗族|布依族|藏族|羌族|彝族|白族|傣族|景颇族|傈僳族|哈尼族|壮族|回族|蒙古族?|朝鲜族|土家族|哈萨克|柯尔克孜|满族|瑶族|畲族|黎族|仡佬族|水族|纳西族|拉祜族|佤族|独龙族|怒族|普米族|锡伯|塔吉克|东乡族|保安族|撒拉族|裕固族|土族|仫佬族|毛南族|各族';
const SUFFIX = new RegExp(
  `(?:特别行政区|维吾尔自治区|壮族自治区|回族自治区|自治区|(?:${PEOPLES})*自治[州县]|地区|盟|新区|省|市|区|县)$`,
  'u',
);

/** 广州市 → 广州, 广西壮族自治区 → 广西; 浦东新区 stays whole, since 浦东 alone is no division. */
export function shortChinese(name: string): string {
  if (/新区$/.test(name)) return name === '雄安新区' ? '雄安' : name;
  const short = name.replace(SUFFIX, '');
  return short.length >= 2 ? short : name;
}

/** 南京市, Xi’an: nothing taken away, with the apostrophe of print. */
export const fullName = (name: Name, lang: 'en' | 'zh'): string =>
  lang === 'zh' ? name.zh : name.en.replaceAll("'", '’');

export const placeName = (name: Name, lang: 'en' | 'zh'): string =>
  lang === 'zh' ? shortChinese(name.zh) : fullName(name, lang);

/** The name in the language that is not the page's. */
export const otherName = (name: Name, lang: 'en' | 'zh'): string =>
  fullName(name, lang === 'zh' ? 'en' : 'zh');
