// A place of the gazetteer → the forms in which English and Chinese texts may name it, alone and with its parents.
import type { Gazetteer, GazetteerPlace } from '../../../src/pipeline/toponym/index.ts';
import { shortName, typeWords } from './full-names.ts';
import { spellings } from './spellings.ts';

/** One way to write a place, perhaps with its parents around it. */
export interface Form {
  readonly form: string;
  readonly text: string; // with everything around the name that belongs to the form
  readonly name: string; // of the text, what stands for the place itself
  readonly typed: boolean; // a type word says of what sort it is
  readonly within: GazetteerPlace | null; // the parent that the text names
  readonly han: boolean;
}

/** All forms of a place, none twice. */
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
    if (!word.includes(' ')) add('typed, before', `the ${word.toLowerCase()} of ${en}`, en, { typed: true });
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
  const once = FORMER[place.type];
  if (once) add('typed, as it was', `${en} ${once}`, en);
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

/** What a unit was before it became what it is: texts keep the word. */
const FORMER: Partial<Record<GazetteerPlace['type'], string>> = {
  'county-level city': 'County',
  'prefecture-level city': 'Prefecture',
};
