// Units of a document → initiatives: one for each reported act, with its date, places and evidence.
import type { Dated, InitiativePlace } from '../../contract/index.ts';
import { type Interval, undated } from '../date/calendar.ts';
import type { Geoparsed, PlacedToponym } from '../geoparse.ts';
import type { Block, Range, Sentence } from '../text/segment.ts';
import type { Tokens } from '../text/tokenize.ts';
import { type Classified, classify } from './classify.ts';
import { type Item, itemsOf } from './items.ts';
import type { NamedOrganisation } from './organisations.ts';
import { distinctPlaces, placing, seatsOf, withLead } from './places.ts';
import type { TermScores } from './terms.ts';
import { type Unit, type UnitContext, unitsOf } from './units.ts';

/** An initiative as one document reports it. */
export interface Report extends Classified {
  readonly heading: Block | null; // of its item, unless that is the document's title
  readonly act: Unit; // the unit that reports the act
  readonly evidence: Evidence; // from the act to the unit that shows it concerns the topic; often one sentence
  readonly date: Dated;
  readonly places: readonly InitiativePlace[];
  readonly organisations: readonly NamedOrganisation[];
  readonly toponyms: readonly PlacedToponym[]; // those that placed it
  readonly inherited: 'heading' | 'paragraph' | 'document' | null; // where its place comes from, if not its own
  readonly worth: number;
  readonly first: boolean; // of its item
}

/** The passage an initiative rests on, and the term scores of what it says. */
export interface Evidence extends Range {
  readonly sentence: Sentence; // its first
  readonly scores: readonly TermScores[];
}

/** Undated in a document that is undated itself: nothing is known, not even a bound. */
export const UNBOUNDED: Dated = {
  edtf: '',
  start: null,
  end: '9999-12-31',
  precision: 'none',
  basis: 'document',
};

const ACCEPTED = 3;
const EVIDENCE_REACH = 2; // sentences after the act in which the topic may still be named

/** What an item's units may take over from the text around them. */
interface Surroundings {
  readonly heading: HeadingFacts;
  readonly documentPlace: readonly PlacedToponym[];
  readonly before: readonly (readonly PlacedToponym[])[]; // index of a unit → what the last one before it names
  readonly published: Interval | null;
}

interface HeadingFacts {
  readonly block: Block | null;
  readonly places: readonly PlacedToponym[];
  readonly organisations: readonly NamedOrganisation[];
  readonly scores: TermScores;
  readonly comment: boolean; // it announces somebody's opinion
}

/** Every act of the document, in the order of the text. */
export function compose(parsed: Geoparsed, context: UnitContext): Report[] {
  const documentPlace = dominantPlace(parsed);
  return itemsOf(parsed.segments).flatMap((item) => {
    const heading = readHeading(item, context);
    const surroundings = { heading, documentPlace, before: [], published: context.dates.published };
    const reports = item.paragraphs.flatMap((block) => reportsOf(block, surroundings, context));
    return reports.map((report, k) => ({ ...report, first: k === 0 }));
  });
}

function readHeading(item: Item, context: UnitContext): HeadingFacts {
  const block = item.heading;
  if (!block)
    return {
      block: null,
      places: [],
      organisations: [],
      scores: context.terms.score(context.singular, 0, 0),
      comment: false,
    };
  const places = placing(
    context.tokens,
    block.sentences.flatMap(({ index }) => context.bySentence.get(index) ?? []),
  );
  return {
    block: item.title ? null : block,
    places: item.title ? [] : places,
    organisations: item.title ? [] : context.organisations.find(context.tokens, block.from, block.to),
    scores: context.terms.score(context.singular, block.from, block.to),
    comment: !item.title && isComment(context.tokens, block),
  };
}

const COMMENT = new Set(
  'comment comments commentary opinion opinions view views analysis expert experts outlook remarks'.split(
    ' ',
  ),
);

/** "Expert comment: …", "Analysis", in the first words of a heading. */
function isComment(tokens: Tokens, { from, to }: Range): boolean {
  for (let i = from; i < Math.min(to, from + 5); i++) if (COMMENT.has(tokens.key[i]!)) return true;
  return false;
}

