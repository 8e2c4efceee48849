// `npm run geoparse` on broken inputs → a line and a message for each, the rest read, and the exit code 1.
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ROOT } from '../../scripts/run.ts';
import { geoparse } from './geoparse-command.ts';

const INPUTS = 'test/fixtures/inputs';
const BROKEN = 'test/fixtures/documents';
let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'chain-atlas-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const put = (name: string, content: string | Uint8Array) => {
  writeFileSync(join(folder, name), content);
  return join(folder, name);
};
const TEXT = 'Wuxi launched a blockchain platform for invoices.';

describe('broken inputs', { timeout: 60_000 }, () => {
  test('each gives its own line and a message with file and line, the others are read, the exit code is 1', async () => {
    const utf16 = Buffer.from(`\ufeff${TEXT}`, 'utf16le');
    const files = [
      put('binary.txt', Uint8Array.from([0x7f, 0x45, 0x4c, 0x46, 10, 0, 0, 1, 2])),
      put('latin-1.txt', Buffer.from(`${TEXT}\nCaf\xe9 in Wuxi.`, 'latin1')),
      put('utf-16.txt', utf16),
      put('empty.txt', ''),
    ];
    const { code, lines, messages } = await geoparse([
      ...files,
      join(folder, 'not-there.md'),
      `${INPUTS}/good.md`,
    ]);
    expect(code).toBe(1);
    const rules = Object.fromEntries(lines.map(({ document, problems }) => [document, problems[0]?.rule]));
    expect(rules).toEqual({
      'binary.txt': 'encoding',
      'latin-1.txt': 'encoding',
      'utf-16.txt': 'encoding',
      'empty.txt': 'empty',
      'good.md': undefined,
    });
    expect(lines.find(({ document }) => document === 'latin-1.txt')?.problems[0]?.line).toBe(2);
    for (const name of ['binary.txt:2', 'latin-1.txt:2', 'utf-16.txt:1', 'empty.txt:1', 'not-there.md'])
      expect(messages).toContain(name);
    expect(messages).not.toContain('    at '); // a stack is no message
  });

  test('every document with a defect has its line', async () => {
    const { code, lines, messages } = await geoparse([BROKEN]);
    expect(code).toBe(1);
    expect(lines.map(({ document }) => document)).toEqual(
      readdirSync(join(ROOT, BROKEN))
        .filter((f) => /\.(md|txt)$/.test(f))
        .sort(),
    );
    for (const { document, problems } of lines) {
      expect(problems.length, document).toBeGreaterThan(0);
      expect(messages).toMatch(new RegExp(`${document}:\\d+ `));
    }
  });

  test('a document without a date is read, and is a fault', async () => {
    const { code, lines } = await geoparse([`${BROKEN}/without-date.md`]);
    expect(code).toBe(1);
    expect(lines[0]?.problems[0]).toMatchObject({ rule: 'document-undated', severity: 'warning', line: 1 });
    const line = await geoparse(['-'], JSON.stringify({ document: 'a', text: TEXT }));
    expect(line.code).toBe(1);
    expect(line.lines[0]).toMatchObject({
      mentions: [{ text: 'Wuxi' }],
      problems: [{ rule: 'document-undated', line: 1 }],
    });
  });

  test('a line that is no document is named with its number', async () => {
    const { code, lines, messages } = await geoparse([`${INPUTS}/lines.jsonl`]);
    expect(code).toBe(1);
    expect(lines.map(({ document }) => document.replace(/.*\//, ''))).toEqual([
      'first',
      'lines.jsonl:2',
      'lines.jsonl:3',
      'last',
    ]);
    expect(lines.flatMap(({ problems }) => problems.map(({ line }) => line))).toEqual([2, 3]);
    expect(messages).toMatch(/lines\.jsonl:2 is not JSON/);
    expect(messages).toMatch(/lines\.jsonl:3 lacks “document”; a line is/);
  });

  test('a line that does not fit says all that is wrong with it', async () => {
    const wrong = [[1], 7, null, { document: 'a', text: 5 }, { document: null, published: 2020 }];
    const { code, messages } = await geoparse(['-'], wrong.map((value) => JSON.stringify(value)).join('\n'));
    expect(code).toBe(1);
    expect(messages.trim().split('\n')).toEqual(
      [
        'is a list and no object',
        'is a number and no object',
        'is null and no object',
        'has a number for “text”, which must be a text',
        'has null for “document”, which must be a text, and lacks “text”, and has a number for “published”, which must be a text',
      ].map(
        (what, index) =>
          `error: standard input:${index + 1} ${what}; a line is {"document": "…", "text": "…", "published": "YYYY-MM-DD"}`,
      ),
    );
  });

  test('an unknown key of lines is warned about once, and is no failure', async () => {
    const line = JSON.stringify({ document: 'a', text: TEXT, published: '2020-01-09', titel: 'x' });
    const { code, lines, messages } = await geoparse(['-'], `${line}\n${line}\n`);
    expect(code).toBe(0);
    expect(messages).toBe(
      'warning: standard input:1 has the unknown key “titel”, which is ignored; known are document, text, published\n',
    );
    expect(lines.map(({ mentions, problems }) => [mentions.length, problems.length])).toEqual([
      [1, 1],
      [1, 1],
    ]);
  });

  test('a file is named as it was typed', async () => {
    const absolute = put('empty-too.txt', '');
    const { messages } = await geoparse([absolute, `./${BROKEN}/empty.md`, `${BROKEN}/empty.md`]);
    expect(messages.split('\n').map((line) => line.split(' ')[1])).toEqual([
      `${absolute}:1`,
      `./${BROKEN}/empty.md:1`,
      `${BROKEN}/empty.md:1`,
      undefined,
    ]);
  });

  test('on standard input too, bytes that are no UTF-8 spoil only their line', async () => {
    const good = JSON.stringify({ document: 'a', text: TEXT, published: '2020-01-09' });
    const input = Buffer.concat([
      Buffer.from(`${good}\n`),
      Buffer.from('{"text":"caf\xe9"}\n', 'latin1'),
      Buffer.from(good),
    ]);
    const { code, lines } = await geoparse(['-'], input);
    expect(code).toBe(1);
    expect(lines.map(({ problems }) => problems[0]?.rule)).toEqual([undefined, 'encoding', undefined]);
    const utf16 = await geoparse(['-'], Buffer.from(`\ufeff${good}\n${good}`, 'utf16le'));
    expect(utf16.code).toBe(1);
    expect(utf16.messages).toMatch(/standard input:1 .*UTF-16/);
  });

  test('a broken sources.json is named once', async () => {
    const sources = mkdtempSync(join(folder, 'sources-'));
    writeFileSync(join(sources, 'sources.json'), '{\n "a.txt": { "published": 2020 }\n}');
    for (const name of ['a.txt', 'b.txt']) writeFileSync(join(sources, name), TEXT);
    const { code, lines, messages } = await geoparse([sources]);
    expect(code).toBe(1);
    expect(lines).toHaveLength(2);
    expect(messages.match(/sources\.json:2 has a wrong value at a\.txt\.published/g)).toHaveLength(1);
  });

  test('a file of lines that holds none, and a folder instead of lines, are told', async () => {
    const { code, lines, messages } = await geoparse([put('empty.jsonl', ''), `${INPUTS}/good.md`]);
    expect({ code, read: lines.map(({ document }) => document) }).toEqual({ code: 1, read: ['good.md'] });
    expect(messages).toMatch(/empty\.jsonl:1 is empty/);
  });

  test('a date that no calendar has is told with the name of its document', async () => {
    const line = { document: 'a', text: 'Wuxi met on 31 February 2019.', published: '2020-01-09' };
    const { code, messages } = await geoparse(['-'], JSON.stringify(line));
    expect(code).toBe(1);
    expect(messages).toMatch(/^warning: a: “31 February 2019” is no day/);
  });
});
