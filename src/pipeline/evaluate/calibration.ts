// Confidences and whether they proved right → a reliability table: does 0.9 mean nine in ten?

export interface Judged {
  readonly confidence: number;
  readonly right: boolean;
}

export interface ReliabilityRow {
  readonly from: number; // confidence, inclusive
  readonly to: number; // exclusive, but for the last row
  readonly count: number;
  readonly confidence: number; // mean
  readonly right: number; // share
}

const EDGES = [0, 0.6, 0.8, 0.9, 0.95, 0.99, 1.0001];

/** Rows without a judgement are left out. */
export function reliability(judged: readonly Judged[]): ReliabilityRow[] {
  return EDGES.slice(0, -1).flatMap((from, k) => {
    const to = EDGES[k + 1]!;
    const row = judged.filter((j) => j.confidence >= from && j.confidence < to);
    if (row.length === 0) return [];
    const mean = (value: (j: Judged) => number) => row.reduce((sum, j) => sum + value(j), 0) / row.length;
    return [
      {
        from,
        to: Math.min(to, 1),
        count: row.length,
        confidence: mean((j) => j.confidence),
        right: mean((j) => Number(j.right)),
      },
    ];
  });
}

/** Expected calibration error: by how much confidence and truth differ, on average over all judgements. */
export function calibrationError(judged: readonly Judged[]): number {
  const rows = reliability(judged);
  return rows.reduce((sum, r) => sum + (Math.abs(r.confidence - r.right) * r.count) / judged.length, 0);
}
