// A unit and its surroundings → how much it speaks for an act of its own.

import type { Tokens } from '../text/index.ts';
import type { HeadingFacts } from './heading.ts';
import type { Unit } from './units.ts';

/** A unit worth this much reports an act. */
export const ACCEPTED = 3;

// What speaks for and against an act, in points; set on the gold of the digests and the challenge set.
const DATE = { fine: 2, year: 1, bound: 1 }; // `bound`: a deadline, or the end of a period
const ACT = 2;
const PRACTICE = 1.5; // also a plan: "Shanghai will …"
const PLANNED = 2; // by when or when: "The bureau is to open it before the end of June"
const FIGURE = 1.5;
const TOPIC = 1;
const TOPIC_ABOVE = 0.3;
const PLACE = 1;
const ORGANISATION = 0.5;
const GOES_ON = 0.8; // the unit before reports an act, and this one another of the same subject
const SUBJECTLESS = -1;
const LEAD = 0.5; // first under a heading
const SPEECH = -0.7;
const URGING = -1.5;
const SUMMARY = { dated: -1.5, undated: -2 };
const DETAIL = -1.5;
const HISTORY = -1; // "In 2016 the city built its first data centre"
const NOBODY = -1; // "This week the industry went on to grow"
const NEGATED = -2.5;
const FUTURE = -0.4;
const PURPOSE = -1.5; // future under a heading: what the act before it is for

/** 0 for comments, surveys and for what touches neither the topic nor a day. `goesOn`: the unit before reports an act. */
export function worthOf(
  unit: Unit,
  index: number,
  goesOn: boolean,
  heading: HeadingFacts,
  tokens: Tokens,
): number {
  const { date, places, topic } = unit;
  if (topic === 0 && heading.scores.topic === 0 && !date && !goesOn) return 0;
  const { manner, organisations } = unit;
  if (manner.survey || (manner.expert && (manner.speech || !(date || (manner.act && places.length > 0)))))
    return 0;
  const placed = places.length > 0 || heading.places.length > 0;
  if (manner.abroad && !manner.home && !placed && organisations.length === 0) return 0;
  if (heading.comment && !(manner.act && date?.basis === 'stated' && places.length > 0)) return 0;
  const plans = isPlanOfPlace(unit, tokens);
  const dated = date !== null || unit.dates.some((d) => d.isDay);
  let worth = 0;
  if (date) worth += date.precision === 'year' ? DATE.year : DATE.fine;
  else if (unit.dates.some((d) => d.isDay)) worth += DATE.bound;
  if (manner.act || (manner.told && date)) worth += ACT;
  else if (manner.practice || plans) worth += PRACTICE;
  else if (manner.future && dated) worth += PLANNED;
  if (manner.figure) worth += FIGURE;
  if (topic > 0) worth += TOPIC;
  if (heading.scores.topic > 0) worth += TOPIC_ABOVE;
  if (places.length > 0) worth += PLACE;
  else if (organisations.length > 0) worth += ORGANISATION;
  else if (goesOn && (manner.act || manner.figure)) worth += GOES_ON;
  else if (!date) worth += SUBJECTLESS;
  if (index === 0 && heading.block) worth += LEAD;
  if (manner.speech && !date) worth += SPEECH;
  if (manner.urges && !(manner.act && date)) worth += URGING;
  if (manner.summary) worth += date ? SUMMARY.dated : SUMMARY.undated;
  if (!manner.act && !manner.practice && !manner.figure && !placed && organisations.length === 0)
    worth += NOBODY;
  if (topic === 0 && date?.precision === 'year' && date.basis === 'stated' && !manner.figure)
    worth += HISTORY;
  if (manner.negated) worth += NEGATED;
  if (manner.detail && !date && !manner.act) worth += DETAIL;
  if (manner.future && !dated && !plans) worth += index > 0 && heading.block ? PURPOSE : FUTURE;
  return worth;
}

const SUBJECT_REACH = 8; // tokens: "Fujian has also announced that it will"

/** "Shanghai will …"; "Wuhan: the funds will …" is not the city's plan. */
export function isPlanOfPlace({ manner, places, from }: Unit, { key }: Tokens): boolean {
  const subject = manner.future && places.find(({ toponym }) => toponym.from - from < 3)?.toponym;
  if (!subject) return false;
  for (let i = subject.suffixTo; i < subject.suffixTo + SUBJECT_REACH; i++) {
    if (/^(will|plans|aims|intends|is|are)$/.test(key[i] ?? '')) return true;
    if (key[i] === ':') return false;
  }
  return false;
}
