// Sentences → units: the sentences and clauses that may each report an act, with what they hold.
import type { Dated } from '../../contract/index.ts';
import { type Interval, toEdtf } from '../date/calendar.ts';
import { type DateContext, type FoundDate, findDates, stepAt, type Thread } from '../date/index.ts';
import type { PlacedToponym } from '../geoparse.ts';
import { CAPITAL, type Sentence, type TokenRange, type Tokens } from '../text/index.ts';
import { deeds } from './deeds.ts';
import { type Manner, mannerOf } from './manner.ts';
import type { NamedOrganisation, OrganisationIndex } from './organisations.ts';
import type { TermIndex, TermScores } from './terms.ts';

/** What it says but for its dates is read when it is asked for: of most units nobody asks all. */
export class Unit implements TokenRange {
  readonly from: number;
  readonly to: number;
  readonly places: readonly PlacedToponym[];
  readonly sentence: Sentence;
  readonly dates: readonly FoundDate[]; // all that it states
  readonly date: Dated | null; // the best of them
  readonly #context: UnitContext;
  #organisations: readonly NamedOrganisation[] | undefined;
  #topic: number | undefined;
  #scores: TermScores | undefined;
  #manner: Manner | undefined;

  constructor({ from, to, places }: Clause, sentence: Sentence, context: UnitContext, thread: Thread) {
    this.from = from;
    this.to = to;
    this.places = places;
    this.sentence = sentence;
    this.dates = findDates(context.tokens, from, to, context.dates, thread);
    this.date = bestOf(this.dates, context.dates);
    this.#context = context;
  }

  get organisations(): readonly NamedOrganisation[] {
    const { organisations, tokens } = this.#context;
    this.#organisations ??= organisations.find(tokens, this.from, this.to);
    return this.#organisations;
  }

  /** The topic's part of its scores. */
  get topic(): number {
    this.#topic ??= this.#context.terms.topic(this.#context.singular, this.from, this.to);
    return this.#topic;
  }

  get scores(): TermScores {
    this.#scores ??= this.#context.terms.score(this.#context.singular, this.from, this.to);
    return this.#scores;
  }

  get manner(): Manner {
    this.#manner ??= mannerOf(this.#context.tokens, this);
    return this.#manner;
  }
}

export interface UnitContext {
  readonly tokens: Tokens;
  readonly singular: Tokens;
  readonly bySentence: ReadonlyMap<number, readonly PlacedToponym[]>;
  readonly organisations: OrganisationIndex;
  readonly terms: TermIndex;
  readonly dates: DateContext;
}

/** Cuts a sentence before a second day, and at semicolons where every clause begins with a place, and reads each part. */
export function unitsOf(sentence: Sentence, context: UnitContext, thread: Thread): Unit[] {
  const own = context.bySentence.get(sentence.index) ?? [];
  return clauses(sentence, own, context.tokens).map((clause) => new Unit(clause, sentence, context, thread));
}

interface Clause extends TokenRange {
  readonly places: readonly PlacedToponym[];
}

function clauses(sentence: Sentence, own: readonly PlacedToponym[], tokens: Tokens): Clause[] {
  const whole = { from: sentence.from, to: sentence.to, places: own };
  const semicolons: number[] = [];
  for (let i = sentence.from; i < sentence.to; i++)
    if (tokens.key[i] === ';' || tokens.key[i] === '；') semicolons.push(i + 1);
  const days = dayCuts(sentence, tokens);
  if (semicolons.length === 0 && days.length === 0) return [whole];
  const apart = partsOf(sentence, own, semicolons);
  // A list of what one place does stays together: only clauses with a subject of their own stand alone.
  const SUBJECT_REACH = 8;
  const standing = ({ from, places }: Clause) =>
    places.length > 0 && places[0]!.toponym.from < from + SUBJECT_REACH;
  if (semicolons.length > 0 && apart.every(standing))
    return partsOf(
      sentence,
      own,
      [...semicolons, ...days].sort((x, y) => x - y),
    );
  return days.length > 0 ? partsOf(sentence, own, days) : [whole];
}

/** The sentence cut before each of the tokens `cuts`, each part with its own toponyms. */
function partsOf(sentence: Sentence, own: readonly PlacedToponym[], cuts: readonly number[]): Clause[] {
  let next = 0; // both stand in the order of the text
  return [sentence.from, ...cuts]
    .map((from, k) => ({ from, to: cuts[k] ?? sentence.to }))
    .filter((r) => r.to > r.from)
    .map((range): Clause => {
      const first = next;
      while (next < own.length && own[next]!.toponym.from < range.to) next++;
      return { ...range, places: own.slice(first, next) };
    });
}

const CLAUSE = 50; // tokens of a clause that are looked at, whatever its length
const DAY_OR_YEAR = /^(\d{1,2}(st|nd|rd|th)|(19|20)\d\d)$/;
const WEEKDAY = /^\w+day$/;
const PRONOUNS = new Set(['it', 'they', 'he', 'she']);
const DAYS_APART = new Set(['and', 'while', 'then', 'but']);
const MONTHS =
  /^(january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)$/;

