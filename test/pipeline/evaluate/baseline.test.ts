// Figures beside those accepted before → the drops that fail a build, and none where nothing got worse.
import { describe, expect, it } from 'vitest';
import { dropsFrom } from '../../../src/pipeline/evaluate/index.ts';

const BASELINE = { digests: { 'mention-f1': 0.99, 'calibration-error': 0.01, 'commentary-mapped': 0 } };
const drops = (figures: Record<string, number>, skipped?: string[]) =>
  dropsFrom(BASELINE, { digests: { ...BASELINE.digests, ...figures } }, skipped);

describe('a drop', () => {
  it.each([
    ['of what should be high', { 'mention-f1': 0.98 }, 'digests: mention-f1 is 0.98, the baseline has 0.99'],
    ['of what should be low, upwards', { 'calibration-error': 0.02 }, 'calibration-error is 0.02'],
    ['of a count', { 'commentary-mapped': 1 }, 'commentary-mapped is 1, the baseline has 0'],
  ])('%s is told with both figures', (_, figures, words) => {
    expect(drops(figures as Record<string, number>)).toEqual([expect.stringContaining(words)]);
  });

  it('is what is no longer measured, but for sets that are not beside the project', () => {
    expect(dropsFrom(BASELINE, {})).toHaveLength(3);
    expect(dropsFrom(BASELINE, {})[0]).toContain('mention-f1 is not measured any more');
    expect(dropsFrom(BASELINE, {}, ['digests'])).toEqual([]);
  });

  it('is none where a figure rose, is new, or moved by less than a label is worth', () => {
    expect(drops({ 'mention-f1': 1, 'new-figure': 0.1, 'calibration-error': 0.0119 })).toEqual([]);
  });
});
