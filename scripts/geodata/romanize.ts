// Turns a Chinese name into toneless pinyin in the standard form: 西安 → Xi'an, 吕梁 → Lüliang.
import { loadPackage } from './packages.ts';
import { readSeed } from './seeds.ts';

type Pinyin = (text: string, options: { toneType: 'none'; type: 'array'; v: boolean }) => string[];

/** Makes a romanizer that knows the readings of seeds/gazetteer/readings.csv before it asks pinyin-pro. */
export function createRomanizer(): (zh: string) => string {
  const { pinyin } = loadPackage<{ pinyin: Pinyin }>('pinyin-pro');
  const readings = readSeed('readings.csv').map((row) => [row.zh!, row.pinyin!.split(' ')] as const);
  return (zh) => {
    const known = readings.find(([name]) => name === zh || (name.length > 1 && zh.startsWith(name)));
    const rest = known ? zh.slice(known[0].length) : zh;
    const read = rest === '' ? [] : pinyin(rest, { toneType: 'none', type: 'array', v: false });
    return spell([...(known?.[1] ?? []), ...read]);
  };
}

/** Syllables after the first take an apostrophe where they begin with a vowel. */
function spell(syllables: string[]): string {
  const [first = '', ...others] = syllables;
  const name =
    first + others.map((syllable) => (/^[aeo]/.test(syllable) ? `'${syllable}` : syllable)).join('');
  return name.charAt(0).toUpperCase() + name.slice(1);
}
