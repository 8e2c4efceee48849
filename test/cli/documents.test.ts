// Paths → the documents in them, and what is said of paths and files that hold none.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { listFiles, readFile, readSources } from '../../scripts/documents.ts';

let top: string;
beforeAll(() => {
  top = mkdtempSync(join(tmpdir(), 'chain-atlas-'));
});
afterAll(() => rmSync(top, { recursive: true, force: true }));

function folderOf(name: string, files: Readonly<Record<string, string>>): string {
  const folder = join(top, name);
  mkdirSync(folder);
  for (const [file, content] of Object.entries(files)) writeFileSync(join(folder, file), content);
  return folder;
}

describe('files', () => {
  test('of a folder are its texts, in the order of their names, and nothing else', () => {
    const folder = folderOf('texts', {
      'b.md': 'x',
      'A.TXT': 'x',
      'c.json': '{}',
      'a.md.bak': 'x',
      '.hidden': 'x',
    });
    expect(listFiles([folder]).files.map((f) => basename(f))).toEqual(['A.TXT', 'b.md']);
  });

  test('named by themselves are taken whatever their name, and missing ones are told', () => {
    const folder = folderOf('named', { odd: 'x' });
    const { files, problems } = listFiles([join(folder, 'odd'), join(folder, 'gone.md')]);
    expect(files).toHaveLength(1);
    expect(problems.map((p) => [p.rule, p.severity])).toEqual([['missing', 'error']]);
    expect(problems[0]!.reason).toMatch(/gone\.md is missing; check the path$/);
  });

  test('that are no files are told with a cure', () => {
    const folder = folderOf('a-folder.md', {});
    const { document, problems } = readFile(folder);
    expect(document).toBeNull();
    expect(problems).toMatchObject([{ rule: 'unreadable', severity: 'error' }]);
    expect(problems[0]!.reason).toMatch(/cannot be read .*; check that it is a file you may read/);
  });
});

describe('sources.json', () => {
  const told = (name: string, content: string) => {
    const { of, problems } = readSources(folderOf(name, { 'sources.json': content }));
    expect(of).toEqual({});
    expect(problems).toHaveLength(1);
    return problems[0]!;
  };

  test('says of a plain text what front matter says of Markdown', () => {
    const source = { title: 'Beside', publisher: 'P', published: '2019-12-19', url: 'https://example.org/' };
    const folder = folderOf('beside', {
      'a.txt': 'Wuxi.',
      'sources.json': JSON.stringify({ 'a.txt': source }),
    });
    expect(readFile(join(folder, 'a.txt')).document).toMatchObject({
      title: 'Beside',
      publisher: 'P',
      edtf: '2019-12-19',
      url: 'https://example.org/',
    });
  });

  test.each([
    ['a value that is missing', 3, '{\n  "a.txt": {},\n  "b.txt": }\n'],
    ['a comma too many', 3, '{\n  "a.txt": {},\n}\n'],
    ['a word without quotes', 1, '{ a: 1,\n\n}\n'],
    ['a value without quotes', 2, '{ "a.txt": {\n "title": News,\n "publisher": "P" } }\n'],
    ['an end that is missing', 3, '{\n  "a.txt": {\n  "title": "A"'],
  ])('that is no JSON for %s is told in line %i', (name, line, content) => {
    const problem = told(name, content);
    expect(problem).toMatchObject({ rule: 'json-broken', line });
    expect(problem.reason).toMatch(/is not valid JSON \(.+\); correct it$/);
  });

  test('whose value is no text is told at its document', () => {
    const problem = told('number', '{\n  "a.txt": { "title": "A" },\n  "b.txt": { "published": 2019 }\n}\n');
    expect(problem.line).toBe(3);
    expect(problem.reason).toMatch(/wrong value at b\.txt\.published/);
  });
});
