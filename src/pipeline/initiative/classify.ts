// Term scores of an initiative's text → its sector, its other sectors and its kind.
import { KINDS, type Kind, SECTORS, type Sector } from '../../contract/index.ts';
import type { Deed } from './deeds.ts';
import type { FoundKind } from './kind.ts';
import { KINDS_AT, SECTORS_AT, type TermScores } from './terms.ts';

export interface Classified {
  readonly sector: Sector;
  readonly sectors: readonly Sector[]; // primary first, then those that score at least half of it
  readonly kind: Kind;
  readonly because: {
    readonly sector: readonly string[]; // phrases that spoke for it, the weightiest first
    readonly kind: readonly string[];
    readonly deeds: readonly Deed[]; // that made the kind, in the order of the text
  };
}

/** Part of a score with its weight: the sentence itself counts 1, the heading of its item less. */
export interface WeightedScores {
  readonly scores: TermScores;
  readonly weight: number;
}

/** With no sector term at all an initiative is of technology: something was done with a blockchain. */
export function classify(parts: readonly WeightedScores[], deeds: readonly FoundKind[] = []): Classified {
  const sectors = sum(parts, 'sectors', SECTORS.length);
  const kinds = sum(parts, 'kinds', KINDS.length);
  if (deeds.length > 0) for (const i of KINDS.keys()) kinds[i]! *= BESIDE_DEEDS;
  for (const { kind, weight } of deeds) kinds[KINDS.indexOf(kind)]! += weight;
  const ranked = SECTORS.map((sector, i) => ({ sector, score: sectors[i]! }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score);
  const best = ranked[0] ?? { sector: 'technology' as const, score: 1 };
  const others = ranked.slice(1).filter(({ score }) => score >= best.score / 2 && score >= 3);
  const kind = kindOf(kinds);
  return {
    sector: best.sector,
    sectors: [best.sector, ...others.map(({ sector }) => sector)].slice(0, 3),
    kind,
    because: {
      sector: phrases(parts, SECTORS_AT + SECTORS.indexOf(best.sector)),
      kind: phrases(parts, KINDS_AT + KINDS.indexOf(kind)),
      deeds: deeds.flatMap((told) => (told.kind === kind ? [told.deed] : [])),
    },
  };
}

const BESIDE_DEEDS = 0.5; // of what the other words of a unit weigh for a kind

function phrases(parts: readonly WeightedScores[], list: number): string[] {
  const terms = parts.flatMap(({ scores, weight }) =>
    weight > 0 ? scores.terms.filter((term) => term.list === list) : [],
  );
  return [...new Set(terms.sort((a, b) => b.weight - a.weight).map(({ phrase }) => phrase))];
}

/** Without a word for any kind of act, something is put to use. */
function kindOf(scores: Float64Array): Kind {
  const most = largest(scores);
  return most > 0 ? KINDS[scores.indexOf(most)]! : 'application';
}

function largest(values: Float64Array): number {
  let most = values[0]!;
  for (const value of values) if (value > most) most = value;
  return most;
}

function sum(parts: readonly WeightedScores[], of: 'sectors' | 'kinds', length: number): Float64Array {
  const total = new Float64Array(length);
  for (const { scores, weight } of parts)
    if (weight > 0) for (let i = 0; i < length; i++) total[i]! += scores[of][i]! * weight;
  return total;
}
