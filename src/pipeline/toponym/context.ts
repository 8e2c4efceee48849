// All toponyms of a document → how much the text around one of them speaks for a candidate.
import type { Tokens } from '../text/tokenize.ts';
import { NAMESAKES, namesChina } from './foreign.ts';
import { encloses, type Gazetteer, type GazetteerPlace } from './gazetteer.ts';
import { listsOf } from './lists.ts';
import type { Toponym } from './recognize.ts';
import { agreement } from './suffix.ts';

/** Tokens that may stand between a place and its parent: "Suzhou, Anhui", "Yuhua District of Changsha". */
const BRIDGE = new Set([
  ',',
  '(',
  ')',
  '（',
  '）',
  '，',
  'of',
  'in',
  "'s",
  '’',
  's',
  'the',
  'province',
  'city',
  'municipality',
  'prefecture',
  'autonomous',
  'region',
  '/',
  '·',
  '的',
  '省',
  '市',
]);
const REACH = 5; // tokens of bridge at most

// What a parent, or a place of the same parent, is worth in the sentence, the paragraph, the document and its title.
const SENTENCE = 3.2;
const PARAGRAPH = 1.6;
const DOCUMENT = 1.2;
const TITLE = 0.6;
const SAME = 2;
const PREFECTURE = 1.1; // what a county's prefecture is worth, and what its province
const PROVINCE = 0.8;

export interface Support {
  readonly worth: number;
  readonly rule: 'parent-beside' | 'parent-nearby' | null;
}

/** The place a toponym is taken to stand for while others are read, or null. */
export type Anchor = GazetteerPlace | null;

export class Context {
  readonly #tokens: Tokens;
  readonly #toponyms: readonly Toponym[];
  readonly #gazetteer: Gazetteer;
  readonly #anchors: readonly Anchor[];
  readonly #document = new Map<string, number>();
  readonly #blocks = new Map<number, Map<string, number>>();
  readonly #sentences = new Map<number, Map<string, number>>();
  readonly #title = new Set<string>();
  #lists: ReturnType<typeof listsOf> | null = null;
  #chinese: boolean | null = null; // whether there is a sign of China; seldom asked

