// Confidences and whether they proved right → the rows of a reliability table, and by how much both differ.
import { describe, expect, it } from 'vitest';
import { calibrationError, type Judged, reliability } from '../../../src/pipeline/evaluate/calibration.ts';

const judged = (confidence: number, right: number, wrong: number): Judged[] =>
  Array.from({ length: right + wrong }, (_, i) => ({ confidence, right: i < right }));

describe('the reliability table', () => {
  it('has a row for each stretch of confidence in which there was a judgement', () => {
    const rows = reliability([...judged(0.7, 3, 1), ...judged(0.95, 2, 0), ...judged(0.5, 0, 1)]);
    expect(rows.map((r) => [r.from, r.to, r.count, r.right])).toEqual([
      [0, 0.6, 1, 0],
      [0.6, 0.8, 4, 0.75],
      [0.95, 0.99, 2, 1],
    ]);
    expect(rows[1]!.confidence).toBeCloseTo(0.7);
  });

  it('puts an edge into the row above it, and full confidence into the last', () => {
    const rows = reliability([...judged(0.6, 1, 0), ...judged(0.8, 1, 0), ...judged(1, 1, 0)]);
    expect(rows.map((r) => [r.from, r.to])).toEqual([
      [0.6, 0.8],
      [0.8, 0.9],
      [0.99, 1],
    ]);
  });

  it('gives the mean of its row, not its middle', () => {
    const [row] = reliability([...judged(0.81, 1, 0), ...judged(0.89, 3, 0)]);
    expect(row!.confidence).toBeCloseTo(0.87);
  });
});

describe('the calibration error', () => {
  it('is nothing where confidence tells the truth', () => {
    expect(calibrationError(judged(0.75, 3, 1))).toBeCloseTo(0);
    expect(calibrationError([])).toBe(0);
  });

  it('weighs each row by how many judgements it holds', () => {
    // 4 judgements off by 0.2, 12 off by 0.05
    const all = [...judged(0.7, 2, 2), ...judged(0.95, 12, 0)];
    expect(calibrationError(all)).toBeCloseTo((0.2 * 4 + 0.05 * 12) / 16);
  });

  it('counts too little confidence like too much', () => {
    expect(calibrationError(judged(0.5, 3, 0))).toBeCloseTo(0.5);
    expect(calibrationError(judged(0.5, 0, 3))).toBeCloseTo(0.5);
  });
});
