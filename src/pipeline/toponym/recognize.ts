// Tokens → toponyms: spans that spell a name of the gazetteer, each with all the places it may stand for.
import {
  CAPITAL,
  HAN,
  type Lexicon,
  type Segments,
  type Sentence,
  SPACED,
  type Tokens,
} from '../text/index.ts';
import { isDirection, isDistrictAbroad, isSpelledAbroad } from './abroad.ts';
import { isElsewhere, NAMESAKES } from './foreign.ts';
import { isCalled, isLine, isNamedAfter, isNamesake, isPeople, isWild } from './guards.ts';
import { shareTypes } from './lists.ts';
import type { NameSense } from './names.ts';
import { ownSuffixAt } from './own-suffix.ts';
import { isGivenName, isIntroduced, isPerson } from './persons.ts';
import { SYLLABLES } from './pieces.ts';
import type { Spelled } from './spelled.ts';
import { spelledAt } from './spelling.ts';
import { prefixBefore } from './suffix.ts';
import { SURNAMES, TITLES } from './surnames.ts';
import { DIVISIONS, type SuffixClass, TYPE_ENDINGS } from './type-words.ts';

export interface Toponym extends Spelled {
  readonly sentence: number;
  readonly block: number;
  readonly suffix: SuffixClass | null;
  readonly suffixTo: number; // token after the suffix, or `to`
  readonly ownSuffix: boolean; // the spelling itself ends in a type word: "Pudong New Area"
  readonly titled: boolean; // a person's title stands right before it
  readonly locative: boolean; // "in", "near", "from" stands right before it
  readonly inside: boolean; // "in", "near": one of those words that do not go before people as well
  readonly partOfName: boolean; // a capitalized word follows that is no suffix, or one in pinyin stands before
}

/** Longest matches, left to right, without overlap; streets, waters, people and foreign namesakes are left out. */
export function recognize(tokens: Tokens, segments: Segments, names: Lexicon<NameSense>): Toponym[] {
  const toponyms: Toponym[] = [];
  const abroad = new Set<string>();
  const people = new Set<string>();
  for (const sentence of segments.sentences)
    for (let i = sentence.from; i < sentence.to; ) {
      if (!(tokens.flags[i]! & (CAPITAL | HAN))) {
        i++;
        continue;
      }
      const spelled = spelledAt(tokens, i, sentence.to, names);
      for (const name of spelled) {
        const toponym = describe(tokens, name, sentence, toponyms.at(-1), names);
        if (!toponym) {
          if (isIntroduced(tokens, name.from, name.to)) people.add(tokens.key[name.from]!);
          continue;
        }
        if (!isElsewhere(tokens, toponym)) toponyms.push(toponym);
        else if (
          name.senses.every((s) => s.place.level === 'county') ||
          NAMESAKES.has(tokens.key[name.from]!)
        )
          abroad.add(tokens.key[name.from]!);
      }
      // What was a street, a lake or a person is passed over whole.
      i = Math.max(i + 1, spelled.at(-1)?.to ?? 0, toponyms.at(-1)?.suffixTo ?? 0);
    }
  if (abroad.size === 0 && people.size === 0) return shareTypes(tokens, toponyms);
  // After "Canton, Ohio" and "Salvador Dali" the bare name is that of the town, of the man.
  const isTaken = (key: string, { inside }: Toponym) => abroad.has(key) || (people.has(key) && !inside);
  return shareTypes(
    tokens,
    toponyms.filter((t) => t.suffix !== null || t.to - t.from > 1 || !isTaken(tokens.key[t.from]!, t)),
  );
}

const LOCATIVES = new Set(
  'in at from near to around outside via reach reached of across between into through visited'.split(' '),
);

const PERSONAL = new Set(['from', 'to', 'of', 'between']); // people write to people

/** The words around a spelled name, or null where they say that it is no place of China. */
function describe(
  tokens: Tokens,
  name: Spelled,
  sentence: Sentence,
  previous: Toponym | undefined,
  names: Lexicon<NameSense>,
): Toponym | null {
  const { from, to, start, end, senses } = name;
  const suffix = ownSuffixAt(tokens, to, sentence.to, senses, previous?.suffixTo === from);
  // "Wanrong County of Yuncheng": the type word belongs to the name before it.
  const claimed = previous !== undefined && previous.suffixTo === from - 1;
  const kind = suffix?.kind ?? (claimed ? null : prefixBefore(tokens, from));
  // Some towns are in the gazetteer as themselves; others only share a county's name.
  if (kind && !DIVISIONS.has(kind) && !(kind === 'town' && senses.some((s) => s.form === 'area')))
    return null;
  const adjoining =
    previous?.to === from && (from - previous.from > 1 || !SURNAMES.has(tokens.key[from - 1]!));
  if (!kind && !adjoining && isPerson(tokens, from, to)) return null;
  const before = from > sentence.from ? tokens.key[from - 1]! : '';
  const locative = LOCATIVES.has(before);
  const inside = locative && !PERSONAL.has(before);
  if (!kind && !adjoining && !inside && isGivenName(tokens, from, to, sentence.to)) return null;
  const small = !kind && senses.every((s) => s.place.level === 'county');
  if (small && (isWild(tokens, to) || isNamedAfter(tokens, to) || isLine(tokens, from, to))) return null;
  if (small && !adjoining && isCalled(tokens, from, to)) return null;
  if (isNamesake(tokens, from, to) || isDistrictAbroad(tokens, from, to)) return null;
  if (isSpelledAbroad(tokens, name, previous?.suffixTo === from - 1, names)) return null;
  if (previous?.suffixTo !== from && isPeople(tokens, from, sentence.to)) return null;
  const follows = to < sentence.to && (tokens.flags[to]! & (CAPITAL | SPACED)) === (CAPITAL | SPACED);
  return {
    from,
    to,
    start,
    end,
    senses,
    sentence: sentence.index,
    block: sentence.block,
    suffix: kind,
    suffixTo: suffix?.to ?? to,
    ownSuffix:
      to - from > 1 &&
      TYPE_ENDINGS.has(tokens.key[to - 1]!) &&
      !isDirection(tokens.key.slice(from, to).join(' ')),
    titled: TITLES.has(before) && (tokens.flags[from - 1]! & CAPITAL) !== 0,
    locative,
    inside,
    partOfName: suffix === null && (follows || (!adjoining && isBehindName(tokens, from, sentence.from))),
  };
}

/** "Dafo Longjing": a word in pinyin that is no place stands right before, so the two are one name. */
function isBehindName({ key, flags }: Tokens, from: number, first: number): boolean {
  const before = from - 1;
  if (before < first || !(flags[before]! & CAPITAL) || !(flags[from]! & SPACED)) return false;
  return (
    key[before] !== 'china' && /[aeiou][^aeiou]+[aeiou]/.test(key[before]!) && SYLLABLES.test(key[before]!)
  );
}
