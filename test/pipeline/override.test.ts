// Corrections written by hand → what they change in a document, and what is said of those that cannot be applied.
import { describe, expect, it } from 'vitest';
import { ambiguities } from '../../src/pipeline/ambiguity.ts';
import type { Override } from '../../src/pipeline/override/index.ts';
import { mentionsOf, parseText } from './parsed.ts';

const SUZHOU =
  'On December 16, Suzhou launched a blockchain platform. Officials from Hangzhou visited it. Suzhou will add more.';

const corrected = (text: string, ...overrides: Partial<Override>[]) => parseText(text, { overrides });

describe('set', () => {
  it('moves every occurrence, in its mentions and in what is placed by them', () => {
    const parsed = corrected(SUZHOU, { action: 'set', text: 'Suzhou', place: '341300', reason: 'Anhui.' });
    expect(mentionsOf(parsed)).toEqual(['Suzhou=341300', 'Hangzhou=330100', 'Suzhou=341300']);
    expect(parsed.reports[0]!.places.map((p) => p.code)).toEqual(['341300']);
    expect(parsed.geoparsed.toponyms[0]).toMatchObject({ rule: 'override', confidence: 1, alternatives: [] });
    expect(parsed.geoparsed.toponyms[0]!.reason).toContain('Anhui.');
  });

  it('moves only the occurrence it names', () => {
    const parsed = corrected(SUZHOU, { action: 'set', text: 'Suzhou', occurrence: 2, place: '341300' });
    expect(mentionsOf(parsed)).toEqual(['Suzhou=320500', 'Hangzhou=330100', 'Suzhou=341300']);
  });

  it('makes a mention, and places an act, where nothing was recognized', () => {
    const text = 'On December 16, the town by the red river launched a blockchain platform.';
    expect(mentionsOf(parseText(text))).toEqual([]);
    const parsed = corrected(text, { action: 'set', text: 'the town by the red river', place: '520300' });
    expect(mentionsOf(parsed)).toEqual(['the town by the red river=520300']);
    expect(parsed.reports[0]!.places).toMatchObject([{ code: '520300', basis: 'stated' }]);
  });

  it('keeps mentions in the order of the text', () => {
    const parsed = corrected(SUZHOU, { action: 'set', text: 'platform', place: '520300' });
    expect(mentionsOf(parsed)).toEqual([
      'Suzhou=320500',
      'platform=520300',
      'Hangzhou=330100',
      'Suzhou=320500',
    ]);
  });

  it('says so where its passage runs over the end of a sentence', () => {
    const parsed = corrected(SUZHOU, { action: 'set', text: 'platform. Officials', place: '520300' });
    expect(parsed.problems).toMatchObject([{ rule: 'override-no-toponym', line: 1, severity: 'error' }]);
    expect(mentionsOf(parsed)).toHaveLength(3);
  });

  it('leaves other documents alone', () => {
    const override = { action: 'set', text: 'Suzhou', place: '341300', document: 'b.md' } as const;
    const parsed = corrected(SUZHOU, override);
    expect(mentionsOf(parsed)).toContain('Suzhou=320500');
    expect(parsed.problems).toEqual([]);
  });
});

describe('forbid', () => {
  it('takes the mention away, and the act no longer lies there', () => {
    const parsed = corrected(SUZHOU, { action: 'forbid', text: 'Suzhou', occurrence: 1 });
    expect(mentionsOf(parsed)).toEqual(['Hangzhou=330100', 'Suzhou=320500']);
    expect(parsed.reports[0]!.places).toEqual([]);
  });

  it('takes it away whatever place stands beside it', () => {
    const parsed = corrected(SUZHOU, { action: 'forbid', text: 'Hangzhou', place: '341300' });
    expect(mentionsOf(parsed)).toEqual(['Suzhou=320500', 'Suzhou=320500']);
  });

  it('applies in the order of the list', () => {
    const parsed = corrected(
      SUZHOU,
      { action: 'forbid', text: 'Suzhou' },
      { action: 'set', text: 'Suzhou', occurrence: 2, place: '341300' },
    );
    expect(mentionsOf(parsed)).toEqual(['Hangzhou=330100', 'Suzhou=341300']);
  });
});

describe('a role', () => {
  it('that is set leaves the place as it was found, and moves what is placed by it', () => {
    const parsed = corrected(SUZHOU, { action: 'set', text: 'Suzhou', occurrence: 1, role: 'background' });
    expect(mentionsOf(parsed)).toEqual(mentionsOf(parseText(SUZHOU)));
    expect(parsed.geoparsed.toponyms[0]!.role).toEqual({ role: 'background', rule: 'override' });
    expect(parsed.geoparsed.toponyms[0]!.rule).not.toBe('override');
    expect(parsed.reports[0]!.places).toEqual([]);
  });

  it('may be set with a place, also where none was recognized', () => {
    const override = { action: 'set', text: 'platform', place: '520300', role: 'organisation' } as const;
    const made = corrected(SUZHOU, override).geoparsed.toponyms[1]!;
    expect([made.place.code, made.role.role, made.confidence]).toEqual(['520300', 'organisation', 1]);
  });

  it('of words in which no place is read is told, not swallowed', () => {
    const { problems } = corrected(SUZHOU, { action: 'set', text: 'platform', role: 'media' });
    expect(problems).toMatchObject([{ rule: 'override-no-toponym', line: 1, severity: 'error' }]);
    expect(problems[0]!.reason).toContain('where no place is read; say which with “place”');
  });
});

