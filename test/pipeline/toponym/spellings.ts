// A place of the gazetteer → the ways to spell its name alone: apostrophes, marks, syllables apart, historic forms.
import type { GazetteerPlace } from '../../../src/pipeline/toponym/index.ts';
import { peoplesOf, shortName } from './full-names.ts';

/** Other ways to spell the name alone. */
export function spellings(place: GazetteerPlace, add: (form: string, name: string) => void): void {
  const { en, zh } = place.name;
  if (en.includes("'")) {
    add('curly apostrophe', en.replaceAll("'", '’'));
    add('no apostrophe', en.replaceAll("'", ''));
    add('space for apostrophe', en.replaceAll("'", ' '));
    add('hyphen for apostrophe', en.replaceAll("'", '-'));
    add(
      'capital after apostrophe',
      en.replace(/'(.)/g, (_, c: string) => `'${c.toUpperCase()}`),
    );
  }
  if (/[üê]/.test(en)) {
    add('no marks', en.normalize('NFD').replace(/\p{M}/gu, ''));
    add('decomposed marks', en.normalize('NFD'));
    if (en.includes('ü')) {
      add('v for ü', en.replaceAll('ü', 'v'));
      add('yu for ü', en.replaceAll('ü', 'yu'));
    }
  }
  for (const alternative of place.alternatives) {
    if (/\p{sc=Han}/u.test(alternative)) continue;
    if (/ /.test(alternative) && /(Area|District|Zone|City|County|League|Banner|SAR)$/.test(alternative))
      continue;
    add('alternative', alternative);
  }
  const count = [...(shortName(zh) ?? zh)].length;
  const parts = shortName(zh) !== null && /^[A-Za-zü']+$/.test(en) ? syllables(en, count) : null;
  if (parts && parts.length > 1) {
    const cap = (s: string) => s[0]!.toUpperCase() + s.slice(1);
    add('syllables apart', parts.map(cap).join(' '));
    add('syllables hyphenated', parts.map((s, k) => (k === 0 ? cap(s) : s.toLowerCase())).join('-'));
    add('syllables hyphenated, capitals', parts.map(cap).join('-'));
    add('syllables in capitals', parts.map(cap).join(''));
    if (parts.length > 2) {
      add('first syllable apart', `${parts[0]} ${cap(parts.slice(1).join(''))}`);
      add('last syllable apart', `${cap(parts.slice(0, -1).join(''))} ${parts.at(-1)}`);
    }
  }
  // What a translator makes of the whole Chinese name: Xiuningxian, Chaoyangqu.
  if (parts && /(县|区|市|旗)$/.test(zh) && place.level === 'county') {
    const ending = { 县: 'xian', 区: 'qu', 市: 'shi', 旗: 'qi' }[zh.at(-1)!]!;
    const [base, peoples] = peoplesOf(zh);
    if (peoples.length === 0 && base.length < 6) add('Chinese long name in Latin', `${en}${ending}`);
  }
}

/** Xi'an → ["Xi", "an"]; null where the word is no pinyin or its parts are not plain. */
function syllables(word: string, count: number): string[] | null {
  const parts = word.split("'");
  const cut = (part: string): string[][] => {
    if (part === '') return [[]];
    const ways: string[][] = [];
    for (let k = 1; k <= Math.min(6, part.length); k++) {
      const head = part.slice(0, k);
      if (!isSyllable(head)) continue;
      for (const rest of cut(part.slice(k))) ways.push([head, ...rest]);
    }
    return ways;
  };
  const all = parts
    .map(cut)
    .reduce<string[][]>((sofar, ways) => sofar.flatMap((s) => ways.map((w) => [...s, ...w])), [[]])
    .filter(
      (s) => s.length === count && s.slice(1).every((x) => !/^[aeo]/i.test(x) || word.includes(`'${x}`)),
    );
  return all[0] ?? null;
}

const isSyllable = (s: string) =>
  /^(?:(?:zh|ch|sh|[bpmfdtnlgkhjqxrzcsyw])?(?:iang|iong|uang|ang|eng|ing|ong|iao|ian|uai|uan|üan|ai|ei|ao|ou|an|en|in|un|ün|ia|ie|iu|ua|uo|ui|üe|ue|a|e|i|o|u|ü)|er)$/i.test(
    s,
  );
