// Arcs: cut short of the marks at their ends, bent as the look says, drawn in part while they grow.
import { describe, expect, it } from 'vitest';
import { arcPath, bulge, partOf } from '../../src/map/arcs.ts';
import type { Point } from '../../src/map/mercator.ts';

const away = ([x, y]: Point, [u, v]: Point) => Math.hypot(x - u, y - v);

describe('arcPath', () => {
  const a: Point = [100, 300];
  const b: Point = [180, 60];

  it('stops at the distance asked for, at both ends', () => {
    const path = arcPath(a, b, 9, 20);
    expect(away(path[0]!, a)).toBeCloseTo(9, 1);
    expect(away(path.at(-1)!, b)).toBeCloseTo(20, 1);
    for (const p of path) {
      expect(away(p, a)).toBeGreaterThan(8.9);
      expect(away(p, b)).toBeGreaterThan(19.9);
    }
  });

  it('bends outwards: east of its lead to the right, west of it to the left', () => {
    const middle = (path: Point[]) => path[Math.floor(path.length / 2)]!;
    expect(middle(arcPath([0, 0], [1, -200], 0, 0))[0]).toBeGreaterThan(5);
    expect(middle(arcPath([0, 0], [-1, -200], 0, 0))[0]).toBeLessThan(-5);
  });

  it('bends short ones more', () => {
    expect(bulge(59)).toBe(0.28);
    expect(bulge(61)).toBe(0.17);
  });

  it('is nothing where the marks touch', () => {
    expect(arcPath([0, 0], [10, 0], 6, 6)).toEqual([]);
    expect(arcPath([0, 0], [0, 0], 0, 0)).toEqual([]);
  });
});

describe('partOf', () => {
  const path: Point[] = [
    [0, 0],
    [10, 0],
    [20, 0],
  ];
  it('grows from its lead', () => {
    expect(partOf(path, 0)).toEqual([
      [0, 0],
      [0, 0],
    ]);
    expect(partOf(path, 0.75).at(-1)).toEqual([15, 0]);
    expect(partOf(path, 1)).toEqual(path);
  });
});
