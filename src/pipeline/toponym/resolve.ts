// Toponyms with their candidates → one place each, with the rule, the confidence and the runners-up.

import type { Tokens } from '../text/tokenize.ts';
import { Context } from './context.ts';
import type { Alternative } from './decision.ts';
import type { Gazetteer, GazetteerPlace } from './gazetteer.ts';
import type { NameForm, NameSense } from './names.ts';
import type { Toponym } from './recognize.ts';
import { agreement } from './suffix.ts';
import { COMMON_WORDS, SURNAMES } from './surnames.ts';

export interface Resolved {
  readonly toponym: Toponym;
  readonly place: GazetteerPlace;
  readonly rule: ResolveRule;
  readonly reason: string;
  readonly confidence: number; // 0…1
  readonly alternatives: readonly Alternative[]; // best first
}

export type ResolveRule =
  | 'only-place' // one place bears the name
  | 'suffix' // the suffix fits one candidate
  | 'parent-beside' // an enclosing division is named right beside it
  | 'parent-nearby' // … in the sentence, the paragraph or the document
  | 'prominence' // the better known of several places
  | 'nickname'
  | 'named-area'
  | 'override'; // set by hand in seeds/overrides.yaml

/** Why a toponym was left unplaced. */
export interface Unresolved {
  readonly toponym: Toponym;
  readonly reason: string;
  readonly candidates: readonly Alternative[];
}

const PRIOR: Readonly<Record<GazetteerPlace['level'], number>> = {
  province: 6,
  prefecture: 5,
  area: 4.5,
  county: 1.5,
};
const FORM: Readonly<Record<NameForm, number>> = {
  name: 0,
  'han-full': 2,
  'han-short': 0,
  alternative: -0.4,
  plain: -1.2,
  nickname: 3,
  area: 2.5,
};
const ACCEPTED = 2.6; // a bare county name needs a corroboration worth about one parent in the document

interface Scored {
  readonly sense: NameSense;
  readonly score: number;
  readonly rule: ResolveRule;
}

/** Resolves all toponyms of a document together: the clear ones are the context of the others. */
export function resolve(
  tokens: Tokens,
  toponyms: readonly Toponym[],
  gazetteer: Gazetteer,
): { resolved: Resolved[]; unresolved: Unresolved[] } {
  const context = new Context(tokens, toponyms, gazetteer);
  const resolved: Resolved[] = [];
  const unresolved: Unresolved[] = [];
  toponyms.forEach((toponym, index) => {
    const ranked = rank(toponym, index, context);
    const best = ranked[0];
    if (!best || best.score < ACCEPTED) {
      unresolved.push({
        toponym,
        reason: 'no candidate has enough support here',
        candidates: ranked.map(toAlternative),
      });
      return;
    }
    resolved.push({
      toponym,
      place: best.sense.place,
      rule: best.rule,
      reason: explain(best, ranked[1], context),
      confidence: confidenceOf(best, ranked[1]),
      alternatives: ranked.slice(1, 5).map(toAlternative),
    });
  });
  return { resolved, unresolved };
}

function rank(toponym: Toponym, index: number, context: Context): Scored[] {
  const best = new Map<string, Scored>();
  const single = toponym.senses.length === 1;
  for (const sense of toponym.senses) {
    const scored = score(toponym, index, sense, single, context);
    const known = best.get(sense.place.code);
    if (!known || known.score < scored.score) best.set(sense.place.code, scored);
  }
  return [...best.values()].sort(
    (a, b) => b.score - a.score || (a.sense.place.code < b.sense.place.code ? -1 : 1),
  );
}

function score(toponym: Toponym, index: number, sense: NameSense, single: boolean, context: Context): Scored {
  const { place, form } = sense;
  let total = PRIOR[place.level] + FORM[form] + Math.log10(place.population + 1) * 0.35;
  let rule: ResolveRule = single ? 'only-place' : 'prominence';
  if (form === 'nickname') rule = 'nickname';
  if (form === 'area') rule = 'named-area';
  if (place.type === 'county-level city') total += 1.2;
  if (place.type === 'district') total -= 0.6;

  let supported = false;
  if (toponym.suffix && form !== 'area' && form !== 'nickname') {
    const agrees = agreement(toponym.suffix, place.type);
    total += agrees === 2 ? 5 : agrees === 1 ? 0.8 : -5;
    supported = agrees === 2;
    if (agrees === 2) rule = single ? 'only-place' : 'suffix';
    // "New District" and its like belong to the name of an area; another place's name before it stays that place's.
    if (
      agrees === 0 &&
      (toponym.suffix === 'zone' || toponym.suffix === 'district') &&
      place.level !== 'county'
    )
      total += 3.5;
  }
  const support = form === 'nickname' ? { worth: 0, rule: null } : context.support(place, toponym, index);
  total += support.worth;
  if (support.rule) rule = support.rule;
  if (support.rule === 'parent-beside') supported = true;

  if (!supported && place.level !== 'province' && isDoubtfulName(toponym, form, place, context)) total -= 6;
  if (place.level === 'county' && toponym.titled && !supported) total -= 4;
  return { sense, score: total, rule };
}

/** One-syllable names, surnames and English words are places only beside a suffix or a parent. */
function isDoubtfulName(toponym: Toponym, form: NameForm, place: GazetteerPlace, context: Context): boolean {
  if (form === 'han-full' || form === 'nickname' || form === 'area') return false;
  if (form === 'han-short') return place.level === 'county' && toponym.end - toponym.start <= 2;
  const key = context.key(toponym);
  return COMMON_WORDS.has(key) || SURNAMES.has(key);
}

function confidenceOf(best: Scored, second: Scored | undefined): number {
  const margin = Math.min(
    best.score - (second?.score ?? ACCEPTED - 4),
    (best.score - ACCEPTED) * 1.5 + 1.5,
    8,
  );
  return Math.round((0.5 + 0.5 * Math.tanh(margin / 2.6)) * 1000) / 1000;
}

function explain(best: Scored, second: Scored | undefined, context: Context): string {
  const { place } = best.sense;
  const name = `${place.name.en} (${place.name.zh})`;
  const other = second ? `, not ${second.sense.place.name.zh}` : '';
  switch (best.rule) {
    case 'only-place':
      return `${name} is the only place of this name`;
    case 'suffix':
      return `the word after the name fits ${name}${other}`;
    case 'parent-beside':
      return `${context.parentName(place)} is named beside it: ${name}${other}`;
    case 'parent-nearby':
      return `${context.parentName(place)} is named nearby: ${name}${other}`;
    case 'nickname':
      return `a nickname of ${name}`;
    case 'named-area':
      return `a named area within ${name}`;
    case 'override':
    case 'prominence':
      return `${name} is the best known place of this name${other}`;
  }
}

function toAlternative({ sense, score }: Scored): Alternative {
  return { place: sense.place.code, score: Math.round(score * 100) / 100 };
}
