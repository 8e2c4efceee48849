// Toponyms with their candidates → one place each, with the rule, the confidence and the runners-up.
import type { Alternative } from '../../contract/index.ts';
import type { Tokens } from '../text/index.ts';
import { Addresses } from './address.ts';
import { type Anchor, firstAnchors } from './anchors.ts';
import { Context } from './context.ts';
import type { Gazetteer, GazetteerPlace } from './gazetteer.ts';
import type { NameForm } from './names.ts';
import type { Toponym } from './recognize.ts';
import { type ResolveRule, type Scored, score } from './score.ts';

export interface Resolved {
  readonly toponym: Toponym;
  readonly place: GazetteerPlace;
  readonly rule: ResolveRule;
  readonly reason: string;
  readonly confidence: number; // 0…1
  readonly alternatives: readonly Alternative[]; // best first
}

/** Why a toponym was left unplaced. */
export interface Unresolved {
  readonly toponym: Toponym;
  readonly reason: string;
  readonly candidates: readonly Alternative[];
}

const ACCEPTED = 2.6; // a bare county name needs a corroboration worth about one parent in the document
const SURE = 0.8; // confidence from which a reading is context for the next
const READINGS = 3; // a fourth has changed nothing
const FAR = -2; // nothing speaks for a candidate where much speaks for another
const FAR_PREFECTURE = -1.2; // a well-known city is named anywhere
const MUCH = 2.2;
const PLACED_ELSEWHERE = -2; // 九龙 of Sichuan is not the one of Hong Kong
const FIXED: ReadonlySet<NameForm> = new Set(['nickname', 'area']);
const OUTDONE = 0.3; // what mere nearness is worth against a parent right beside

/**
 * Reads all toponyms of a document until they settle: names that are clear by themselves are the context of the first
 * reading, and what that settles is the context of the next, so that "Lushan" in a title is the one of the text under it.
 */
export function resolve(
  tokens: Tokens,
  toponyms: readonly Toponym[],
  gazetteer: Gazetteer,
): { resolved: Resolved[]; unresolved: Unresolved[] } {
  const addresses = new Addresses(tokens, toponyms);
  let anchors = firstAnchors(toponyms);
  let context: Context;
  let readings: Scored[][];
  for (let reading = 1; ; reading++) {
    context = new Context(tokens, toponyms, addresses, gazetteer, anchors);
    readings = toponyms.map((toponym, index) => rank(toponym, index, context));
    const next = readings.map(anchorOf);
    if (reading === READINGS || next.every((anchor, index) => anchor === anchors[index])) break;
    anchors = next;
  }
  const resolved: Resolved[] = [];
  const unresolved: Unresolved[] = [];
  toponyms.forEach((toponym, index) => {
    const ranked = readings[index]!;
    const best = ranked[0];
    const candidates = ranked.slice(0, 5).map(toAlternative);
    if (!best || best.score < ACCEPTED)
      unresolved.push({ toponym, reason: 'no candidate has enough support here', candidates });
    else
      resolved.push({
        toponym,
        place: best.sense.place,
        rule: best.rule,
        reason: explain(ranked, context, index),
        confidence: confidenceOf(ranked),
        alternatives: candidates.slice(1),
      });
  });
  return { resolved, unresolved };
}

/** What a reading makes clear enough to be context for the next. */
function anchorOf(ranked: readonly Scored[]): Anchor {
  const clear = ranked[0] && ranked[0].score >= ACCEPTED && confidenceOf(ranked) >= SURE;
  return clear ? ranked[0]!.sense.place : null;
}

/** Candidates, the best first; of several spellings of one place the best counts. */
function rank(toponym: Toponym, index: number, context: Context): Scored[] {
  const { senses } = toponym;
  if (senses.length === 1) return [score(toponym, index, senses[0]!, context)];
  const best: Scored[] = []; // a few: a list is quicker than a map
  for (const sense of senses) {
    const scored = score(toponym, index, sense, context);
    const known = best.findIndex((b) => b.sense.place.code === sense.place.code);
    if (known < 0) best.push(scored);
    else if (best[known]!.score < scored.score) best[known] = scored;
  }
  if (best.length === 1) return best;
  return compare(best).sort(
    (a, b) => b.score - a.score || (a.sense.place.code < b.sense.place.code ? -1 : 1),
  );
}

/** Namesakes against each other: a parent beside outdoes nearness, and much nearness outdoes none. */
function compare(candidates: readonly Scored[]): Scored[] {
  const beside = candidates.some((c) => c.support.rule === 'parent-beside');
  const most = candidates.reduce((worth, c) => Math.max(worth, c.support.worth), 0);
  return candidates.map((c) => {
    const { worth, rule } = c.support;
    if (beside && rule !== 'parent-beside')
      return adjusted(c, -worth * (1 - OUTDONE) + (FIXED.has(c.sense.form) ? PLACED_ELSEWHERE : 0));
    if (most >= MUCH && worth === 0 && c.sense.place.level !== 'province')
      return adjusted(c, c.sense.place.level === 'prefecture' ? FAR_PREFECTURE : FAR);
    return c;
  });
}

function adjusted({ sense, score, support, rule }: Scored, by: number): Scored {
  return { sense, score: score + by, support, rule };
}

function confidenceOf([best, second]: readonly Scored[]): number {
  if (!best) return 0;
  const overSecond = best.score - (second?.score ?? ACCEPTED - 4);
  const overThreshold = (best.score - ACCEPTED) * 1.5 + 1.5;
  const margin = Math.min(overSecond, overThreshold, 8);
  return Math.round((0.5 + 0.5 * Math.tanh(margin / 2.6)) * 1000) / 1000;
}

function explain([best, second]: readonly Scored[], context: Context, index: number): string {
  const { place } = best!.sense;
  const name = `${place.name.en} (${place.name.zh})`;
  const other = second ? `, not ${second.sense.place.name.zh}` : '';
  switch (best!.rule) {
    case 'only-place':
      return `${name} is the only place of this name`;
    case 'suffix':
      return `the word after the name fits ${name}${other}`;
    case 'parent-beside':
      return `${context.witness(place, index)} is named beside it: ${name}${other}`;
    case 'parent-nearby':
      return `${context.witness(place, index)} is named nearby: ${name}${other}`;
    case 'nickname':
      return `a nickname of ${name}`;
    case 'named-area':
      return `a named area within ${name}`;
    case 'override':
    case 'prominence':
      return `${name} is the best known place of this name${other}`;
  }
}

function toAlternative({ sense, score, rule }: Scored): Alternative {
  return { place: sense.place.code, score: Math.round(score * 100) / 100, rule };
}
