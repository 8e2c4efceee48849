// Parsed documents → the dataset that the page loads: ids that last, counts that are never mixed, honest stretches of time.
import { describe, expect, it } from 'vitest';
import { buildDataset } from '../../../src/pipeline/dataset/index.ts';
import { context, datasetOf, initiativesOf, parseText } from '../parsed.ts';

const doc = (id: string, text: string, published: string | null = '2019-12-22') =>
  parseText(`News of ${id}\n\n${text}`, { id: `${id}.md`, published });

const LAUNCH = 'On December 16, Hangzhou launched a blockchain platform for judges.';
const FORUM = 'On November 8, Zunyi in Guizhou held a blockchain forum on liquor.';
const NATION = 'On December 17, the People’s Bank of China published rules for blockchain.';

describe('ids', () => {
  it('last when another document is added, before or behind', () => {
    const a = doc('m', `${LAUNCH}\n\n${FORUM}`);
    const before = initiativesOf(a).map((i) => i.id);
    const more = [doc('b', 'On December 19, Wuxi opened a blockchain park.'), doc('z', NATION)];
    const after = initiativesOf(more[0]!, a, more[1]!).map((i) => i.id);
    expect(before).toHaveLength(2);
    expect(after).toEqual(expect.arrayContaining(before));
    expect(new Set(after).size).toBe(4);
  });

  it('differ between documents, passages and places', () => {
    const ids = [
      doc('a', LAUNCH),
      doc('b', LAUNCH),
      doc('a', `Well then. ${LAUNCH}`),
      doc('a', LAUNCH.replace('Hangzhou', 'Jiaxing')),
    ]
      .flatMap((p) => initiativesOf(p))
      .map((i) => i.id);
    expect(new Set(ids).size).toBe(4);
    for (const id of ids) expect(id).toMatch(/^[0-9a-z]{10}$/);
  });
});

describe('a place', () => {
  const { places } = datasetOf(
    doc('a', `${LAUNCH} Hangzhou is proud. So is West Lake District of Hangzhou.\n\n${FORUM}`),
    doc('b', 'The Hangzhou of old is gone.'),
  );
  const place = (code: string) => places.features.find((f) => f.id === code)?.properties;

  it('has three counts that are never mixed', () => {
    expect(place('330100')?.counts).toEqual({ mentions: 4, documents: 2, initiatives: 1 });
  });

  it('that is only mentioned holds no initiative, no sector and no date', () => {
    expect(place('520000')).toMatchObject({
      counts: { mentions: 1, documents: 1, initiatives: 0 },
      sectors: {},
      first: null,
      last: null,
      parent: null,
    });
  });

  it('is given with its first and its last day, the last inclusive', () => {
    expect(place('330100')).toMatchObject({
      first: '2019-12-16',
      last: '2019-12-16',
      sectors: { justice: 1 },
    });
    const twice = datasetOf(doc('a', `${LAUNCH}\n\nIn November 2018, Hangzhou opened a blockchain park.`));
    expect(twice.places.features[0]!.properties).toMatchObject({ first: '2018-11-01', last: '2019-12-16' });
  });

  it('stands at its seat, and lies in its parent', () => {
    const feature = places.features.find((f) => f.id === '330100')!;
    expect(feature.properties).toMatchObject({
      parent: '330000',
      level: 'prefecture',
      name: { zh: '杭州市' },
    });
    expect(feature.geometry.coordinates[0]).toBeCloseTo(120.2, 0);
  });

  it('that only an organisation’s seat names is there as well, with no mention', () => {
    const seat = datasetOf(doc('a', 'On December 16, Hundsun launched a blockchain platform for funds.'));
    expect(seat.places.features.map((f) => [f.id, f.properties.counts])).toEqual([
      ['330100', { mentions: 0, documents: 0, initiatives: 1 }],
    ]);
  });
});

