// Units of a document → initiatives: one for each reported act, with its date, places and evidence.
import type { Dated, InitiativePlace } from '../../contract/index.ts';
import { type Interval, undated } from '../date/calendar.ts';
import type { Geoparsed, PlacedToponym } from '../geoparse.ts';
import type { Block } from '../text/segment.ts';
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
  readonly evidence: Unit; // the unit that shows it concerns the topic; often the same
  readonly date: Dated;
  readonly places: readonly InitiativePlace[];
  readonly organisations: readonly NamedOrganisation[];
  readonly toponyms: readonly PlacedToponym[]; // those that placed it
  readonly inherited: 'heading' | 'paragraph' | 'document' | null; // where its place comes from, if not its own
  readonly worth: number;
  readonly first: boolean; // of its item
}

const ACCEPTED = 3;

/** What an item's units may take over from the text around them. */
interface Surroundings {
  readonly heading: HeadingFacts;
  readonly documentPlace: readonly PlacedToponym[];
  readonly published: Interval | null;
}

interface HeadingFacts {
  readonly block: Block | null;
  readonly places: readonly PlacedToponym[];
  readonly organisations: readonly NamedOrganisation[];
  readonly scores: TermScores;
}

/** Every act of the document, in the order of the text. */
export function compose(parsed: Geoparsed, context: UnitContext): Report[] {
  const documentPlace = dominantPlace(parsed);
  return itemsOf(parsed.segments).flatMap((item) => {
    const heading = readHeading(item, parsed, context);
    const surroundings = { heading, documentPlace, published: context.dates.published };
    const reports = item.paragraphs.flatMap((block) => reportsOf(block, surroundings, context));
    return reports.map((report, k) => ({ ...report, first: k === 0 }));
  });
}

function readHeading(item: Item, parsed: Geoparsed, context: UnitContext): HeadingFacts {
  const block = item.heading;
  if (!block)
    return {
      block: null,
      places: [],
      organisations: [],
      scores: context.terms.score(context.singular, 0, 0),
    };
  const places = placing(
    context.tokens,
    parsed.toponyms.filter(({ toponym }) => toponym.from >= block.from && toponym.from < block.to),
  );
  return {
    block: item.title ? null : block,
    places: item.title ? [] : places,
    organisations: item.title ? [] : context.organisations.find(context.tokens, block.from, block.to),
    scores: context.terms.score(context.singular, block.from, block.to),
  };
}

/** A place that the title names and that most of the document is about places what names no place of its own. */
function dominantPlace({ toponyms, segments }: Geoparsed): PlacedToponym[] {
  const located = toponyms.filter(({ role }) => role.role === 'location' || role.role === 'organisation');
  const title = located.filter(
    ({ toponym }) => toponym.block === 0 && segments.blocks[0]?.kind === 'heading',
  );
  const DOMINANT = 0.6;
  return title
    .filter(
      ({ place }) => located.filter((t) => t.place.code === place.code).length >= DOMINANT * located.length,
    )
    .slice(0, 1);
}

function reportsOf(block: Block, around: Surroundings, context: UnitContext): Report[] {
  const units = block.sentences.flatMap((sentence) => unitsOf(sentence, context));
  const topical = Math.max(around.heading.scores.topic, ...units.map((u) => u.scores.topic));
  if (topical === 0) return [];
  const reports: Report[] = [];
  const lead: { date: Dated | null; unit: Unit | null } = { date: null, unit: null };
  for (const [index, unit] of units.entries()) {
    const worth = worthOf(unit, index, lead.date, around);
    if (unit.date && !lead.date) lead.date = unit.date;
    if (worth >= ACCEPTED) {
      const report = toReport(unit, units, index, lead.date, around, context, worth);
      if (report && !isContinued(report, reports.at(-1))) reports.push(report);
    }
    lead.unit ??= unit;
  }
  return reports.length > 0 ? reports : fallback(units, lead.date, around, context);
}