/** "On 3 May it opened X, and on 8 June it launched Y": where a second day begins a clause with a verb of its own. */
function dayCuts({ from, to }: TokenRange, tokens: Tokens): number[] {
  const cuts: number[] = [];
  let last = from;
  for (let i = from + 1; i + 2 < to; i++) {
    if (!DAYS_APART.has(tokens.key[i - 1]!)) continue;
    if (isSecondDeed(tokens, last, i, to)) {
      cuts.push(i);
      last = i;
      continue;
    }
    const later = stepAt(tokens, i, to) !== null;
    if (!later && !(/^(on|in)$/.test(tokens.key[i]!) && isMonthAhead(tokens, i + 1, to))) continue;
    const before = Math.max(last, i - CLAUSE);
    const end = Math.min(to, i + CLAUSE);
    if (!hasMonth(tokens, before, i)) continue;
    const stands = later || isPronounAhead(tokens, i, end);
    if (!stands && !(doesAnything(tokens, before, i) && doesAnything(tokens, i, end))) continue;
    cuts.push(i);
    last = i;
  }
  return cuts;
}

/** "It went live in May 2019 and was linked with a bank last October": a second verb with a day of its own. */
function isSecondDeed(tokens: Tokens, from: number, i: number, to: number): boolean {
  const verb = /^(was|were)$/.test(tokens.key[i]!) ? i + 1 : i;
  const match = verb < to && deeds.begins(tokens, verb) ? deeds.longest(tokens, verb, to) : null;
  if (!match?.values.some(({ past }) => past)) return false;
  return (
    hasMonth(tokens, Math.max(from, i - CLAUSE), i) &&
    hasMonth(tokens, i, Math.min(to, i + CLAUSE)) &&
    doesAnything(tokens, from, i)
  );
}

function doesAnything(tokens: Tokens, from: number, to: number): boolean {
  const { act, told, practice } = mannerOf(tokens, { from, to });
  return act || told || practice;
}

/** "in September 2019 it linked": a subject of its own. */
function isPronounAhead(tokens: Tokens, at: number, to: number): boolean {
  for (let i = at + 1; i < Math.min(to, at + 6); i++) if (PRONOUNS.has(tokens.key[i]!)) return true;
  return false;
}

const isMonth = (tokens: Tokens, i: number) =>
  (tokens.flags[i]! & CAPITAL) !== 0 && MONTHS.test(tokens.key[i]!);

/** "8 June", "June 8", "the 8th", "2018". */
function isMonthAhead(tokens: Tokens, i: number, to: number): boolean {
  for (let j = i; j < Math.min(to, i + 3); j++)
    if (isMonth(tokens, j) || DAY_OR_YEAR.test(tokens.key[j]!)) return true;
  return false;
}

function hasMonth(tokens: Tokens, from: number, to: number): boolean {
  for (let i = from; i < to; i++)
    if (isMonth(tokens, i) || DAY_OR_YEAR.test(tokens.key[i]!) || WEEKDAY.test(tokens.key[i]!)) return true;
  return false;
}

const RANK: Readonly<Record<Dated['precision'], number>> = { day: 0, month: 1, quarter: 2, year: 3, none: 4 };

const RELATED: Readonly<Record<FoundDate['relation'], number>> = {
  on: 0,
  asof: 5,
  since: 30,
  after: 30,
  before: 40,
};

const rank = ({ dated: { precision, basis }, weak, relation }: FoundDate): number =>
  RANK[precision] + RELATED[relation] + (basis === 'relative' ? 10 : 0) + (weak ? 20 : 0);

/** A stated date before a relative one ("today" often means nowadays), the more precise before the less, the first. */
function bestOf(dates: readonly FoundDate[], { published }: DateContext): Dated | null {
  let best: FoundDate | null = null;
  for (const date of dates) {
    const { start, precision } = date.dated;
    if (start === null || date.relation === 'before') continue;
    // A year to come is an aim; a month or a quarter is when something is planned.
    if (published && start >= published.end && precision === 'year') continue;
    if (!best || rank(date) < rank(best)) best = date;
  }
  if (!best || best.relation === 'on' || best.relation === 'asof') return best?.dated ?? null;
  return published && spanFrom(best.dated, published);
}

/** What came after a day and before its report: known to the month, the quarter or the year, as long as that took. */
function spanFrom({ start }: Dated, { end }: Interval): Dated | null {
  if (start === null || start >= end) return null;
  const days = (Date.parse(end) - Date.parse(start)) / 86_400_000;
  const precision = days <= 1 ? 'day' : days <= 31 ? 'month' : days <= 92 ? 'quarter' : 'year';
  return { edtf: toEdtf({ start, end }, precision), start, end, precision, basis: 'relative' };
}
