// The words before a date → how an act relates to it: it fell on that day, began then, came after or before it.
import { CAPITAL, NUMBER, type Tokens } from '../text/index.ts';

/**
 * `on` dates an act. `since` opens what goes on. `after` only bounds it. `before` is a deadline or a bound from above,
 * which says nothing of when. `asof` dates a statement: "as of 30 November, 300 firms had joined".
 */
export type Relation = 'on' | 'since' | 'after' | 'before' | 'asof';

const WORDS: Readonly<Record<string, Relation>> = {
  since: 'since',
  after: 'after',
  following: 'after',
  before: 'before',
  until: 'before',
  till: 'before',
  by: 'before',
  than: 'before', // "no later than 30 June"
};
// "before the end of October", "since early May", "by around the 5th of", "after the afternoon of 3 May"
const BETWEEN =
  /^(the|end|beginning|start|middle|close|early|mid|late|around|about|as|morning|afternoon|evening|noon|night|of|on|in|last|next|this|-)$/;
const REACH = 5; // tokens between the preposition and the date

/** How tokens `[from, to)` relate what they tell to the date at token `at`. */
export function relationOf(tokens: Tokens, from: number, to: number, at: number): Relation {
  let i = at - 1;
  while (i >= from && i > at - REACH && BETWEEN.test(tokens.key[i]!) && !isAsOf(tokens, from, i)) i--;
  if (i < from) return 'on';
  if (isAsOf(tokens, from, i)) return 'asof';
  const key = tokens.key[i]!;
  if (
    (key === 'to' && /^(up|prior)$/.test(tokens.key[i - 1] ?? '')) ||
    (key === 'of' && tokens.key[i - 1] === 'ahead')
  )
    return tokens.key[i - 1] === 'up' ? 'asof' : 'before';
  const relation = WORDS[key];
  if (relation === undefined || (key === 'following' && i === at - 1 && tokens.key[i - 1] === 'the'))
    return 'on';
  if (key === 'than' && tokens.key[i - 1] !== 'later') return 'on';
  // "Until the end of October, 300 firms had joined": what is said of a state up to then is a statement of that day.
  return relation === 'before' && key !== 'before' && isState(tokens, from, to) ? 'asof' : relation;
}

/** "as of", "as at". */
function isAsOf(tokens: Tokens, from: number, i: number): boolean {
  return i > from && tokens.key[i - 1] === 'as' && (tokens.key[i] === 'of' || tokens.key[i] === 'at');
}

const PERFECT = new Set(['has', 'have', 'had']);
const STANDS = new Set([...PERFECT, ...'exceeded reached totalled totaled stood was were'.split(' ')]);
const TO_COME = new Set('will shall should must would plan plans aim aims strive strives is are'.split(' '));

/** A perfect tense or a figure, and nothing that is still to come. */
function isState(tokens: Tokens, from: number, to: number): boolean {
  let state = false;
  for (let i = from; i < to; i++) {
    const key = tokens.key[i]!;
    if (TO_COME.has(key) && !(tokens.flags[i]! & CAPITAL)) {
      if (key !== 'is' && key !== 'are') return false;
      if (tokens.key[i + 1] === 'to') return false; // "is to open by June"
    }
    if (STANDS.has(key)) state = true;
  }
  return state;
}

/** "has been researching since 2015", "runs since May": a state that began then, and no sum of acts from then on. */
export function isBeginning(tokens: Tokens, from: number, to: number): boolean {
  let perfect = false;
  for (let i = from; i < to; i++) {
    if (!PERFECT.has(tokens.key[i]!)) continue;
    perfect = true;
    for (let j = i + 1; j < Math.min(to, i + 4); j++)
      if (tokens.key[j] === 'been') return !counts(tokens, from, i);
  }
  return !perfect;
}

/** "300 licences have been issued since May" counts what came after. */
function counts(tokens: Tokens, from: number, to: number): boolean {
  for (let i = from; i < to; i++)
    if (tokens.flags[i]! & NUMBER && !/^((19|20)\d\d|\d{1,2})$/.test(tokens.key[i]!)) return true;
  return false;
}
