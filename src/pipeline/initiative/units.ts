// Sentences → units: the sentences and clauses that may each report an act, with what they hold.
import type { Dated } from '../../contract/index.ts';
import { findExpressions } from '../date/expression.ts';
import { type DateContext, interpret } from '../date/interpret.ts';
import type { PlacedToponym } from '../geoparse.ts';
import type { Range, Sentence } from '../text/segment.ts';
import type { Tokens } from '../text/tokenize.ts';
import { type Manner, mannerOf } from './manner.ts';
import type { NamedOrganisation, OrganisationIndex } from './organisations.ts';
import type { TermIndex, TermScores } from './terms.ts';

export interface Unit extends Range {
  readonly sentence: Sentence;
  readonly date: Dated | null; // the most precise date it states
  readonly places: readonly PlacedToponym[];
  readonly organisations: readonly NamedOrganisation[];
  readonly scores: TermScores;
  readonly manner: Manner;
}

export interface UnitContext {
  readonly tokens: Tokens;
  readonly singular: Tokens;
  readonly bySentence: ReadonlyMap<number, readonly PlacedToponym[]>;
  readonly organisations: OrganisationIndex;
  readonly terms: TermIndex;
  readonly dates: DateContext;
}

/** Cuts a sentence at semicolons where every clause begins with a place of its own, and reads each part. */
export function unitsOf(sentence: Sentence, context: UnitContext): Unit[] {
  const own = context.bySentence.get(sentence.index) ?? [];
  return clauses(sentence, own, context.tokens).map((range) => readUnit(range, sentence, own, context));
}

function readUnit(
  range: Range,
  sentence: Sentence,
  own: readonly PlacedToponym[],
  context: UnitContext,
): Unit {
  const { tokens, singular } = context;
  const places = own.filter(({ toponym }) => toponym.from >= range.from && toponym.from < range.to);
  return {
    ...range,
    sentence,
    date: dateOf(tokens, range, context.dates),
    places,
    organisations: context.organisations.find(tokens, range.from, range.to),
    scores: context.terms.score(singular, range.from, range.to),
    manner: mannerOf(tokens, range),
  };
}

function clauses(sentence: Sentence, own: readonly PlacedToponym[], tokens: Tokens): Range[] {
  const cuts: number[] = [];
  for (let i = sentence.from; i < sentence.to; i++)
    if (tokens.key[i] === ';' || tokens.key[i] === '；') cuts.push(i + 1);
  if (cuts.length === 0) return [{ from: sentence.from, to: sentence.to }];
  const ranges = [sentence.from, ...cuts]
    .map((from, k) => ({ from, to: cuts[k] ?? sentence.to }))
    .filter((r) => r.to > r.from);
  // A list of what one place does stays together: only clauses with a subject of their own stand alone.
  const SUBJECT_REACH = 8;
  const standing = (r: Range) =>
    own.some(
      ({ toponym }) => toponym.from >= r.from && toponym.from < Math.min(r.to, r.from + SUBJECT_REACH),
    );
  return ranges.every(standing) ? ranges : [{ from: sentence.from, to: sentence.to }];
}

const RANK: Readonly<Record<Dated['precision'], number>> = { day: 0, month: 1, quarter: 2, year: 3, none: 4 };

const rank = ({ precision, basis }: Dated): number => RANK[precision] + (basis === 'relative' ? 10 : 0);

/** A stated date before a relative one ("today" often means nowadays), the more precise before the less, the first. */
function dateOf(tokens: Tokens, range: Range, dates: DateContext): Dated | null {
  let best: Dated | null = null;
  for (const expression of findExpressions(tokens, range.from, range.to)) {
    const dated = interpret(expression, dates);
    if (!dated || dated.start === null) continue;
    if (dates.published && dated.start >= dates.published.end && dated.precision !== 'day') continue;
    if (!best || rank(dated) < rank(best)) best = dated;
  }
  return best;
}
