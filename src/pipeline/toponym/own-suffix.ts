// A spelled name and the words after it → the type word that is its own, in English or in pinyin.
import { CAPITAL, HAN, type Tokens } from '../text/index.ts';
import { agreement } from './agreement.ts';
import { headAfter } from './heads.ts';
import type { NameSense } from './names.ts';
import { type Suffix, suffixAt } from './suffix.ts';
import { PINYIN_TYPES, type SuffixClass } from './type-words.ts';

/** "Beijing Shi", "Haidian qu": a Chinese type word; "Jianhua Qu" is somebody, unless behind another place. */
function pinyinTypeAt(
  tokens: Tokens,
  at: number,
  limit: number,
  senses: readonly NameSense[],
  behind: boolean,
): Suffix | null {
  const kind = at < limit ? PINYIN_TYPES.get(tokens.key[at]!) : undefined;
  if (!kind) return null;
  const fits = senses.some(
    ({ place, form }) =>
      agreement(kind, place.type) === 2 &&
      (place.level === 'province' || (form !== 'syllable' && (behind || !(tokens.flags[at]! & CAPITAL)))),
  );
  return fits ? { kind, to: at + 1 } : null;
}

const HAN_TYPES: readonly (readonly [RegExp, SuffixClass])[] = [
  [/^县/, 'county'],
  [/^市(?![场值面况])/, 'city'],
  [/^旗/, 'banner'],
  [/^区(?![块域间别分])/, 'district'],
  [/^(?:国家级?)?(?:经济|高新|综合|新区|工业|开发|保税|自贸)/, 'zone'],
];

/** "武进市", "昆山经济技术开发区": the type word behind a short Chinese name that is not its full one today. */
function hanTypeAt(
  { text, start }: Tokens,
  at: number,
  limit: number,
  senses: readonly NameSense[],
): Suffix | null {
  if (at >= limit) return null;
  const after = text.slice(start[at]!, start[at]! + 5);
  const kind = HAN_TYPES.find(([pattern]) => pattern.test(after))?.[1];
  const fits =
    kind && senses.some(({ place, form }) => form === 'han-short' && agreement(kind, place.type) > 0);
  return fits ? { kind, to: kind === 'zone' ? at : at + 1 } : null;
}

/** The suffix of a name; in "Inner Mongolia Oroqen Autonomous Banner" the long one is that of a name to come. */
export function ownSuffixAt(
  tokens: Tokens,
  at: number,
  limit: number,
  senses: readonly NameSense[],
  behind: boolean, // another place stands right before the name
): Suffix | null {
  if (at > 0 && tokens.flags[at - 1]! & HAN) return hanTypeAt(tokens, at, limit, senses);
  const suffix = suffixAt(tokens, at, limit);
  if (suffix === null) return pinyinTypeAt(tokens, at, limit, senses, behind);
  // The Hunan Tea Group is of Hunan; a Peking Duck Restaurant stands anywhere.
  if (
    suffix.kind === 'dish' &&
    tokens.flags[at]! & CAPITAL &&
    senses.some((s) => s.place.type === 'province')
  )
    return headAfter(tokens, suffix.to, limit) === null ? suffix : null;
  const long = suffix.to - at > 2;
  return long && !senses.some((s) => agreement(suffix.kind, s.place.type) > 0) ? null : suffix;
}
