// Every place of the gazetteer in every form → how it is read in a sentence of ours.
import { loadContext } from '../../../scripts/context.ts';
import { geoparse } from '../../../src/pipeline/geoparse.ts';
import { OrganisationIndex } from '../../../src/pipeline/initiative/index.ts';
import { encloses, type GazetteerPlace } from '../../../src/pipeline/toponym/index.ts';
import { type Form, formsOf } from './forms.ts';

const { context } = loadContext();
const noOrganisations = new OrganisationIndex([]);
export const { gazetteer } = context;

const CARRIERS: readonly (readonly [string, string])[] = [
  ['A ledger for land titles went live in ', ' last spring, as the Chinese ministry had asked.'],
  ['', ' keeps its land titles on a ledger of Chinese make.'],
  ['Clerks toured ', ' before the Chinese ledger went live.'],
  ['The Chinese ministry praised ', ' for keeping land titles on a ledger.'],
  ['Loans on a Chinese ledger reached ', ' and its farmers within a year.'],
  ['The ledger of ', ' holds the land titles of Chinese farmers.'],
];
const HAN_CARRIERS: readonly (readonly [string, string])[] = [
  ['', '上线了土地登记平台。'],
  ['昨天，', '的登记平台投入使用。'],
  ['记者在', '看到，农户已经用上账本。'],
  ['The ledger (', ') holds Chinese land titles.'],
];

export type Outcome =
  | 'right'
  | 'shared' // one of several that bear the name
  | 'unsure' // left open, and the name is one that several bear or a word
  | 'missed' // not recognized
  | 'left open' // recognized, no candidate taken
  | 'wrong place'
  | 'wrong span'
  | 'more'; // right, and something else besides

export interface Reading {
  readonly place: GazetteerPlace;
  readonly form: Form;
  readonly text: string;
  readonly outcome: Outcome;
  readonly got: string;
  readonly confidence: number;
  readonly bearers: number;
}

const fold = (s: string) =>
  s
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z\p{sc=Han}]/gu, '');

const bearersOf = new Map<string, Set<GazetteerPlace>>();
for (const place of gazetteer.places.values())
  for (const spelling of [place.name.en, ...place.alternatives, place.name.zh])
    for (const key of [
      fold(spelling),
      ...(place.name.zh.length === 2 ? [`${fold(place.name.en).replace(/(xian|shi)$/, '')}xian`] : []),
    ])
      bearersOf.set(key, (bearersOf.get(key) ?? new Set<GazetteerPlace>()).add(place));

const KIND: Record<string, string> = {
  'prefecture-level city': 'city',
  'county-level city': 'city',
  municipality: 'city',
  county: 'county',
  'autonomous county': 'county',
  district: 'district',
  banner: 'banner',
  'autonomous banner': 'banner',
};
const kind = (p: GazetteerPlace) => KIND[p.type] ?? p.type;

/** Places for which the form may stand, by the gazetteer's spellings. */
function bearers(place: GazetteerPlace, form: Form): GazetteerPlace[] {
  const bare = form.han
    ? [...gazetteer.places.values()].filter((p) =>
        form.typed
          ? p.name.zh === form.name
          : p.name.zh.startsWith(form.name) && p.name.zh.length <= form.name.length + 1,
      )
    : [
        ...(bearersOf.get(
          fold(form.name.replace(/ (District|County|City|Area|Banner|Prefecture|League|Province)$/i, '')),
        ) ?? []),
      ];
  return bare.filter(
    (p) =>
      p === place ||
      ((!form.typed || kind(p) === kind(place)) && (!form.within || encloses(form.within.code, p))),
  );
}

let seed = 1;
function pick<T>(list: readonly T[]): T {
  seed = (Math.imul(seed, 1103515245) + 12345) & 0x7fffffff;
  return list[(seed >> 8) % list.length]!;
}

export function* sweep(
  wanted: (place: GazetteerPlace, form: Form) => boolean = () => true,
): Generator<Reading> {
  for (const place of gazetteer.places.values())
    for (const form of formsOf(place, gazetteer)) {
      const [before, after] = pick(form.han ? HAN_CARRIERS : CARRIERS);
      if (wanted(place, form)) yield read(place, form, before, after);
    }
}

/** Where the name stands in the form: of "Cang, Cangzhou" and "Cangzhou's Cang" the word that is all of it. */
function spanOf({ text, name, han }: Form): number {
  if (han) return text.lastIndexOf(name);
  for (let at = text.lastIndexOf(name); at >= 0; at = at === 0 ? -1 : text.lastIndexOf(name, at - 1))
    if (!/\p{L}/u.test(text[at - 1] ?? ' ') && !/\p{L}/u.test(text[at + name.length] ?? ' ')) return at;
  throw new Error(`${name} is not in ${text}`);
}

function read(place: GazetteerPlace, form: Form, before: string, after: string): Reading {
  const text = `${before}${form.text}${after}`;
  const start = before.length + spanOf(form);
  const end = start + form.name.length;
  const { toponyms, unresolved } = geoparse(text, context, noOrganisations);
  const all = bearers(place, form);
  const on = toponyms.filter(({ toponym: t }) => t.start < end && t.end > start);
  const others = toponyms.filter(
    (t) => !on.includes(t) && !(encloses(t.place.code, place) && form.text !== form.name),
  );
  const name = (p: GazetteerPlace) => `${p.name.zh}${p.code}`;
  const got = toponyms
    .map((t) => `${text.slice(t.toponym.start, t.toponym.end)}=${name(t.place)}(${t.confidence})`)
    .concat(unresolved.map((u) => `?${text.slice(u.toponym.start, u.toponym.end)}`))
    .join(' ');
  const reading = (outcome: Outcome) => ({
    place,
    form,
    text,
    outcome,
    got,
    confidence: on[0]?.confidence ?? 0,
    bearers: all.length,
  });
  if (on.length === 0) {
    const open = unresolved.some(({ toponym: t }) => t.start < end && t.end > start);
    return reading(open ? (all.length > 1 && !form.within ? 'unsure' : 'left open') : 'missed');
  }
  const hit = on.find((t) => t.place === place);
  if (on.length > 1 || on[0]!.toponym.start !== start) return reading('wrong span');
  if (!hit) return reading(all.includes(on[0]!.place) ? 'shared' : 'wrong place');
  return reading(others.length > 0 ? 'more' : 'right');
}
