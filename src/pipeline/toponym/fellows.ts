// The list in which a toponym stands → what the places beside it there say of a candidate.
import type { Addresses } from './address.ts';
import type { Anchor } from './anchors.ts';
import type { GazetteerPlace } from './gazetteer.ts';
import type { NameSense } from './names.ts';
import type { Toponym } from './recognize.ts';

export class Fellows {
  readonly #addresses: Addresses;
  readonly #toponyms: readonly Toponym[];
  readonly #anchors: readonly Anchor[];

  constructor(addresses: Addresses, toponyms: readonly Toponym[], anchors: readonly Anchor[]) {
    this.#addresses = addresses;
    this.#toponyms = toponyms;
    this.#anchors = anchors;
  }

  /** How many others in the list are places that fit. */
  #count(index: number, fits: (fellow: GazetteerPlace) => boolean): number {
    const [from, to] = this.#addresses.listOf(index);
    let count = 0;
    for (let i = from; i < to; i++) {
      const fellow = i === index ? null : this.#anchors[i];
      if (fellow && fits(fellow)) count++;
    }
    return count;
  }

  /** How many others the list has. */
  #others(index: number): number {
    const [from, to] = this.#addresses.listOf(index);
    return to - from - 1;
  }

  /** True where a list has two others or more, and all of them are cities. */
  areCities(index: number): boolean {
    const others = this.#others(index);
    return others >= 2 && this.#count(index, isLargeCity) === others;
  }

  /** "Yongshun and Xianfeng Tangya": another county. */
  haveCounty(index: number): boolean {
    return this.#others(index) > 0 && this.#count(index, ({ level }) => level === 'county') > 0;
  }

  /** Another county or city. */
  havePlace(index: number): boolean {
    return this.#others(index) > 0 && this.#count(index, ({ level }) => level !== 'province') > 0;
  }

  /** "Heping and Hebei, Tianjin": a county of its province, and nothing of another. */
  areOfProvince({ province }: GazetteerPlace, index: number): boolean {
    return this.haveCounty(index) && this.#count(index, (fellow) => fellow.province !== province) === 0;
  }

  /** "Rikaze, Naqu and Ali", "Xian, Chengdu and Zhengzhou": two of the same province, or two cities. */
  backUp({ level, province }: GazetteerPlace, index: number): boolean {
    const city = level === 'prefecture';
    return this.#count(index, (f) => f.province === province || (city && f.level === level)) >= 2;
  }

  /** "Linyi, Ningjin and Xiajin": all others, two or more, may lie in the same prefecture. */
  areSiblings({ level, prefecture, province }: GazetteerPlace, index: number): boolean {
    if (level !== 'county') return false;
    const [from, to] = this.#addresses.listOf(index);
    const parent = prefecture ?? province;
    let siblings = 0;
    for (let i = from; i < to; i++) {
      if (i === index) continue;
      const anchor = this.#anchors[i];
      if (anchor ? lies(anchor, parent) : this.#toponyms[i]!.senses.some((s) => isCounty(s, parent)))
        siblings++;
      else if (anchor?.code !== parent) return false;
    }
    return siblings >= 2;
  }
}

const isLargeCity = ({ level, type }: GazetteerPlace) => level === 'prefecture' || type === 'municipality';

/** True for another place within a prefecture, or right under a province. */
function lies({ code, prefecture, province }: GazetteerPlace, parent: string): boolean {
  return code !== parent && (prefecture ?? province) === parent;
}

/** True for a county of the prefecture; one of a single syllable may be anything. */
function isCounty({ place, form }: NameSense, parent: string): boolean {
  return form !== 'syllable' && place.level === 'county' && lies(place, parent);
}
