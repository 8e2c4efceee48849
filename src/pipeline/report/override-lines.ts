// A mention or an initiative → the lines that correct it in seeds/overrides.yaml, ready to be pasted.
import { stringify } from 'yaml';
import type { Role, Span } from '../../contract/index.ts';
import type { Parsed } from '../index.ts';
import type { Report } from '../initiative/index.ts';
import { type Override, occurrencesOf } from '../override/index.ts';

/** What a person says instead. */
export type Correction = Pick<Override, 'action'> &
  Partial<Pick<Override, 'place' | 'date' | 'sector' | 'kind'>> & { readonly role?: Role };

const FEWEST = 6; // words that are quoted of an act

export class OverrideLines {
  readonly #document: string;
  readonly #tokens: Parsed['geoparsed']['tokens'];
  readonly #occurrences = new Map<string, ReadonlyMap<number, number>>();

  constructor({ document, geoparsed }: Parsed) {
    this.#document = document.id;
    this.#tokens = geoparsed.tokens;
  }

  /** One entry of the list; its reason is left to the person who pastes it. */
  of({ start, end }: Span, correction: Correction): string {
    const text = this.#tokens.text.slice(start, end);
    const all = this.#occurrencesOf(text);
    const occurrence = all.size > 1 ? all.get(start) : undefined;
    const entry = {
      document: this.#document,
      text: text.replace(/\s+/g, ' '),
      ...(occurrence === undefined ? {} : { occurrence }),
      ...correction,
      reason: 'why, in a sentence',
    };
    return stringify([entry], { lineWidth: 0, singleQuote: true });
  }

  /** The first words of what reports an act, as many as stand there only; no other act holds them. */
  passageOf({ act: { from, to } }: Report): Span {
    const { start, end, text } = this.#tokens;
    const first = start[from]!;
    let last = Math.min(to, from + FEWEST);
    while (
      last < to &&
      occurrencesOf(text, { text: text.slice(first, end[last - 1]!), occurrence: null }).length > 1
    )
      last++;
    return { start: first, end: end[last - 1]! };
  }

  /** Start → which occurrence it is, counted as overrides count; found once a spelling, not once a mention. */
  #occurrencesOf(passage: string): ReadonlyMap<number, number> {
    let known = this.#occurrences.get(passage);
    if (!known) {
      const all = occurrencesOf(this.#tokens.text, { text: passage, occurrence: null });
      known = new Map(all.map(({ start }, i) => [start, i + 1]));
      this.#occurrences.set(passage, known);
    }
    return known;
  }
}
