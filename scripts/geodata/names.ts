// Turns a division into its English name and its other spellings: the seeds' names first, pinyin for all others.
import type { Division } from './divisions.ts';
import { createRomanizer } from './romanize.ts';
import { readSeed, splitList } from './seeds.ts';

export interface EnglishName {
  en: string;
  alternatives: string[];
}

/** Makes a namer from seeds/gazetteer/names.csv and readings.csv. */
export function createNamer(): (division: Division) => EnglishName {
  const romanize = createRomanizer();
  const seeds = new Map(
    readSeed('names.csv').map((row) => [
      row.code!,
      { en: row.en!, alternatives: splitList(row.alternatives!) },
    ]),
  );
  return ({ code, zh, base, type }) => {
    const seed = seeds.get(code);
    const alternatives = seed?.alternatives ?? [];
    // Ordos is E'erduosi, too. Not so in Hong Kong, where nobody writes Mandarin names in Latin letters.
    if (seed?.en)
      return base.length > 1 && !/^8[12]\d{3}[1-9]/.test(code)
        ? { en: seed.en, alternatives: [...new Set([...alternatives, romanize(base)])] }
        : seed;
    if (base.length > 1) return { en: romanize(base), alternatives };
    // One character is too little for a name: texts write Huanxian or Huan County, and always Chengqu, Mangshi.
    const full = romanize(zh);
    return type === 'county'
      ? { en: romanize(base), alternatives: [full, ...alternatives] }
      : { en: full, alternatives };
  };
}
