// What toponyms stand for → how much of a sentence, a paragraph, a document and its title lies with a place.
import type { Tokens } from '../text/index.ts';
import type { Anchor } from './anchors.ts';
import { encloses, type GazetteerPlace } from './gazetteer.ts';
import type { NameSense } from './names.ts';
import type { Toponym } from './recognize.ts';

const PREFECTURE = 1.1; // what a county's prefecture is worth, and what its province
const PROVINCE = 0.8;
const FEWEST_UNANIMOUS = 3;

type Counts = Map<string, number>; // by code

export class Scopes {
  readonly #document: Counts = new Map();
  readonly #blocks = new Map<number, Counts>();
  readonly #sentences = new Map<number, Counts>();
  readonly #clause: readonly number[]; // of each toponym: the index of the first toponym of its clause
  readonly #clauses = new Map<number, Counts>(); // by that index
  readonly #provinces = new Map<number, Counts>(); // of each clause: how many toponyms lie in which
  readonly #named = new Set<string>(); // province and clause that names it
  readonly #title = new Set<string>();
  readonly #headline = new Set<string>(); // provinces that the title names themselves
  readonly #everywhere: Counts = new Map(); // of the document: how many toponyms lie in which province
  readonly #first = new Map<string, number>(); // by code: the index of the toponym that names it first

  constructor(tokens: Tokens, toponyms: readonly Toponym[], anchors: readonly Anchor[]) {
    this.#clause = clausesOf(tokens, toponyms);
    toponyms.forEach((toponym, index) => {
      const anchor = anchors[index];
      if (!anchor) return;
      const { code, prefecture, province } = anchor;
      if (!this.#first.has(code)) this.#first.set(code, index);
      const { block, sentence } = toponym;
      const clause = this.#clause[index]!;
      bump(inner(this.#provinces, clause), province, 1);
      bump(this.#everywhere, province, 1);
      if (block === 0 && code === province) this.#headline.add(code);
      if (code === province) this.#named.add(`${clause} ${province}`);
      for (const scope of [
        this.#document,
        inner(this.#blocks, block),
        inner(this.#sentences, sentence),
        inner(this.#clauses, clause),
      ]) {
        bump(scope, code, 1);
        // The province that a city implies counts for less than one that is named.
        if (prefecture !== null && prefecture !== code) bump(scope, prefecture, 0.5);
        if (province !== code && province !== prefecture) bump(scope, province, 0.5);
      }
      if (block === 0)
        this.#title
          .add(code)
          .add(province)
          .add(prefecture ?? code);
    });
  }

  /** 0…1: how much speaks for the place between the semicolons around the toponym, its own mention left out. */
  clause(index: number, place: GazetteerPlace, own: Anchor): number {
    return share(this.#clauses.get(this.#clause[index]!), place, own);
  }

  /** 0…1: how much speaks for the place in the sentence of the toponym, its own mention left out. */
  sentence({ sentence }: Toponym, place: GazetteerPlace, own: Anchor): number {
    return share(this.#sentences.get(sentence), place, own);
  }

  /** 0…1, of its paragraph. */
  paragraph({ block }: Toponym, place: GazetteerPlace, own: Anchor): number {
    return share(this.#blocks.get(block), place, own);
  }

  /** 0…1, of the document. */
  document(place: GazetteerPlace, own: Anchor): number {
    return share(this.#document, place, own);
  }

  /** True where the title names what encloses the place. */
  inTitle({ province, prefecture }: GazetteerPlace): boolean {
    return this.#title.has(province) || (prefecture !== null && this.#title.has(prefecture));
  }

  /** True where the title names the province and the document no place of another. */
  isOfOneProvince({ place: { province }, form }: NameSense, own: Anchor): boolean {
    if (form === 'plain' || !this.#headline.has(province)) return false;
    for (const [code, count] of this.#everywhere)
      if (code !== province && count > (own?.province === code ? 1 : 0)) return false;
    return true;
  }

  /** True where the document names the place elsewhere: before, or where no parent in the paragraph speaks for a namesake. */
  isKnown({ place, form }: NameSense, toponym: Toponym, index: number, own: Anchor): boolean {
    const others = (this.#document.get(place.code) ?? 0) - (own && encloses(place.code, own) ? 1 : 0);
    // Jinan is not what a text calls Jin'an.
    if (others < 1 || place.level !== 'county' || form === 'plain') return false;
    if ((this.#first.get(place.code) ?? index) < index || this.paragraph(toponym, place, own) > 0)
      return true;
    return !toponym.senses.some(
      (s) => s.place.level === 'county' && this.paragraph(toponym, s.place, own) > 0,
    );
  }

  /** "In Shaanxi, noodles of Xianyang, Qishan, … and Ziyang": its province, two others or more, and none elsewhere. */
  isUnanimous({ province }: GazetteerPlace, { senses }: Toponym, index: number, own: Anchor): boolean {
    const clause = this.#clause[index]!;
    const provinces = this.#provinces.get(clause);
    if (!provinces || (provinces.get(province) ?? 0) < FEWEST_UNANIMOUS) return false; // nearly always
    if (!this.#named.has(`${clause} ${province}`)) return false;
    // Jilin among places of Jilin is the province.
    if (senses.some((s) => s.place.code === province)) return false;
    let others = 0;
    for (const [code, count] of provinces) {
      const left = count - (own?.province === code ? 1 : 0);
      if (code !== province && left > 0) return false;
      others += left;
    }
    return others >= FEWEST_UNANIMOUS;
  }
}

/** "Guangdong: Longmen 187, Xinfeng 164; Jiangxi: Longnan 132": a semicolon parts what a sentence says. */
function clausesOf({ key }: Tokens, toponyms: readonly Toponym[]): number[] {
  let first = 0;
  return toponyms.map((toponym, index) => {
    const previous = toponyms[index - 1];
    let parted = previous?.sentence !== toponym.sentence;
    for (let i = previous?.to ?? 0; i < toponym.from && !parted; i++)
      parted = key[i] === ';' || key[i] === '；';
    if (parted) first = index;
    return first;
  });
}

function share(scope: Counts | undefined, place: GazetteerPlace, own: Anchor): number {
  if (!scope) return 0;
  const { code, prefecture, province } = place;
  let worth = 0;
  if (prefecture !== null && prefecture !== code) worth = shareOf(scope, prefecture, own, PREFECTURE);
  if (province !== code) worth = Math.max(worth, shareOf(scope, province, own, PROVINCE));
  return worth;
}

function shareOf(scope: Counts, code: string, own: Anchor, weight: number): number {
  const named = scope.get(code);
  if (named === undefined) return 0;
  const count = named - (own && encloses(code, own) ? (own.code === code ? 1 : 0.5) : 0);
  return count > 0 ? weight * Math.min(1, 0.75 + 0.25 * Math.log2(count + 0.5)) : 0;
}

function bump(counts: Counts, code: string, weight: number): void {
  counts.set(code, (counts.get(code) ?? 0) + weight);
}

function inner(map: Map<number, Counts>, key: number): Counts {
  let value = map.get(key);
  if (!value) {
    value = new Map();
    map.set(key, value);
  }
  return value;
}
