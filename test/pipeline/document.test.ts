// Documents with every defect a hand can leave in them → one message each, with its line and its cure, and the sound ones whole.
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readDocument } from '../../src/pipeline/document.ts';

const FOLDER = new URL('../fixtures/documents/', import.meta.url);
const read = (file: string) => readFileSync(new URL(file, FOLDER), 'utf8');

/** File, line, rule, and the words of the message that name the defect and its cure. */
const DEFECTS: readonly [file: string, line: number, rule: string, message: RegExp][] = [
  ['empty.md', 1, 'empty', /is empty; write a text into it or remove the file/],
  ['only-white-space.md', 1, 'empty', /is empty; write a text/],
  ['empty-body.md', 1, 'empty', /no text under it; write one or remove the file/],
  ['front-matter-open.md', 1, 'front-matter-open', /never closes it; add a line “---”/],
  ['front-matter-open-quote.md', 3, 'front-matter-broken', /not valid YAML \(.*quote.*\); correct the line/i],
  ['front-matter-of-prose.md', 2, 'front-matter-broken', /no list of “key: value” lines; .*remove the “---”/],
  ['key-written-twice.md', 5, 'front-matter-broken', /not valid YAML \(.*unique.*\); correct the line/],
  ['without-title.md', 1, 'front-matter-invalid', /without “title”; add the line “title: …”/],
  ['title-yaml-reference.md', 3, 'front-matter-invalid', /“title” that is no text; put it in quotes/],
  ['title-is-a-list.md', 3, 'front-matter-invalid', /“title” that is no text; put it in quotes/],
  [
    'url-that-is-a-script.md',
    4,
    'front-matter-invalid',
    /wrong value for “url”.*; correct or remove the line/,
  ],
  ['impossible-date.md', 4, 'date-impossible', /“2019-02-30”, which is no date; write YYYY, YYYY-MM or/],
  ['date-in-words.md', 4, 'date-impossible', /“16 December 2019”, which is no date/],
];

describe('a document with a defect', () => {
  it.each(DEFECTS)('%s gives one message, at line %i', (file, line, rule, message) => {
    const { document, problems } = readDocument(`seeds/documents/${file}`, read(file));
    expect(document).toBeNull();
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatchObject({ line, rule, severity: 'error', document: `seeds/documents/${file}` });
    expect(problems[0]!.reason).toMatch(message);
    expect(problems[0]!.reason).toContain(`seeds/documents/${file}:${line} `);
  });

  it('unknown-keys.md names each unknown key in its own line, and the known ones', () => {
    const { document, problems } = readDocument('unknown-keys.md', read('unknown-keys.md'));
    expect(document).toBeNull();
    expect(problems.map(({ line, reason }) => [line, /“(\w+)”/.exec(reason)?.[1]])).toEqual([
      [5, 'author'],
      [6, 'tags'],
    ]);
    expect(problems[0]!.reason).toContain('title, publisher, published, original, url, lang');
  });

  it('with several is told all of them at once, each in its line', () => {
    const front = 'title: A\ntitle: B\nauthor: C\nurl: javascript:0\npublished: 2019-02-30';
    const { document, problems } = readDocument('a.md', `---\n${front}\n---\n \n`);
    expect(document).toBeNull();
    expect(problems.map(({ rule, line }) => `${line} ${rule}`).sort()).toEqual([
      '1 empty',
      '3 front-matter-broken',
      '4 front-matter-unknown-key',
      '5 front-matter-invalid',
      '6 date-impossible',
    ]);
    const undated = readDocument('a.md', '---\npublisher: A\n---\nText\n').problems;
    expect(undated.map(({ rule }) => rule)).toEqual(['front-matter-invalid', 'document-undated']);
  });

  it('without-date.md is read all the same, with a warning that says what it costs', () => {
    const { document, problems } = readDocument('without-date.md', read('without-date.md'));
    expect(document).toMatchObject({
      published: null,
      edtf: '',
      text: '\nZunyi started a blockchain pilot.\n',
    });
    expect(problems).toMatchObject([{ rule: 'document-undated', severity: 'warning', line: 1 }]);
    expect(problems[0]!.reason).toContain('add “published: YYYY-MM-DD”');
  });

  it('counts lines alike with CRLF and behind a byte order mark', () => {
    for (const [file, line] of [
      ['front-matter-open-quote.md', 3],
      ['impossible-date.md', 4],
      ['title-is-a-list.md', 3],
    ] as const) {
      const content = `\ufeff${read(file).replaceAll('\n', '\r\n')}`;
      expect(readDocument(file, content).problems, file).toMatchObject([{ line }]);
    }
  });

  it('never stops the others: references that multiply are refused like any wrong value', () => {
    const bomb = `---\ntitle: x\na: &a [${'x,'.repeat(9)}]\nb: &b [${'*a,'.repeat(9)}]\nc: [${'*b,'.repeat(99)}]\npublished: 2019\n---\nText\n`;
    expect(readDocument('bomb.md', bomb).problems.map((p) => [p.rule, p.line])).toEqual([
      ['front-matter-unknown-key', 3],
      ['front-matter-unknown-key', 4],
      ['front-matter-unknown-key', 5],
    ]);
  });

  it.each([
    [
      'a value with a type of its own',
      'title: a\npublished: !!timestamp 2020-01-01',
      3,
      /no text; put it in quotes/,
    ],
    ['brackets a thousandfold', `title: ${'['.repeat(9000)}`, 2, /too deep/],
    ['more keys than anyone writes', 'k: v\n'.repeat(9000), 1, /more than 20 kB; end it/],
    ['a key as long as a paragraph', `title: a\n${'k'.repeat(500)}: v`, 3, /unknown key “k{80}…”/],
  ])('never stops the others: %s is refused', (_, front, line, reason) => {
    const { document, problems } = readDocument('a.md', `---\n${front}\n---\nWuxi.`);
    expect(document).toBeNull();
    expect(problems.find((problem) => reason.test(problem.reason))?.line).toBe(line);
  });

  it('each fixture of this folder is tried here', () => {
    const tried = [...DEFECTS.map(([file]) => file), 'unknown-keys.md', 'without-date.md'];
    expect(readdirSync(FOLDER).filter((name) => name.endsWith('.md') && !tried.includes(name))).toEqual([]);
  });
});

