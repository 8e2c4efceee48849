// Words that are the syllables of one name ("Zhe Jiang Province", "Lian Yungang", "Xi-an") → that name, where it is no person's.
import { CAPITAL, type Lexicon, type Tokens } from '../text/index.ts';
import { agreement } from './agreement.ts';
import { encloses } from './gazetteer.ts';
import type { NameSense } from './names.ts';
import { isTitled } from './persons.ts';
import { joined, type Pieces, piecesAt } from './pieces.ts';
import { type Spelled, syllables, whole } from './spelled.ts';
import { prefixBefore, type Suffix, suffixAt } from './suffix.ts';
import { SURNAMES } from './surnames.ts';
import { DIVISIONS } from './type-words.ts';

/** "Zhe Jiang Province": a name whose syllables stand apart; the longest that there is. */
export function apart(tokens: Tokens, i: number, limit: number, names: Lexicon<NameSense>): Spelled[] | null {
  const all = piecesAt(tokens, i, limit);
  for (let k = all.length - 1; k >= 0; k--) {
    const pieces = all[k]!;
    const senses = joined(pieces.keys, names);
    const meant = senses && meantBy(tokens, pieces, limit, senses, names);
    if (meant?.length) return [whole(tokens, i, pieces.to, meant)];
  }
  return null;
}

// Municipalities are safe apart; elsewhere two syllables may be a person, so something must say that it is a place.
const SAFE_APART = new Set(['110000', '120000', '310000', '500000']);

/** Of the places that the pieces spell those that may be meant; none where they may be a person's name. */
function meantBy(
  tokens: Tokens,
  pieces: Pieces,
  limit: number,
  senses: readonly NameSense[],
  names: Lexicon<NameSense>,
): readonly NameSense[] {
  const { from, to, keys } = pieces;
  if (isTitled(tokens, from)) return [];
  const suffix = to < limit ? suffixAt(tokens, to, limit) : null;
  const kind = suffix?.kind ?? prefixBefore(tokens, from);
  if (kind && DIVISIONS.has(kind)) {
    const typed = senses.filter((s) => agreement(kind, s.place.type) > (kind === 'zone' ? 0 : 1));
    if (typed.length > 0) return typed;
  }
  const cities = senses.filter((s) => s.place.level !== 'county');
  const within = addressed(tokens, pieces, suffix, limit, senses, names);
  if (within.length > 0) return within;
  const named = cities.filter((s) => s.form === 'name');
  if (kind && DIVISIONS.has(kind)) return named;
  const before = from > 0 ? tokens.key[from - 1]! : '';
  const person = SURNAMES.has(before) && !!(tokens.flags[from - 1]! & CAPITAL);
  if (pieces.small) return keys.length > 2 || before === 'in' || isRare(keys) ? named : [];
  if (pieces.hyphenated) return person || isGivenName(tokens, pieces, names) ? [] : cities;
  if (keys.length > 2) return cities;
  const safe =
    syllables(keys.join('')) > 2 ||
    named.some((s) => SAFE_APART.has(s.place.code)) ||
    before === 'in' ||
    isListed(tokens, pieces, names);
  return safe ? named : [];
}

/** "Lee Hun-an", "Ryu Ha-mi": a hyphen, a small letter behind it and another name before it, as Koreans write theirs. */
function isGivenName({ key, flags }: Tokens, { from, to }: Pieces, names: Lexicon<NameSense>): boolean {
  if (from === 0 || flags[to - 1]! & CAPITAL || !(flags[from - 1]! & CAPITAL)) return false;
  return !names.exactWord(key[from - 1]!);
}

/** "Su Zhou Kunshan", "Xiu Ning, Anhui": those that lie in the place named next, or hold it. */
function addressed(
  tokens: Tokens,
  { to, hyphenated, small, keys }: Pieces,
  suffix: Suffix | null,
  limit: number,
  senses: readonly NameSense[],
  names: Lexicon<NameSense>,
): readonly NameSense[] {
  const after = suffix?.to ?? to;
  if (after >= limit) return [];
  const link = /^(?:,|\(|in|of)$/.test(tokens.key[after]!);
  const next = names.longest(tokens, link ? after + 1 : after, limit);
  if (!next) return [];
  const outer = (s: NameSense) =>
    next.values.some((n) => n.place !== s.place && encloses(n.place.code, s.place));
  const inner = (s: NameSense) =>
    next.values.some((n) => n.place !== s.place && encloses(s.place.code, n.place));
  if (!link) return senses.filter((s) => s.place.level !== 'county' && s.form === 'name' && inner(s));
  if (hyphenated || keys.length > 2 || (small && isRare(keys))) return senses.filter(outer);
  // "Zhang Ping, Fujian", "Han Dan, Hebei Normal University", "He Fei of Anhui" may be people.
  if (tokens.key[after] === 'of' || !endsAddress(tokens, next.end, limit)) return [];
  return senses.filter((s) => s.place.level !== 'county' && outer(s));
}

/** True where no further name follows the province but its type word. */
function endsAddress(tokens: Tokens, at: number, limit: number): boolean {
  return at >= limit || !(tokens.flags[at]! & CAPITAL) || suffixAt(tokens, at, limit) !== null;
}

const BETWEEN = new Set([',', '、', 'and', 'to', 'or']);

/**
 * "Beijing, Wuhan and Su Zhou", "Xin Jiang and Hei Long Jiang", "from Hefei to Su Zhou, Bengbu": the member of the list
 * beside it is a city or province; a comma may also part a person from a city, so it takes one on either side.
 */
function isListed({ key }: Tokens, { from, to }: Pieces, names: Lexicon<NameSense>): boolean {
  const links = (at: number) => key[at] === 'and' || key[at] === '、';
  const isCity = (a: number, b: number) =>
    joined(key.slice(Math.max(0, a), b), names)?.some((s) => s.place.level !== 'county' && s.form === 'name');
  // Of two pairs of syllables neither says that the other is no person: "Tang Shan and Wu Han".
  const before = [1, 3].some((n) => isCity(from - 1 - n, from - 1));
  const after = [1, 3].some((n) => isCity(to + 1, to + 1 + n));
  if ((links(from - 1) && before) || (links(to) && after)) return true;
  return BETWEEN.has(key[from - 1] ?? '') && before && BETWEEN.has(key[to] ?? '') && after;
}

const WORDS = new Set([
  'an',
  'gang',
  'men',
  'long',
  'he',
  'she',
  'me',
  'song',
  'ling',
  'ping',
  'tang',
  'wan',
]);

/** "Shijia zhuang": the small word at the end is no English one, and no syllable alone comes before it. */
function isRare(keys: readonly string[]): boolean {
  return !WORDS.has(keys.at(-1)!) && syllables(keys[0]!) > 1;
}
