// seeds/organisations.yaml → an index of organisations' names, for roles, actors and seats.
import { CAPITAL, HAN, Lexicon, type Tokens } from '../text/index.ts';

export interface Organisation {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly seat: string | null; // GB/T 2260 code; null: unknown
  readonly national: boolean; // acts for the whole country: its seat places nothing
}

export interface NamedOrganisation {
  readonly organisation: Organisation;
  readonly from: number;
  readonly to: number;
}

/** The European Central Bank is not the one of China. */
const FOREIGN = new Set([
  'european',
  'american',
  'swiss',
  'russian',
  'swedish',
  'korean',
  'french',
  'german',
]);

export class OrganisationIndex {
  readonly #lexicon = new Lexicon<Organisation>();

  constructor(organisations: readonly Organisation[]) {
    for (const organisation of organisations)
      for (const name of new Set([organisation.name, ...organisation.aliases]))
        this.#lexicon.add(name, organisation);
  }

  /** Organisations named in tokens `[from, to)`; a Latin name begins with a capital. */
  find(tokens: Tokens, from: number, to: number): NamedOrganisation[] {
    const found: NamedOrganisation[] = [];
    for (let i = from; i < to; i++) {
      if (!(tokens.flags[i]! & (CAPITAL | HAN)) || !this.#lexicon.begins(tokens, i)) continue;
      const match = this.#lexicon.longest(tokens, i, to);
      if (!match || FOREIGN.has(tokens.key[i - 1] ?? '')) continue;
      found.push({ organisation: match.values[0]!, from: i, to: match.end });
      i = match.end - 1;
    }
    return found;
  }
}
