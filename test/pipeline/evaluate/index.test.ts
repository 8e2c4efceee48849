// A tiny gold set and a tiny document, both written so that every figure is known beforehand → the figures.
import { describe, expect, it } from 'vitest';
import type { GoldInitiative, GoldMention } from '../../../src/contract/index.ts';
import { evaluate, type Gold } from '../../../src/pipeline/evaluate/index.ts';
import { parseText } from '../parsed.ts';

const TEXT =
  'News of the week\n\nOn December 16, Wuxi launched a blockchain platform for courts.\n\nOn December 17, Suzhou held a blockchain forum, and Zunyi sent its mayor.\n';
const parsed = parseText(TEXT, { id: 'a.md' });

/** A label at the words; the rest as a careful reader would have it. */
function mention(text: string, place: string | null, rest: Partial<GoldMention> = {}): GoldMention {
  const start = TEXT.indexOf(text);
  return {
    document: 'a.md',
    start,
    end: start + text.length,
    text,
    place,
    level: 'prefecture',
    role: 'location',
    rolesAccepted: [],
    placesAccepted: [],
    optional: false,
    nested: false,
    ...rest,
  };
}

function initiative(words: string, rest: Partial<GoldInitiative> = {}): GoldInitiative {
  const start = TEXT.indexOf(words);
  return {
    id: words,
    document: 'a.md',
    title: words,
    date: '2019-12-16',
    datesAccepted: [],
    places: [{ code: '320200', basis: 'stated', optional: false }],
    sector: 'justice',
    sectorsAccepted: [],
    kindsAccepted: [],
    strength: 'core',
    mergeAccepted: [],
    evidence: { start, end: start + words.length },
    ...rest,
  };
}

const RIGHT = [mention('Wuxi', '320200'), mention('Suzhou', '320500'), mention('Zunyi', '520300')];
const WUXI = initiative('Wuxi launched a blockchain platform');
const SUZHOU = initiative('Suzhou held a blockchain forum', {
  date: '2019-12-17',
  places: ['320500', '520300'].map((code) => ({ code, basis: 'stated', optional: false })),
  sector: 'technology',
});
const figures = (gold: Partial<Gold>) =>
  evaluate([parsed], { mentions: RIGHT, initiatives: [WUXI, SUZHOU], ...gold }).figures;

describe('the document of these tests', () => {
  it('is read as they take for granted', () => {
    expect(parsed.geoparsed.toponyms.map((t) => t.place.code)).toEqual(['320200', '320500', '520300']);
    expect(parsed.reports.map((r) => [r.date.edtf, r.sector, r.places.map((p) => p.code).join()])).toEqual([
      ['2019-12-16', 'justice', '320200'],
      ['2019-12-17', 'technology', '320500,520300'],
    ]);
  });
});

describe('figures of mentions', () => {
  it('are all 1 where all is right', () => {
    expect(figures({})).toMatchObject({
      'mention-precision': 1,
      'mention-recall': 1,
      'mention-f1': 1,
      'place-accuracy': 1,
      'geoparse-f1': 1,
      'role-accuracy': 1,
    });
  });

  it.each([
    // found 3, of them 2 wanted; wanted 2
    [
      'one that is no place',
      RIGHT.slice(0, 2),
      { 'mention-precision': 0.6667, 'mention-recall': 1, 'mention-f1': 0.8 },
    ],
    // found 3; wanted 4
    [
      'one not found',
      [...RIGHT, mention('mayor', '110000')],
      { 'mention-precision': 1, 'mention-recall': 0.75, 'mention-f1': 0.8571, 'geoparse-f1': 0.8571 },
    ],
    // three found, two rightly placed
    [
      'one put elsewhere',
      [...RIGHT.slice(0, 2), mention('Zunyi', '110000')],
      { 'mention-f1': 1, 'place-accuracy': 0.6667, 'geoparse-f1': 0.6667 },
    ],
    [
      'one in another role',
      [...RIGHT.slice(0, 2), mention('Zunyi', '520300', { role: 'media' })],
      { 'role-accuracy': 0.6667, 'place-accuracy': 1 },
    ],
    [
      'a place and a role that will do as well',
      [
        ...RIGHT.slice(0, 2),
        mention('Zunyi', '110000', {
          role: 'media',
          placesAccepted: ['110000', '520300'],
          rolesAccepted: ['location'],
        }),
      ],
      { 'role-accuracy': 1, 'place-accuracy': 1 },
    ],
    [
      'one that may be left out, found in another place',
      [...RIGHT.slice(0, 2), mention('Zunyi', '110000', { optional: true })],
      { 'mention-precision': 1, 'mention-recall': 1, 'place-accuracy': 1 },
    ],
    [
      'one that may be left out, not found',
      [...RIGHT, mention('mayor', '110000', { optional: true })],
      { 'mention-recall': 1 },
    ],
    // the foreign name counts against precision: it was put into China
    [
      'a foreign name that was found',
      [...RIGHT.slice(0, 2), mention('Zunyi', null, { level: 'foreign' })],
      { 'mention-precision': 0.6667, 'mention-recall': 1 },
    ],
    [
      'a label one letter off',
      [...RIGHT.slice(0, 2), mention('Zuny', '520300')],
      { 'mention-f1': 1, 'place-accuracy': 1 },
    ],
  ])('with %s', (_, mentions, expected) => {
    expect(figures({ mentions })).toMatchObject(expected);
  });

  it('count no document that the gold does not name', () => {
    const other = parseText('Beijing and Shanghai.', { id: 'b.md' });
    const { figures } = evaluate([parsed, other], { mentions: RIGHT, initiatives: [] });
    expect(figures['mention-precision']).toBe(1);
  });
});

