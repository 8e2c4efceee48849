// Texts longer than a novel → parts that leave nothing out, and one line whose offsets lead to what they name.
import { describe, expect, test } from 'vitest';
import { inMemory, partPieces } from '../../src/pipeline/output.ts';
import { GIANT, parseInParts, partsOf } from '../../src/pipeline/parts.ts';
import { context } from './reading.ts';

const TITLE = 'Blockchain news of the week';
const PARAGRAPH = 'On 3 May 2019 Suzhou, Jiangsu, launched a blockchain invoice platform with Tencent.\n\n';
const times = (piece: string, length: number) => piece.repeat(Math.ceil(length / piece.length));

const lineOf = (text: string) => {
  const about = { id: 'a', title: 'a', publisher: '', published: null, edtf: '', url: null, lang: 'en' };
  return JSON.parse([...partPieces('a', parseInParts(about, [text], context), inMemory)].join('')) as {
    mentions: { start: number; end: number; text: string; place: string }[];
    initiatives: { evidence: { start: number; end: number }; date: { start: string } }[];
    problems: { span: { start: number; end: number }; reason: string }[];
  };
};

describe('parts', () => {
  test.each([
    ['paragraphs', `${TITLE}\n\n${times(PARAGRAPH, 300_000)}`],
    ['one paragraph', times('Suzhou held a meeting. ', 300_000)],
    ['Chinese without a space', times('苏州市举行会议。', 300_000)],
    ['one word', times('x', 300_000)],
    ['characters of two halves', `a${times('😀', 300_000)}`],
    ['nothing', ''],
  ])('of %s, put together, are the text', (_, text) => {
    const parts = [...partsOf([text])];
    expect(parts.map((part) => part.text.slice(part.from)).join('')).toBe(text);
    for (const part of parts) {
      expect(part.text.length).toBeLessThan(70_000);
      expect(part.text.slice(part.from)).not.toMatch(/^[\udc00-\udfff]/);
    }
  });

  test('are the same, however the text comes', () => {
    const text = `${TITLE}\n\n${times(PARAGRAPH, 300_000)}`;
    const whole = [...partsOf([text])];
    for (const size of [1000, 4096, 70_000])
      expect([...partsOf(text.match(new RegExp(`[^]{1,${size}}`, 'g'))!)]).toEqual(whole);
  });

  test('begin with the title of the whole, and end where a paragraph does', () => {
    const parts = [...partsOf([`${TITLE}\n\n${times(PARAGRAPH, 300_000)}`])];
    expect(parts.length).toBeGreaterThan(4);
    for (const { text } of parts) expect(text.startsWith(`${TITLE}\n\n`)).toBe(true);
    for (const { text } of parts) expect(text.endsWith('.\n\n')).toBe(true);
  });
});

describe('a giant document', () => {
  test('loses no mention and no initiative where it is cut', () => {
    const text = `${TITLE}\n\n${times(PARAGRAPH, GIANT + 1)}`;
    const { mentions, initiatives, problems } = lineOf(text);
    const paragraphs = text.split(PARAGRAPH).length - 1;
    expect(mentions).toHaveLength(2 * paragraphs);
    expect(initiatives).toHaveLength(paragraphs);
    expect(problems).toEqual([]);
    for (const [index, { start, end, text: words, place }] of mentions.entries()) {
      if (text.slice(start, end) !== words) throw new Error(`${words} is not at ${start}`);
      expect(place).toBe(index % 2 === 0 ? '320500' : '320000');
    }
    for (const { evidence, date } of initiatives) {
      expect(text.slice(evidence.start, evidence.end)).toBe(PARAGRAPH.trim());
      expect(date.start).toBe('2019-05-03');
    }
  });

  test('has its problems where they are', () => {
    const text = `${times('Nothing to see here.\n\n', 70_000)}Yuhua grew.\n\n${times('Nothing.\n\n', 70_000)}`;
    const { problems } = lineOf(text);
    expect(problems.map(({ span }) => text.slice(span.start, span.end))).toEqual(['Yuhua']);
  });
});
