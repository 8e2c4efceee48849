// Reports of all documents → groups that tell of the same act, so that it is counted once with all its evidence.

import type { Parsed } from '../index.ts';
import type { Report } from '../initiative/compose.ts';

export interface Told {
  readonly parsed: Parsed;
  readonly report: Report;
}

// Likeness (cosine over rare words) from which two reports are the same act. A shared day says much by itself;
// two undated reports of one place are often different acts, so they must share more of their words.
const SAME_DAY = 0.16;
const ONE_UNDATED = 0.24;
const BOTH_UNDATED = 0.3;

/** Groups in the order of their first report. Reports of one document are never merged: it tells them apart itself. */
export function mergeReports(told: readonly Told[]): Told[][] {
  const vectors = vectorize(told);
  const groups: { members: number[]; documents: Set<string> }[] = [];
  told.forEach((item, i) => {
    let best = { likeness: 0, group: -1 };
    groups.forEach((group, g) => {
      if (group.documents.has(item.parsed.document.id)) return;
      for (const j of group.members) {
        const other = told[j]!;
        const needed = threshold(item.report, other.report);
        const likeness = needed === null ? 0 : cosine(vectors[i]!, vectors[j]!);
        if (needed !== null && likeness >= needed && likeness > best.likeness) best = { likeness, group: g };
      }
    });
    const group = groups[best.group];
    if (group) {
      group.members.push(i);
      group.documents.add(item.parsed.document.id);
    } else groups.push({ members: [i], documents: new Set([item.parsed.document.id]) });
  });
  return groups.map(({ members }) => members.map((i) => told[i]!));
}

/** Likeness two reports must reach, or null where place or date contradict each other. */
function threshold(a: Report, b: Report): number | null {
  if (!samePlaces(a, b)) return null;
  const [undatedA, undatedB] = [a.date.start === null, b.date.start === null];
  if (undatedA && undatedB) return BOTH_UNDATED;
  if (undatedA || undatedB) return ONE_UNDATED;
  const overlap = a.date.start! < b.date.end && b.date.start! < a.date.end;
  return overlap ? SAME_DAY : null;
}

function samePlaces(a: Report, b: Report): boolean {
  const codes = new Set(a.places.map((p) => p.code));
  return a.places.length === b.places.length && b.places.every((p) => codes.has(p.code));
}

type Vector = ReadonlyMap<string, number>;

/** Words of act, evidence and heading, weighted by how few reports hold them; place names and stop words weigh 0. */
function vectorize(told: readonly Told[]): Vector[] {
  const bags = told.map(wordsOf);
  const frequency = new Map<string, number>();
  for (const bag of bags) for (const word of bag) frequency.set(word, (frequency.get(word) ?? 0) + 1);
  return bags.map((bag) => {
    const weights = new Map<string, number>();
    for (const word of bag) weights.set(word, Math.log(1 + told.length / frequency.get(word)!));
    const length = Math.hypot(...weights.values()) || 1;
    for (const [word, weight] of weights) weights.set(word, weight / length);
    return weights;
  });
}

const STOP = new Set(
  'the of and to in a an on at for by with that this is are was were be been has have had it its as from will he she his her they their which also more new through into not only said'.split(
    ' ',
  ),
);

function wordsOf({ parsed, report }: Told): Set<string> {
  const { tokens } = parsed.geoparsed;
  const placed = new Set<number>();
  for (const { toponym } of report.toponyms)
    for (let i = toponym.from; i < toponym.suffixTo; i++) placed.add(i);
  const words = new Set<string>();
  for (const range of [report.act, report.evidence])
    for (let i = range.from; i < range.to; i++) {
      const key = tokens.key[i]!;
      if (key.length > 1 && !STOP.has(key) && !placed.has(i)) words.add(key.replace(/(ing|ed|s)$/, ''));
    }
  return words;
}

function cosine(a: Vector, b: Vector): number {
  let sum = 0;
  for (const [word, weight] of a) sum += weight * (b.get(word) ?? 0);
  return sum;
}
