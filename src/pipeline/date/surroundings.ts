// The tokens before a date → whether the sentence looks ahead, and the year that the text named last.
import { CAPITAL, NUMBER, type Tokens } from '../text/index.ts';

const REACH = 20; // tokens within which a verb governs a date
const OPENING = 4; // tokens before a date that opens a sentence: "- In mid-"
const PAST =
  /^(?!need|indeed)\w{2,}ed$|^(was|were|had|has|held|told|said|put|went|took|came|made|set|began)$/;
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

  /** "will open on Friday", "next March"; also what is planned. */
  get ahead(): boolean {
    const at = this.#at;
    if (at > this.#from && this.#tokens.key[at - 1] === 'next') return true;
    for (let i = at - 1; i >= Math.max(this.#from, at - REACH); i--) if (this.#isModal(i)) return true;
    return this.planned;
  }

  /** "In mid-November the company will settle …": the date opens a sentence whose verb looks ahead. */
  get planned(): boolean {
    const { key, length } = this.#tokens;
    if (this.#at - this.#from > OPENING) return false;
    for (let i = this.#at; i < Math.min(length, this.#at + REACH); i++) {
      if (this.#isModal(i)) return true;
      if (/^[.;。；]$/.test(key[i]!) || PAST.test(key[i]!)) return false;
    }
    return false;
  }

  #isModal(i: number): boolean {
    const { key, flags } = this.#tokens;
    if (flags[i]! & CAPITAL) return false;
    if (key[i] === 'will' || key[i] === 'shall') return true;
    return (
      key[i] === 'to' &&
      /^(is|are|plans?|intends?|aims?|expected|scheduled|due|planned)$/.test(key[i - 1] ?? '')
    );
  }

  get statedYear(): number | null {
    const { key, flags } = this.#tokens;
    for (let i = this.#at - 1; i >= Math.max(0, this.#at - YEAR_REACH); i--)
      if (flags[i]! & NUMBER && /^(19|20)\d\d$/.test(key[i]!)) return Number(key[i]);
    return null;
  }
}
