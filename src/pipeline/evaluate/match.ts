// Two lists of spans → pairs that belong together, one to one, those that overlap most first.
import type { Span } from '../../contract/index.ts';

/** Characters that two spans share. */
export function overlap(a: Span, b: Span): number {
  return Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
}

/** Index in `gold` → index in `found`. Greedy: enough where spans hardly ever compete. */
export function pair<G, F>(
  gold: readonly G[],
  found: readonly F[],
  worth: (g: G, f: F) => number,
): Map<number, number> {
  const candidates = gold.flatMap((g, i) =>
    found.flatMap((f, j) => {
      const value = worth(g, f);
      return value > 0 ? [{ value, i, j }] : [];
    }),
  );
  candidates.sort((a, b) => b.value - a.value || a.i - b.i || a.j - b.j);
  const pairs = new Map<number, number>();
  const taken = new Set<number>();
  for (const { i, j } of candidates)
    if (!pairs.has(i) && !taken.has(j)) {
      pairs.set(i, j);
      taken.add(j);
    }
  return pairs;
}

/** Counts a share without dividing by nothing: an empty whole is perfect. */
export class Share {
  hit = 0;
  all = 0;

  add(hit: boolean | number, weight = 1): void {
    this.hit += Number(hit) * weight;
    this.all += weight;
  }

  get value(): number {
    return this.all === 0 ? 1 : this.hit / this.all;
  }
}

/** Harmonic mean of precision and recall. */
export function f1(precision: number, recall: number): number {
  return precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
}
