// A place of the gazetteer → the forms in which English and Chinese texts may name it, alone and with its parents.
import type { Gazetteer, GazetteerPlace } from '../../../src/pipeline/toponym/index.ts';
import { peoplesOf, shortName, typeWords } from './full-names.ts';

/** One way to write a place. `{}` in `text` is the sentence's own place; parents stand around it. */
export interface Form {
  readonly form: string;
  readonly text: string; // with everything around the name that belongs to the form
  readonly name: string; // of the text, what stands for the place itself
  readonly typed: boolean; // a type word says of what sort it is
  readonly within: GazetteerPlace | null; // the parent that the text names
  readonly han: boolean;
}

export function formsOf(place: GazetteerPlace, { places }: Gazetteer): Form[] {
  const forms: Form[] = [];
  const province = place.level === 'province' ? null : places.get(place.province)!;
  const prefecture =
    place.prefecture === null || place.prefecture === place.code ? null : places.get(place.prefecture)!;
  const add = (
    form: string,
    text: string,
    name: string,
    { typed = false, within = null as GazetteerPlace | null, han = false } = {},
  ) => forms.push({ form, text, name, typed, within, han });
  const { en, zh } = place.name;
  const own = / (District|Area)$/.test(en);
  const words = own ? [] : typeWords(place);
  const typed = own ? en : words.length > 0 ? `${en} ${words[0]}` : en;

  add('bare', en, en);
  add('upper case', en.toUpperCase(), en.toUpperCase());
  for (const [k, word] of words.entries()) {
    const full = `${en} ${word}`;
    add(k === 0 ? 'typed' : `typed, long or otherwise`, full, full, { typed: true });
  }
  if (words.length > 0) {
    const word = words[0]!;
    add('typed, small', `${en} ${word.toLowerCase()}`, en, { typed: true });
    add('typed, before', `the ${word.toLowerCase()} of ${en}`, en, { typed: true });
    add('typed, upper case', `${en} ${word}`.toUpperCase(), en.toUpperCase(), { typed: true });
  }
  for (const parent of [prefecture, province]) {
    if (!parent) continue;
    const level = parent === province ? 'province' : 'prefecture';
    const p = parent.name.en;
    const [pWord] = typeWords(parent);
    const also = { typed: true, within: parent };
    add(`${level} after, typed`, `${typed}, ${p}`, typed, also);
    add(`${level} after, both typed`, `${typed}, ${p} ${pWord}`, typed, also);
    add(`${level} after, "in"`, `${typed} in ${p}`, typed, also);
    add(`${level} after, "in northern"`, `${typed} in northern ${p}`, typed, also);
    add(`${level} after, "in east China's"`, `${typed} in east China's ${p} ${pWord}`, typed, also);
    add(`${level} after, "under"`, `${typed} under the jurisdiction of ${p}`, typed, also);
    add(`${level} after, "of"`, `${typed} of ${p}`, typed, also);
    add(`${level} after`, `${en}, ${p}`, en, { within: parent });
    add(`${level} before, possessive, typed`, `${p}'s ${typed}`, typed, also);
    add(`${level} before, possessive`, `${p}'s ${en}`, en, { within: parent });
    add(`${level} before`, `${p} ${en}`, en, { within: parent });
    add(`${level} before, typed`, `${p} ${pWord} ${typed}`, typed, also);
    add(`${level} in brackets`, `${en} (${p})`, en, { within: parent });
  }
  if (prefecture && province) {
    const both = { typed: true, within: prefecture };
    const [[pre], [pro]] = [typeWords(prefecture), typeWords(province)];
    add('address, falling', `${province.name.en} ${pro} ${prefecture.name.en} ${pre} ${typed}`, typed, both);
    add('address, rising', `${typed}, ${prefecture.name.en}, ${province.name.en}`, typed, both);
    add(
      'address, rising, typed',
      `${typed}, ${prefecture.name.en} ${pre}, ${province.name.en} ${pro}`,
      typed,
      both,
    );
  }
  spellings(place, (form, name) => {
    add(form, name, name);
    if (words.length > 0 && form !== 'Chinese long name in Latin')
      add(`${form}, typed`, `${name} ${words[0]}`, name, { typed: true });
    if (province) add(`${form}, province after`, `${name}, ${province.name.en}`, name, { within: province });
  });
  const han = { typed: true, han: true };
  add('Chinese full', zh, zh, han);
  add('Chinese gloss', `${typed} (${zh})`, typed, { typed: true });
  const short = shortName(zh);
  if (short && short !== zh) {
    add('Chinese short', short, short, { han: true });
    if (province)
      add('Chinese short behind province', `${shortName(province.name.zh)}${short}`, short, {
        han: true,
        within: province,
      });
  }
  if (province)
    add('Chinese address', `${province.name.zh}${prefecture?.name.zh ?? ''}${zh}`, zh, {
      ...han,
      within: prefecture ?? province,
    });
  return forms;
}

/** Xi'an → ["Xi", "an"]; null where the word is no pinyin or its parts are not plain. */
export function syllables(word: string, count: number): string[] | null {
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

/** Other ways to spell the name alone. */
function spellings(place: GazetteerPlace, add: (form: string, name: string) => void): void {
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
    if (peoples.length === 0 && base.length < 6)
      add('Chinese long name in Latin', `${en.replaceAll("'", "'")}${ending}`);
  }
}
