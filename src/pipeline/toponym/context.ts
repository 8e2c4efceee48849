// All toponyms of a document → how much the text around one of them speaks for a candidate.
import type { Tokens } from '../text/index.ts';
import type { Addresses } from './address.ts';
import type { Anchor } from './anchors.ts';
import { NAMESAKES, namesChina } from './foreign.ts';
import { encloses, type Gazetteer, type GazetteerPlace } from './gazetteer.ts';
import type { Toponym } from './recognize.ts';

// What a parent, or a place of the same parent, is worth in the sentence, the paragraph, the document and its title.
const SENTENCE = 3.2;
const PARAGRAPH = 1.6;
const DOCUMENT = 1.2;
const TITLE = 0.6;
const SAME = 2;
const PARENT = 7; // right beside it
const PART = 5; // a place within it, right beside it
const LIST = 3; // all others of the list lie in its prefecture
const UNANIMOUS = 1.5; // all others of the sentence, and they are several, lie in its province
const PREFECTURE = 1.1; // what a county's prefecture is worth, and what its province
const PROVINCE = 0.8;

export interface Support {
  readonly worth: number;
  readonly rule: 'parent-beside' | 'parent-nearby' | null;
}

export class Context {
  readonly #tokens: Tokens;
  readonly #toponyms: readonly Toponym[];
  readonly #gazetteer: Gazetteer;
  readonly #anchors: readonly Anchor[];
  readonly #document = new Map<string, number>();
  readonly #blocks = new Map<number, Map<string, number>>();
  readonly #sentences = new Map<number, Map<string, number>>();
  readonly #provinces = new Map<number, Map<string, number>>(); // of each sentence: how many toponyms lie in which
  readonly #title = new Set<string>();
  readonly addresses: Addresses;
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
    for (let index = 0; index < toponyms.length; index++) {
      const [toponym, anchor] = [toponyms[index]!, anchors[index]];
      if (!anchor) continue;
      const { code, prefecture, province } = anchor;
      bump(inner(this.#provinces, toponym.sentence), province, 1);
      // The province that a city implies counts for less than one that is named.
      this.#count(toponym, code, 1);
      if (prefecture !== null && prefecture !== code) this.#count(toponym, prefecture, 0.5);
      if (province !== code && province !== prefecture) this.#count(toponym, province, 0.5);
    }
  }

  #count({ block, sentence }: Toponym, code: string, weight: number): void {
    bump(this.#document, code, weight);
    bump(inner(this.#blocks, block), code, weight);
    bump(inner(this.#sentences, sentence), code, weight);
    if (block === 0) this.#title.add(code);
  }

  /**
   * True for a name that is a town or a person elsewhere too, in a text that gives no sign of China; a county of such
   * a name needs a sign of where in China.
   */
  isForeign(toponym: Toponym, { level }: GazetteerPlace, { rule }: Support): boolean {
    return this.#isNamesake(toponym) && (!this.isChinese() || (level === 'county' && rule === null));
  }

  /** True where the text names China or a place that can be nowhere else. */
  isChinese(): boolean {
    this.#chinese ??=
      this.#toponyms.some((t, index) => this.#anchors[index] && !this.#isNamesake(t)) ||
      namesChina(this.#tokens);
    return this.#chinese;
  }

  #isNamesake(toponym: Toponym): boolean {
    return NAMESAKES.has(this.addresses.key(toponym));
  }

  /** What is named near the toponym at `index` and speaks for `place`: its parent, or another place of that parent. */
  witness(place: GazetteerPlace, index: number): string {
    const parents = [place.prefecture, place.province].filter((code) => code !== null && code !== place.code);
    const { length } = this.#toponyms;
    let sibling: GazetteerPlace | null = null;
    // The nearest first: the reader looks around the name.
    for (let step = 1; step <= WITNESSES; step++)
      for (let other = index - step; other <= index + step; other += 2 * step) {
        const anchor = other >= 0 && other < length ? this.#anchors[other] : null;
        if (!anchor || anchor.code === place.code) continue;
        if (parents.includes(anchor.code)) return anchor.name.en;
        if (sibling === null && parents.some((code) => encloses(code!, anchor))) sibling = anchor;
      }
    if (!sibling) return 'The same place';
    const province = this.#gazetteer.places.get(place.province)?.name.en ?? place.province;
    return `${sibling.name.en}, also in ${province},`;
  }

  /** What the surroundings add to the score of `place` for the toponym at `index`. */
  support(place: GazetteerPlace, toponym: Toponym, index: number): Support {
    if (this.addresses.hasParent(place, index)) return { worth: PARENT, rule: 'parent-beside' };
    if (this.addresses.hasPart(place, index)) return { worth: PART, rule: 'parent-beside' };
    if (place.level === 'province') return { worth: 0, rule: null };
    const own = this.#anchors[index] ?? null;
    const title =
      this.#title.has(place.province) || (place.prefecture !== null && this.#title.has(place.prefecture));
    const same = (this.#document.get(place.code) ?? 0) - (own && encloses(place.code, own) ? 1 : 0);
    const worth =
      SENTENCE * this.#share(this.#sentences.get(toponym.sentence), place, own) +
      PARAGRAPH * this.#share(this.#blocks.get(toponym.block), place, own) +
      DOCUMENT * this.#share(this.#document, place, own) +
      (title ? TITLE : 0) +
      (same >= 1 && place.level === 'county' && !this.#speaksForAnother(place, toponym, own) ? SAME : 0) +
      (this.#isAmongItsOwn(place, index) ? LIST : 0) +
      (this.#isUnanimous(place, toponym, own) ? UNANIMOUS : 0);
    return { worth, rule: worth >= 1 ? 'parent-nearby' : null };
  }

  /** A name means the same place throughout a document, but where its paragraph names the whole of a namesake only. */
  #speaksForAnother(place: GazetteerPlace, { block, senses }: Toponym, own: Anchor | null): boolean {
    const here = this.#blocks.get(block);
    return (
      this.#share(here, place, own) === 0 &&
      senses.some((s) => s.place.level === 'county' && this.#share(here, s.place, own) > 0)
    );
  }

  /** 0…1: how much of a scope's places lie with `place`, its own mention left out. */
  #share(
    scope: ReadonlyMap<string, number> | undefined,
    place: GazetteerPlace,
    own: GazetteerPlace | null | undefined,
  ): number {
    if (!scope) return 0;
    const { code, prefecture, province } = place;
    let worth = 0;
    if (prefecture !== null && prefecture !== code) worth = shareOf(scope, prefecture, own, PREFECTURE);
    if (province !== code) worth = Math.max(worth, shareOf(scope, province, own, PROVINCE));
    return worth;
  }

  /** "Linyi, Ningjin and Xiajin": true where two or more others of a list, and none else, lie in the same prefecture. */
  #isAmongItsOwn({ level, prefecture }: GazetteerPlace, index: number): boolean {
    if (level !== 'county' || prefecture === null) return false;
    const [from, to] = this.addresses.listOf(index);
    if (to - from < 3) return false;
    let siblings = 0;
    for (let i = from; i < to; i++) {
      const anchor = i === index ? null : this.#anchors[i];
      if (!anchor || anchor.code === prefecture) continue;
      if (anchor.prefecture !== prefecture) return false;
      siblings++;
    }
    return siblings >= 2;
  }

  /** "In Shaanxi, noodles of Xianyang, Qishan, … and Ziyang": three others or more, and none of another province. */
  #isUnanimous({ province }: GazetteerPlace, { sentence, senses }: Toponym, own: Anchor | null): boolean {
    const named = this.#provinces.get(sentence);
    // Jilin among places of Jilin is the province.
    if (!named?.has(province) || senses.some((s) => s.place.code === province)) return false;
    let others = 0;
    for (const [code, count] of named) {
      const left = count - (own?.province === code ? 1 : 0);
      if (code !== province && left > 0) return false;
      others += left;
    }
    return others >= FEWEST_UNANIMOUS;
  }

  /** True where a list has two others or more, and all of them are cities. */
  isAmongPeers(index: number): boolean {
    const [from, to] = this.addresses.listOf(index);
    let peers = 0;
    for (let i = from; i < to; i++) {
      const anchor = i === index ? null : this.#anchors[i];
      if (i !== index && anchor?.level !== 'prefecture' && anchor?.type !== 'municipality') return false;
      if (anchor) peers++;
    }
    return peers >= 2;
  }

  /** "Yongshun and Xianfeng Tangya": in a list with another county. */
  isAmongCounties(index: number): boolean {
    const [from, to] = this.addresses.listOf(index);
    for (let i = from; i < to; i++) if (i !== index && this.#anchors[i]?.level === 'county') return true;
    return false;
  }

  /** "Rikaze, Naqu and Ali", "Xian, Chengdu and Zhengzhou": in a list with two of the same province, or two cities. */
  isListed({ level, province }: GazetteerPlace, index: number): boolean {
    const [from, to] = this.addresses.listOf(index);
    let fellows = 0;
    for (let i = from; i < to; i++) {
      const anchor = i === index ? null : this.#anchors[i];
      if (anchor && (anchor.province === province || (level === 'prefecture' && anchor.level === level)))
        fellows++;
    }
    return fellows >= 2;
  }
}

function shareOf(
  scope: ReadonlyMap<string, number>,
  code: string,
  own: GazetteerPlace | null | undefined,
  weight: number,
): number {
  const named = scope.get(code);
  if (named === undefined) return 0;
  const count = named - (own && encloses(code, own) ? (own.code === code ? 1 : 0.5) : 0);
  return count > 0 ? weight * Math.min(1, 0.75 + 0.25 * Math.log2(count + 0.5)) : 0;
}

const FEWEST_UNANIMOUS = 3;
const WITNESSES = 200; // toponyms on either side; further off nobody looks

function bump(counts: Map<string, number>, code: string, weight: number): void {
  counts.set(code, (counts.get(code) ?? 0) + weight);
}

function inner(map: Map<number, Map<string, number>>, key: number): Map<string, number> {
  let value = map.get(key);
  if (!value) {
    value = new Map();
    map.set(key, value);
  }
  return value;
}