/** A place that the title names and that most of the document is about places what names no place of its own. */
function dominantPlace({ toponyms, segments }: Geoparsed): PlacedToponym[] {
  const located = toponyms.filter(({ role }) => role.role === 'location' || role.role === 'organisation');
  const title = located.filter(
    ({ toponym }) => toponym.block === 0 && segments.blocks[0]?.kind === 'heading',
  );
  const DOMINANT = 0.6;
  const counts = new Map<string, number>();
  for (const { place } of located) counts.set(place.code, (counts.get(place.code) ?? 0) + 1);
  return title.filter(({ place }) => counts.get(place.code)! >= DOMINANT * located.length).slice(0, 1);
}

const MOST_INHERITED = 40; // a sentence that names more is a survey, not where the next one happens

function placedBefore(units: readonly Unit[], tokens: Tokens): (readonly PlacedToponym[])[] {
  let last: readonly PlacedToponym[] = [];
  return units.map((unit) => {
    const before = last;
    const own = placing(tokens, unit.places);
    if (own.length > 0) last = own.length > MOST_INHERITED ? [] : own;
    return before;
  });
}

function reportsOf(block: Block, surroundings: Surroundings, context: UnitContext): Report[] {
  const units = block.sentences.flatMap((sentence) => unitsOf(sentence, context));
  if (surroundings.heading.scores.topic === 0 && !units.some((u) => u.scores.topic > 0)) return [];
  const around = { ...surroundings, before: placedBefore(units, context.tokens) };
  const reports: Report[] = [];
  let leadDate: Dated | null = null;
  for (const [index, unit] of units.entries()) {
    const goesOn = reports.at(-1)?.act === units[index - 1];
    const worth = worthOf(unit, index, goesOn, around);
    if (worth >= ACCEPTED) {
      const report = toReport(unit, units, index, leadDate, around, context, worth);
      if (!isContinued(report, reports.at(-1), context.tokens)) reports.push(report);
    }
    if (unit.date && unit.date.precision !== 'year') leadDate ??= unit.date;
  }
  return reports.length > 0 ? reports : fallback(units, leadDate, around, context);
}

/** How much a unit speaks for an act of its own; ACCEPTED is enough. `goesOn`: the unit before reports one. */
function worthOf(unit: Unit, index: number, goesOn: boolean, around: Surroundings): number {
  const { manner, scores, date, places, organisations } = unit;
  if (manner.expert && (manner.speech || !date)) return 0;
  if (around.heading.comment && !(manner.act && date?.basis === 'stated' && places.length > 0)) return 0;
  const heading = around.heading.scores.topic > 0;
  if (scores.topic === 0 && !heading && !date && !goesOn) return 0;
  // "Shanghai will …": what a place says it will do is a plan of that place.
  const plans = manner.future && places.some(({ toponym }) => toponym.from - unit.from < 3);
  let worth = 0;
  if (date) worth += date.precision === 'year' ? 1 : 2;
  if (manner.act) worth += 2;
  else if (manner.practice || plans) worth += 1.5;
  if (manner.figure) worth += 1.5;
  if (scores.topic > 0) worth += 1;
  if (heading) worth += 0.3;
  if (places.length > 0) worth += 1;
  else if (organisations.length > 0) worth += 0.5;
  else if (goesOn && (manner.act || manner.figure)) worth += 0.8;
  else if (!date) worth -= 1;
  if (index === 0 && around.heading.block) worth += 0.5;
  if (manner.speech && !date) worth -= 0.7;
  if (manner.urges && !(manner.act && date)) worth -= 1.5;
  if (manner.summary) worth -= 2;
  if (manner.detail && !date && !manner.act) worth -= 1.5;
  // Under a heading, what is to come is the purpose of the act before it; elsewhere it may be a plan of its own.
  if (manner.future && !date && !plans) worth -= index > 0 && around.heading.block ? 1.5 : 0.4;
  return worth;
}

/** A later unit of the same day and place that names nothing new goes on with the act before it. */
function isContinued(report: Report, previous: Report | undefined, tokens: Tokens): boolean {
  if (!previous || report.act.date) return false;
  if (/^(he|she)$/.test(tokens.key[report.act.from]!)) return true;
  const same = previous.places.map((p) => p.code).join() === report.places.map((p) => p.code).join();
  return same && report.act.places.length === 0 && !report.act.manner.act && !report.act.manner.figure;
}

