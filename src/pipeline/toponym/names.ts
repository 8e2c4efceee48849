// The gazetteer → every spelling under which a place may stand in a text, with how much each is worth.
import { fold, Lexicon } from '../text/index.ts';
import { agreement } from './agreement.ts';
import type { Gazetteer, GazetteerPlace } from './gazetteer.ts';
import { CLASS_OF } from './type-words.ts';

export type NameForm =
  | 'name' // the English name
  | 'syllable' // a name of one syllable: Huan for 环县
  | 'alternative' // another spelling from the gazetteer, historic ones included
  | 'misspelt' // as another province is written: Shanxi for Shaanxi
  | 'plain' // the name without its apostrophe: Xian for Xi'an
  | 'han-full' // the Chinese name with its suffix
  | 'han-short' // the Chinese name without it
  | 'typed' // the name with its Chinese type word run into it: Xiuningxian
  | 'former' // the English full name of a unit that is no more, on the ground of this one
  | 'han-former' // its Chinese full name
  | 'nickname' // a demonym or nickname from seeds/gazetteer/nicknames.yaml
  | 'area'; // a named zone inside the place

/** One reading of a spelling. */
export interface NameSense {
  readonly place: GazetteerPlace;
  readonly form: NameForm;
}

// Suffixes of Chinese division names, longest first; those of autonomous units carry the names of peoples.
const PEOPLES =
  '壮族|回族|维吾尔|藏族|羌族|彝族|苗族|侗族|布依族|土家族|哈尼族|傣族|景颇族|傈僳族|白族|蒙古族|蒙古|哈萨克|柯尔克孜|朝鲜族|满族|黎族|瑶族|仡佬族|水族|佤族|拉祜族|布朗族|纳西族|普米族|怒族|独龙族|畲族|毛南族|仫佬族|东乡族|撒拉族|保安族|裕固族|土族|塔吉克|锡伯|达斡尔族|鄂温克族|鄂伦春|各族';
const HAN_SUFFIX = new RegExp(
  `((?:${PEOPLES})+自治(?:区|州|县|旗)|特别行政区|自治(?:区|州|县|旗)|新区|地区|林区|特区|盟|市|省|县|区|旗)$`,
);

const HAN_FULL = /^\p{sc=Han}+[市县区旗盟州]$/u;

/** 深圳市 → 深圳, 广西壮族自治区 → 广西; a name that would keep fewer than two characters stays whole. */
export function shortHan(zh: string): string {
  const short = zh.replace(HAN_SUFFIX, '');
  return short.length >= 2 ? short : zh;
}

/** Nickname or demonym → codes of the places it stands for (several for run-together names). */
export type Nicknames = ReadonlyMap<string, readonly string[]>;

/** Builds the index of all spellings. A nickname of an unknown code is skipped: the seeds' schema reports it. */
export function buildNames(gazetteer: Gazetteer, nicknames: Nicknames): Lexicon<NameSense> {
  const names = new Lexicon<NameSense>();
  const all = [...gazetteer.places.values()];
  const provinces = new Set(all.flatMap((p) => (p.level === 'province' ? p.name.en : [])));
  for (const place of all) addPlace(names, place, parentNames(gazetteer, place), provinces);
  // Province codes spell the provinces for the run of initials 沪苏浙皖.
  for (const place of gazetteer.places.values())
    if (place.level === 'province') names.add(place.code, { place, form: 'nickname' });
  for (const area of gazetteer.areas) {
    const parents = parentNames(gazetteer, area.within);
    for (const spelling of new Set([area.name.en, area.name.zh, ...area.alternatives]))
      if (spelling && !parents.some((p) => spelling.startsWith(`${p} `)))
        names.add(spelling, { place: area.within, form: 'area' });
  }
  for (const [nickname, codes] of nicknames)
    for (const code of codes) {
      const place = gazetteer.places.get(code);
      if (place) names.add(nickname, { place, form: 'nickname' });
    }
  shareFullNames(names, gazetteer);
  return names;
}

const TYPED = /^(.+) (County|City|District)$/;

/** "Qianxi County" was the name of what is now a city, and is that of another county still; so of districts and cities. */
function shareFullNames(names: Lexicon<NameSense>, { places }: Gazetteer): void {
  for (const { alternatives } of places.values())
    for (const spelling of alternatives) {
      const [, base, word] = TYPED.exec(spelling) ?? [];
      if (base === undefined) continue;
      const kind = CLASS_OF.get(word!.toLowerCase())!;
      for (const sense of names.exact(base) ?? [])
        if (agreement(kind, sense.place.type) === 2 && BASIC.has(sense.form)) names.add(spelling, sense);
    }
}