describe('classify and dismiss', () => {
  const TWO = `${SUZHOU}\n\nOn December 18, Zunyi held a blockchain forum.`;

  it('give the initiative another sector, or another kind, and leave the others alone', () => {
    const parsed = corrected(TWO, {
      action: 'classify',
      text: 'a blockchain forum',
      sector: 'tax',
      kind: 'speech',
    });
    const before = parseText(TWO).reports;
    expect(parsed.reports.at(-1)).toMatchObject({ sector: 'tax', kind: 'speech' });
    expect(parsed.reports.at(-1)!.sectors[0]).toBe('tax');
    expect(parsed.reports[0]).toMatchObject({ sector: before[0]!.sector, kind: before[0]!.kind });
  });

  it('take away what is no initiative, and keep its places as mentions', () => {
    const parsed = corrected(TWO, { action: 'dismiss', text: 'a blockchain forum' });
    expect(parsed.reports).toHaveLength(parseText(TWO).reports.length - 1);
    expect(mentionsOf(parsed)).toContain('Zunyi=520300');
    expect(parsed.problems).toEqual([]);
  });

  it('mean the act that the words tell of, not one before it whose evidence runs on to them', () => {
    const text =
      'On December 16, Suzhou opened a park for young firms. On December 17, Wuxi launched a blockchain platform.';
    const heading = `# Blockchain in Jiangsu\n\n${text}`;
    const acts = parseText(heading).reports.length;
    const parsed = corrected(heading, { action: 'dismiss', text: 'Wuxi launched' });
    expect(parsed.reports).toHaveLength(acts - 1);
  });
});

describe('a name that could not be placed', () => {
  const DOUBTFUL = 'On December 16, Gulou launched a blockchain platform for invoices.';
  const unsettled = (...overrides: Partial<Override>[]) =>
    ambiguities(corrected(DOUBTFUL, ...overrides)).map((p) => p.rule);

  it.each([
    ['set', { action: 'set', text: 'Gulou', place: '320106' }],
    ['forbidden', { action: 'forbid', text: 'Gulou' }],
  ] as const)('is no doubt any more once it is %s', (_, override) => {
    expect(unsettled()).toHaveLength(1);
    expect(unsettled(override)).toEqual([]);
  });
});

describe('date', () => {
  const dates = (...overrides: Partial<Override>[]) =>
    corrected(SUZHOU, ...overrides).reports.map((r) => r.date.edtf);

  it('dates the initiatives whose evidence holds the passage, and no other', () => {
    const two = `${SUZHOU}\n\nOn December 18, Zunyi held a blockchain forum.`;
    const parsed = corrected(two, { action: 'date', text: 'launched a blockchain', date: '2019-11' });
    expect(parsed.reports.map((r) => r.date.edtf)).toEqual([
      '2019-11',
      ...parseText(two)
        .reports.slice(1)
        .map((r) => r.date.edtf),
    ]);
    expect(parsed.reports[0]!.date).toEqual({
      edtf: '2019-11',
      start: '2019-11-01',
      end: '2019-12-01',
      precision: 'month',
      basis: 'stated',
    });
    expect(parsed.reports.at(-1)!.date.edtf).toBe('2019-12-18');
  });

  it('null takes the date away and keeps the bound that the document gives', () => {
    const parsed = corrected(SUZHOU, { action: 'date', text: 'launched', date: null });
    expect(parsed.reports[0]!.date).toMatchObject({ start: null, end: '2019-12-23', precision: 'none' });
  });

  it('null takes it away in a document without a date as well', () => {
    const text = SUZHOU.replace('December 16', 'December 16, 2019');
    const parsed = parseText(text, {
      published: null,
      overrides: [{ action: 'date', text: 'launched', date: null }],
    });
    expect(parsed.reports[0]!.date).toMatchObject({ start: null, precision: 'none' });
  });

  it('may be a span of days, of months or of years', () => {
    const on = (date: string) =>
      corrected(SUZHOU, { action: 'date', text: 'launched', date }).reports[0]!.date;
    expect(on('2019-11-05/2019-11-08')).toMatchObject({
      start: '2019-11-05',
      end: '2019-11-09',
      precision: 'day',
    });
    expect(on('2017/2019')).toMatchObject({ start: '2017-01-01', end: '2020-01-01', precision: 'year' });
    const backwards = corrected(SUZHOU, { action: 'date', text: 'launched', date: '2019/2017' });
    expect(backwards.problems).toMatchObject([{ rule: 'override-impossible-date' }]);
  });

  it('that is none changes nothing and is told with its line and cure', () => {
    const override = { action: 'date', text: 'launched', date: '2019-02-30' } as const;
    expect(dates(override)).toEqual(dates());
    const [problem] = corrected(SUZHOU, override).problems;
    expect(problem).toMatchObject({ rule: 'override-impossible-date', line: 1, document: 'o.yaml' });
    expect(problem!.reason).toMatch(/^o\.yaml:1 sets the date “2019-02-30”, which is none; write YYYY/);
  });

  it('of words on which no initiative rests is told, not swallowed', () => {
    const text = `${SUZHOU}\n\nThe weather in Beijing was fine.`;
    const parsed = corrected(text, { action: 'date', text: 'weather', date: '2019-11' });
    expect(parsed.problems).toMatchObject([{ rule: 'override-idle', severity: 'error', line: 1 }]);
  });
});

