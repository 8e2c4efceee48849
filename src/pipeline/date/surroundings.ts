// The tokens before a date → whether the sentence looks ahead, and the year that the text named last.
import { CAPITAL, NUMBER, type Tokens } from '../text/index.ts';

const REACH = 20; // tokens within which a verb governs a date
const YEAR_REACH = 300; // tokens; what was said longer ago is no longer "that year"

/** What stands before the date at token `at` of a stretch that begins at `from`, looked for when it is asked for. */
export class Surroundings {
  readonly #tokens: Tokens;
  readonly #from: number;
  readonly #at: number;

  constructor(tokens: Tokens, from: number, at: number) {
    this.#tokens = tokens;
    this.#from = from;
    this.#at = at;
  }

  /** "will open on Friday", "next March". */
  get ahead(): boolean {
    const { key, flags } = this.#tokens;
    const at = this.#at;
    if (at > this.#from && key[at - 1] === 'next') return true;
    for (let i = at - 1; i >= Math.max(this.#from, at - REACH); i--)
      if (key[i] === 'will' && !(flags[i]! & CAPITAL)) return true;
    return false;
  }

  get statedYear(): number | null {
    const { key, flags } = this.#tokens;
    for (let i = this.#at - 1; i >= Math.max(0, this.#at - YEAR_REACH); i--)
      if (flags[i]! & NUMBER && /^(19|20)\d\d$/.test(key[i]!)) return Number(key[i]);
    return null;
  }
}
