// A place → the name to print in a language, short for lists and full for cards.
import type { Name } from '../contract/index.ts';

const SUFFIX =
  /(?:特别行政区|维吾尔自治区|壮族自治区|回族自治区|自治区|(?:[一-龥]{1,4}族)+自治州|[一-龥]{1,3}族自治县|地区|盟|新区|省|市|区|县)$/u;

/** 广州市 → 广州, 广西壮族自治区 → 广西; 浦东新区 stays whole, since 浦东 alone is no division. */
export function shortChinese(name: string): string {
  if (/新区$/.test(name)) return name === '雄安新区' ? '雄安' : name;
  const short = name.replace(SUFFIX, '');
  return short.length >= 2 ? short : name;
}

export const placeName = (name: Name, lang: 'en' | 'zh'): string =>
  lang === 'zh' ? shortChinese(name.zh) : name.en;

/** The name in the language that is not the page's. */
export const otherName = (name: Name, lang: 'en' | 'zh'): string => (lang === 'zh' ? name.en : name.zh);
