// Entries that pass a mask → the three counts of any stretch of them, without walking through the stretch.
import { type Counts, countsOf } from './counts.ts';
import type { Entry } from './dataset.ts';
import { upperBound } from './group-days.ts';

export interface Tally {
  /** How many of the entries `[low, high)` pass. */
  size(low: number, high: number): number;
  /** All three counts of the entries `[low, high)` that pass. */
  counts(low: number, high: number): Counts;
}

/**
 * Initiatives are prefix sums. A document counts when one of its entries lies in the stretch: two binary searches a
 * document. Mentions are prefix sums of their first entry, right for every stretch that starts at the beginning, which
 * is what plays by default; any other stretch is counted out.
 */
export function createTally(entries: readonly Entry[], mask: Uint8Array): Tally {
  const passed = new Uint32Array(entries.length + 1);
  const mentioned = new Uint32Array(entries.length + 1);
  const positions = new Map<string, number[]>();
  const seen = new Set<string>();
  for (const { index, initiative } of entries) {
    passed[index + 1] = passed[index]! + mask[index]!;
    mentioned[index + 1] = mentioned[index]!;
    if (!mask[index]) continue;
    for (const { document, start, toponyms } of initiative.evidence) {
      const list = positions.get(document);
      if (!list) positions.set(document, [index]);
      else if (list.at(-1) !== index) list.push(index);
      for (const toponym of toponyms) {
        const key = `${document} ${start + toponym.start}`;
        if (seen.has(key)) continue;
        seen.add(key);
        mentioned[index + 1]! += 1;
      }
    }
  }
  const documents = [...positions.values()];
  const size = (low: number, high: number) => passed[high]! - passed[low]!;
  return {
    size,
    counts(low, high) {
      if (passed[low] !== 0) return countsOf(entries.slice(low, high).filter((e) => mask[e.index]));
      return {
        initiatives: size(low, high),
        documents: documents.filter((list) => upperBound(list, high - 1) > upperBound(list, low - 1)).length,
        mentions: mentioned[high]!,
      };
    },
  };
}