  constructor(
    tokens: Tokens,
    toponyms: readonly Toponym[],
    gazetteer: Gazetteer,
    anchors: readonly Anchor[],
  ) {
    this.#tokens = tokens;
    this.#toponyms = toponyms;
    this.#gazetteer = gazetteer;
    this.#anchors = anchors;
    for (let index = 0; index < toponyms.length; index++) {
      const [toponym, anchor] = [toponyms[index]!, anchors[index]];
      if (!anchor) continue;
      const { code, prefecture, province } = anchor;
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

  /** Folded words of a toponym, for tests against word lists. */
  key(toponym: Toponym): string {
    return toponym.to - toponym.from === 1 ? this.#tokens.key[toponym.from]! : '';
  }

  /** True for a name that is a town or a person elsewhere too, in a text that gives no sign of China. */
  isForeign(toponym: Toponym): boolean {
    if (!this.#isNamesake(toponym)) return false;
    this.#chinese ??=
      this.#toponyms.some((t, index) => this.#anchors[index] && !this.#isNamesake(t)) ||
      namesChina(this.#tokens);
    return !this.#chinese;
  }

  #isNamesake(toponym: Toponym): boolean {
    return NAMESAKES.has(this.key(toponym));
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
    if (place.level === 'province') return { worth: 0, rule: null };
    if (
      this.#isBeside(place, index, index + 1) ||
      (this.#isBeside(place, index, index - 1) && !this.#isClaimed(index))
    )
      return { worth: 7, rule: 'parent-beside' };
    const own = this.#anchors[index] ?? null;
    const title =
      this.#title.has(place.province) || (place.prefecture !== null && this.#title.has(place.prefecture));
    const same = (this.#document.get(place.code) ?? 0) - (own && encloses(place.code, own) ? 1 : 0);
    const worth =
      SENTENCE * this.#share(this.#sentences.get(toponym.sentence), place, own) +
      PARAGRAPH * this.#share(this.#blocks.get(toponym.block), place, own) +
      DOCUMENT * this.#share(this.#document, place, own) +
      (title ? TITLE : 0) +
      // A name means the same place throughout a document.
      (same >= 1 && place.level === 'county' ? SAME : 0);
    return { worth, rule: worth >= 1 ? 'parent-nearby' : null };
  }

  /** "X District, Y": true where Y is a city or province that encloses none of the candidates for X. */
  isContradicted({ suffix, suffixTo, senses, sentence }: Toponym, index: number): boolean {
    if (suffix !== 'district' && suffix !== 'county') return false;
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

  /** "…, Tongzhou in Nantong": true where "in" or "of" names the whole of some candidate; what stands before is not. */
  #isClaimed(index: number): boolean {
    const { suffixTo, senses } = this.#toponyms[index]!;
    const link = this.#tokens.key[suffixTo];
    return (link === 'in' || link === 'of') && senses.some((s) => this.#isBeside(s.place, index, index + 1));
  }

  /** True in a list with two or more places of the same province: "Rikaze, Naqu and Ali". */
  isListed(place: GazetteerPlace, index: number): boolean {
    this.#lists ??= listsOf(this.#tokens, this.#toponyms);
    const [from, to] = this.#lists[index]!;
    let siblings = 0;
    for (let i = from; i < to; i++)
      if (i !== index && this.#anchors[i] && this.#anchors[i]!.province === place.province) siblings++;
    return siblings >= 2;
  }

  /** The way addresses run: a comma, "in" or "of" leads from the part to the whole, nothing and "'s" to the part. */
  #isWithin(toponym: Toponym, other: Toponym): boolean {
    const [first, second] = toponym.from < other.from ? [toponym, other] : [other, toponym];
    const between = first.suffixTo < second.from ? this.#tokens.key[first.suffixTo]! : '';
    const toWhole = between === ',' || between === 'in' || between === 'of' || between === '(';
    return toWhole === (toponym === first);
  }

  #isBeside(place: GazetteerPlace, index: number, neighbour: number): boolean {
    const toponym = this.#toponyms[index]!;
    const other = this.#toponyms[neighbour];
    if (!other || other.sentence !== toponym.sentence) return false;
    // "Jilin, Jilin" and "Hengyang Hengyang County": of two alike only one is the parent.
    const alike = this.key(toponym) !== '' && this.key(other) === this.key(toponym);
    if (alike && !this.#isWithin(toponym, other)) return false;
    const gloss = other.senses.some(
      (s) => s.place.code === place.code && s.form.startsWith('han') !== isHan(toponym),
    );
    if (!gloss && !other.senses.some((s) => s.place.code !== place.code && encloses(s.place.code, place)))
      return false;
    const [first, second] = neighbour > index ? [toponym, other] : [other, toponym];
    const from = first.suffixTo;
    if (second.from - from > REACH) return false;
    for (let i = from; i < second.from; i++) if (!BRIDGE.has(this.#tokens.key[i]!)) return false;
    return true;
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

/** True where the toponym is written in Chinese script: then a Latin name beside it is a gloss, and the reverse. */
function isHan({ senses }: Toponym): boolean {
  return senses.some((s) => s.form === 'han-full' || s.form === 'han-short');
}

/** What toponyms stand for beyond doubt before any context. */
export function firstAnchors(toponyms: readonly Toponym[]): Anchor[] {
  return toponyms.map(anchorOf);
}

/** The only province or prefecture of the name; a county only where its suffix or its full name says so. */
function anchorOf({ senses, suffix, ownSuffix }: Toponym): Anchor {
  let anchor: Anchor = null;
  let namesake = false;
  for (const { place } of senses) {
    if (place.level === 'area') continue;
    if (place.level === 'county') {
      namesake ||= suffix === null || agreement(suffix, place.type) === 2;
      continue;
    }
    if (suffix && agreement(suffix, place.type) === 0) continue;
    if (anchor && anchor.level === place.level && anchor.code !== place.code) return null;
    if (!anchor || place.level === 'province') anchor = place;
  }
  if (anchor && namesake && anchor.level !== 'province') return null;
  if (anchor) return anchor;
  const [only] = senses;
  const sure =
    senses.length === 1 &&
    (suffix !== null || ownSuffix || only!.form === 'area' || only!.form === 'han-full');
  return sure ? only!.place : null;
}

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
