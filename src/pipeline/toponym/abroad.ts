// The letters of a name and what is joined to it → whether it is spelled as no place of China is.
import { CAPITAL, type Lexicon, SPACED, type Tokens } from '../text/index.ts';
import { isNamesakeAbroad } from './foreign.ts';
import type { NameSense } from './names.ts';
import type { Spelled } from './spelled.ts';

/** Named after a quarter as districts of many towns are: a name only in a text that says of which town. */
const DIRECTION = /^(?:(?:north|south|east|west)(?:ern)? district|central and western)$/i;

export const isDirection = (name: string): boolean => DIRECTION.test(name);

/** "the Southern District of New York" is an American court, "Central and Western Europe" no district. */
export function isDistrictAbroad({ key, flags }: Tokens, from: number, to: number): boolean {
  if (to - from < 2 || !isDirection(key.slice(from, to).join(' '))) return false;
  const next = key[to];
  if (next === 'of') return key[to + 1] !== 'hong' && key[to + 1] !== 'the';
  return key[to - 1] === 'western' && (flags[to]! & CAPITAL) !== 0 && next !== 'district';
}

// Marks that neither pinyin nor older spellings nor Uyghur, Tibetan and Mongol have: ã ả å ő ơ ạ ș ç ą, and ï ă.
const ABROAD = /[\u0303\u0309-\u030b\u031b\u0323\u0326-\u0328]|i\u0308|[^u]\u0306|[øłđæœß]/iu;
const BEYOND_ASCII = /[\u0080-\uffff]/;
/** Types of Korean divisions: "Anyang-si", "Jinan-gun". */
const KOREAN = new Set(['si', 'gun', 'gu', 'do', 'dong', 'eup', 'myeon', 'ri']);

/** "Henån", "Baïse", "Anyang-si", and the half of a longer name: "Ulan-Ude", "Bar-Ilan"; `linked` to a toponym before. */
export function isSpelledAbroad(
  tokens: Tokens,
  { from, to, start, end }: Spelled,
  linked: boolean,
  names: Lexicon<NameSense>,
): boolean {
  const spelling = tokens.text.slice(start, end);
  if (BEYOND_ASCII.test(spelling) && ABROAD.test(spelling.normalize('NFD'))) return true;
  const behind = hyphened(tokens, to) ? to + 1 : null;
  if (behind !== null && KOREAN.has(tokens.key[behind]!)) return true;
  if (to - from !== 1 || !isNamesakeAbroad(tokens.key[from]!)) return false;
  const before = hyphened(tokens, from - 1) && !linked ? from - 2 : null;
  // "Hong Kong-Macao", "Macao-Zhuhai" are two names.
  const next = behind !== null && !names.longest(tokens, behind, tokens.length) ? behind : null;
  return [next, before].some((at) => at !== null && (tokens.flags[at]! & CAPITAL) !== 0);
}

/** True where a hyphen stands at token `at` without space around it. */
function hyphened({ key, flags, length }: Tokens, at: number): boolean {
  if (at < 1 || at + 1 >= length || key[at] !== '-') return false;
  return !(flags[at]! & SPACED) && !(flags[at + 1]! & SPACED);
}
