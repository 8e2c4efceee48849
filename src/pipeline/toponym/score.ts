// One candidate of one toponym → how much speaks for it: its level, its spelling, the words around, the context.

import { isDirection } from './abroad.ts';
import { agreement } from './agreement.ts';
import type { Context, Support } from './context.ts';
import { type GazetteerPlace, isCity } from './gazetteer.ts';
import { isHanWord } from './han-words.ts';
import { type NameForm, type NameSense, shortHan } from './names.ts';
import type { Toponym } from './recognize.ts';
import { COMMON_WORDS, SURNAMES } from './surnames.ts';

export type ResolveRule =
  | 'only-place' // one place bears the name
  | 'suffix' // the suffix fits one candidate
  | 'parent-beside' // an enclosing division is named right beside it
  | 'parent-nearby' // … in the sentence, the paragraph or the document
  | 'prominence' // the better known of several places
  | 'nickname'
  | 'named-area'
  | 'override'; // set by hand in seeds/overrides.yaml

export interface Scored {
  readonly sense: NameSense;
  readonly score: number;
  readonly support: Support;
  readonly rule: ResolveRule;
}

// Weights in units of about one order of magnitude of odds, set on the challenge set and checked on texts unseen.
const PRIOR: Readonly<Record<GazetteerPlace['level'], number>> = {
  province: 6,
  prefecture: 5,
  area: 4.5,
  county: 1.5,
};
const FORM: Readonly<Record<NameForm, number>> = {
  name: 0,
  syllable: 0,
  'han-full': 2,
  typed: 2,
  former: -1,
  'han-former': 1.2,
  'han-short': 0,
  alternative: -0.4,
  misspelt: -2.4,
  plain: -1.2,
  nickname: 3,
  area: 2.5,
};
const POPULATION = 0.35; // per factor ten
const COUNTY_CITY = 1.2; // better known than a county
const DISTRICT = -0.6; // seldom named without its city
const SUFFIX = { exact: 5, loose: 0.8, wrong: -5, belongsToArea: -1.5 };
const OUTWEIGHED = 0.3;
const ONLY = 1.5; // nothing else bears the name, in a text about China
const ONLY_ANYWHERE = { located: 0.4, bare: -0.4 }; // … in a text without a sign of it, behind a preposition or not
const LISTED = 1.3; // counties are listed with counties and cities
const LOCATIVE = 0.8; // "in", "near" or "from" stands before it
const PART_OF_NAME = -1.6; // a capitalized word follows that is no suffix: "Suning Institute"
const PART_OF_NAME_ANYWHERE = -3; // \"Kaili Smith\" in a text without a sign of China
const PLAIN = -3; // "Jinan" for the district Jin'an
const BRAND = -2; // "Henan Jianye": no part of the place before it
const PEER = 3; // "Guiyang, Changsha and Zhuzhou": cities are listed with cities
const CONTRASTED = -8; // "from Suzhou of Anhui to Suzhou"
const WORDS = 1.5; // a name of two words is seldom anything else: "Sha Tin"
const DOUBTFUL = -10;
const CONTRADICTED = -4.5; // "Da'an District, Taipei", "Haikou Fuxing City" where Taipei and Haikou have none that is known
const NEAR = 1.5; // its province or prefecture in the paragraph makes a place of two Chinese characters that are no word
const FOREIGN = -8; // "Canton" in a text without any sign of China
const TITLED = -4; // "General Secretary Jinping"
const PROVINCE_NAMESAKE = -5; // bare Hebei is the province, not the district of Tianjin

const priors = new WeakMap<NameSense, number>();

/** What a candidate has before any text: worked out once. */
function priorOf(sense: NameSense): number {
  const known = priors.get(sense);
  if (known !== undefined) return known;
  const { place, form } = sense;
  // What it was is less than what is called so today, however great its heir.
  if (form === 'former' || form === 'han-former') return PRIOR.county + FORM[form];
  let prior = PRIOR[place.level] + FORM[form] + Math.log10(place.population + 1) * POPULATION;
  if (place.type === 'county-level city') prior += COUNTY_CITY;
  if (place.type === 'district') prior += DISTRICT;
  priors.set(sense, prior);
  return prior;
}

