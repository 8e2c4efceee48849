// A mention or an initiative → the lines that correct it in seeds/overrides.yaml, ready to be pasted.
import { stringify } from 'yaml';
import type { Role, Span } from '../../contract/index.ts';
import type { Parsed } from '../index.ts';
import type { Report } from '../initiative/index.ts';
import { type Override, occurrencesOf } from './passage.ts';

/** What a person says instead. */
export type Correction = Pick<Override, 'action'> &
  Partial<Pick<Override, 'place' | 'date' | 'sector' | 'kind'>> & { readonly role?: Role };

const STYLE = { lineWidth: 0, singleQuote: true } as const;
const FEWEST = 6; // words that are quoted of an act

export class OverrideLines {
  readonly #document: string;
  readonly #text: string;
  readonly #tokens: Parsed['geoparsed']['tokens'];
  readonly #occurrences = new Map<string, ReadonlyMap<number, number>>();

  constructor({ document, geoparsed }: Parsed) {
    this.#document = document.id;
    this.#text = document.text;
    this.#tokens = geoparsed.tokens;
  }

  /** One entry of the list, of this occurrence only; its reason is left to the person who pastes it. */
  of({ start, end }: Span, correction: Correction): string {
    const text = this.#text.slice(start, end);
    const all = this.#occurrencesOf(text);
    const occurrence = all.size > 1 ? all.get(start) : undefined;
    return stringify([this.#entry(text, occurrence, correction)], STYLE);
  }

  /** The same in one line, of every occurrence of the words. */
  ofAll({ start, end }: Span, correction: Correction): string {
    const entry = this.#entry(this.#text.slice(start, end), undefined, correction);
    return `- ${stringify(entry, { ...STYLE, collectionStyle: 'flow' })
      .trim()
      .replace(/\n\s*/g, ' ')}`;
  }

  #entry(text: string, occurrence: number | undefined, correction: Correction): object {
    return {
      document: this.#document,
      text: text.replace(/\s+/g, ' '),
      ...(occurrence === undefined ? {} : { occurrence }),
      ...correction,
      reason: 'why, in a sentence',
    };
  }

  /** The first words of what reports an act, as many as stand there only; no other act holds them. */
  passageOf({ act: { from, to } }: Report): Span {
    const { start, end } = this.#tokens;
    const text = this.#text;
    const first = start[from]!;
    const isElsewhere = (words: string) =>
      text.includes(words, first + 1) || (first > 0 && text.lastIndexOf(words, first - 1) >= 0);
    let last = Math.min(to, from + FEWEST);
    while (last < to && isElsewhere(text.slice(first, end[last - 1]!))) last++;
    return { start: first, end: end[last - 1]! };
  }

  /** Start → which occurrence it is, counted as overrides count; found once a spelling, not once a mention. */
  #occurrencesOf(passage: string): ReadonlyMap<number, number> {
    let known = this.#occurrences.get(passage);
    if (!known) {
      const all = occurrencesOf(this.#text, { text: passage, occurrence: null });
      known = new Map(all.map(({ start }, i) => [start, i + 1]));
      this.#occurrences.set(passage, known);
    }
    return known;
  }
}
