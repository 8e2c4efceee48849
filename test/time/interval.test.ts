// Stretches of days: what they share, and that coverage adds up.
import { describe, expect, it } from 'vitest';
import { contains, coverage, intersect, length, overlaps } from '../../src/time/index.ts';
import { random } from '../atlas/fixtures/make-dataset.ts';

describe('intervals', () => {
  it('are half-open', () => {
    const a = { start: 1, end: 3 };
    expect([0, 1, 2, 3].map((day) => contains(a, day))).toEqual([false, true, true, false]);
    expect(overlaps(a, { start: 3, end: 5 })).toBe(false);
    expect(intersect(a, { start: 3, end: 5 })).toBeNull();
  });

  it('cover a stretch without gaps, with the right count on every day', () => {
    const next = random(3);
    const within = { start: 10, end: 60 };
    for (let round = 0; round < 200; round++) {
      const intervals = Array.from({ length: Math.floor(next() * 8) }, () => {
        const start = Math.floor(next() * 80) - 5;
        return { start, end: start + Math.floor(next() * 25) };
      });
      const parts = coverage(intervals, within);
      expect(parts[0]!.start).toBe(within.start);
      expect(parts.at(-1)!.end).toBe(within.end);
      expect(parts.reduce((sum, part) => sum + length(part), 0)).toBe(50);
      parts.forEach((part, i) => {
        if (i > 0) {
          expect(part.start).toBe(parts[i - 1]!.end);
          expect(part.count).not.toBe(parts[i - 1]!.count);
        }
        for (let day = part.start; day < part.end; day++)
          expect(part.count).toBe(intervals.filter((x) => contains(x, day)).length);
      });
    }
  });
});
