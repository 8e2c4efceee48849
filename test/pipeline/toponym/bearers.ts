// A form of a place → all places of the gazetteer for which it may stand, by their spellings alone.
import { encloses, type Gazetteer, type GazetteerPlace } from '../../../src/pipeline/toponym/index.ts';
import type { Form } from './forms.ts';
import { shortName } from './full-names.ts';

/** Letters alone, without marks, case and apostrophes. */
const fold = (spelling: string) =>
  spelling
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z\p{sc=Han}]/gu, '');

const TYPE_WORD = / (?:District|County|City|Area|Banner|Prefecture|League|Province)$/i;

/** What a text calls the type: a city is a city at either level. */
const KIND: Partial<Record<GazetteerPlace['type'], string>> = {
  'prefecture-level city': 'city',
  'county-level city': 'city',
  municipality: 'city',
  'autonomous county': 'county',
  'autonomous banner': 'banner',
};
const kind = ({ type }: GazetteerPlace) => KIND[type] ?? type;

export type Bearers = (place: GazetteerPlace, form: Form) => readonly GazetteerPlace[];

export function bearersIn({ places }: Gazetteer): Bearers {
  const all = [...places.values()];
  const byName = new Map<string, Set<GazetteerPlace>>();
  const bySyllable = new Map<string, Set<GazetteerPlace>>();
  const add = (map: typeof byName, key: string, place: GazetteerPlace) =>
    map.set(key, (map.get(key) ?? new Set()).add(place));
  for (const place of all) {
    for (const spelling of [place.name.en, ...place.alternatives]) {
      add(byName, fold(spelling), place);
      // Qianxi County is a city's name of before as well.
      if (TYPE_WORD.test(spelling)) add(bySyllable, fold(spelling), place);
    }
    // Of a county of one character texts write Huanxian.
    if (place.name.zh.length === 2)
      add(byName, `${fold(place.name.en).replace(/(?:xian|shi)$/, '')}xian`, place);
  }
  const han = (form: Form) =>
    all.filter((p) =>
      form.typed
        ? p.name.zh === form.name || p.alternatives.includes(form.name)
        : p.alternatives.includes(form.name) || shortName(p.name.zh) === form.name,
    );
  const latin = ({ name }: Form) => byName.get(fold(name.replace(TYPE_WORD, ''))) ?? [];
  return (place, form) => [
    ...new Set(
      [...(form.han ? han(form) : latin(form)), ...(bySyllable.get(fold(form.text)) ?? []), place].filter(
        (p) =>
          p === place ||
          ((form.within ? encloses(form.within.code, p) : true) &&
            (!form.typed || kind(p) === kind(place) || bySyllable.get(fold(form.text))?.has(p) || form.han)),
      ),
    ),
  ];
}
