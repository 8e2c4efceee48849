// The timeline's picture: every initiative has its block or its bar, inside the plot, beside the others.
import { describe, expect, it } from 'vitest';
import { binCounts, buildDataset, countDays, spansOf } from '../../src/atlas/index.ts';
import { binEdges, createAxis } from '../../src/time/index.ts';
import { baseline, blocksOf, milestonesOf, type PlotSize, spanBars } from '../../src/ui/timeline-layout.ts';
import { makeFiles } from '../atlas/fixtures/make-dataset.ts';

const { manifest, places, initiatives } = makeFiles(21, 250);
const dataset = buildDataset(manifest, places, initiatives);
const mask = new Uint8Array(dataset.entries.length).fill(1);
const domain = { start: 17532, end: 18262 };

const at = (width: number) => {
  const size: PlotSize = { width, plot: 74, head: 14, block: 6.2, row: 9, rows: 2 };
  const axis = createAxis(domain, width);
  const bins = binCounts(countDays(dataset, mask, domain), binEdges(domain, 'week'));
  const fullest = Math.max(...bins.map((bin) => bin.total));
  return { size, axis, bins, fullest };
};

describe('blocks', () => {
  it('are as many as the initiatives and stay between the milestones and the floor', () => {
    for (const width of [240, 780]) {
      const { size, axis, bins, fullest } = at(width);
      const blocks = blocksOf(bins, axis, size, fullest);
      expect(blocks).toHaveLength(bins.reduce((sum, bin) => sum + bin.total, 0));
      for (const { x, y, width: w, height } of blocks) {
        expect(y).toBeGreaterThanOrEqual(size.head - 1e-6);
        expect(y + height).toBeLessThanOrEqual(baseline(size) + 1e-6);
        expect(x).toBeGreaterThanOrEqual(0);
        expect(x + w).toBeLessThanOrEqual(width + 1e-6);
      }
    }
  });

  it('become solid bars of the same height where blocks would be slivers', () => {
    const { size, axis, bins, fullest } = at(780);
    const solid = blocksOf(bins, axis, size, fullest * 20);
    const groups = bins.reduce((sum, bin) => sum + Object.values(bin.counts).filter(Boolean).length, 0);
    expect(solid).toHaveLength(groups);
  });
});

describe('spans', () => {
  it('lie under the floor, in rows, and count all coarse initiatives on the axis', () => {
    const { size, axis } = at(780);
    const spans = spansOf(dataset, mask).slice(0, 6);
    const bars = spanBars(spans, axis, size);
    expect(bars).toHaveLength(spans.length);
    for (const { y, height, x, width } of bars) {
      expect(y).toBeGreaterThan(baseline(size));
      expect(y + height).toBeLessThanOrEqual(size.plot + 1);
      expect(x).toBeGreaterThanOrEqual(0);
      expect(x + width).toBeLessThanOrEqual(780 + 1e-6);
    }
  });

  it('are open to the left when only an upper bound is known', () => {
    const { size, axis } = at(780);
    for (const bar of spanBars(spansOf(dataset, mask), axis, size)) {
      expect(bar.open).toBe(bar.span.start === null);
      if (bar.open) expect(bar.width).toBeLessThanOrEqual(66);
    }
  });
});

describe('milestones', () => {
  it('are what concerns the whole country, never what nobody places', () => {
    const stones = milestonesOf(
      dataset.entries,
      at(780).axis,
      () => 0,
      () => '',
    );
    const entries = stones.flatMap((stone) => stone.entries);
    expect(entries.length).toBeGreaterThan(0);
    for (const { initiative } of entries) expect(initiative.scope).toBe('nation');
  });

  it('say in short what they are where the title has no room', () => {
    const measure = (text: string) => (text.startsWith('Nationwide') ? 0 : 2000);
    const stones = milestonesOf(dataset.entries, at(780).axis, measure, () => 'Nationwide');
    const said = stones.filter(({ label }) => label);
    expect(said.length).toBeGreaterThan(0);
    for (const stone of said)
      expect(stone).toMatchObject({ label: expect.stringMatching(/^Nationwide/), titled: false });
  });

  it('never cut a label and never let two overlap', () => {
    const { axis } = at(780);
    const measure = (text: string) => text.length * 6.4;
    const stones = milestonesOf(dataset.entries, axis, measure, () => 'Nationwide');
    const taken: [number, number][] = stones
      .filter((stone) => stone.label)
      .map(({ x, label, side }) =>
        side === 'right' ? [x + 9, x + 9 + measure(label)] : [x - 9 - measure(label), x - 9],
      );
    for (const [left, right] of taken) {
      expect(left).toBeGreaterThanOrEqual(0);
      expect(right).toBeLessThanOrEqual(780);
    }
    taken.sort((a, b) => a[0] - b[0]);
    for (let i = 1; i < taken.length; i++) expect(taken[i]![0]).toBeGreaterThanOrEqual(taken[i - 1]![1]);
  });
});