describe('an override that went stale', () => {
  it.each([
    ['set', { action: 'set', text: 'Souzhou', place: '341300' }],
    ['forbid', { action: 'forbid', text: 'Suchou' }],
    ['date', { action: 'date', text: 'launched the', date: '2019-11' }],
    ['classify', { action: 'classify', text: 'launched the', kind: 'pilot' }],
    ['dismiss', { action: 'dismiss', text: 'launched the' }],
  ] as const)('%s: is told with file, line, passage and cure, once', (_, override) => {
    const parsed = corrected(SUZHOU, { text: 'Hangzhou' }, override).problems.filter((p) => p.line === 2);
    expect(parsed).toMatchObject([{ rule: 'override-stale', severity: 'error', stage: 'override' }]);
    expect(parsed[0]!.reason).toContain(
      `o.yaml:2 names the passage “${override.text}”, which a.md does not hold`,
    );
    expect(parsed[0]!.reason).toContain('remove or mend the override');
  });

  it('tells that the words occur less often than it counts', () => {
    const [problem] = corrected(SUZHOU, { text: 'Suzhou', occurrence: 3 }).problems;
    expect(problem!.reason).toContain(
      'counts to occurrence 3 of the passage “Suzhou”, which a.md holds 2 times; mend the number',
    );
  });

  it.each([
    ['letter case', 'suzhou Launched', 'Suzhou launched'],
    ['quotation marks', 'the "Red" chain’s', "the “Red” chain's"],
  ])('shows the words that it holds in other %s', (_, text, held) => {
    const body = `${SUZHOU} It is the “Red” chain's first.`;
    const [problem] = corrected(body, { action: 'dismiss', text }).problems;
    expect(problem!.reason).toBe(
      `o.yaml:1 names the passage “${text}”, which a.md does not hold; it holds “${held}”: write that`,
    );
  });

  it('does not by how wide a space is', () => {
    const body = SUZHOU.replace('launched a', 'launched \ta');
    const parsed = corrected(body, { action: 'date', text: 'Suzhou launched a', date: '2018' });
    expect(parsed.problems).toEqual([]);
    expect(parsed.reports[0]!.date.edtf).toBe('2018');
  });

  it('or names a place that there is not, with the code and where to find one', () => {
    const parsed = corrected(SUZHOU, { action: 'set', text: 'Suzhou', place: '999999' });
    expect(parsed.problems).toMatchObject([{ rule: 'override-unknown-place', line: 1, severity: 'error' }]);
    expect(parsed.problems[0]!.reason).toMatch(/sets the place 999999.*use a code of data\/gazetteer\.json/);
    expect(mentionsOf(parsed)).toEqual(mentionsOf(parseText(SUZHOU)));
  });
});

describe('a date for very common words', () => {
  const text = 'On December 16, Suzhou launched a blockchain platform. '.repeat(5);

  it('warns that it dates whatever holds them', () => {
    const { problems } = corrected(text, {
      action: 'date',
      text: 'blockchain',
      date: '2018',
      reason: 'Old.',
    });
    expect(problems).toMatchObject([{ rule: 'override-common', severity: 'warning' }]);
    expect(problems[0]!.reason).toContain('5 times');
  });

  it('does not where one occurrence is named', () => {
    const override = {
      action: 'date',
      text: 'blockchain',
      occurrence: 2,
      date: '2018',
      reason: 'Old.',
    } as const;
    expect(corrected(text, override).problems).toEqual([]);
  });
});

describe('many occurrences', () => {
  it('cost no more than their number, each made or moved once', () => {
    const names = 3_000;
    const parsed = corrected('Suzhou and platform. '.repeat(names), {
      action: 'set',
      text: 'platform',
      place: '520300',
    });
    expect(mentionsOf(parsed)).toHaveLength(2 * names);
  });
});
