// The languages of the interface.
import { en, type Messages } from './en.ts';
import { zh } from './zh.ts';

export type { Messages } from './en.ts';
export { fullName, otherName, placeName, shortChinese } from './names.ts';
export { PROVINCE_NAMES } from './provinces.ts';

export type Lang = 'en' | 'zh';
export const MESSAGES: Readonly<Record<Lang, Messages>> = { en, zh };

/** The reader's own language, as far as the atlas speaks it. */
export function preferredLang(languages: readonly string[]): Lang {
  for (const language of languages) {
    if (/^zh\b/i.test(language)) return 'zh';
    if (/^en\b/i.test(language)) return 'en';
  }
  return 'en';
}
