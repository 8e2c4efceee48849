// Small documents → where their acts are put, on what ground, and what is kept off the map.
import { describe, expect, it } from 'vitest';
import { codesOf, initiativesOf, parseText } from '../parsed.ts';

const DOCUMENT_TITLE = 'News of the week\n\n';
const read = (text: string) => initiativesOf(parseText(DOCUMENT_TITLE + text));
const only = (text: string) => {
  const found = read(text);
  expect(found.map((i) => i.title)).toHaveLength(1);
  return found[0]!;
};

describe('cooperation', () => {
  it('has its first place for a lead and the others for partners', () => {
    const { places, reason } = only(
      'On December 16, Guangzhou, together with Zhuhai, Foshan and Dongguan, signed an agreement on a blockchain platform.',
    );
    expect(places).toEqual([
      { code: '440100', basis: 'stated', lead: true },
      { code: '440400', basis: 'stated', lead: false },
      { code: '440600', basis: 'stated', lead: false },
      { code: '441900', basis: 'stated', lead: false },
    ]);
    expect(reason).toBe('Guangzhou is named in the sentence, first of 4 that act together');
  });

  it('is not read into places that do the same apart', () => {
    const { places } = only('On December 16, Shenzhen and Hangzhou each launched blockchain invoices.');
    expect(places.map((p) => p.lead)).toEqual([true, true]);
  });
});

describe('the place of an act', () => {
  it('is the city, not the province beside it', () => {
    expect(codesOf(only('On December 16, Hangzhou in Zhejiang launched a blockchain platform.'))).toEqual([
      '330100',
    ]);
  });

  it('is that of the dateline where the sentence speaks of the city', () => {
    const { places, reason } = only(
      'CHANGSHA, Nov. 15 — The city’s blockchain park opened on 15 November 2019, and 20 companies moved in.',
    );
    expect(places).toEqual([{ code: '430100', basis: 'stated', lead: true }]);
    expect(reason).toContain('in the dateline');
  });

  it('is not that of the dateline where it speaks of no city', () => {
    expect(
      codesOf(only('BEIJING, Nov. 15 — Keda launched a blockchain platform on 15 November 2019.')),
    ).toEqual([]);
  });

  it('is the province as well where it stands in a list of its own kind', () => {
    const text = 'On December 16, Zhejiang, Shanghai and Hangzhou launched a blockchain platform.';
    expect(codesOf(only(text))).toEqual(['330000', '310000', '330100']);
  });

  it('is not the province of which the sentence names only the office, under a city’s heading', () => {
    const text =
      '## Changsha: talent for blockchain\n\nOn December 18, a member of the Hunan standing committee called for a policy for blockchain talent.';
    expect(codesOf(only(text))).toEqual(['430100']);
  });

  it('comes from the heading, from the sentence before, from the document’s title, and each is said', () => {
    const heading = only('## Zunyi opens a court\n\nA blockchain court was opened on December 16.');
    expect([codesOf(heading), heading.reason]).toEqual([
      ['520300'],
      'Zunyi is named in the heading above the sentence',
    ]);
    const before = read(
      'On December 16, Zunyi launched a blockchain platform. On December 17, a blockchain forum was held.',
    );
    expect([codesOf(before[1]!), before[1]!.reason]).toEqual([
      ['520300'],
      'Zunyi is named in a sentence before it',
    ]);
    const title = initiativesOf(
      parseText('Zunyi this week\n\nOn December 17, a new blockchain forum was held.'),
    );
    expect([codesOf(title[0]!), title[0]!.reason]).toEqual([
      ['520300'],
      'Zunyi is named in the title, and most of the document is about it',
    ]);
  });

  it('does not come from a title about one place over a document about others', () => {
    const text =
      'Zunyi this week\n\nSuzhou, Wuxi and Hangzhou are on the list.\n\nOn December 17, a new blockchain forum was held.';
    expect(initiativesOf(parseText(text)).flatMap(codesOf)).toEqual([]);
  });

  it('is one each where clauses tell of one act each', () => {
    const text =
      'On December 16, Wuxi launched a blockchain platform; on December 17, Suzhou launched a blockchain court.';
    expect(read(text).map((i) => [codesOf(i), i.date.edtf])).toEqual([
      [['320200'], '2019-12-16'],
      [['320500'], '2019-12-17'],
    ]);
  });

  it('is not the newspaper’s city', () => {
    expect(
      codesOf(only('The Beijing Daily reports that Wuxi launched a blockchain platform on December 16.')),
    ).toEqual(['320200']);
  });
});

describe('the seat of an organisation', () => {
  it('places an act that names no place, marked as inferred, with less confidence', () => {
    const seat = only('On December 16, Hundsun launched a blockchain platform for trade finance.');
    const stated = only('On December 16, Hangzhou launched a blockchain platform for trade finance.');
    expect(seat.places).toEqual([{ code: '330100', basis: 'seat', lead: true }]);
    expect(seat.reason).toBe('No place is named; Hundsun Technologies is known to sit in Hangzhou');
    expect(seat.confidence).toBeLessThan(stated.confidence);
  });

  it('gives way to a place that the sentence names', () => {
    const { places } = only('On December 16, Hundsun launched a blockchain platform in Zunyi.');
    expect(places).toEqual([{ code: '520300', basis: 'stated', lead: true }]);
  });

  it('of a national body places nothing: the act concerns the country', () => {
    const act = only('On December 16, the People’s Bank of China launched a blockchain platform.');
    expect([act.scope, act.places]).toEqual(['nation', []]);
    expect(act.reason).toContain('whole country');
  });

  it('that is left open on purpose leaves the act unplaced, which is not nationwide', () => {
    const act = only('On December 16, Keda launched a blockchain platform for advertising.');
    expect([act.scope, act.places]).toEqual(['unknown', []]);
    expect(act.reason).toBe('No place is named, and none is known for who acts');
  });
});

describe('commentary', () => {
  it.each([
    ['an expert’s belief', 'Liu Ming, an economist, believes that blockchain will change Shanghai.'],
    ['an expert’s demand', 'Shanghai should use blockchain in its tax offices, a professor told the paper.'],
    [
      'what stands under a heading that announces it',
      '## Expert comment: what comes next\n\nShanghai has launched many a blockchain platform.',
    ],
    ['what is true everywhere', 'In many regions, local governments have launched blockchain platforms.'],
  ])('%s is not on the map', (_, text) => {
    expect(read(text).flatMap(codesOf)).toEqual([]);
  });

  it('after an act leaves the act alone', () => {
    const text =
      'On December 12, Kunming launched a blockchain platform for invoices. “It should be copied in Beijing,” an expert said.';
    expect(read(text).map(codesOf)).toEqual([['530100']]);
  });
});

describe('what was not about blockchain', () => {
  it('is no initiative', () => {
    expect(read('On December 16, Hangzhou opened a new swimming hall and a library.')).toEqual([]);
  });
});

describe('an undated act', () => {
  it('is bounded by its document’s day', () => {
    const { date } = only('Hangzhou has launched a blockchain platform for courts.');
    expect(date).toEqual({
      edtf: '../2019-12-22',
      start: null,
      end: '2019-12-23',
      precision: 'none',
      basis: 'document',
    });
  });

  it('is bounded by the last day of a document dated to the month', () => {
    const parsed = parseText('Hangzhou has launched a blockchain platform for courts.', {
      published: '2019-11',
    });
    expect(initiativesOf(parsed)[0]!.date).toMatchObject({ edtf: '../2019-11-30', end: '2019-12-01' });
  });
});
