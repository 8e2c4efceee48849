// A unit, its heading and what stands before it → the places of the act it reports, and where they were taken from.
import type { InitiativePlace } from '../../contract/index.ts';
import type { Geoparsed, PlacedToponym } from '../geoparse.ts';
import type { Tokens } from '../text/index.ts';
import { encloses } from '../toponym/index.ts';
import { isOfPartner } from './bystanders.ts';
import type { HeadingFacts } from './heading.ts';
import { distinctPlaces, placing, seatsOf, withLead } from './places.ts';
import type { Unit } from './units.ts';

export type Inherited = 'heading' | 'paragraph' | 'dateline' | 'document' | null;

export interface Whereabouts {
  readonly places: readonly InitiativePlace[];
  readonly toponyms: readonly PlacedToponym[];
  readonly inherited: Inherited; // null: the unit's own, or none
}

const NOWHERE: Whereabouts = { places: [], toponyms: [], inherited: null };

/** A place that the title names and that most of the document is about places what names no place of its own. */
function dominantPlace({ toponyms, segments, tokens }: Geoparsed): PlacedToponym[] {
  const located = toponyms.filter(({ role }) => role.role === 'location' || role.role === 'organisation');
  const title = located.filter(
    ({ toponym }) => toponym.block === 0 && segments.blocks[0]?.kind === 'heading',
  );
  const DOMINANT = 0.6;
  // What lies in the place counts for it: a city's plan names its districts.
  const dominant = title.filter(
    (t) => located.filter(({ place }) => encloses(t.place.code, place)).length >= DOMINANT * located.length,
  );
  return dominant.length > 0 ? dominant.slice(0, 1) : subjectOf(title, located, segments, tokens);
}

/** The one place below a province that the title of a plain article names, and its first paragraph as well. */
function subjectOf(
  title: readonly PlacedToponym[],
  located: readonly PlacedToponym[],
  { blocks }: Geoparsed['segments'],
  tokens: Tokens,
): PlacedToponym[] {
  const [code, second] = distinctPlaces(tokens, title);
  if (second || blocks.some(({ kind }, index) => kind === 'heading' && index > 0)) return [];
  const subject = title.find(({ place }) => place.code === code && place.level !== 'province');
  return subject && located.some(({ toponym, place }) => toponym.block === 1 && place.code === code)
    ? [subject]
    : [];
}

const MOST_INHERITED = 40; // a sentence that names more is a survey, not where the next one happens

/** Where a whole document is set: what it is about, and where it was written. */
export interface Setting {
  readonly place: readonly PlacedToponym[];
  readonly dateline: readonly PlacedToponym[]; // "CHANGSHA, Nov. 15 —", which a reader takes for its "the city"
}

export function settingOf(parsed: Geoparsed): Setting {
  const written = parsed.toponyms.filter(({ role }) => role.rule === 'dateline');
  const dateline = written.filter(({ toponym }) => toponym.block === written[0]?.toponym.block);
  return { place: dominantPlace(parsed), dateline };
}

/** For each unit, what the last one before it names. */
export function placedBefore(units: readonly Unit[], tokens: Tokens): (readonly PlacedToponym[])[] {
  let last: readonly PlacedToponym[] = [];
  return units.map((unit) => {
    const before = last;
    const own = placing(tokens, unit.places);
    if (own.length > 0) last = own.length > MOST_INHERITED ? [] : own;
    return before;
  });
}

const POINTER_REACH = 7; // tokens: "In September 2019, the county"

/** "The county and a company …": it speaks of the place named before. */
function pointsBack({ from, to }: Unit, { key }: Tokens): boolean {
  for (let i = from; i < Math.min(to - 1, from + POINTER_REACH); i++)
    if (
      key[i] === 'the' &&
      /^(city|county|district|province|prefecture|banner|town|municipal)$/.test(key[i + 1]!)
    )
      return true;
  return false;
}

/** Its own places; else the heading's, the paragraph's or the document's, unless an organisation says otherwise. */
export function whereaboutsOf(
  unit: Unit,
  before: readonly PlacedToponym[],
  heading: HeadingFacts,
  setting: Setting,
  tokens: Tokens,
): Whereabouts {
  const from = (toponyms: readonly PlacedToponym[], inherited: Inherited): Whereabouts => ({
    places: withLead(distinctPlaces(tokens, toponyms), tokens, unit.from, unit.to),
    toponyms,
    inherited,
  });
  const own = placing(tokens, unit.places);
  const around = heading.places.length > 0 || before.length > 0 || setting.place.length > 0;
  if (own.length > 0 && !(around && own.every(({ toponym }) => isOfPartner(tokens, toponym)))) {
    // "the party secretary of Changsha" over a sentence that names only his province: the heading is the closer one.
    const closer = heading.places.filter((h) =>
      own.every((o) => o.place.code !== h.place.code && h.place.province === o.place.code),
    );
    return closer.length > 0 ? from([...closer, ...own], 'heading') : from(own, null);
  }
  // Another company than the one the heading is about sits in its own city.
  const others = unit.organisations.filter(
    (o) => !heading.organisations.some((h) => h.organisation === o.organisation),
  );
  if (heading.organisations.length > 0 && seatsOf(others).length > 0) return NOWHERE;
  if (heading.places.length > 0) return from(heading.places, 'heading');
  if (pointsBack(unit, tokens)) {
    if (before.length > 0) return from(before, 'paragraph');
    if (setting.dateline.length > 0) return from(setting.dateline, 'dateline');
  }
  // A document about Shanghai places what a Shanghai company does in it; another company sits where it sits.
  const seat = seatsOf(unit.organisations)[0];
  if (seat && setting.place.some(({ place }) => seat.code.startsWith(place.code.slice(0, 2))))
    return from(setting.place, 'document');
  if (seat || unit.organisations.some(({ organisation }) => organisation.national)) return NOWHERE;
  if (before.length > 0) return from(before, 'paragraph');
  return setting.place.length > 0 ? from(setting.place, 'document') : NOWHERE;
}
