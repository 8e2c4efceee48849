// Reports in several documents → one initiative where they tell of one act, several where they do not.
import { describe, expect, it } from 'vitest';
import type { Parsed } from '../../../src/pipeline/index.ts';
import { initiativesOf, parseText } from '../parsed.ts';

const doc = (id: string, text: string, published = '2019-12-22') =>
  parseText(`News of ${id}\n\n${text}`, { id: `${id}.md`, published });
/** Documents of each initiative's evidence. */
const evidence = (...parsed: readonly Parsed[]) =>
  initiativesOf(...parsed).map((i) => i.evidence.map((e) => e.document.replace('.md', '')).join('+'));

const LAUNCH =
  'On December 16, Guangzhou launched a blockchain platform that shares data between 53 departments.';
const AGAIN =
  'Guangzhou put a blockchain platform for the data of 53 departments into operation on December 16.';
const UNDATED = 'Guangzhou has launched a blockchain platform that shares the data of 53 departments.';
const LAWSUIT = 'On December 16, a court in Guangzhou heard its first blockchain copyright lawsuit.';

describe('one act told by two documents', () => {
  it('is one initiative with the evidence of both', () => {
    const [found, ...others] = initiativesOf(doc('a', LAUNCH), doc('b', AGAIN));
    expect(others).toEqual([]);
    expect(found!.evidence.map((e) => [e.document, e.text])).toEqual([
      ['a.md', LAUNCH],
      ['b.md', AGAIN],
    ]);
  });

  it('keeps the ids under which each document tells it', () => {
    const [a] = initiativesOf(doc('a', LAUNCH));
    const [b] = initiativesOf(doc('b', AGAIN));
    const [both] = initiativesOf(doc('a', LAUNCH), doc('b', AGAIN));
    expect([both!.id, ...both!.sameAs].sort()).toEqual([a!.id, b!.id].sort());
    expect(a!.sameAs).toEqual([]);
  });

  it('takes its date from the one that knows it', () => {
    const [found, ...others] = initiativesOf(doc('c', UNDATED, '2020-01-05'), doc('a', LAUNCH));
    expect(others).toEqual([]);
    expect(found!.date).toMatchObject({ edtf: '2019-12-16', precision: 'day', basis: 'stated' });
  });

  it('is bounded by the earliest document where none knows the date', () => {
    const [found, ...others] = initiativesOf(
      doc('late', UNDATED, '2020-01-05'),
      doc('early', UNDATED.replace('has launched', 'now runs'), '2019-12-10'),
    );
    expect(others).toEqual([]);
    expect(found!.date).toMatchObject({ start: null, end: '2019-12-11' });
  });

  it('is the same in whatever order they are read', () => {
    const parsed = [doc('a', LAUNCH), doc('b', AGAIN), doc('c', UNDATED, '2020-01-05'), doc('d', LAWSUIT)];
    const inOrder = initiativesOf(...parsed);
    expect(inOrder).toHaveLength(2);
    expect(initiativesOf(...[...parsed].reverse())).toEqual(inOrder);
  });
});

describe('two acts', () => {
  it.each([
    ['other in what was done, on one day in one city', LAUNCH, LAWSUIT],
    ['alike, on other days', LAUNCH, LAUNCH.replace('December 16', 'December 18')],
    ['alike, in other cities', LAUNCH, LAUNCH.replace('Guangzhou', 'Zunyi')],
    ['alike, one of one city and one of two', LAUNCH, LAUNCH.replace('Guangzhou', 'Guangzhou and Foshan')],
    [
      'that share only the verb and the day',
      'On December 16, Guangzhou launched blockchain invoices for its parking lots.',
      'On December 16, Guangzhou launched a blockchain register of vaccines.',
    ],
  ])('%s, stay apart', (_, one, other) => {
    expect(evidence(doc('a', one), doc('b', other))).toHaveLength(2);
  });

  it('of which one was known before the other happened stay apart', () => {
    expect(evidence(doc('early', UNDATED, '2019-12-10'), doc('a', LAUNCH))).toHaveLength(2);
  });

  it('of one document are never merged: it tells them apart itself', () => {
    expect(evidence(doc('a', `${LAUNCH}\n\n${LAUNCH}`))).toEqual(['a', 'a']);
  });

  it('of one document do not meet in another’s', () => {
    // The one that comes first is like it as well, but less.
    const twice = doc('a', `${LAUNCH.replace('53', '54')}\n\n${LAUNCH}`);
    const found = initiativesOf(twice, doc('b', LAUNCH)).map((i) => i.evidence.map((e) => e.text));
    expect(found.sort()).toEqual([[LAUNCH, LAUNCH], [LAUNCH.replace('53', '54')]]);
  });
});
