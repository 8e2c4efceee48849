// The names of China's peoples, which stand in the long names of autonomous divisions → where such a run of them ends.
import type { Tokens } from '../text/index.ts';

export const PEOPLES: ReadonlySet<string> = new Set(
  `yi li hui miao tujia dong yao zhuang dongxiang salar bonan bao'an baoan tibetan qiang bai dai hani lisu naxi lahu va wa
she mongol mongolian manchu korean kazakh kirgiz kyrgyz kirghiz uygur uyghur xibe sibe tajik daur daghur evenki ewenki oroqen gelao shui
sui bouyei buyi buyei jingpo pumi nu derung dulong blang bulang maonan mulam mulao tu monguor yugur multi-ethnic various`.split(
    /\s+/,
  ),
);
const BETWEEN = new Set(['and', '&', ',', '-', '、']);
const OF_PEOPLES = new Set(['ethnic', 'nationality', 'nationalities', 'minority', 'minorities', 'people']);
const LONGEST = 10; // tokens: "Bao'an, Dongxiang and Salar Autonomous County" has six before the word

/** Index of "Autonomous" where it stands at token `i` or after a run of peoples that begins there, else null. */
export function autonomousAfter(tokens: Tokens, i: number, limit: number): number | null {
  for (let j = i; j < Math.min(limit, i + LONGEST); j++) {
    const key = tokens.key[j]!;
    if (key === 'autonomous') return j;
    if (!PEOPLES.has(key) && !OF_PEOPLES.has(key) && !(j > i && BETWEEN.has(key))) return null;
  }
  return null;
}