const BASIC: ReadonlySet<NameForm> = new Set(['name', 'syllable']);

/** English names of what encloses a place: "Guangzhou Nansha" is two toponyms and no spelling of one. */
function parentNames({ places }: Gazetteer, place: GazetteerPlace): string[] {
  return [place.prefecture, place.province].flatMap((code) =>
    code === null || code === place.code ? [] : (places.get(code)?.name.en ?? []),
  );
}

/** 科尔沁左翼后旗: Horqin Left Rear, Left Back or Left Wing Rear; in short 科左后旗, Kezuohou, Kezuo Houqi. */
function bannerSpellings({ name, alternatives }: GazetteerPlace): string[] {
  const wing = /^(.+) (Left|Right) (Front|Middle|Rear)$/.exec(name.en);
  if (!wing) return [];
  const [, base, side, part] = wing as unknown as [string, string, string, string];
  const parts = part === 'Rear' ? ['Rear', 'Back'] : [part];
  const spelled = parts.flatMap((p) => [`${base} ${side} ${p}`, `${base} ${side} Wing ${p}`]);
  for (const pinyin of alternatives) {
    const short = /^([^aeiou]*[aeiou]+).*(zuo|you)yi(qian|zhong|hou)$/i.exec(pinyin);
    if (!short) continue;
    const head = `${short[1]}${short[2]}`;
    spelled.push(`${head}${short[3]}`, `${head}${short[3]}qi`, `${head} ${capitalized(`${short[3]}qi`)}`);
  }
  return [...spelled, name.zh.replace(/^(.).*([左右])翼(.旗)$/u, '$1$2$3')];
}

const capitalized = (word: string) => word[0]!.toUpperCase() + word.slice(1);

/** "Zunyi County" and 遵义县 of what is a district, Bozhou, today: names of a unit that is no more. */
function formOf(
  alternative: string,
  { name, alternatives, type }: GazetteerPlace,
  provinces: ReadonlySet<string>,
): NameForm {
  if (provinces.has(alternative)) return 'misspelt';
  const known = (base: string) => base === name.en || name.zh.startsWith(base) || alternatives.includes(base);
  if (HAN_FULL.test(alternative)) return known(alternative.slice(0, -1)) ? 'han-full' : 'han-former';
  const [, base, word] = TYPED.exec(alternative) ?? [];
  if (base === undefined) return 'alternative';
  const kind = CLASS_OF.get(word!.toLowerCase())!;
  return known(base) && agreement(kind, type) === 2 ? 'alternative' : 'former';
}

function addPlace(
  names: Lexicon<NameSense>,
  place: GazetteerPlace,
  parents: readonly string[],
  provinces: ReadonlySet<string>,
): void {
  const seen = new Set<string>();
  const add = (spelling: string, form: NameForm) => {
    const folded = fold(spelling);
    if (spelling === '' || seen.has(folded)) return;
    // But "Alxa Left Banner" of Alxa League has no shorter name, and "Zunyi County" of Zunyi neither.
    const long = parents.some((p) => spelling.startsWith(`${p} `) && TYPED.exec(spelling)?.[1] !== p);
    if (long && spelling !== place.name.en) return;
    seen.add(folded);
    names.add(spelling, { place, form });
  };
  // 歙县 is written She County or Shexian, 芒市 Mang City or Mangshi; the syllable alone is any word.
  const syllable =
    place.level === 'county' && place.name.zh.length === 2 ? place.name.en.replace(/(shi|xian)$/, '') : null;
  if (syllable) add(syllable, 'syllable');
  if (syllable && place.type === 'county') add(`${syllable}xian`, 'alternative');
  if (syllable && place.type === 'county-level city') add(`${syllable}shi`, 'name');
  add(place.name.en, 'name');
  add(place.name.zh, 'han-full');
  add(shortHan(place.name.zh), 'han-short');
  for (const alternative of place.alternatives) add(alternative, formOf(alternative, place, provinces));
  if (place.type === 'banner') for (const spelling of bannerSpellings(place)) add(spelling, 'alternative');
  for (const spelling of [place.name.en, ...place.alternatives]) {
    if (/['’]/.test(spelling)) add(spelling.replace(/['’]/g, ''), 'plain');
    if (spelling.includes('ü')) for (const u of ['v', 'yu']) add(spelling.replaceAll('ü', u), 'plain');
  }
}
