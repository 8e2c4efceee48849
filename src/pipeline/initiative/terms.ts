// Weighted phrases from seeds/sectors.yaml → scores of a range of tokens for topics, sectors and kinds.
import { KINDS, type Kind, SECTORS, type Sector } from '../../contract/index.ts';
import { Lexicon, singular, type Tokens, tokenize } from '../text/index.ts';

/** `weight → phrases`, as people write it. */
export type Weighted = Readonly<Record<string, readonly string[]>>;

export interface Terms {
  readonly topics: Weighted;
  readonly sectors: Readonly<Record<Sector, Weighted>>;
  readonly kinds: Readonly<Record<Kind, Weighted>>;
}

export interface Term {
  readonly list: number; // 0 topic; then the sectors; then the kinds
  readonly weight: number;
  readonly phrase: string;
}

export const SECTORS_AT = 1;
export const KINDS_AT = SECTORS_AT + SECTORS.length;

/** Sums of one range of tokens, and the terms that made them up. */
export interface TermScores {
  readonly topic: number; // the largest weight of a topic phrase, 0 where none stands
  readonly sectors: Float64Array; // in the order of SECTORS
  readonly kinds: Float64Array; // in the order of KINDS
  readonly terms: readonly Term[];
}

/** The same tokens, to be looked up by their singulars. */
export function toSingular(tokens: Tokens): Tokens {
  return { ...tokens, word: tokens.singular };
}

const NOTHING: TermScores = {
  topic: 0,
  sectors: new Float64Array(SECTORS.length),
  kinds: new Float64Array(KINDS.length),
  terms: [],
};

/** What a sentence is about stands early; the tail of an enumeration says less. */
function early(position: number): number {
  return 1 / (1 + Math.max(0, position - 12) / 24);
}

const SECTOR_SHARE = 0.6;
const KIND_SHARE = 1 / 3;

/** The stronger counts whole and the weaker in part: a summit forum is one meeting, a long list is one subject. */
function strengthen(sums: Float64Array, index: number, weight: number, share: number): void {
  const known = sums[index]!;
  sums[index] = Math.max(known, weight) + Math.min(known, weight) * share;
}

export class TermIndex {
  readonly #lexicon = new Lexicon<Term>();
  readonly #topics = new Lexicon<number>(); // of the same phrases those of topics, with their weights

  constructor(terms: Terms) {
    this.#addAll(terms.topics, 0);
    for (const [i, sector] of SECTORS.entries()) this.#addAll(terms.sectors[sector], SECTORS_AT + i);
    for (const [i, kind] of KINDS.entries()) this.#addAll(terms.kinds[kind], KINDS_AT + i);
  }

  #addAll(weighted: Weighted, list: number): void {
    for (const [weight, phrases] of Object.entries(weighted))
      for (const phrase of phrases) {
        const folded = tokenize(phrase).key.map(singular).join(' ');
        this.#lexicon.add(folded, { list, weight: Number(weight), phrase });
        if (list === 0) this.#topics.add(folded, Number(weight));
      }
  }

  /** Whether a topic is named at all: for most of the world's news the last question. */
  hasTopic(tokens: Tokens, from: number, to: number): boolean {
    for (let i = from; i < to; i++)
      if (this.#topics.begins(tokens, i) && this.#topics.longest(tokens, i, to)) return true;
    return false;
  }

  /** What `score` gives for the topic: all that most units are asked for. */
  topic(tokens: Tokens, from: number, to: number): number {
    let topic = 0;
    for (let i = from; i < to; i++) {
      const found = this.#topics.begins(tokens, i) ? this.#topics.longest(tokens, i, to) : null;
      if (!found) continue;
      topic = Math.max(topic, ...found.values);
      if (found.end > i + 1) topic = Math.max(topic, ...this.#topics.shorter(tokens, i, found.end));
    }
    return topic;
  }

  /** Scores tokens `[from, to)` of a document in singular form; a phrase counts once. */
  score(tokens: Tokens, from: number, to: number): TermScores {
    let first = from;
    while (first < to && !this.#lexicon.begins(tokens, first)) first++;
    if (first === to) return NOTHING;
    const sectors = new Float64Array(SECTORS.length);
    const kinds = new Float64Array(KINDS.length);
    const counted = new Set<Term>();
    const terms: Term[] = [];
    let topic = 0;
    let covered = from; // token after the longest phrase so far
    for (let i = first; i < to; i++) {
      if (!this.#lexicon.begins(tokens, i)) continue;
      const found = this.#lexicon.longest(tokens, i, to);
      if (!found) continue;
      // "blockchain enterprises" is a term of its own and still names the topic.
      if (found.end > i + 1)
        for (const term of this.#lexicon.shorter(tokens, i, found.end))
          if (term.list === 0) topic = Math.max(topic, term.weight);
      for (const term of found.values) {
        if (counted.has(term)) continue;
        counted.add(term);
        // Inside a longer phrase a kind's word means something else: a smart contract is no contract.
        if (term.list >= KINDS_AT && i < covered) continue;
        terms.push(term);
        if (term.list === 0) topic = Math.max(topic, term.weight);
        else if (term.list < KINDS_AT)
          strengthen(sectors, term.list - SECTORS_AT, term.weight * early(i - from), SECTOR_SHARE);
        else strengthen(kinds, term.list - KINDS_AT, term.weight, KIND_SHARE);
      }
      covered = Math.max(covered, found.end);
    }
    return { topic, sectors, kinds, terms };
  }
}
