// Spans of a gold set and spans that were found → pairs, one to one, the best first.
import { describe, expect, it } from 'vitest';
import { f1, overlap, pair, Share } from '../../../src/pipeline/evaluate/match.ts';

const span = (start: number, end: number) => ({ start, end });

describe('pairs', () => {
  it('go by the most that is shared, not by what comes first', () => {
    const gold = [span(0, 10), span(10, 30)];
    const found = [span(8, 30), span(0, 9)];
    expect([...pair(gold, found, overlap)].sort()).toEqual([
      [0, 1],
      [1, 0],
    ]);
  });

  it('give each span to one other only, and none to those that merely touch', () => {
    expect(pair([span(0, 10)], [span(0, 5), span(5, 10)], overlap).size).toBe(1);
    expect(pair([span(0, 5), span(5, 10)], [span(0, 10)], overlap).size).toBe(1);
    expect(pair([span(0, 5)], [span(5, 10)], overlap).size).toBe(0);
  });
});

describe('shares', () => {
  it('of nothing are whole, and a mean of nothing right is nothing', () => {
    expect(new Share().value).toBe(1);
    expect(f1(0, 0)).toBe(0);
    expect(f1(1, 0.5)).toBeCloseTo(2 / 3);
  });
});
