// Dates in words: never more than is known, in both languages.
import { describe, expect, it } from 'vitest';
import type { Dated } from '../../src/contract/index.ts';
import { basisWords, dateHeading, dateWords, dayWords, edtfWords, parseDay } from '../../src/time/index.ts';

const date = (edtf: string, start: string | null, end: string, precision: Dated['precision']): Dated => ({
  edtf,
  start,
  end,
  precision,
  basis: start ? 'stated' : 'document',
});

describe('dates in words', () => {
  const cases: [Dated, string, string][] = [
    [date('2019-12-16', '2019-12-16', '2019-12-17', 'day'), '16 December 2019', '2019年12月16日'],
    [date('2019-12', '2019-12-01', '2020-01-01', 'month'), 'December 2019', '2019年12月'],
    [date('2019-36', '2019-10-01', '2020-01-01', 'quarter'), 'Fourth quarter of 2019', '2019年第四季度'],
    [date('2019', '2019-01-01', '2020-01-01', 'year'), '2019', '2019年'],
    [date('../2019-12-16', null, '2019-12-17', 'none'), 'before 16 December 2019', '2019年12月16日之前'],
    [date('2019~', '2019-01-01', '2020-01-01', 'year'), 'about 2019', '约2019年'],
    [date('2018/2019', '2018-01-01', '2020-01-01', 'year'), '2018–2019', '2018–2019年'],
  ];
  it.each(cases)('%o', (dated, en, zh) => {
    // Intl puts thin spaces around the dash of a range.
    expect(dateWords(dated, 'en').replace(/\s*–\s*/, '–')).toBe(en);
    expect(dateWords(dated, 'zh').replace(/\s/g, '')).toBe(zh);
  });

  it('begin a line with a capital', () => {
    expect(dateHeading(cases[4]![0], 'en')).toBe('Before 16 December 2019');
  });

  it('name no day where none is known', () => {
    for (const [dated] of cases.slice(1, 4)) expect(dateWords(dated, 'en')).not.toMatch(/\b\d{1,2} [A-Z]/);
  });

  it('read the date of a document', () => {
    expect(edtfWords('2019-12-22~', 'en')).toBe('about 22 December 2019');
    expect(edtfWords('2019-11~', 'zh')).toBe('约2019年11月');
    expect(edtfWords('some day', 'en')).toBe('some day');
  });

  it('say on what they rest', () => {
    expect(basisWords(cases[1]![0], 'en')).toBe('month stated in the text');
    expect(basisWords(cases[4]![0], 'zh')).toContain('文献日期');
  });

  it('are calendar days in every time zone', () => {
    const before = process.env.TZ;
    for (const zone of ['Pacific/Kiritimati', 'Pacific/Pago_Pago', 'Asia/Shanghai']) {
      process.env.TZ = zone;
      expect(dayWords(parseDay('2019-12-20'), 'en')).toBe('20 December 2019');
    }
    process.env.TZ = before;
  });
});
