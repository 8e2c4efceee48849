// A place of the gazetteer → texts from which a reader knows which place of its name is meant, and those where none could.
import {
  encloses,
  type Gazetteer,
  type GazetteerPlace,
  parentOf,
} from '../../../src/pipeline/toponym/index.ts';

export interface InContext {
  readonly form: string;
  readonly text: string;
  readonly place: GazetteerPlace;
  readonly namesakes: boolean; // others bear the name
}

const fold = (name: string) =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z]/g, '');

function add(map: Map<string, Set<GazetteerPlace>>, key: string, place: GazetteerPlace): void {
  map.set(key, (map.get(key) ?? new Set()).add(place));
}

/** Bare names of counties and prefectures, each with its province or prefecture somewhere else in the text. */
export function* inContext({ places }: Gazetteer): Generator<InContext> {
  const all = [...places.values()].filter((p) => p.level === 'county' || p.level === 'prefecture');
  const byName = new Map<string, Set<GazetteerPlace>>();
  const neighbours = new Map<string, Set<GazetteerPlace>>();
  for (const place of all) {
    for (const name of [place.name.en, ...place.alternatives]) add(byName, fold(name), place);
    add(neighbours, parentOf(place)!, place);
  }
  for (const place of all) {
    const { name, level, code } = place;
    const x = name.en;
    const others = [...byName.get(fold(x))!].filter((o) => o !== place);
    const province = places.get(place.province)!;
    const prefecture = level === 'county' && place.prefecture !== null ? places.get(place.prefecture)! : null;
    const texts: [form: string, text: string, parent: string][] = [
      [
        'province in the title',
        `${province.name.en} puts titles on a ledger\n\nFarmers in ${x} use it.`,
        province.code,
      ],
      [
        'province in the sentence before',
        `${province.name.en} set up a fund. Farmers in ${x} use it.`,
        province.code,
      ],
    ];
    if (prefecture) {
      const p = prefecture.name.en;
      texts.push(
        ['prefecture in the sentence before', `${p} set up a fund. Farmers in ${x} use it.`, prefecture.code],
        [
          'prefecture in the dateline',
          `${p.toUpperCase()}, Nov. 3 (Xinhua) -- Farmers in ${x} use it.`,
          prefecture.code,
        ],
        [
          'prefecture in the sentence',
          `The fund that ${p} set up has farmers in ${x} as its first users.`,
          prefecture.code,
        ],
      );
    }
    const [one, two] = [...neighbours.get(parentOf(place)!)!].filter(
      (n) =>
        n !== place && n.level === level && n.name.en.length > 4 && byName.get(fold(n.name.en))!.size === 1,
    );
    if (one && two)
      texts.push([
        'two neighbours in the list',
        `The fund has nodes in ${one.name.en}, ${two.name.en} and ${x} now.`,
        parentOf(place)!,
      ]);
    // Where a namesake lies in the same parent the reader could not tell either.
    for (const [form, text, parent] of texts)
      if (!others.some((o) => encloses(parent, o)) && code !== parent)
        yield { form, text, place, namesakes: others.length > 0 };
  }
}
