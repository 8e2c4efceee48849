// The code of a province, or of a place in it, or a scope → the province's name in the page's language.
import { isScope } from '../atlas/index.ts';
import { type Lang, type Messages, PROVINCE_NAMES, placeName } from '../i18n/index.ts';
import { scopeWords } from './place-words.ts';

export function areaName(code: string, t: Messages, lang: Lang): string {
  if (isScope(code)) return scopeWords(code, t);
  const name = PROVINCE_NAMES.get(`${code.slice(0, 2)}0000`);
  return name ? placeName(name, lang) : code;
}
