// Words and a width → lines: broken between words, nothing lost, nothing wider than it may be.
import { describe, expect, it } from 'vitest';
import { breakLines, flow, rowsOf } from '../../../src/share/image/typeset.ts';
import { estimate } from '../../map/fixtures/atlas.ts';

const type = { font: '400 10px Inter', tracking: 0, line: 14 }; // 5.8 px a letter, 10 an ideograph

describe('lines', () => {
  it('break between words and keep every one', () => {
    const text = 'Everything reported up to the last day of the year';
    const lines = breakLines(text, type, 100, estimate);
    expect(lines.join(' ')).toBe(text);
    expect(lines.length).toBeGreaterThan(2);
    for (const line of lines) expect(estimate(line, type.font, 0)).toBeLessThanOrEqual(100);
  });

  it('break Chinese anywhere but before a closing mark', () => {
    const lines = breakLines('区块链举措地图，截至十二月。', type, 70, estimate);
    expect(lines.join('')).toBe('区块链举措地图，截至十二月。');
    for (const line of lines) expect(line).not.toMatch(/^[，。]/);
  });

  it('break a word that is longer than a line', () => {
    const word = 'x'.repeat(70);
    const lines = breakLines(word, type, 100, estimate);
    expect(lines.join('')).toBe(word);
    for (const line of lines) expect(estimate(line, type.font, 0)).toBeLessThanOrEqual(100);
  });

  it('end in an ellipsis where there are too many', () => {
    const lines = breakLines('one two three four five six seven eight nine ten', type, 60, estimate, 2);
    expect(lines).toHaveLength(2);
    expect(lines[1]).toMatch(/…$/);
    expect(estimate(lines[1]!, type.font, 0)).toBeLessThanOrEqual(60);
  });

  it('are none for nothing', () => {
    expect(breakLines('  ', type, 100, estimate)).toEqual([]);
  });
});

it('a flow fills rows and opens another where the next thing has no room', () => {
  const slots = flow([40, 40, 40], 10, 100);
  expect(slots).toEqual([
    { x: 0, row: 0 },
    { x: 50, row: 0 },
    { x: 0, row: 1 },
  ]);
  expect(rowsOf(slots)).toBe(2);
  expect(rowsOf([])).toBe(0);
});
