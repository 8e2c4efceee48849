// A parsed document → the decisions in it that a person should look at: names placed with little confidence, or not at all.
import type { Problem } from '../contract/index.ts';
import type { PlacedToponym } from './geoparse.ts';
import type { Parsed } from './index.ts';

/** Below it a place is a guess. */
export const DOUBTFUL = 0.6;
const AROUND = 24; // characters of the text shown on either side

/** Warnings in the order of the text. */
export function ambiguities({ document, geoparsed, problems }: Parsed): Problem[] {
  const { text } = geoparsed.tokens;
  const guesses = geoparsed.toponyms
    .filter(({ confidence }) => confidence < DOUBTFUL)
    .map(
      (placed): Problem => ({
        stage: 'resolve',
        rule: 'low-confidence',
        severity: 'warning',
        document: document.id,
        span: { start: placed.toponym.start, end: placed.toponym.end },
        reason: `${document.id}: ${guess(text, placed)}; settle it in seeds/overrides.yaml`,
      }),
    );
  const unplaced = problems
    .filter(({ rule }) => rule === 'unresolved')
    .map(
      (problem): Problem => ({
        ...problem,
        severity: 'warning',
        reason: `${document.id}: ${problem.reason}${problem.span ? ` (${around(text, problem.span.start, problem.span.end)})` : ''}`,
      }),
    );
  return [...guesses, ...unplaced].sort((a, b) => (a.span?.start ?? 0) - (b.span?.start ?? 0));
}

function guess(text: string, { toponym, place, confidence, alternatives }: PlacedToponym): string {
  const others = alternatives.map((a) => a.place).join(' or ');
  return `“${text.slice(toponym.start, toponym.end)}” (${around(text, toponym.start, toponym.end)}) is taken for ${place.name.en} ${place.name.zh} ${place.code} with a confidence of only ${confidence}${others && `; it may be ${others}`}`;
}

function around(text: string, start: number, end: number): string {
  const before = text.slice(Math.max(0, start - AROUND), start);
  const after = text.slice(end, end + AROUND);
  return `… ${before}${text.slice(start, end)}${after} …`.replace(/\s+/g, ' ');
}