describe('a sound document', () => {
  const HEAD =
    '---\ntitle: Zunyi\npublisher: Test\npublished: 2019-11~\nurl: https://example.org/a\nlang: zh\n---\n';

  it('gives its fields, and its body to the last byte', () => {
    const { document, problems } = readDocument('a/b.md', `${HEAD}\n  Zunyi.  \r\n\n`);
    expect(problems).toEqual([]);
    expect(document).toEqual({
      id: 'b.md',
      title: 'Zunyi',
      publisher: 'Test',
      published: {
        start: '2019-11-01',
        end: '2019-12-01',
        precision: 'month',
        approximate: true,
      },
      edtf: '2019-11~',
      url: 'https://example.org/a',
      lang: 'zh',
      text: '\n  Zunyi.  \r\n\n',
      above: 7,
    });
  });

  it('may have CRLF front matter behind a byte order mark', () => {
    const { document, problems } = readDocument('b.md', `\ufeff${HEAD.replaceAll('\n', '\r\n')}Zunyi.`);
    expect(problems).toEqual([]);
    expect(document).toMatchObject({ title: 'Zunyi', edtf: '2019-11~', lang: 'zh', text: 'Zunyi.' });
  });

  it.each([
    ['2019', '2019-01-01', '2020-01-01'],
    ['2019-11', '2019-11-01', '2019-12-01'],
    ['2019-11-12', '2019-11-12', '2019-11-13'],
    ["'2019-11-12~'", '2019-11-12', '2019-11-13'],
  ])('is dated %s with quotes or without', (written, start, end) => {
    const { document, problems } = readDocument('b.md', `---\ntitle: T\npublished: ${written}\n---\nText`);
    expect(problems).toEqual([]);
    expect(document?.published).toMatchObject({ start, end });
  });

  it('may end its lines with carriage returns alone', () => {
    const { document, problems } = readDocument('a.md', '---\rtitle: A\rpublished: 2019-05\r---\rWuxi.\r');
    expect(problems).toEqual([]);
    expect(document).toMatchObject({ title: 'A', edtf: '2019-05', text: 'Wuxi.\r' });
  });

  it('may have a title that ends in dashes, and a rule in its body', () => {
    const { document, problems } = readDocument(
      'b.md',
      '---\ntitle: Zunyi, and then ---\npublished: 2019-11-12\n---\nOne.\n\n---\n\nTwo.\n',
    );
    expect(problems).toEqual([]);
    expect(document).toMatchObject({ title: 'Zunyi, and then ---', text: 'One.\n\n---\n\nTwo.\n' });
  });

  it('may be plain, with what sources.json says of it', () => {
    const source = { title: 'From beside', publisher: 'P', published: '2019-12-16' };
    const { document, problems } = readDocument('x/b.txt', '\ufeffZunyi.\n', source);
    expect(problems).toEqual([]);
    expect(document).toMatchObject({
      id: 'b.txt',
      ...source,
      published: { start: '2019-12-16' },
      text: 'Zunyi.\n',
    });
  });

  it('that is plain and wrongly dated is told where the date was written', () => {
    const { document, problems } = readDocument('b.txt', 'Zunyi in 2019-13.\n', { published: '2019-13' });
    expect(document).toBeNull();
    expect(problems).toMatchObject([{ rule: 'date-impossible', line: 1 }]);
    expect(problems[0]!.reason).toMatch(/“2019-13”, says sources\.json, which is no date/);
    expect(readDocument('b.txt', 'Zunyi.\n').problems[0]!.reason).toMatch(
      /add .* in sources\.json beside it/,
    );
  });
});
