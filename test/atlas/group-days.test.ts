// Counts by group and the histogram against counting one by one.
import { describe, expect, it } from 'vitest';
import {
  binCounts,
  buildDataset,
  countDays,
  countGroups,
  groupDays,
  isExact,
  spansOf,
} from '../../src/atlas/index.ts';
import { GROUPS } from '../../src/contract/index.ts';
import { binEdges } from '../../src/time/index.ts';
import { makeFiles, random } from './fixtures/make-dataset.ts';

const { manifest, places, initiatives } = makeFiles(11, 400);
const dataset = buildDataset(manifest, places, initiatives);
const mask = Uint8Array.from(dataset.entries, (_, i) => (i % 3 === 0 ? 0 : 1));
const extent = { start: 17500, end: 18500 };

describe('the counts by group', () => {
  const days = groupDays(dataset, mask);

  it('are those of counting one by one', () => {
    const next = random(5);
    for (let round = 0; round < 300; round++) {
      const from = 17500 + Math.floor(next() * 900);
      const to = from + Math.floor(next() * 300) - 20;
      const slow = dataset.entries.filter((e) => mask[e.index] && e.appears >= from && e.appears <= to);
      expect(countGroups(days, from, to)).toEqual(
        Object.fromEntries(GROUPS.map((group) => [group, slow.filter((e) => e.group === group).length])),
      );
    }
  });
});

describe('the histogram', () => {
  it('accounts for every initiative once, in a bin or in a span', () => {
    const days = countDays(dataset, mask, extent);
    for (const bin of ['day', 'week', 'month', 'year'] as const) {
      const bins = binCounts(days, binEdges(extent, bin));
      const spans = spansOf(dataset, mask);
      const inBins = bins.reduce((sum, b) => sum + b.total, 0);
      const inSpans = spans.reduce((sum, span) => sum + span.entries.length, 0);
      expect(inBins + inSpans).toBe(mask.reduce((sum, on) => sum + on, 0));
      expect(inBins).toBe(dataset.entries.filter((e) => mask[e.index] && isExact(e)).length);
    }
  });
});
