// Files longer than a novel → read in parts: the same line as for any other, and each fault told as for any other.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { geoparse } from './geoparse-command.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'chain-atlas-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const put = (name: string, content: string | Uint8Array) => {
  writeFileSync(join(folder, name), content);
  return join(folder, name);
};
const FRONT = '---\ntitle: 长\npublished: 2020-01-09\n---\n';
const PARAGRAPH = 'Wuxi (无锡市) launched a blockchain platform on 3 May 2019.\n\n';
const text = (bytes: number) => PARAGRAPH.repeat(Math.ceil(bytes / Buffer.byteLength(PARAGRAPH)));

describe('a giant file', { timeout: 120_000 }, () => {
  test('is read to its end, and offsets count in its text', async () => {
    const body = text(3e6);
    const { code, lines, messages } = await geoparse([put('long.md', FRONT + body)]);
    expect({ code, messages }).toEqual({ code: 0, messages: '' });
    const paragraphs = body.split(PARAGRAPH).length - 1;
    const { mentions, initiatives } = lines[0]!;
    expect({ mentions: mentions.length, initiatives: initiatives.length }).toEqual({
      mentions: 2 * paragraphs,
      initiatives: paragraphs,
    });
    for (const { start, end, text } of mentions)
      if (body.slice(start, end) !== text) throw new Error(`${text} is not at ${start}`);
    expect(initiatives.at(-1)?.date?.start).toBe('2019-05-03');
  });

  test('that is no UTF-8 at its very end is refused whole, with the line', async () => {
    const body = text(2e6);
    const spoilt = Buffer.concat([Buffer.from(FRONT + body), Buffer.from('Caf\xe9 in Wuxi', 'latin1')]);
    const { code, lines, messages } = await geoparse([put('spoilt.md', spoilt)]);
    expect(code).toBe(1);
    const line = `${FRONT}${body}`.split('\n').length;
    expect(lines).toMatchObject([
      { document: 'spoilt.md', mentions: [], problems: [{ rule: 'encoding', line }] },
    ]);
    expect(messages).toContain(`spoilt.md:${line} is not UTF-8`);
  });

  test('whose front matter is broken is refused like any other', async () => {
    const { code, lines } = await geoparse([put('broken.md', `---\ntitle: [\n---\n${text(2e6)}`)]);
    expect(code).toBe(1);
    expect(lines[0]?.problems).toMatchObject([{ rule: 'front-matter-broken', line: 2 }]);
  });

  test('with more faults than anyone reads tells a thousand, and the number of the rest', async () => {
    const faults = 'Wuxi met on 31 February 2019. '.repeat(50_000);
    const { code, lines, messages } = await geoparse([put('faults.md', FRONT + faults)]);
    expect(code).toBe(1);
    expect(lines[0]?.problems).toHaveLength(50_000);
    const told = messages.trim().split('\n');
    expect(told).toHaveLength(1001);
    expect(told.at(-1)).toMatch(/faults\.md has 49000 problems more/);
  });
});