export function score(toponym: Toponym, index: number, sense: NameSense, context: Context): Scored {
  const { place, form } = sense;
  const single = toponym.senses.length === 1;
  const { fellows } = context;
  let total = priorOf(sense);
  let rule: ResolveRule =
    form === 'nickname' ? 'nickname' : form === 'area' ? 'named-area' : single ? 'only-place' : 'prominence';

  const suffix = suffixWorth(toponym, sense);
  total += suffix;
  let backed = suffix >= SUFFIX.exact;
  if (backed && !single) rule = 'suffix';

  const support: Support =
    form === 'nickname' ? { worth: 0, rule: null } : context.support(sense, toponym, index);
  if (support.rule) rule = support.rule;
  backed ||= support.rule === 'parent-beside';
  // Nearness cannot make a county of a city: in "Wuxi County" the type word has the say.
  total += suffix === SUFFIX.wrong ? support.worth * OUTWEIGHED : support.worth;

  if (place.level === 'county' && !backed) {
    if (single) total += context.isChinese() ? ONLY : ONLY_ANYWHERE[toponym.locative ? 'located' : 'bare'];
    if (isCounty(toponym) && fellows.havePlace(index)) total += LISTED;
    if (single && toponym.to - toponym.from > 1 && !form.startsWith('han')) total += WORDS;
    if (toponym.locative) total += LOCATIVE;
    if (toponym.partOfName && !fellows.haveCounty(index))
      total += context.isChinese() ? PART_OF_NAME : PART_OF_NAME_ANYWHERE;
    if (toponym.titled) total += TITLED;
    if (form === 'plain' && toponym.senses.some(isCityName)) total += PLAIN;
    if (context.addresses.isBrand(toponym, index)) total += toponym.suffix ? CONTRADICTED : BRAND;
  }
  if (
    place.level === 'county' &&
    support.rule !== 'parent-beside' &&
    context.addresses.isContradicted(toponym, index)
  )
    total += CONTRADICTED;
  if (!backed && !single && isCity(place) && fellows.areCities(index)) total += PEER;
  if (context.addresses.isContrasted(place, index)) total += CONTRASTED;
  if (!backed && !fellows.haveCounty(index) && context.isForeign(toponym, place, support)) total += FOREIGN;
  if (place.level !== 'province') {
    if (!backed && isDoubtful(toponym, index, sense, support, context) && !fellows.backUp(place, index))
      total += DOUBTFUL;
    // But "Gonghe County, Hainan" is in the prefecture of that name.
    const part = place.level === 'prefecture' && support.rule === 'parent-beside';
    const settled = suffix >= SUFFIX.exact || part || form === 'area';
    if (!settled && isNamedAsProvince(toponym))
      total += place.level === 'county' && fellows.areOfProvince(place, index) ? PEER : PROVINCE_NAMESAKE;
  }
  return { sense, score: total, support, rule };
}

function suffixWorth({ suffix, ownSuffix, senses }: Toponym, { place, form }: NameSense): number {
  if (ownSuffix) return SUFFIX.exact; // "Pudong New Area" is spelled out in the gazetteer
  if (!suffix || form === 'area' || form === 'nickname') return 0;
  const agrees = agreement(suffix, place.type);
  if (agrees > 0) return agrees === 2 ? SUFFIX.exact : SUFFIX.loose;
  // The word may belong to an area named after the place ("Wuhan New Area"), unless it is that of another candidate.
  const area = (suffix === 'zone' || suffix === 'district') && place.level !== 'county';
  return area && !senses.some((s) => agreement(suffix, s.place.type) === 2)
    ? SUFFIX.belongsToArea
    : SUFFIX.wrong;
}

/** "Jinan" is the city before it is the district Jin'an without its apostrophe. */
function isCityName({ form, place }: NameSense): boolean {
  return form === 'name' && place.level === 'prefecture';
}

/** Names of counties alone: between a county and a city a list does not decide. */
function isCounty({ senses }: Toponym): boolean {
  return senses.every((s) => s.place.level === 'county');
}

function isNamedAsProvince({ senses }: Toponym): boolean {
  return senses.some((s) => s.place.level === 'province' && (s.form === 'name' || s.form === 'han-short'));
}

/** True where the type word after the name is one that texts use for the place. */
function isTyped({ suffix }: Toponym, { type }: GazetteerPlace): boolean {
  return suffix !== null && agreement(suffix, type) > 0;
}

/** One-syllable names, surnames and English words are places only beside a suffix or a parent. */
function isDoubtful(
  toponym: Toponym,
  index: number,
  { form, place }: NameSense,
  support: Support,
  context: Context,
): boolean {
  // "Southern District" is any town's where nothing of Hong Kong is named.
  if (isDirection(place.name.en)) return support.rule === null;
  if (form === 'syllable') return true;
  // 城区, 郊区 and 矿区 are words.
  if (form === 'han-full') return place.name.zh.length === 2 && place.name.zh.endsWith('区');
  if (form === 'former' || form === 'han-former') return false;
  if (form === 'typed' || form === 'nickname' || form === 'area') return false;
  if (form === 'han-short') {
    if (place.level !== 'county' || toponym.end - toponym.start > 2 || isTyped(toponym, place)) return false;
    return support.worth < NEAR || isHanWord(shortHan(place.name.zh));
  }
  const key = context.addresses.key(toponym);
  // "in Xian", "in Yili": few people are called so, and nobody is in them.
  const located = place.level === 'prefecture' && toponym.locative;
  // "Lean and Yihuang": two counties of Jiangxi.
  if (COMMON_WORDS.has(key) && !SURNAMES.has(key) && context.fellows.areOfProvince(place, index))
    return false;
  if (COMMON_WORDS.has(key))
    return !(located && toponym.inside && !toponym.partOfName && context.isChinese());
  return SURNAMES.has(key) && !located;
}
