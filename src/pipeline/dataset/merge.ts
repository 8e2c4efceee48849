// Reports of all documents → groups that tell of the same act, so that it is counted once with all its evidence.

import type { Parsed } from '../index.ts';
import type { Report } from '../initiative/index.ts';

export interface Told {
  readonly parsed: Parsed;
  readonly report: Report;
}

// Likeness (cosine over rare words) from which two reports are the same act. A shared day says much by itself;
// two undated reports of one place are often different acts, so they must share more of their words.
const SAME_DAY = 0.16;
const ONE_UNDATED = 0.15;
const BOTH_UNDATED = 0.24;
const NOWHERE = 0.4; // no place in common to speak for it
const FIGURE = 2.5; // "53 departments" tells two reports of one act more surely than any word

/** Groups in the order of their first report. Reports of one document are never merged: it tells them apart itself. */
export function mergeReports(told: readonly Told[]): Told[][] {
  const groupOf = new Map<Told, Told[]>(told.map((item) => [item, [item]]));
  const pairs = likeness(told).filter((pair) => pair.likeness >= pair.needed);
  // The most alike find each other first, so that a weaker likeness cannot take their place.
  for (const { a, b } of pairs.sort((x, y) => y.likeness - x.likeness)) {
    const [left, right] = [groupOf.get(a)!, groupOf.get(b)!];
    if (left === right || left.some((x) => right.some((y) => x.parsed === y.parsed))) continue;
    left.push(...right);
    for (const item of right) groupOf.set(item, left);
  }
  return [...new Set(groupOf.values())];
}

/** Every pair of different documents that place and date allow, with its likeness. */
export function likeness(told: readonly Told[]): { a: Told; b: Told; likeness: number; needed: number }[] {
  const vectors = vectorize(told);
  const byPlaces = new Map<string, number[]>();
  told.forEach(({ report }, i) => {
    const key = report.places
      .map((p) => p.code)
      .sort()
      .join();
    const known = byPlaces.get(key);
    if (known) known.push(i);
    else byPlaces.set(key, [i]);
  });
  return [...byPlaces.values()].flatMap((indices) =>
    indices.flatMap((i, k) =>
      indices.slice(k + 1).flatMap((j) => {
        const [a, b] = [told[i]!, told[j]!];
        const needed = a.parsed === b.parsed ? null : threshold(a.report, b.report);
        return needed === null ? [] : [{ a, b, likeness: cosine(vectors[i]!, vectors[j]!), needed }];
      }),
    ),
  );
}

/** Likeness two reports must reach, or null where their dates contradict each other; their places are the same. */
function threshold(a: Report, b: Report): number | null {
  if (a.places.length === 0) return NOWHERE;
  const [undatedA, undatedB] = [a.date.start === null, b.date.start === null];
  if (undatedA && undatedB) return BOTH_UNDATED;
  // What was known before one document cannot first have happened after it.
  if (undatedA || undatedB)
    return undatedA
      ? b.date.start! < a.date.end
        ? ONE_UNDATED
        : null
      : a.date.start! < b.date.end
        ? ONE_UNDATED
        : null;
  const overlap = a.date.start! < b.date.end && b.date.start! < a.date.end;
  return overlap ? SAME_DAY : null;
}

type Vector = ReadonlyMap<string, number>;

/** Words of act, evidence and heading, weighted by how few reports hold them; places, days and stop words weigh 0. */
function vectorize(told: readonly Told[]): Vector[] {
  const bags = told.map(wordsOf);
  const frequency = new Map<string, number>();
  for (const bag of bags) for (const word of bag) frequency.set(word, (frequency.get(word) ?? 0) + 1);
  return bags.map((bag) => {
    const weights = new Map<string, number>();
    for (const word of bag)
      weights.set(word, Math.log(1 + told.length / frequency.get(word)!) * (/^\d/.test(word) ? FIGURE : 1));
    const length = Math.hypot(...weights.values()) || 1;
    for (const [word, weight] of weights) weights.set(word, weight / length);
    return weights;
  });
}

const STOP = new Set(
  'the of and to in a an on at for by with that this is are was were be been has have had it its as from will he she his her they their which also more new through into not only said blockchain'.split(
    ' ',
  ),
);

/** What places and days say has been asked already: their words would make all acts of one day in one city alike. */
function wordsOf({ parsed, report }: Told): Set<string> {
  const { tokens } = parsed.geoparsed;
  const apart = new Set<number>();
  for (const { toponym } of report.toponyms)
    for (let i = toponym.from; i < toponym.suffixTo; i++) apart.add(i);
  for (const { from, to } of report.act.dates) for (let i = from; i < to; i++) apart.add(i);
  const words = new Set<string>();
  for (const range of [report.act, report.evidence])
    for (let i = range.from; i < range.to; i++) {
      const key = tokens.key[i]!;
      if (key.length > 1 && !STOP.has(key) && !apart.has(i)) words.add(key.replace(/(ing|ed|s)$/, ''));
    }
  return words;
}

function cosine(a: Vector, b: Vector): number {
  let sum = 0;
  for (const [word, weight] of a) sum += weight * (b.get(word) ?? 0);
  return sum;
}
