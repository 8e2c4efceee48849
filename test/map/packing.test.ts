// Marks around a seat and clusters beside each other: nothing overlaps, and nothing depends on chance.
import { describe, expect, it } from 'vitest';
import { arrange, dealSlots, zoomStep } from '../../src/map/arrange.ts';
import { cityOf, shades } from '../../src/map/codes.ts';
import { buildRoster } from '../../src/map/marks.ts';
import { toWorld } from '../../src/map/mercator.ts';
import { clusterRadius, markRadius, packOffsets, ringScale, ringSize } from '../../src/map/packing.ts';
import { repel } from '../../src/map/repel.ts';
import { testDataset } from './fixtures/atlas.ts';

const COUNTS = [1, 2, 3, 4, 5, 7, 12, 16, 24, 60];

describe('packOffsets', () => {
  it.each(COUNTS)('keeps %i marks apart and inside their cluster', (count) => {
    const offsets = packOffsets(count);
    expect(offsets).toHaveLength(count);
    offsets.forEach(([x, y], i) => {
      expect(Math.hypot(x, y) + 1).toBeLessThanOrEqual(clusterRadius(count) + 0.1);
      for (const [u, v] of offsets.slice(i + 1)) expect(Math.hypot(x - u, y - v)).toBeGreaterThan(2.1);
    });
  });

  it('gives the same answer twice', () => {
    expect(packOffsets(17)).toEqual(packOffsets(17));
  });
});

describe('sizes', () => {
  it('follows the look', () => {
    expect([2, 3.3, 5, 7, 9].map(markRadius)).toEqual([4, 4.8, 6, 8, 8]);
    expect(ringSize(1, 1).radius).toBe(14);
    // Area proportional to count.
    expect(ringSize(100, 1).radius / ringSize(25, 1).radius).toBeCloseTo(2);
  });

  it('keeps rings as they are while they fit, and scales all alike where one would not', () => {
    expect(ringScale(0)).toBe(1);
    expect(ringScale(60)).toBe(1);
    const scale = ringScale(1e6);
    expect(ringSize(1e6, scale).radius).toBeLessThan(60);
    expect(ringSize(1e6, scale).radius / ringSize(25e4, scale).radius).toBeCloseTo(2);
  });
});

describe('repel', () => {
  it('parts a crowd to the gap, even from one point', () => {
    const discs = Array.from({ length: 30 }, (_, i) => ({ x: (i % 3) * 4, y: 0, radius: 5 + (i % 5) }));
    const centres = repel(discs);
    centres.forEach(([x, y], i) => {
      for (let j = i + 1; j < centres.length; j++) {
        const [u, v] = centres[j]!;
        expect(Math.hypot(x - u, y - v)).toBeGreaterThan(discs[i]!.radius + discs[j]!.radius + 1.5);
      }
    });
    expect(repel(discs)).toEqual(centres);
  });

  it('leaves what touches nothing at its seat', () => {
    expect(
      repel([
        { x: 1, y: 2, radius: 5 },
        { x: 300, y: 2, radius: 5 },
      ]),
    ).toEqual([
      [1, 2],
      [300, 2],
    ]);
  });
});

describe('arrange', () => {
  const roster = buildRoster(testDataset());

  it.each([
    [3.25, 24],
    [3, 7],
    [5, 24],
    [7, 24],
  ])('keeps clusters apart at zoom %f', (zoom, limit) => {
    const { clusters } = arrange(roster, zoom, limit);
    const centres = clusters.map((c) => {
      const [x, y] = toWorld(c.seat, zoom);
      return { x: x + c.shift[0], y: y + c.shift[1], radius: c.radius };
    });
    centres.forEach((a, i) => {
      for (const b of centres.slice(i + 1))
        expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThan(a.radius + b.radius + 1);
    });
  });

  it('rolls districts up to their city from afar, never municipalities to provinces', () => {
    const far = arrange(roster, 3, 24);
    for (const { code } of far.clusters) {
      expect(roster.seats.has(cityOf(code)) ? cityOf(code) : code).toBe(code);
      expect(shades(code)).toBe(false);
    }
    expect(arrange(roster, 6, 24).clusters.length).toBeGreaterThanOrEqual(far.clusters.length);
  });

  it('deals the slots of a crowded place so that neighbours in time never share one', () => {
    const arrangement = arrange(roster, 3, 5);
    const crowded = arrangement.clusters.filter((c) => c.crowded);
    expect(crowded.length).toBeGreaterThan(0);
    const shown = Uint8Array.from(roster.marks, (_, i) => (i % 3 === 0 ? 0 : 1));
    const offsets = dealSlots(arrangement, shown);
    for (const { members } of crowded) {
      const visible = members.filter((i) => shown[i]);
      for (let i = 0; i + 5 <= visible.length; i++) {
        const spots = visible.slice(i, i + 5).map((m) => `${offsets[m * 2]},${offsets[m * 2 + 1]}`);
        expect(new Set(spots).size).toBe(5);
      }
    }
  });

  it('steps by quarters of a zoom', () => {
    expect([3, 3.24, 3.25, 4.99].map(zoomStep)).toEqual([3, 3, 3.25, 4.75]);
  });
});
