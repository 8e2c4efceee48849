// All toponyms of a document → how much the text around one of them speaks for a candidate.
import type { Tokens } from '../text/index.ts';
import type { Addresses } from './address.ts';
import type { Anchor } from './anchors.ts';
import { isEatery } from './eateries.ts';
import { Fellows } from './fellows.ts';
import { NAMESAKES, namesChina } from './foreign.ts';
import { encloses, type Gazetteer, type GazetteerPlace, isCity } from './gazetteer.ts';
import type { NameSense } from './names.ts';
import { nearness } from './nearness.ts';
import type { Toponym } from './recognize.ts';
import { Scopes } from './scopes.ts';
import { COMMON_WORDS } from './surnames.ts';

// What a parent, or a place of the same parent, is worth in the clause, the sentence, the paragraph, the document and its title.
const CLAUSE = 1;
const SENTENCE = 2.4;
const PARAGRAPH = 1.6;
const DOCUMENT = 1.2;
const ELSEWHERE = 0.7; // for a city, which is known beyond its province, in the document
const TITLE = 0.6;
const SAME = 2;
const PARENT = 7; // right beside it
const PART = 5; // a place within it, right beside it
const LIST = 3; // all others of the list lie in its prefecture
const NEAR = 1.2; // of namesakes the one at the next place named
const OUT_OF_PLACE = 0.5; // what the surroundings are worth to a county in a list of cities
const UNANIMOUS = 1.5; // the sentence names its province, and no place of another

export interface Support {
  readonly worth: number;
  readonly rule: 'parent-beside' | 'parent-nearby' | null;
}

export class Context {
  readonly #tokens: Tokens;
  readonly #toponyms: readonly Toponym[];
  readonly #gazetteer: Gazetteer;
  readonly #anchors: readonly Anchor[];
  readonly #scopes: Scopes;
  readonly addresses: Addresses;
  readonly fellows: Fellows;
  #chinese: boolean | null = null; // whether there is a sign of China; seldom asked

  constructor(
    tokens: Tokens,
    toponyms: readonly Toponym[],
    addresses: Addresses,
    gazetteer: Gazetteer,
    anchors: readonly Anchor[],
  ) {
    this.#tokens = tokens;
    this.addresses = addresses;
    this.#toponyms = toponyms;
    this.#gazetteer = gazetteer;
    this.#anchors = anchors;
    this.fellows = new Fellows(addresses, toponyms, anchors);
    this.#scopes = new Scopes(tokens, toponyms, anchors);
  }

  /**
   * True for a name that is a town or a person elsewhere too, in a text that gives no sign of China; a county of such
   * a name needs a sign of where in China, a type word or a preposition. So is "Hunan Wok" on Main Street.
   */
  isForeign(toponym: Toponym, { level }: GazetteerPlace, { rule }: Support): boolean {
    if (isEatery(this.#tokens, toponym)) return !this.isChinese();
    if (!this.#isNamesake(toponym)) return false;
    const told = rule !== null || toponym.suffix !== null || toponym.inside;
    return !this.isChinese() || (level === 'county' && !told);
  }

  /** True where the text names China or a place that can be nowhere else. */
  isChinese(): boolean {
    this.#chinese ??= this.#namesPlaces() || namesChina(this.#tokens);
    return this.#chinese;
  }

  /** True for a city or province, or for two counties: one county's name may be a person's. */
  #namesPlaces(): boolean {
    let county: string | null = null;
    return this.#toponyms.some((t, index) => {
      if (this.#isNamesake(t) || COMMON_WORDS.has(this.addresses.key(t)) || isEatery(this.#tokens, t))
        return false;
      const anchor = this.#anchors[index];
      // Which Taizhou is meant may be open; either is in China.
      if (!anchor) return isOneOfSeveral(t);
      if (t.suffix !== null || anchor.level !== 'county') return true;
      const another = county !== null && county !== anchor.code;
      county = anchor.code;
      return another;
    });
  }

  #isNamesake(toponym: Toponym): boolean {
    return NAMESAKES.has(this.addresses.key(toponym));
  }

  /** What is named near the toponym at `index` and speaks for `place`: its parent, or another place of that parent. */
  witness(place: GazetteerPlace, index: number): string {
    const { code, prefecture, province } = place;
    const { length } = this.#toponyms;
    let sibling: GazetteerPlace | null = null;
    // The nearest first: the reader looks around the name.
    for (let step = 1; step <= WITNESSES; step++)
      for (let other = index - step; other <= index + step; other += 2 * step) {
        const anchor = other >= 0 && other < length ? this.#anchors[other] : null;
        if (!anchor || anchor.code === code) continue;
        if (anchor.code === prefecture || anchor.code === province) return anchor.name.en;
        // What lies in its prefecture lies in its province; a province has none beside it.
        if (sibling === null && province !== code && encloses(province, anchor)) sibling = anchor;
      }
    if (!sibling) return 'The same place';
    return `${sibling.name.en}, also in ${this.#gazetteer.places.get(province)?.name.en ?? province},`;
  }

  /** What the surroundings add to the score of a candidate for the toponym at `index`. */
  support(sense: NameSense, toponym: Toponym, index: number): Support {
    const { place } = sense;
    if (this.addresses.hasParent(place, index)) return { worth: PARENT, rule: 'parent-beside' };
    if (this.addresses.hasPart(place, index)) return { worth: PART, rule: 'parent-beside' };
    if (place.level === 'province') return { worth: 0, rule: null };
    const own = this.#anchors[index] ?? null;
    const scopes = this.#scopes;
    const worth =
      CLAUSE * scopes.clause(index, place, own) +
      SENTENCE * scopes.sentence(toponym, place, own) +
      PARAGRAPH * scopes.paragraph(toponym, place, own) +
      (place.level === 'prefecture' ? ELSEWHERE : DOCUMENT) * scopes.document(place, own) +
      (toponym.senses.length > 1 ? NEAR * nearness(place, index, this.#toponyms, this.#anchors) : 0) +
      (scopes.inTitle(place) ? TITLE : 0) +
      (scopes.isOfOneProvince(sense, own) ? UNANIMOUS : 0) +
      (scopes.isKnown(sense, toponym, index, own) ? SAME : 0) +
      (this.fellows.areSiblings(place, index) ? LIST : 0) +
      (scopes.isUnanimous(place, toponym, index, own) ? UNANIMOUS : 0);
    const scale = this.#isOutOfPlace(place, toponym, index) ? OUT_OF_PLACE : 1;
    return { worth: worth * scale, rule: worth * scale >= 1 ? 'parent-nearby' : null };
  }

  /** "Chongqing, Xi'an, Yiwu and Zhengzhou": in a list of cities a county is none of them, where a city bears its name. */
  #isOutOfPlace(place: GazetteerPlace, { senses }: Toponym, index: number): boolean {
    return !isCity(place) && senses.some((s) => isCity(s.place)) && this.fellows.areCities(index);
  }
}

const WITNESSES = 200; // toponyms on either side; further off nobody looks

/** "Suzhou": two prefectures bear the name, so that none is settled yet. */
function isOneOfSeveral({ senses }: Toponym): boolean {
  return senses.filter((s) => s.place.level === 'prefecture' && s.form === 'name').length > 1;
}
