// Documents → what the coverage strip shows: the days each one reports on, and no day on which nobody looked.
import { describe, expect, it } from 'vitest';
import { datasetOf, parseText } from '../parsed.ts';

const doc = (id: string, text: string, published: string | null = '2019-12-22') =>
  parseText(`News of ${id}\n\n${text}`, { id: `${id}.md`, published });
const covers = (text: string, published: string | null = '2019-12-22') =>
  datasetOf(doc('a', text, published)).manifest.documents[0]!.covers;

describe('a document covers', () => {
  it('the time from the first day it reports up to its own, half-open', () => {
    expect(covers('On December 3, Wuxi opened a blockchain park. On December 9, Wuxi closed it.')).toEqual([
      { start: '2019-12-03', end: '2019-12-23' },
    ]);
  });

  it('its own day where it dates nothing, and its whole month where that is all that is known', () => {
    expect(covers('Wuxi has opened a blockchain park.')).toEqual([
      { start: '2019-12-22', end: '2019-12-23' },
    ]);
    expect(covers('Wuxi has opened a blockchain park.', '2019-11')).toEqual([
      { start: '2019-11-01', end: '2019-12-01' },
    ]);
  });

  it.each([
    ['recalls from years ago', 'On May 4, 2016, Wuxi opened a blockchain park.'],
    ['recalls from more than two months ago', 'On October 20, 2019, Wuxi opened a blockchain park.'],
  ])('no time that it %s', (_, text) => {
    expect(covers(text)).toEqual([{ start: '2019-12-22', end: '2019-12-23' }]);
  });

  it('no year that it names without a day', () => {
    expect(covers('In 2020, Wuxi opened a blockchain park.', '2020-01-20')).toEqual([
      { start: '2020-01-20', end: '2020-01-21' },
    ]);
  });

  it('nothing that is known where it is undated itself', () => {
    expect(covers('On December 3, 2019, Wuxi opened a blockchain park.', null)).toEqual([]);
  });
});

describe('documents', () => {
  it('come in the order of their publication, with their own counts', () => {
    const { documents } = datasetOf(
      doc('late', 'On December 3, Wuxi opened a blockchain park.', '2019-12-22'),
      doc('early', 'Wuxi and Suzhou are cities. They are in Jiangsu.', '2019-12-01'),
    ).manifest;
    expect(
      documents.map((d) => [d.id, d.published, d.counts.mentions, d.counts.sentences, d.counts.initiatives]),
    ).toEqual([
      ['early.md', '2019-12-01', 3, 3, 0],
      ['late.md', '2019-12-22', 1, 2, 1],
    ]);
  });
});
