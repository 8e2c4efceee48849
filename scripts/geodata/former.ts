// Turns seeds/gazetteer/former.csv into the spellings of divisions that are no more, by the code of their ground today.
import { readSeed } from './seeds.ts';

/** Type words of English full names, by the Chinese ending; 市 is a city at either level. */
const TYPE_WORDS: readonly (readonly [string, string])[] = [
  ['地区', 'Prefecture'],
  ['盟', 'League'],
  ['市', 'City'],
  ['区', 'District'],
  ['县', 'County'],
];

/**
 * By code: "Puqi City", 蒲圻市, and where `isFree` says that no other place bears them the bare Puqi and 蒲圻. A bare
 * district is left out: texts name it with its type word, and in Chinese it is mostly a word.
 */
export function formerSpellings(isFree: (name: string) => boolean): ReadonlyMap<string, readonly string[]> {
  const byCode = new Map<string, string[]>();
  for (const { code, zh, en } of readSeed('former.csv') as { code: string; zh: string; en: string }[]) {
    const [ending, word] = TYPE_WORDS.find(([ending]) => zh.endsWith(ending)) ?? [];
    if (ending === undefined) throw new Error(`former.csv: ${zh} has no known ending`);
    const spellings = [`${en} ${word}`, zh];
    const base = zh.slice(0, -ending.length);
    if (base.length === 1) spellings.push(`${en}xian`);
    else if (ending !== '区' && !zh.includes('自治')) spellings.push(...[en, base].filter(isFree));
    byCode.set(code, [...(byCode.get(code) ?? []), ...spellings]);
  }
  return byCode;
}
