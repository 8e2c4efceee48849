// States, countries and namesakes abroad, and the words after a name → whether it is a place outside China.
import { CAPITAL, type Tokens, UPPER } from '../text/index.ts';
import type { NameSense } from './names.ts';
import { COMMON_WORDS } from './surnames.ts';

interface Named {
  readonly from: number;
  readonly to: number;
  readonly suffixTo: number; // token after the suffix
  readonly senses: readonly NameSense[];
}

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/** What makes "Canton, Ohio" and "Canton, Michigan" foreign. */
const STATES = set(
  `alabama alaska arizona arkansas california colorado connecticut delaware florida hawaii idaho illinois indiana iowa
kansas kentucky louisiana maine maryland massachusetts michigan minnesota mississippi missouri montana nebraska nevada ohio oklahoma oregon
pennsylvania tennessee texas utah vermont virginia wisconsin wyoming ontario quebec alberta manitoba carolina dakota hampshire jersey`,
);
/** As newspapers shorten them, before a full stop: "Canton, Mich." */
const SHORT_STATES = set(
  `ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore
pa tenn tex vt va wash wis wyo`,
);
/** As the post shortens them, in capitals: "Canton, OH". */
const POSTAL_STATES = set(
  `al ak az ar ca co ct de fl ga hi ia id il in ks ky la ma md me mi mn mo ms mt nc nd ne nh nj nm nv ny oh
ok or pa ri sc sd tn tx ut va vt wa wi wv wy on bc`,
);
const COUNTRIES = set(
  `georgia washington mexico york zealand australia canada england france germany india indonesia italy japan korea malaysia
philippines russia scotland wales ireland singapore spain portugal switzerland austria thailand uk usa us states vietnam antarctica myanmar
burma mongolia argentina bolivia brazil chile colombia cuba ecuador panama paraguay peru uruguay venezuela egypt ethiopia ghana kenya morocco
mozambique nigeria tanzania uganda zambia zimbabwe africa bangladesh bhutan cambodia laos nepal pakistan lanka iran iraq israel turkey
kazakhstan kyrgyzstan tajikistan turkmenistan uzbekistan cyprus denmark finland greece hungary netherlands norway poland romania sweden
ukraine turkiye belgium emirates arabia afghanistan albania algeria angola armenia azerbaijan bahrain belarus benin bosnia botswana brunei bulgaria
burundi cameroon chad congo croatia czechia djibouti eritrea estonia fiji gabon gambia guatemala guinea guyana haiti honduras iceland jamaica
jordan kosovo kuwait latvia lebanon leone lesotho liberia libya lithuania luxembourg macedonia madagascar malawi maldives mali malta
mauritania mauritius moldova montenegro namibia nicaragua niger oman palestine qatar rica rwanda salvador samoa senegal serbia slovakia
slovenia somalia sudan suriname syria togo tonga tunisia uae yemen`,
);
const QUARTERS = set(
  'south north east west new the united sri saudi costa central el sierra papua equatorial',
);

/**
 * "Canton, Ohio", "Canton, Mich.", "Anyang, South Korea", "Zhongshan Station in Antarctica", "Canton Beach, Australia".
 * "Shanghai in Germany" is no address: the name of a province stays Chinese.
 */
export function isElsewhere(tokens: Tokens, { from, to, suffixTo, senses }: Named): boolean {
  const namesake = isNamesakeAbroad(tokens.key.slice(from, to).join(' '));
  const behind = namesake && suffixTo === to ? endOfName(tokens, to) : suffixTo;
  const mark = tokens.key[behind];
  if (mark !== ',' && mark !== 'in') return false;
  let at = behind + 1;
  if (at < tokens.length && QUARTERS.has(tokens.key[at]!)) at++;
  if (at >= tokens.length || !(tokens.flags[at]! & CAPITAL)) return false;
  if (isState(tokens, at, mark)) return true;
  if (!COUNTRIES.has(tokens.key[at]!)) return false;
  if (senses.some((s) => s.place.level === 'province' && s.form === 'name')) return false;
  if (mark === 'in') return true;
  // Of China's cities few share their name with one abroad: "from Dalian, Japan's trawlers …".
  if (!namesake && senses.some((s) => s.place.level === 'prefecture')) return false;
  // "Shanghai, Japan and Moscow" is a list; an address ends after the country, and the sentence goes on.
  const after = tokens.key[at + 1];
  if (after !== ',' || at > behind + 1) return !CONJUNCTIONS.has(after ?? '');
  return !CONJUNCTIONS.has(tokens.key[at + 2] ?? '') && !((tokens.flags[at + 2] ?? 0) & CAPITAL);
}

const CONJUNCTIONS = set('and or &');
const PARTICLES = set('de do da del di la las los el san');
const LONGEST_REST = 4; // words: "Canton de San Pablo"

/** Index of the comma after the rest of a longer name, or the token right after it where there is none. */
function endOfName({ key, flags }: Tokens, to: number): number {
  for (let at = to; at <= to + LONGEST_REST; at++) {
    if (key[at] === ',') return at;
    if (!((flags[at] ?? 0) & CAPITAL) && !PARTICLES.has(key[at] ?? '')) break;
  }
  return to;
}

function isState(tokens: Tokens, at: number, mark: string): boolean {
  const key = tokens.key[at]!;
  if (STATES.has(key)) return true;
  if (mark !== ',') return false;
  if (tokens.flags[at]! & UPPER) return key.length === 2 && POSTAL_STATES.has(key);
  // "N.Y.", "N.C.", "S.C.", "W.Va."
  const dotted = tokens.key[at + 1] === '.' && tokens.start[at + 1] === tokens.end[at];
  return dotted && (SHORT_STATES.has(key) || /^[nsrw]$/.test(key));
}

/**
 * Spellings that are as well a town, a given name or a word elsewhere: in a text without any sign of China they are
 * that. Found by comparing the gazetteer with GeoNames' cities, with given names and with a dictionary.
 */
export const NAMESAKES: ReadonlySet<string> = new Set([
  'port arthur',
  'shangri - la',
  ...set(
    `aba aksay aksu altay anci andong anting antu anze arun ba'an babu baba bama batang bayan boye canton cona daan dali dege emin
ergun formosa fugu gade gerze hanting houma hulin huma ilan kamba kuytun lasa leye liuba luchow mako manas mayang milin mori muli muling
pingle sandu shashi shule sinan sining sunan taipa takao tali tarbagatay ulan wangjing yanggu yongan yuli anyang macao
taiping baita panji lusong liwan banan anju seda simao lazi angren gamba chaya basu bomi gaoling anding wudu wulan shaya cele ts'o dulan chibi rehe luan daye hangu puer mulan kaili nilka haining`,
  ),
]);

/** Of those and of names that are common words. */
export const isNamesakeAbroad = (name: string): boolean => NAMESAKES.has(name) || COMMON_WORDS.has(name);

const CHINA = set('china chinese sino prc xinhua renminbi');

/** True where a text names China or its currency; Chinese script is such a sign as well. */
export function namesChina(tokens: Tokens): boolean {
  return tokens.key.some((key) => CHINA.has(key)) || /\p{sc=Han}/u.test(tokens.text);
}
