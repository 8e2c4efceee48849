// Units of a document → initiatives: one for each reported act, with its date, places and evidence.
import { type Dated, type InitiativePlace, KINDS } from '../../contract/index.ts';
import { undated } from '../date/calendar.ts';
import type { Thread } from '../date/index.ts';
import type { Geoparsed, PlacedToponym } from '../geoparse.ts';
import type { Block } from '../text/index.ts';
import { type Classified, classify, type WeightedScores } from './classify.ts';
import { isAtMeeting, isContinued } from './continued.ts';
import { type HeadingFacts, readHeading } from './heading.ts';
import { itemsOf } from './items.ts';
import { kindsOf } from './kind.ts';
import type { NamedOrganisation } from './organisations.ts';
import { type Evidence, evidenceOf } from './passage.ts';
import { seatsOf } from './places.ts';
import { type Unit, type UnitContext, unitsOf } from './units.ts';
import { type Inherited, placedBefore, type Setting, settingOf, whereaboutsOf } from './whereabouts.ts';
import { ACCEPTED, worthOf } from './worth.ts';

/** An initiative as one document reports it. */
export interface Report extends Classified {
  readonly heading: Block | null; // of its item, unless that is the document's title
  readonly act: Unit; // the unit that reports the act
  readonly before: readonly Unit[]; // the last ones of its paragraph
  readonly evidence: Evidence; // from the act to the unit that shows it concerns the topic; often one sentence
  readonly date: Dated;
  readonly places: readonly InitiativePlace[];
  readonly organisations: readonly NamedOrganisation[];
  readonly toponyms: readonly PlacedToponym[]; // those that placed it
  readonly inherited: Inherited; // where its place comes from, if not its own
  readonly worth: number;
  readonly first: boolean; // of its item
  readonly shared: boolean; // its heading stands over several paragraphs
  readonly byHand: Readonly<Partial<Record<'date' | 'sector' | 'kind', string>>>; // what a person set, and why
}

/** Undated in a document that is undated itself: nothing is known, not even a bound. */
export const UNBOUNDED: Dated = {
  edtf: '',
  start: null,
  end: '9999-12-31',
  precision: 'none',
  basis: 'document',
};

/** What a paragraph's units may take over from the text around them. */
interface Surroundings {
  readonly heading: HeadingFacts;
  readonly setting: Setting;
  readonly units: readonly Unit[]; // of the paragraph
  readonly before: readonly (readonly PlacedToponym[])[]; // index of a unit → what the last one before it names
}

/** Every act of the document, in the order of the text. */
export function compose(parsed: Geoparsed, context: UnitContext): Report[] {
  const { terms, singular } = context;
  const setting = settingOf(parsed);
  const paragraphs = parsed.segments.blocks.filter(({ kind }) => kind === 'paragraph');
  const onTopic = new Set(paragraphs.filter(({ from, to }) => terms.hasTopic(singular, from, to)));
  const topic = documentTopic(paragraphs.length, onTopic.size);
  const [title] = parsed.segments.blocks;
  const titled = title?.kind === 'heading' && terms.hasTopic(singular, title.from, title.to);
  const reports: Report[] = [];
  for (const item of itemsOf(parsed.segments, parsed.tokens)) {
    const heading = withTopic(readHeading(item, context), topic, titled);
    const thread: Thread = { last: null };
    const before = reports.length;
    for (const block of item.paragraphs) {
      const named = onTopic.has(block);
      if (!named && heading.scores.topic === 0) continue;
      for (const report of reportsOf(block, named, heading, setting, context, thread))
        reports.push(item.paragraphs.length > 1 ? { ...report, shared: true } : report);
    }
    const first = reports[before];
    if (first) reports[before] = { ...first, first: true };
  }
  return reports;
}

const MOSTLY = 0.5; // of the paragraphs name the topic: then the others need not

/** What most paragraphs are about is what the rest goes on with, as if the title said so. */
function documentTopic(paragraphs: number, onTopic: number): number {
  return paragraphs > 2 && onTopic >= MOSTLY * paragraphs ? DOCUMENT_TOPIC : 0;
}

const DOCUMENT_TOPIC = 2;
const POINT = /^[-–•·*]$/;

function withTopic(heading: HeadingFacts, topic: number, titled: boolean): HeadingFacts {
  if (heading.scores.topic >= topic) return heading;
  return { ...heading, titled, lent: heading.scores.topic === 0, scores: { ...heading.scores, topic } };
}

