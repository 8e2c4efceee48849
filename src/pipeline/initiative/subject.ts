// What stands before a sentence that says only "it" or "the two sides" → the words for who that is.
import { CAPITAL, type Tokens } from '../text/index.ts';
import { deeds } from './deeds.ts';
import { isTold } from './told.ts';
import type { Unit } from './units.ts';

/** A sentence that needs the one before it to say who. */
const REFERRING =
  /^(its?|he|she|they|their|this|these|both(?: sides| parties)?|the two(?: sides| parties| companies)?|the (?:meeting|company|group|alliance|institute|zones?|sides|parties))\b/i;
const SEVERAL = /^(they|both|the two|the sides|the parties)/i;
const REPLACED =
  /^(its?|he|she|they|their|both(?: sides| parties)?|the two(?: sides| parties| companies)|the (?:company|group|sides|parties))\b/i;

export const refers = (sentence: string): boolean => REFERRING.test(sentence) || VERB_FIRST.test(sentence);

/** "was linked with a bank": the second verb of a sentence that was cut before it. */
const VERB_FIRST = /^(was|were|has|have|had|(?!un)[a-z]{3,}ed)\s/;

/** The sentence with who it speaks of in place of its pronoun; null where that was not said before. */
export function withSubject(sentence: string, before: readonly Unit[], tokens: Tokens): string | null {
  const [pronoun] = VERB_FIRST.test(sentence) ? [''] : (REPLACED.exec(sentence) ?? []);
  if (pronoun === undefined) return null;
  for (const unit of [...before].reverse()) {
    const subject = subjectOf(unit, tokens);
    if (subject === null) continue;
    const partner = SEVERAL.test(pronoun) ? partnerOf(unit, tokens) : null;
    if (
      SEVERAL.test(pronoun) &&
      !(partner ? /\s\p{Lu}/u : /\s\p{Lu}.*\band\b/u).test(` ${subject.replace(/^The /, '')}`)
    )
      return null;
    const who = partner ? `${subject} and ${partner}` : subject;
    const owns = /^(its|their)$/i.test(pronoun) ? (who.endsWith('s') ? '’' : '’s') : '';
    return `${who}${owns}${pronoun === '' ? ' ' : ''}${sentence.slice(pronoun.length)}`;
  }
  return null;
}

/** "Hohhot: it issued …", where nothing but the place was named before. */
export function withPlace(sentence: string, before: readonly Unit[], tokens: Tokens): string | null {
  if (SEVERAL.test(sentence) || VERB_FIRST.test(sentence)) return null;
  const unit = before.findLast(({ places }) => places.length > 0);
  const toponym = unit?.places[0]?.toponym;
  if (!toponym || toponym.from - unit!.from > OPENING) return null;
  const name = tokens.text.slice(toponym.start, toponym.end);
  return `${name}: ${sentence.charAt(0).toLowerCase()}${sentence.slice(1)}`;
}

const OPENING = 6; // tokens within which a place is what a sentence is about
const LONGEST = 14; // tokens of a subject

/** "The Yulin Energy Bureau" of "Recently, the Yulin Energy Bureau signed …": up to the verb or to what is put in. */
function subjectOf({ from, to }: Unit, tokens: Tokens): string | null {
  let start = from;
  for (let i = from; i < Math.min(to, from + 2 * LONGEST); i++) {
    const key = tokens.key[i]!;
    if (key === ',' && /^(ltd|inc)$/.test(tokens.key[i + 1] ?? '')) continue;
    const opens = INTRODUCES.test(tokens.key[start]!) || /^(later|earlier)$/.test(tokens.key[i - 1] ?? '');
    if (key === ':' || (key === ',' && opens)) start = i + 1;
    else if (key === ',') return named(tokens, start, i);
    else if (i > start && isVerb(tokens, from, i, to)) {
      let end = i;
      while (end > start && ADVERB.test(tokens.key[end - 1]!)) end--;
      return named(tokens, start, end);
    }
  }
  return null;
}

const INTRODUCES =
  /^(on|in|at|by|as|after|before|since|during|from|with|for|according|recently|currently|earlier|meanwhile|today|yesterday|then|so|\d+)$/;
const ADVERB = /^(also|jointly|then|first|today|yesterday|\w+ly)$/;
const VERB =
  /^(is|are|was|were|has|have|had|will|put|brought|took|made|gave|got|began|went|came|said|told|wrote|sold|became|led|won|paid|lent|sent|plans|intends)$/;

function isVerb(tokens: Tokens, from: number, i: number, to: number): boolean {
  if (VERB.test(tokens.key[i]!)) return true;
  const match = deeds.begins(tokens, i) ? deeds.longest(tokens, i, to) : null;
  return !!match?.values.some(({ past }) => past) && isTold(tokens, from, i, match.end);
}

/** Null for what names nobody: "the city", "on Monday". */
function named(tokens: Tokens, from: number, to: number): string | null {
  if (to <= from || to - from > LONGEST) return null;
  const text = tokens.text.slice(tokens.start[from]!, tokens.end[to - 1]!).replace(/\s+/g, ' ');
  const names = tokens.flags[from]! & CAPITAL || to - from > 2;
  return names && !REFERRING.test(text) && !NOBODY.test(text) ? text : null;
}

const NOBODY =
  /^(?:on|in|at|by|as|after|according|with|the (?:city|county|district|province|plan|notice))\b/i;

/** "Inspur" of "signed an agreement with Inspur, …". */
function partnerOf({ from, to }: Unit, tokens: Tokens): string | null {
  for (let i = from; i < to - 1; i++) {
    if (tokens.key[i] !== 'with') continue;
    let end = i + 1;
    while (end < Math.min(to, i + LONGEST) && !/^(,|\.|;|on|in|to|and|for|under)$/.test(tokens.key[end]!))
      end++;
    return named(tokens, i + 1, end);
  }
  return null;
}
