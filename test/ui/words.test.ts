// Small pure parts of the page: groups of the list, pieces of a sentence, search, places, names.
import { describe, expect, it } from 'vitest';
import { buildDataset, maskOf, matchesQuery } from '../../src/atlas/index.ts';
import type { Evidence } from '../../src/contract/index.ts';
import { MESSAGES } from '../../src/i18n/index.ts';
import { partsOf } from '../../src/ui/evidence-parts.ts';
import { groupByDate } from '../../src/ui/list-groups.ts';
import { placeRows, scopeRows } from '../../src/ui/place-rows.ts';
import { placeWords } from '../../src/ui/place-words.ts';
import { suggest } from '../../src/ui/search-index.ts';
import { makeFiles } from '../atlas/fixtures/make-dataset.ts';

const { manifest, places, initiatives } = makeFiles(31, 120);
const dataset = buildDataset(manifest, places, initiatives);

describe('the list', () => {
  it('groups every entry once, newest first', () => {
    const groups = groupByDate(dataset.entries);
    expect(groups.flatMap((g) => g.entries)).toHaveLength(dataset.entries.length);
    const days = groups.map((g) => g.entries.at(-1)!.appears);
    expect(days).toEqual([...days].sort((a, b) => b - a));
    for (const group of groups)
      expect(new Set(group.entries.map((e) => e.initiative.date.edtf)).size).toBe(1);
  });

  it('says where, in both languages', () => {
    const pair = dataset.entries.find((e) => e.leads.length === 1 && e.partners.length === 1 && !e.seat)!;
    expect(placeWords(pair, 'en', MESSAGES.en)).toBe(`${pair.leads[0]!.name.en} and 1 more`);
    const of = (scope: string) => dataset.entries.find((e) => e.initiative.scope === scope)!;
    expect(placeWords(of('nation'), 'zh', MESSAGES.zh)).toBe('全国');
    expect(placeWords(of('nation'), 'en', MESSAGES.en)).toBe('Nationwide');
    expect(placeWords(of('unknown'), 'zh', MESSAGES.zh)).toBe('未指明地点');
    expect(placeWords(of('unknown'), 'en', MESSAGES.en)).toBe('No place named');
  });
});

describe('the evidence', () => {
  const evidence = (text: string, toponyms: Evidence['toponyms']): Evidence => ({
    document: 'a.md',
    start: 0,
    end: text.length,
    sentence: 1,
    text,
    toponyms,
  });

  it('is the sentence again, with the names marked', () => {
    const text = 'Guangzhou and Wuhan agree.';
    const parts = partsOf(
      evidence(text, [
        { start: 14, end: 19, code: '420100' },
        { start: 0, end: 9, code: '440100' },
      ]),
      new Set(['440100']),
    );
    expect(parts.map((p) => p.text).join('')).toBe(text);
    expect(parts.map((p) => p.role)).toEqual(['lead', 'plain', 'other', 'plain']);
  });

  it('survives spans that overlap or lie outside', () => {
    const text = 'In Xi’an.';
    const spans = [
      { start: 3, end: 8, code: '610100' },
      { start: 4, end: 6, code: '610000' },
      { start: 7, end: 99, code: '1' },
      { start: 5, end: 5, code: '2' },
    ];
    const parts = partsOf(evidence(text, spans), new Set());
    expect(parts.map((p) => p.text).join('')).toBe(text);
    expect(parts.filter((p) => p.role !== 'plain')).toHaveLength(1);
  });
});

describe('the search', () => {
  const first = (text: string) => {
    const found = suggest(dataset, text)[0];
    return found?.kind === 'place' ? found.place.code : found?.kind;
  };
  it.each([
    ['shenzhen', '440300'],
    ['SHENZ', '440300'],
    ['深圳', '440300'],
    ['深圳市', '440300'],
    ["xi'an", '610100'],
    ['xian', '610100'],
    ['Xi’an', '610100'],
    ['440300', '440300'],
    ['canton', '440100'],
    ['Kwang', '440100'],
    ['Peking', '110000'],
    ['Office 3', 'actor'],
  ])('finds %s', (text, expected) => {
    expect(first(text)).toBe(expected);
  });

  it('says which other spelling it found, and only then', () => {
    const alias = (text: string) => {
      const found = suggest(dataset, text)[0];
      return found?.kind === 'place' ? found.alias : undefined;
    };
    expect(alias('canton')).toBe('Canton');
    expect(alias('guangz')).toBe(null);
    expect(dataset.entries.some((e) => matchesQuery(e, 'canton'))).toBe(true);
  });

  it('finds nothing for nothing, and does not choke on patterns', () => {
    expect(suggest(dataset, '  ')).toEqual([]);
    expect(suggest(dataset, '(.*)[')).toEqual([]);
  });
});

describe('the places', () => {
  it('count an initiative once per province', () => {
    const rows = placeRows(dataset, dataset.entries, 'initiatives');
    const zhejiang = rows.find((row) => row.code === '330000')!;
    const slow = dataset.entries.filter((e) =>
      [...e.leads, ...e.partners].some((p) => p.code.startsWith('33')),
    );
    expect(zhejiang.counts.initiatives).toBe(slow.length);
    const counts = rows.map((row) => row.counts.initiatives);
    expect(counts).toEqual([...counts].sort((a, b) => b - a));
  });

  it('keep apart what concerns the whole country and what nobody places', () => {
    const rows = scopeRows(dataset.entries);
    expect(rows.map((row) => row.scope)).toEqual(['nation', 'unknown']);
    for (const { scope, counts } of rows) {
      const mask = maskOf(dataset, { sectors: null, kinds: null, provinces: [scope], q: '', basis: 'all' });
      expect(mask.reduce((sum, on) => sum + on, 0)).toBe(counts.initiatives);
      const passing = dataset.entries.filter((e) => mask[e.index]);
      expect(passing.every((e) => e.initiative.scope === scope)).toBe(true);
    }
    const found = dataset.entries.filter((e) => matchesQuery(e, '未指明地点'));
    expect(found.every((e) => e.initiative.scope === 'unknown')).toBe(true);
  });
});
