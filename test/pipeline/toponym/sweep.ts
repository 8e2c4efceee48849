// Every place of the gazetteer in every form → how it is read in a sentence of ours.
import { loadContext } from '../../../scripts/context.ts';
import { type Geoparsed, geoparse } from '../../../src/pipeline/geoparse.ts';
import { OrganisationIndex } from '../../../src/pipeline/initiative/index.ts';
import { encloses, type GazetteerPlace } from '../../../src/pipeline/toponym/index.ts';
import { bearersIn } from './bearers.ts';
import { type Form, formsOf } from './forms.ts';

const { context } = loadContext();
const noOrganisations = new OrganisationIndex([]);
export const { gazetteer } = context;
const bearers = bearersIn(gazetteer);

/** Sentences that say of a place only that it is in China: the name at the head, after a preposition, as an object. */
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
  | 'shared' // another place that bears the form as well
  | 'open' // found, and left without a place
  | 'missed'
  | 'wrong'; // another place, a piece of the name, or something else besides

export interface Reading {
  readonly place: GazetteerPlace;
  readonly form: Form;
  readonly text: string;
  readonly outcome: Outcome;
  readonly confidence: number; // of the place it was taken for; 0 where it was taken for none
  readonly level: GazetteerPlace['level'] | null; // of that place
}

/** Of every county; of the other forms a quarter of the counties, another one for each. */
const ALWAYS = /^(?:bare|typed|Chinese full|address, falling|province after)$/;

/**
 * Sentence and sample depend on place and form alone, so that a new place or form leaves the others as they are.
 * `all` leaves nothing out: 170,000 sentences, some ten seconds.
 */
export function* sweep(all = false): Generator<Reading> {
  for (const place of gazetteer.places.values())
    for (const form of formsOf(place, gazetteer)) {
      const lot = hash(place.code + form.form);
      if (!all && place.level === 'county' && lot % 4 > 0 && !ALWAYS.test(form.form)) continue;
      const carriers = form.han ? HAN_CARRIERS : CARRIERS;
      const [before, after] = carriers[(lot >>> 2) % carriers.length]!;
      yield read(place, form, before, after);
    }
}

function hash(text: string): number {
  let value = 0;
  for (const char of text) value = (Math.imul(value, 31) + char.codePointAt(0)!) >>> 0;
  return value;
}

export function parseText(text: string): Geoparsed {
  return geoparse(text, context, noOrganisations);
}

/** Where the name stands in the form: of "Cang, Cangzhou" and "Cangzhou's Cang" the word that is all of it. */
function startOf({ text, name, han }: Form): number {
  if (han) return text.lastIndexOf(name);
  for (let at = text.lastIndexOf(name); at >= 0; at = at === 0 ? -1 : text.lastIndexOf(name, at - 1))
    if (!/\p{L}/u.test(text[at - 1] ?? ' ') && !/\p{L}/u.test(text[at + name.length] ?? ' ')) return at;
  throw new Error(`${name} is not in ${text}`);
}

function read(place: GazetteerPlace, form: Form, before: string, after: string): Reading {
  const text = `${before}${form.text}${after}`;
  const start = before.length + startOf(form);
  const end = start + form.name.length;
  const { toponyms, unresolved } = parseText(text);
  const stands = ({ toponym }: { toponym: { start: number; end: number } }) =>
    toponym.start < end && toponym.end > start;
  const here = toponyms.filter(stands);
  const [only] = here;
  const reading = (outcome: Outcome): Reading => ({
    place,
    form,
    text,
    outcome,
    confidence: only?.confidence ?? 0,
    level: only?.place.level ?? null,
  });
  if (!only) return reading(unresolved.some(stands) ? 'open' : 'missed');
  if (here.length > 1 || only.toponym.start !== start) return reading('wrong');
  if (only.place !== place) return reading(bearers(place, form).includes(only.place) ? 'shared' : 'wrong');
  const parents = form.text !== form.name;
  const stray = toponyms.some((t) => t !== only && !(parents && encloses(t.place.code, place)));
  return reading(stray ? 'wrong' : 'right');
}
