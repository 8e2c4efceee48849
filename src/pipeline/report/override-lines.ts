// A mention → the lines that correct it in seeds/overrides.yaml, ready to be pasted.
import { stringify } from 'yaml';
import type { Parsed } from '../index.ts';
import { occurrencesOf } from '../override.ts';

export type Correction = { readonly action: 'set'; readonly place: string } | { readonly action: 'forbid' };

export class OverrideLines {
  readonly #document: string;
  readonly #text: string;
  readonly #occurrences = new Map<string, Map<number, number>>();

  constructor({ document, geoparsed }: Parsed) {
    this.#document = document.id;
    this.#text = geoparsed.tokens.text;
  }

  /** One entry of the list; its reason is left to the person who pastes it. */
  of(start: number, end: number, correction: Correction): string {
    const text = this.#text.slice(start, end);
    const all = this.#occurrencesOf(text);
    const occurrence = all.size > 1 ? all.get(start) : undefined;
    const entry = {
      document: this.#document,
      text,
      ...(occurrence === undefined ? {} : { occurrence }),
      ...correction,
      reason: 'why, in a sentence',
    };
    return stringify([entry], { lineWidth: 0, singleQuote: true });
  }

  /** Start → which occurrence it is, counted as overrides count; found once a spelling, not once a mention. */
  #occurrencesOf(text: string): ReadonlyMap<number, number> {
    let known = this.#occurrences.get(text);
    if (!known) {
      const starts = occurrencesOf(this.#text, {
        document: this.#document,
        text,
        occurrence: null,
        action: 'forbid',
        reason: '',
        line: 0,
      });
      known = new Map(starts.map((start, i) => [start, i + 1]));
      this.#occurrences.set(text, known);
    }
    return known;
  }
}
