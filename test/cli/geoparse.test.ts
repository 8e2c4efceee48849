// `npm run geoparse` on sound documents, and its options → its lines, messages, exit codes and files.
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ROOT } from '../../scripts/run.ts';
import { geoparse } from './geoparse-command.ts';

const INPUTS = 'test/fixtures/inputs';
let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'chain-atlas-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const TEXT = 'Wuxi launched a blockchain platform for invoices.';

describe('sound documents', { timeout: 60_000 }, () => {
  test('a file gives one line, and the exit code 0', async () => {
    const { code, lines, messages } = await geoparse([`${INPUTS}/good.md`]);
    expect({ code, messages }).toEqual({ code: 0, messages: '' });
    expect(lines.map(({ document }) => document)).toEqual(['good.md']);
    expect(lines[0]?.mentions.map(({ place }) => place)).toEqual(['320500', '320200']);
    expect(lines[0]?.initiatives[0]?.date?.start).toBe('2020-01-06');
  });

  test('a plain text has its date from the sources.json beside it', async () => {
    const { code, lines } = await geoparse([`${INPUTS}/dated`]);
    expect(code).toBe(0);
    expect(lines[0]).toMatchObject({ document: 'plain.txt', problems: [] });
  });

  test('standard input gives a line for each line', async () => {
    const input = `${JSON.stringify({ document: 'a', text: TEXT, published: '2020-01-09' })}\n`.repeat(3);
    const { code, lines } = await geoparse(['-'], input);
    expect(code).toBe(0);
    expect(lines.map(({ mentions }) => mentions.length)).toEqual([1, 1, 1]);
  });

  test('whoever reads only the beginning is told nothing', async () => {
    const input =
      `${JSON.stringify({ document: 'a', text: TEXT.repeat(40), published: '2020-01-09' })}\n`.repeat(2000);
    const { code, messages } = await geoparse(['-', '--threads', '1'], input, { take: 1000 });
    expect({ code, messages }).toEqual({ code: 0, messages: '' });
  });
});

describe('order', { timeout: 120_000 }, () => {
  test('is that of the input, however many threads there are', async () => {
    // Long and short in turn, more than a megabyte in all, so that the threads do start and do overtake one another.
    const input = Array.from({ length: 240 }, (_, i) =>
      JSON.stringify({
        document: `n${i}`,
        text: TEXT.repeat(i % 3 === 0 ? 400 : 3),
        published: '2020-01-09',
      }),
    ).join('\n');
    const [one, many] = await Promise.all([
      geoparse(['-', '--threads', '1'], input),
      geoparse(['-', '--threads', '4'], input),
    ]);
    expect(many.lines.map(({ document }) => document)).toEqual(
      Array.from({ length: 240 }, (_, i) => `n${i}`),
    );
    expect(many).toEqual(one);
  });
});

describe('options', { timeout: 60_000 }, () => {
  test('--strict fails on a doubtful place and lists it', async () => {
    const relaxed = await geoparse([`${INPUTS}/ambiguous.md`]);
    expect({ code: relaxed.code, messages: relaxed.messages }).toEqual({ code: 0, messages: '' });
    const { code, messages, lines } = await geoparse([`${INPUTS}/ambiguous.md`, '--strict']);
    expect(code).toBe(1);
    expect(messages).toMatch(
      /ambiguous\.md:6 “Fuzhou” .*350100.*361000.*\n {2}- \{ document: ambiguous\.md, text: Fuzhou, action: set/,
    );
    expect(lines[0]?.problems[0]?.rule).toBe('low-confidence');
    expect((await geoparse([`${INPUTS}/good.md`, '--strict'])).code).toBe(0);
  });

  test('--report writes a page that holds the text and asks for nothing', async () => {
    const file = join(folder, 'review.html');
    const { code } = await geoparse([`${INPUTS}/good.md`, `${INPUTS}/ambiguous.md`, '--report', file]);
    expect(code).toBe(0);
    const page = readFileSync(file, 'utf8');
    expect(page).toContain('A pilot in two cities');
    expect(page).toContain('</html>');
    expect(page).not.toMatch(/(src|href)="(?!#)/);
    expect(readdirSync(folder).filter((name) => name.includes('review.html'))).toEqual(['review.html']);
  });

  test('the page may lie among the documents, also when it is written again', async () => {
    const among = mkdtempSync(join(folder, 'among-'));
    writeFileSync(join(among, 'a.md'), readFileSync(join(ROOT, INPUTS, 'good.md')));
    for (const run of ['first', 'second']) {
      const { code, messages } = await geoparse([among, '--report', join(among, 'review.html')]);
      expect({ run, code, messages }).toEqual({ run, code: 0, messages: '' });
    }
  });

  test('a page that cannot be written is told before anything is read', async () => {
    for (const file of [join(folder, 'no/such/folder.html'), folder, '/dev/null']) {
      const { code, lines, messages } = await geoparse([`${INPUTS}/good.md`, '--report', file]);
      expect({ code, lines }).toEqual({ code: 1, lines: [] });
      expect(messages).toMatch(
        /^error: \S+ (cannot be written \(.*\); choose|is a folder or a device .*choose)/,
      );
      expect(messages).toContain(file);
      expect(messages.trim().split('\n')).toHaveLength(1);
    }
  });

  test('what cannot be meant ends with 2 and the usage', async () => {
    for (const args of [[], ['--no-such'], ['-', '--threads', 'many']]) {
      const { code, messages } = await geoparse(args);
      expect(code).toBe(2);
      expect(messages).toContain('npm run -s geoparse');
    }
  });
});
