// A day that parts the entries, and stretches that hold them: nothing is lost, and nothing coarse is shown as certain.
import { describe, expect, it } from 'vitest';
import { buildDataset, compareAt, provinceOf, reportedDays, stretchesOf } from '../../src/atlas/index.ts';
import { binEdges, parseDay } from '../../src/time/index.ts';
import { makeFiles } from './fixtures/make-dataset.ts';

const { manifest, places, initiatives } = makeFiles(51, 300);
const dataset = buildDataset(manifest, places, initiatives);
const { entries } = dataset;
const span = { start: parseDay('2018-01-01'), end: parseDay('2020-01-01') };

describe('before and after a day', () => {
  it.each(['2018-06-30', '2019-03-01', '2019-10-24'])('parts all entries: %s', (iso) => {
    const day = parseDay(iso);
    const { all, groups } = compareAt(entries, day);
    expect(all.before).toBe(entries.filter((e) => e.appears < day).length);
    expect(all.before + all.after).toBe(entries.length);
    for (const key of ['before', 'after', 'either'] as const)
      expect(Object.values(groups).reduce((sum, sides) => sum + sides[key], 0)).toBe(all[key]);
  });

  it('says of what is dated coarsely that it may lie on either side', () => {
    const day = parseDay('2019-07-15');
    const { all } = compareAt(entries, day);
    const doubtful = entries.filter((e) => e.appears >= day && (e.start === null || e.start < day));
    expect(doubtful.length).toBeGreaterThan(0);
    expect(all.either).toBe(doubtful.length);
    expect(doubtful.every((e) => e.initiative.date.precision !== 'day')).toBe(true);
  });

  it('counts an entry once per province, and what lies in none under its scope', () => {
    const { places: rows } = compareAt(entries, parseDay('2019-01-01'));
    const count = (code: string) => {
      const row = rows.find((r) => r.code === code);
      return row ? row.before + row.after : 0;
    };
    const inZhejiang = entries.filter((e) =>
      [...e.leads, ...e.partners].some((p) => provinceOf(p.code) === '330000'),
    );
    expect(count('330000')).toBe(inZhejiang.length);
    expect(count('nation')).toBe(entries.filter((e) => e.initiative.scope === 'nation').length);
    expect(count('unknown')).toBe(entries.filter((e) => e.initiative.scope === 'unknown').length);
  });
});

describe('stretches', () => {
  it.each(['week', 'month', 'year'] as const)('hold every entry once: %s', (step) => {
    const edges = binEdges(span, step);
    const stretches = stretchesOf(entries, edges);
    const inside = entries.filter((e) => e.appears >= span.start && e.appears < span.end);
    expect(stretches.reduce((sum, s) => sum + s.total, 0)).toBe(inside.length);
    for (const { total, certain, places: parts } of stretches) {
      expect(certain).toBeLessThanOrEqual(total);
      for (const part of parts.values()) expect(part.certain).toBeLessThanOrEqual(part.total);
    }
  });

  it('leave out what lies outside', () => {
    expect(stretchesOf(entries, [0, 10, 20]).every((s) => s.total === 0)).toBe(true);
    expect(stretchesOf([], binEdges(span, 'year'))).toHaveLength(2);
  });
});

it('counts the days on which somebody reports', () => {
  expect(reportedDays(dataset, span)).toBe(31); // the fixture's documents all cover January 2019
  expect(reportedDays(dataset, { start: span.start, end: parseDay('2018-12-01') })).toBe(0);
});