/** An item that reports no act in so many words, but a dated or placed statement on the topic. */
function fallback(
  units: readonly Unit[],
  date: Dated | null,
  around: Surroundings,
  context: UnitContext,
): Report[] {
  if (!date || !around.heading.block || around.heading.comment) return [];
  const index = units.findIndex((u) => u.scores.topic > 0 && !u.manner.expert);
  return index < 0 ? [] : [toReport(units[index]!, units, index, date, around, context, ACCEPTED)];
}

function toReport(
  unit: Unit,
  units: readonly Unit[],
  index: number,
  inheritedDate: Dated | null,
  around: Surroundings,
  context: UnitContext,
  worth: number,
): Report {
  const evidence = evidenceOf(unit, units, index, around.heading.scores.topic);
  const placed = placesOf(unit, index, around, context);
  const organisations = unit.organisations.length > 0 ? unit.organisations : around.heading.organisations;
  const places = placed.places.length > 0 ? placed.places : seatsOf(organisations);
  const date = unit.date ?? (isTiedToLead(unit, index) ? inheritedDate : null);
  const classified = classify([
    ...evidence.scores.map((scores) => ({ scores, weight: 1 })),
    { scores: around.heading.scores, weight: around.heading.block ? 0.4 : 0 },
  ]);
  return {
    ...classified,
    heading: around.heading.block,
    act: unit,
    evidence,
    date: date ?? (around.published ? undated(around.published) : UNBOUNDED),
    places,
    organisations,
    toponyms: placed.toponyms,
    inherited: placed.inherited,
    worth,
    first: false,
  };
}

/** "At present" and figures stand on their own; what a paragraph goes on to tell happened on its day. */
function isTiedToLead(unit: Unit, index: number): boolean {
  return index === 0 || !unit.manner.figure;
}

/** The unit itself where it is on the topic; otherwise it and what follows, up to the unit that is. */
function evidenceOf(unit: Unit, units: readonly Unit[], index: number, heading: number): Evidence {
  const { from, to, sentence, scores } = unit;
  if (scores.topic >= 3 || (scores.topic > 0 && heading >= 3))
    return { from, to, sentence, scores: [scores] };
  const following = units.slice(index + 1, index + 1 + EVIDENCE_REACH);
  const end = following.findIndex((u) => u.scores.topic > scores.topic && !u.date && !u.manner.expert);
  if (end < 0) return { from, to, sentence, scores: [scores] };
  const shown = [unit, ...following.slice(0, end + 1)];
  return { from, to: shown.at(-1)!.to, sentence, scores: shown.map((u) => u.scores) };
}

function placesOf(
  unit: Unit,
  index: number,
  around: Surroundings,
  context: UnitContext,
): { places: InitiativePlace[]; toponyms: readonly PlacedToponym[]; inherited: Report['inherited'] } {
  const { tokens } = context;
  const own = placing(tokens, unit.places);
  const heading = around.heading.places;
  const from = (toponyms: readonly PlacedToponym[], inherited: Report['inherited']) => ({
    places: withLead(distinctPlaces(tokens, toponyms), tokens, unit.from, unit.to),
    toponyms,
    inherited,
  });
  if (own.length > 0) {
    // "the party secretary of Changsha" over a sentence that names only his province: the heading is the closer one.
    const closer = heading.filter((h) =>
      own.every((o) => o.place.code !== h.place.code && h.place.province === o.place.code),
    );
    return closer.length > 0 ? from([...closer, ...own], 'heading') : from(own, null);
  }
  const elsewhere = unit.organisations.filter(
    ({ organisation }) => !around.heading.organisations.some((o) => o.organisation === organisation),
  );
  // Another company than the one the heading is about sits in its own city.
  if (around.heading.organisations.length > 0 && seatsOf(elsewhere).length > 0)
    return { places: [], toponyms: [], inherited: null };
  if (heading.length > 0) return from(heading, 'heading');
  const seats = seatsOf(unit.organisations);
  // A document about Shanghai places what a Shanghai company does in it; another company sits where it sits.
  if (
    seats.length > 0 &&
    around.documentPlace.some(({ place }) => seats[0]!.code.startsWith(place.code.slice(0, 2)))
  )
    return from(around.documentPlace, 'document');
  if (seats.length > 0 || unit.organisations.some(({ organisation }) => organisation.national))
    return { places: [], toponyms: [], inherited: null };
  const before = around.before[index] ?? [];
  if (before.length > 0) return from(before, 'paragraph');
  if (around.documentPlace.length > 0) return from(around.documentPlace, 'document');
  return { places: [], toponyms: [], inherited: null };
}