/** How much a unit speaks for an act of its own; ACCEPTED is enough. */
function worthOf(unit: Unit, index: number, inheritedDate: Dated | null, around: Surroundings): number {
  const { manner, scores, date } = unit;
  if (manner.expert && (manner.speech || !date)) return -1;
  let worth = 0;
  if (date) worth += date.precision === 'year' ? 1 : 2;
  else if (inheritedDate && manner.back) worth += 0.5;
  if (manner.act) worth += 2;
  else if (manner.practice) worth += 1.5;
  if (manner.figure) worth += 1;
  if (scores.topic > 0) worth += 1;
  if (around.heading.scores.topic > 0) worth += 0.3;
  if (unit.places.length > 0) worth += 1;
  if (unit.organisations.length > 0) worth += 0.5;
  if (index === 0 && around.heading.block) worth += 0.5;
  if (manner.speech && !date) worth -= 0.7;
  if (manner.urges && !(manner.act && date)) worth -= 1.5;
  if (manner.summary) worth -= 2;
  if (manner.detail && !date) worth -= 1;
  if (manner.future && !date) worth -= 0.4;
  return worth;
}

/** A later unit of the same day and place that names nothing new goes on with the act before it. */
function isContinued(report: Report, previous: Report | undefined): boolean {
  if (!previous || report.act.date) return false;
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
  if (!date || !around.heading.block) return [];
  const index = units.findIndex((u) => u.scores.topic > 0 && !u.manner.expert);
  const report = index < 0 ? null : toReport(units[index]!, units, index, date, around, context, ACCEPTED);
  return report ? [report] : [];
}

function toReport(
  unit: Unit,
  units: readonly Unit[],
  index: number,
  inheritedDate: Dated | null,
  around: Surroundings,
  context: UnitContext,
  worth: number,
): Report | null {
  const evidence = evidenceOf(unit, units, index, around);
  if (!evidence) return null;
  const placed = placesOf(unit, units, index, around, context);
  const organisations = unit.organisations.length > 0 ? unit.organisations : around.heading.organisations;
  const places = placed.places.length > 0 ? placed.places : seatsOf(organisations);
  const date = unit.date ?? (isTiedToLead(unit, index) ? inheritedDate : null);
  const classified = classify([
    { scores: evidence.scores, weight: 1 },
    { scores: unit === evidence ? unit.scores : unit.scores, weight: unit === evidence ? 0 : 0.7 },
    { scores: around.heading.scores, weight: around.heading.block ? 0.5 : 0 },
  ]);
  return {
    ...classified,
    heading: around.heading.block,
    act: unit,
    evidence,
    date:
      date ??
      (around.published
        ? undated(around.published)
        : { edtf: '', start: null, end: '9999-12-31', precision: 'none', basis: 'document' }),
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

/** The unit itself where it is on the topic, or the next one of its paragraph that is. */
function evidenceOf(unit: Unit, units: readonly Unit[], index: number, around: Surroundings): Unit | null {
  const { topic } = unit.scores;
  if (topic >= 3 || (topic > 0 && around.heading.scores.topic >= 3)) return unit;
  const later = units.slice(index + 1).find((u) => u.scores.topic >= 3 && !u.date);
  return (
    later ??
    (topic > 0 || around.heading.scores.topic > 0 || units.some((u) => u.scores.topic > 0) ? unit : null)
  );
}

function placesOf(
  unit: Unit,
  units: readonly Unit[],
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
  if (heading.length > 0) return from(heading, 'heading');
  if (unit.organisations.some(({ organisation }) => organisation.seat !== null || organisation.national))
    return { places: [], toponyms: [], inherited: null };
  for (let k = index - 1; k >= 0; k--) {
    const before = placing(tokens, units[k]!.places);
    if (before.length > 0) return from(before, 'paragraph');
  }
  if (around.documentPlace.length > 0) return from(around.documentPlace, 'document');
  return { places: [], toponyms: [], inherited: null };
}