describe('an initiative', () => {
  it('lies at all its places, or nowhere where it concerns the country', () => {
    const { initiatives } = datasetOf(
      doc('a', `On December 16, Wuxi and Suzhou signed a blockchain agreement.\n\n${NATION}`),
    );
    expect(initiatives.features.map((f) => f.geometry?.coordinates.length ?? null)).toEqual([2, null]);
  });

  it('has evidence that stands in the document as it says, with the place marked', () => {
    const parsed = doc('a', `${LAUNCH}\n\n${FORUM}`);
    const found = initiativesOf(parsed);
    expect(found).toHaveLength(2);
    for (const { evidence } of found)
      for (const { text, start, end, sentence, toponyms } of evidence) {
        expect(parsed.document.text.slice(start, end)).toBe(text);
        const own = parsed.geoparsed.segments.sentences[sentence - 1]!;
        expect(parsed.geoparsed.tokens.start[own.from]).toBe(start);
        expect(toponyms.map((t) => [text.slice(t.start, t.end), t.code])).toEqual(
          text.includes('Zunyi')
            ? [
                ['Zunyi', '520300'],
                ['Guizhou', '520000'],
              ]
            : [['Hangzhou', '330100']],
        );
      }
  });

  it('comes in the order of time, and of two of one day always in the same', () => {
    const texts = [LAUNCH, FORUM, NATION, LAUNCH.replace('Hangzhou', 'Wuxi')];
    const parsed = texts.map((text, i) => doc(`d${i}`, text));
    const ids = initiativesOf(...parsed).map((i) => i.id);
    const days = initiativesOf(...parsed).map((i) => i.date.start);
    expect(days).toEqual(['2019-11-08', '2019-12-16', '2019-12-16', '2019-12-17']);
    expect(initiativesOf(...[...parsed].reverse()).map((i) => i.id)).toEqual(ids);
  });
});

describe('the manifest', () => {
  it('counts what the files hold', () => {
    const { manifest, places, initiatives, mentions } = datasetOf(doc('a', `${LAUNCH}\n\n${FORUM}`));
    expect(manifest.counts).toEqual({
      initiatives: initiatives.features.length,
      documents: 1,
      mentions: mentions.length,
      places: places.features.length,
      problems: 0,
    });
    expect(manifest.counts).toMatchObject({ initiatives: 2, mentions: 3, places: 3 });
  });

  it('spans all dated initiatives and documents, half-open, and knows where nine tenths of them lie', () => {
    const days = Array.from(
      { length: 9 },
      (_, i) => `On December ${i + 10}, Wuxi held blockchain forum number ${i}.`,
    );
    const { manifest } = datasetOf(
      doc('a', ['In March 2016, Wuxi opened a blockchain park.', ...days].join('\n\n')),
    );
    expect(manifest.counts.initiatives).toBe(10);
    expect(manifest.extent).toEqual({ start: '2016-03-01', end: '2019-12-23' });
    expect(manifest.dense).toEqual({ start: '2019-12-10', end: '2019-12-19' });
  });

  it('is not stretched by what is undated', () => {
    const { manifest } = datasetOf(doc('a', 'Wuxi has opened a blockchain park.'));
    expect(manifest.extent).toEqual({ start: '2019-12-22', end: '2019-12-23' });
  });

  it('is valid for nothing at all', () => {
    const { manifest, places, initiatives } = datasetOf();
    expect(manifest.counts).toMatchObject({ initiatives: 0, documents: 0, places: 0 });
    expect(manifest.extent.start < manifest.extent.end).toBe(true);
    expect([places.features, initiatives.features]).toEqual([[], []]);
  });

  it('carries the problems of before and of the documents', () => {
    const earlier = { stage: 'read', rule: 'empty', severity: 'error', document: 'x', reason: 'x' } as const;
    const stale = parseText(LAUNCH, { overrides: [{ text: 'not there' }] });
    const { problems, manifest } = buildDataset([stale], [earlier], context);
    expect(problems.map((p) => p.rule)).toEqual(['empty', 'override-stale']);
    expect(manifest.counts.problems).toBe(2);
  });
});