/** `named`: the topic stands in the paragraph, so that a unit may be found to name it. */
function reportsOf(
  block: Block,
  named: boolean,
  heading: HeadingFacts,
  setting: Setting,
  context: UnitContext,
  thread: Thread,
): Report[] {
  const told = thread.last?.precision === 'day' ? thread.last : null;
  const units = block.sentences.flatMap((sentence) => unitsOf(sentence, context, thread));
  const onTopic = named && units.some((u) => u.topic > 0);
  if (heading.scores.topic === 0 && !onTopic) return [];
  const around = { heading, setting, units, before: placedBefore(units, context.tokens) };
  // A paragraph that only the document relates to the topic must at least say when, a point of its list at least where.
  const lent = heading.lent && !onTopic;
  const point = heading.titled && POINT.test(context.tokens.key[block.from]!);
  const tells = (u: Unit) => u.date !== null || (point && u.manner.act && u.places.length > 0);
  if (lent && !units.some(tells)) return [];
  const reports: Report[] = [];
  let leadDate: Dated | null = units[0] && isAtMeeting(units[0], context.tokens) ? told : null;
  for (const [index, unit] of units.entries()) {
    const goesOn = reports.at(-1)?.act === units[index - 1];
    const worth = lent && !tells(unit) ? 0 : worthOf(unit, index, goesOn, heading, context.tokens);
    if (worth >= ACCEPTED) {
      const report = toReport(index, leadDate, around, context, worth);
      if (!isContinued(report, reports.at(-1), context.tokens)) reports.push(report);
    }
    if (unit.date && unit.date.precision !== 'year') leadDate ??= unit.date;
  }
  return reports.length > 0 ? reports : fallback(leadDate, around, context);
}

/** An item that reports no act in so many words, but a dated or placed statement on the topic. */
function fallback(date: Dated | null, around: Surroundings, context: UnitContext): Report[] {
  if (!date || !around.heading.block || around.heading.comment) return [];
  const placed = around.heading.places.length > 0;
  const index = around.units.findIndex(
    ({ topic, manner, places }) =>
      topic > 0 &&
      (!manner.abroad || manner.home || placed || places.length > 0) &&
      !manner.expert &&
      !manner.negated &&
      !manner.survey &&
      !manner.summary,
  );
  return index < 0 ? [] : [toReport(index, date, around, context, ACCEPTED)];
}

const REMEMBERED = 12; // acts a pronoun may look back on: a paragraph may have as many as the text has

function toReport(
  index: number,
  inheritedDate: Dated | null,
  { heading, setting, units, before }: Surroundings,
  { tokens, singular, dates }: UnitContext,
  worth: number,
): Report {
  const unit = units[index]!;
  const evidence = evidenceOf(unit, units, index, heading.scores.topic);
  const { places, toponyms, inherited } = whereaboutsOf(unit, before[index] ?? [], heading, setting, tokens);
  const organisations = unit.organisations.length > 0 ? unit.organisations : heading.organisations;
  // Another sentence states it: that this act fell on the same day is worked out.
  const taken: Dated | null = inheritedDate && { ...inheritedDate, basis: 'relative' };
  const date = unit.date ?? (isTiedToLead(unit, index) ? taken : null);
  const classified = classify(
    [
      ...evidence.scores.map((scores) => ({ scores, weight: 1 })),
      ...(saysLittle(unit) ? othersOfSentence(units, index).map(beside) : []),
      {
        scores: heading.scores,
        weight: heading.block ? HEADING_WEIGHT : saysLittle(unit) ? TITLE_WEIGHT : 0,
      },
    ],
    kindsOf(tokens, singular, unit),
  );
  return {
    sector: classified.sector,
    sectors: classified.sectors,
    kind: classified.kind,
    because: classified.because,
    heading: heading.block,
    act: unit,
    before: units.slice(Math.max(0, index - REMEMBERED), index),
    evidence,
    date: date ?? (dates.published ? undated(dates.published) : UNBOUNDED),
    places: places.length > 0 ? places : seatsOf(organisations),
    organisations,
    toponyms,
    inherited,
    worth,
    first: false,
    shared: false,
    byHand: {},
  };
}

/** "… and on 20 August it issued the first certificate": of what sort, the rest of the sentence says. */
const saysLittle = ({ scores }: Unit) => scores.sectors.every((score) => score < LITTLE);
const LITTLE = 3;
const NEAR = 6; // acts on either side: a sentence may have as many as the text has clauses

function othersOfSentence(units: readonly Unit[], index: number): Unit[] {
  const { sentence } = units[index]!;
  const near = [
    ...units.slice(Math.max(0, index - NEAR), index),
    ...units.slice(index + 1, index + 1 + NEAR),
  ];
  return near.filter((unit) => unit.sentence === sentence);
}

const SENTENCE_WEIGHT = 0.3; // of what another act of the same sentence is about
const beside = ({ scores }: Unit): WeightedScores => ({
  scores: { ...scores, kinds: NO_KINDS },
  weight: SENTENCE_WEIGHT,
});
const NO_KINDS = new Float64Array(KINDS.length);

const TITLE_WEIGHT = 0.2; // of those of an article's title, where the sentence itself says little
const HEADING_WEIGHT = 0.4; // of a heading's words in sector and kind

/** "At present" and figures stand on their own; what a paragraph goes on to tell happened on its day. */
function isTiedToLead(unit: Unit, index: number): boolean {
  return index === 0 || !unit.manner.figure;
}
