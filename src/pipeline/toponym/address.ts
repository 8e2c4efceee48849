// Toponyms side by side → which of them are read as one address: part and whole, or members of one list.
import type { Tokens } from '../text/index.ts';
import { isBridged } from './bridge.ts';
import { encloses, type GazetteerPlace } from './gazetteer.ts';
import { listsOf } from './lists.ts';
import type { Toponym } from './recognize.ts';

const TO_WHOLE = new Set([',', '(', 'in', 'of', 'under']);
const FELLOWS = 12; // members of a list on either side; a list may be as long as the text

export class Addresses {
  readonly #tokens: Tokens;
  readonly #toponyms: readonly Toponym[];
  #lists: ReturnType<typeof listsOf> | null = null;

  constructor(tokens: Tokens, toponyms: readonly Toponym[]) {
    this.#tokens = tokens;
    this.#toponyms = toponyms;
  }

  /** Folded words of a toponym, for tests against word lists. */
  key({ from, to }: Toponym): string {
    return to - from === 1 ? this.#tokens.key[from]! : this.#tokens.key.slice(from, to).join(' ');
  }

  /** First index of the list that the toponym at `index` belongs to, and the index after its last member; near it only. */
  listOf(index: number): readonly [from: number, to: number] {
    this.#lists ??= listsOf(this.#tokens, this.#toponyms);
    const [from, to] = this.#lists[index]!;
    return [Math.max(from, index - FELLOWS), Math.min(to, index + FELLOWS + 1)];
  }

  /** "Suzhou, Anhui", "Anhui Suzhou": true where an enclosing place, or the same in Chinese script, stands beside it. */
  hasParent(place: GazetteerPlace, index: number): boolean {
    return (
      this.#isBeside(place, index, index + 1) ||
      (this.#isBeside(place, index, index - 1) && !this.#isClaimed(index))
    );
  }

  /** "Wenling, Taizhou" and "Taizhou (Jiaojiang)": true where a part of the place stands right beside it. */
  hasPart(place: GazetteerPlace, index: number): boolean {
    return this.#holds(place, index, index + 1) || this.#holds(place, index, index - 1);
  }

  /** "Henan Jianye", "Haikou Fuxing City": true right after a place that encloses no candidate, as a company's name stands. */
  isBrand({ from, senses, sentence }: Toponym, index: number): boolean {
    const previous = this.#toponyms[index - 1];
    if (!previous || previous.sentence !== sentence || previous.suffixTo !== from) return false;
    return !previous.senses.some((o) => senses.some((s) => encloses(o.place.code, s.place)));
  }

  /**
   * "from Suzhou of Anhui to Suzhou", "Putuo District, not Putuo of Zhoushan": true where the same name with its parent
   * stands before "to", "and" or "or", or after "not".
   */
  isContrasted(place: GazetteerPlace, index: number): boolean {
    const toponym = this.#toponyms[index]!;
    const next = this.#toponyms[index + 1];
    if (next && this.#tokens.key[next.from - 1] === 'not' && this.#areAlike(toponym, next))
      return this.#isBeside(place, index + 1, index + 2);
    const alike = this.#toponyms[index - 2];
    if (!alike || toponym.from - this.#toponyms[index - 1]!.suffixTo !== 1) return false;
    if (!this.#areAlike(toponym, alike) || !/^(to|and|or)$/.test(this.#tokens.key[toponym.from - 1]!))
      return false;
    return this.#isBeside(place, index - 2, index - 1);
  }

  /** "X District, Y": true where Y is a city or province that encloses none of the candidates for X. */
  isContradicted({ suffix, suffixTo, senses, sentence }: Toponym, index: number): boolean {
    if (suffix !== 'district' && suffix !== 'county' && suffix !== 'autonomous county') return false;
    const next = this.#toponyms[index + 1];
    if (
      !next ||
      next.sentence !== sentence ||
      next.from !== suffixTo + 1 ||
      this.#tokens.key[suffixTo] !== ','
    )
      return false;
    const outer = next.senses.filter((s) => s.place.level === 'prefecture' || s.place.level === 'province');
    return outer.length > 0 && !outer.some((o) => senses.some((s) => encloses(o.place.code, s.place)));
  }

  /** "…, Tongzhou in Nantong": true where "in" or "of" names the whole of some candidate; what stands before is not. */
  #isClaimed(index: number): boolean {
    const { suffixTo, senses } = this.#toponyms[index]!;
    const link = this.#tokens.key[suffixTo];
    return (link === 'in' || link === 'of') && senses.some((s) => this.#isBeside(s.place, index, index + 1));
  }

  /** The way addresses run: a comma, "in" or "of" leads from the part to the whole, nothing and "'s" to the part. */
  #isWithin(toponym: Toponym, other: Toponym): boolean {
    const [first, second] = toponym.from < other.from ? [toponym, other] : [other, toponym];
    const between = first.suffixTo < second.from ? this.#tokens.key[first.suffixTo]! : '';
    const toWhole = TO_WHOLE.has(between);
    return toWhole === (toponym === first);
  }

  #holds(place: GazetteerPlace, index: number, neighbour: number): boolean {
    const toponym = this.#toponyms[index]!;
    const other = this.#toponyms[neighbour];
    if (place.level === 'county' || !other || other.sentence !== toponym.sentence) return false;
    const part = other.senses.some(
      (s) => s.place.level !== place.level && s.place.level !== 'province' && encloses(place.code, s.place),
    );
    if (!part || !isBridged(this.#tokens, toponym, other)) return false;
    if (this.#areAlike(toponym, other) && !this.#isWithin(other, toponym)) return false;
    // In "Kangle, Linxia and Jishishan" all are parts of something else.
    const [from, to] = this.listOf(index);
    return to - from < 3 || neighbour < from || neighbour >= to;
  }

  /** "Jilin, Jilin" and "Hengyang Hengyang County": of two alike only one is the whole. */
  #areAlike(toponym: Toponym, other: Toponym): boolean {
    return this.key(toponym) !== '' && this.key(other) === this.key(toponym);
  }

  #isBeside(place: GazetteerPlace, index: number, neighbour: number): boolean {
    const toponym = this.#toponyms[index]!;
    const other = this.#toponyms[neighbour];
    if (!other || other.sentence !== toponym.sentence) return false;
    if (this.#areAlike(toponym, other) && !this.#isWithin(toponym, other)) return false;
    const gloss = other.senses.some(
      (s) => s.place.code === place.code && s.form.startsWith('han') !== isHan(toponym),
    );
    if (!gloss && !other.senses.some((s) => s.place.code !== place.code && encloses(s.place.code, place)))
      return false;
    return isBridged(this.#tokens, toponym, other);
  }
}

/** True where the toponym is written in Chinese script: then a Latin name beside it is a gloss, and the reverse. */
function isHan({ senses }: Toponym): boolean {
  return senses.some((s) => s.form.startsWith('han'));
}
