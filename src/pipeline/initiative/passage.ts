// The unit that reports an act → the passage that shows it, on the topic.
import type { Sentence, TokenRange } from '../text/index.ts';
import type { TermScores } from './terms.ts';
import type { Unit } from './units.ts';

/** The passage an initiative rests on, and the term scores of what it says. */
export interface Evidence extends TokenRange {
  readonly sentence: Sentence; // its first
  readonly scores: readonly TermScores[];
}

const REACH = 2; // sentences after the act in which the topic may still be named

/** The unit itself where it is on the topic; otherwise it and what follows, up to the unit that is. */
export function evidenceOf(unit: Unit, units: readonly Unit[], index: number, heading: number): Evidence {
  const { from, to, sentence, scores } = unit;
  if (scores.topic >= 3 || (scores.topic > 0 && heading >= 3))
    return { from, to, sentence, scores: [scores] };
  const following = units.slice(index + 1, index + 1 + REACH);
  const end = following.findIndex((u) => u.topic > scores.topic && !u.date && !u.manner.expert);
  if (end < 0) return { from, to, sentence, scores: [scores] };
  const shown = [unit, ...following.slice(0, end + 1)];
  return { from, to: shown.at(-1)!.to, sentence, scores: shown.map((u) => u.scores) };
}
