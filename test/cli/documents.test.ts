// Paths → the documents in them, and what is said of paths and files that hold none.
import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readFile } from '../../scripts/documents.ts';
import { listFiles } from '../../scripts/files.ts';
import { readSources } from '../../scripts/sources.ts';

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

  test.skipIf(process.platform === 'win32')(
    'that lead nowhere, round in a circle or into a pipe are told, never waited for',
    () => {
      const folder = folderOf('links', { 'a.md': 'x', 'b.jpg': 'x' });
      symlinkSync('a.md', join(folder, 'c.md'));
      symlinkSync('gone.md', join(folder, 'd.md'));
      symlinkSync('e.md', join(folder, 'e.md'));
      symlinkSync('.', join(folder, 'f'));
      execFileSync('mkfifo', [join(folder, 'g.md')]);
      const { files, problems } = listFiles([folder]);
      expect(files.map((f) => basename(f))).toEqual(['a.md', 'c.md']);
      expect(problems.map(({ document, rule }) => [basename(document), rule])).toEqual([
        ['b.jpg', 'not-read'],
        ['d.md', 'missing'],
        ['e.md', 'unreadable'],
        ['f', 'not-read'],
        ['g.md', 'no-file'],
      ]);
    },
  );

  // Root may read everything.
  test.skipIf(process.getuid?.() === 0 || process.platform === 'win32')(
    'that may not be read are told, and so are folders and what is in them',
    () => {
      const folder = folderOf('closed', { 'a.md': 'x', 'sources.json': '{}' });
      chmodSync(join(folder, 'a.md'), 0);
      chmodSync(join(folder, 'sources.json'), 0);
      expect(readFile(join(folder, 'a.md')).problems.map(({ rule }) => rule)).toEqual(['unreadable']);
      expect(readSources(folder).problems.map(({ rule }) => rule)).toEqual(['json-broken']);
      chmodSync(folder, 0);
      expect(listFiles([folder, join(folder, 'a.md')]).problems.map(({ rule }) => rule)).toEqual([
        'unreadable',
        'unreadable',
      ]);
      chmodSync(folder, 0o700);
    },
  );

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