describe('figures of initiatives', () => {
  it('are all 1 where all is right', () => {
    expect(figures({})).toMatchObject({
      'initiative-recall': 1,
      'initiative-precision': 1,
      'date-accuracy': 1,
      'places-jaccard': 1,
      'sector-accuracy': 1,
      'kind-accuracy': 1,
      'commentary-mapped': 0,
    });
  });

  it.each([
    ['one more than the gold', [WUXI], { 'initiative-precision': 0.5, 'initiative-recall': 1 }],
    [
      'one not found',
      [WUXI, SUZHOU, initiative('News of the week')],
      { 'initiative-recall': 0.6667, 'initiative-precision': 1 },
    ],
    [
      'a minor one not found',
      [WUXI, SUZHOU, initiative('News of the week', { strength: 'minor' })],
      { 'initiative-recall': 1, 'minor-recall': 0 },
    ],
    [
      'one not found that is told together with another',
      [WUXI, SUZHOU, initiative('News of the week', { mergeAccepted: [WUXI.id] })],
      { 'initiative-recall': 1 },
    ],
    ['the wrong day', [WUXI, { ...SUZHOU, date: '2019-12-18' }], { 'date-accuracy': 0.5 }],
    ['the month for the day', [WUXI, { ...SUZHOU, date: '2019-12' }], { 'date-accuracy': 0.5 }],
    [
      'a day that will do',
      [WUXI, { ...SUZHOU, date: '2019-12', datesAccepted: ['2019-12-17'] }],
      { 'date-accuracy': 1 },
    ],
    ['a day that nobody can know', [WUXI, { ...SUZHOU, date: null }], { 'date-accuracy': 1 }],
    // {320500, 520300} beside {320500}: a half; with the other one right, three quarters
    [
      'one place too many',
      [WUXI, { ...SUZHOU, places: SUZHOU.places.slice(0, 1) }],
      { 'places-jaccard': 0.75 },
    ],
    [
      'one place that may be missing, or there',
      [WUXI, { ...SUZHOU, places: SUZHOU.places.map((p, i) => ({ ...p, optional: i === 1 })) }],
      { 'places-jaccard': 1 },
    ],
    ['another kind', [WUXI, { ...SUZHOU, kindsAccepted: ['statistic' as const] }], { 'kind-accuracy': 0 }],
    ['another sector', [WUXI, { ...SUZHOU, sector: 'tax' as const }], { 'sector-accuracy': 0.5 }],
    [
      'a sector that will do',
      [WUXI, { ...SUZHOU, sector: 'tax' as const, sectorsAccepted: ['technology' as const] }],
      { 'sector-accuracy': 1 },
    ],
    [
      'commentary put on the map',
      [WUXI, { ...SUZHOU, strength: 'commentary' as const }],
      { 'commentary-mapped': 1, 'initiative-precision': 1 },
    ],
  ])('with %s', (_, initiatives, expected) => {
    expect(figures({ initiatives })).toMatchObject(expected);
  });

  it('take a day for its month no more than the reverse, even the first of it', () => {
    const text = 'News of the week\n\nOn December 1, Wuxi launched a blockchain platform for courts.\n';
    const first = parseText(text, { id: 'a.md' });
    const words = 'Wuxi launched a blockchain platform';
    const evidence = { start: text.indexOf(words), end: text.indexOf(words) + words.length };
    const accuracy = (date: string) =>
      evaluate([first], {
        mentions: [{ ...RIGHT[0]!, start: evidence.start, end: evidence.start + 4 }],
        initiatives: [{ ...WUXI, date, evidence }],
      }).figures['date-accuracy'];
    expect([accuracy('2019-12-01'), accuracy('2019-12')]).toEqual([1, 0]);
  });

  it('are not given where the gold has none', () => {
    expect(figures({ initiatives: [] })).not.toHaveProperty('initiative-recall');
  });
});

describe('how far confidence is to be trusted', () => {
  it('is judged on what was found, wrong finds included', () => {
    const { judged } = evaluate([parsed], {
      mentions: [mention('Wuxi', '320200'), mention('Suzhou', '110000')],
      initiatives: [],
    });
    const confidences = parsed.geoparsed.toponyms.map((t) => t.confidence);
    expect(judged).toEqual([
      { confidence: confidences[0], right: true },
      { confidence: confidences[1], right: false },
      { confidence: confidences[2], right: false },
    ]);
  });
});
