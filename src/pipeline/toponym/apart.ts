// Two words that are the syllables of one name ("Zhe Jiang Province", "Lian Yungang") → that name, where it is no person's.
import { CAPITAL, type Lexicon, SPACED, type Tokens } from '../text/index.ts';
import { encloses } from './gazetteer.ts';
import type { NameSense } from './names.ts';
import { isTitled } from './persons.ts';
import { type Spelled, whole } from './spelled.ts';

// Municipalities are safe apart; elsewhere two syllables may be a person, so a type word must follow.
const TYPE_WORDS = new Set(['city', 'province', 'county', 'district', 'municipality', 'prefecture']);
const SAFE_APART = new Set(['110000', '120000', '310000', '500000']);

/** "Zhe Jiang Province": a name whose syllables stand apart. */
export function apart(tokens: Tokens, i: number, limit: number, names: Lexicon<NameSense>): Spelled[] | null {
  const key = tokens.key[i]!;
  if (
    i + 1 >= limit ||
    !(tokens.flags[i + 1]! & CAPITAL) ||
    !(tokens.flags[i + 1]! & SPACED) ||
    key.length > 6
  )
    return null;
  const three = i + 2 < limit && tokens.flags[i + 2]! & CAPITAL && tokens.flags[i + 2]! & SPACED;
  const whole3 = three ? cities(key + tokens.key[i + 1]! + tokens.key[i + 2]!, names) : null;
  if (whole3) return [whole(tokens, i, i + 3, whole3)];
  const senses = cities(key + tokens.key[i + 1]!, names);
  if (!senses) return null;
  return isSafeApart(tokens, i, limit, senses, names) ? [whole(tokens, i, i + 2, senses)] : null;
}

/** The prefectures and provinces of that name, or null. */
function cities(name: string, names: Lexicon<NameSense>): NameSense[] | null {
  const senses = names.exactWord(name)?.filter((s) => s.place.level !== 'county' && s.form === 'name');
  return senses?.length ? senses : null;
}

/** A person's name has two syllables or three; so has a province's, unless something says that it is one. */
function isSafeApart(
  tokens: Tokens,
  i: number,
  limit: number,
  senses: readonly NameSense[],
  names: Lexicon<NameSense>,
): boolean {
  if (isTitled(tokens, i)) return false;
  if (syllables(tokens.key[i]! + tokens.key[i + 1]!) > 2) return true;
  if (senses.some((s) => SAFE_APART.has(s.place.code))) return true;
  if (i > 0 && tokens.key[i - 1] === 'in') return true;
  if (isListed(tokens, i, names)) return true;
  if (i + 2 >= limit) return false;
  if (TYPE_WORDS.has(tokens.key[i + 2]!)) return true;
  const inner = names.longest(tokens, i + 2, limit)?.values;
  return !!inner?.some(({ place }) => senses.some((s) => s.place !== place && encloses(s.place.code, place)));
}

const BETWEEN = new Set([',', '、', 'and', 'to', 'or']);

/**
 * "Beijing, Wuhan and Su Zhou", "Xin Jiang and Hei Long Jiang", "from Hefei to Su Zhou, Bengbu": the member of the list
 * beside it is a city or province; a comma may also part a person from a city, so it takes one on either side.
 */
function isListed({ key }: Tokens, i: number, names: Lexicon<NameSense>): boolean {
  const links = (at: number) => key[at] === 'and' || key[at] === '、';
  const isCity = (from: number, to: number) => cities(key.slice(Math.max(0, from), to).join(''), names);
  // Of two pairs of syllables neither says that the other is no person: "Tang Shan and Wu Han".
  const before = [1, 3].some((n) => isCity(i - 1 - n, i - 1));
  const after = [1, 3].some((n) => isCity(i + 3, i + 3 + n));
  if ((links(i - 1) && before) || (links(i + 2) && after)) return true;
  return BETWEEN.has(key[i - 1] ?? '') && before && BETWEEN.has(key[i + 2] ?? '') && after;
}

/** Of a word in pinyin: its runs of vowels. */
function syllables(word: string): number {
  return word.match(/[aeiou]+/g)?.length ?? 0;
}
