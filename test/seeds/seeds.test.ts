// Holds the documents and corrections in seeds/ to their form, and the digests to what their originals say.
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import {
  bodyOf,
  documents,
  type Initiative,
  initiatives,
  isEdtf,
  list,
  type Mention,
  mentions,
  present,
  read,
  rows,
} from './read.ts';

/** Our own restatements of the five originals; a document that is added later need not be one. */
const digests = documents.filter((d) => /^\d{3}_[0-9a-f]{16}\.txt$/.test(String(d.front.original)));

describe('documents', () => {
  it.each(documents)('$name says what it is and when it appeared', ({ front }) => {
    for (const key of ['title', 'publisher', 'published', 'lang'])
      expect(front[key], key).toEqual(expect.stringMatching(/\S/));
    expect(front.published).toSatisfy(isEdtf);
    if (front.url !== undefined) expect(front.url).toEqual(expect.stringMatching(/^https?:\/\//));
  });

  it('tells a valid date from an invalid one', () => {
    expect(['2019', '2019-11~', '2019-12-16', '2020-02-29?'].filter((d) => !isEdtf(d))).toEqual([]);
    expect(['unknown', '2019-13', '2019-02-30', '16 December 2019', ''].filter(isEdtf)).toEqual([]);
  });

  it.each(digests)('$name is made of items: a heading, then one paragraph', ({ body }) => {
    expect(body).toMatch(/^\n(## [^\n]+\n\n[^#\n][^\n]+\n(\n(?=## )|$))+$/);
  });
});

const SHARED = '../shared/';
const beside = present(`${SHARED}seeds`) && present(`${SHARED}gold`);
const ORIGINALS = beside ? 'their originals' : 'their originals (skipped: no ../shared beside this checkout)';

describe.skipIf(!beside)(`digests and ${ORIGINALS}`, () => {
  const RUN = 10;
  const runs = (text: string) => {
    const words = text.toLowerCase().match(/[a-z0-9]+/g) ?? [];
    return words.slice(RUN - 1).map((_, i) => words.slice(i, i + RUN).join(' '));
  };
  const originals = beside ? list(`${SHARED}seeds/`).filter((name) => name.endsWith('.txt')) : [];
  const theirs = new Set(originals.flatMap((name) => runs(read(`${SHARED}seeds/${name}`))));

  it('are one to one', () => {
    expect(digests.map((d) => d.front.original).sort()).toEqual(originals.sort());
  });

  it.each(documents)(`$name shares no run of ${RUN} words with them`, ({ name }) => {
    expect(runs(read(`seeds/documents/${name}`)).filter((run) => theirs.has(run))).toEqual([]);
  });

  it.each(digests)('$name names every place that its original names', ({ name, front }) => {
    const ours = new Set(mentions.filter((m) => m.document === name).map((m) => m.place));
    const want = rows<Mention>(`${SHARED}gold/mentions.jsonl`)
      .filter((m) => m.document === front.original && !m.optional && m.level !== 'foreign')
      .map((m) => m.place);
    expect([...new Set(want)].filter((code) => !ours.has(code))).toEqual([]);
  });

  it.each(digests)('$name reports every initiative of its original', ({ name, front }) => {
    const ours = new Set(initiatives.filter((i) => i.document === name).map((i) => i.id));
    const want = rows<Initiative>(`${SHARED}gold/initiatives.jsonl`).filter(
      (i) => i.document === front.original,
    );
    expect(want.map((i) => i.id).filter((id) => !ours.has(id))).toEqual([]);
  });
});

describe('overrides', () => {
  it('are a list, each with words that its document holds, an action and a reason', () => {
    const overrides = (parse(read('seeds/overrides.yaml')) ?? []) as Record<string, unknown>[];
    expect(Array.isArray(overrides)).toBe(true);
    for (const o of overrides) {
      expect(bodyOf(String(o.document))).toContain(o.text);
      expect(['set', 'forbid', 'date', 'classify', 'dismiss']).toContain(o.action);
      expect(o.reason).toEqual(expect.stringMatching(/\S/));
    }
  });
});
