// Reports → the titles that readers see in lists: short, without the date, never cut inside a word.
import { describe, expect, it } from 'vitest';
import { initiativesOf, parseText } from '../parsed.ts';

const titles = (text: string) => initiativesOf(parseText(`News of the week\n\n${text}`)).map((i) => i.title);

describe('the title of an initiative', () => {
  it.each([
    ['On December 16, Wuxi launched a blockchain platform.', 'Wuxi launched a blockchain platform'],
    ['In May 2018, Wuxi launched a blockchain platform.', 'Wuxi launched a blockchain platform'],
    ['Wuxi launched a blockchain platform on December 16.', 'Wuxi launched a blockchain platform'],
    [
      'On the afternoon of December 16, Wuxi launched a blockchain platform.',
      'Wuxi launched a blockchain platform',
    ],
    ['Recently, Wuxi launched a blockchain platform.', 'Wuxi launched a blockchain platform'],
    [
      'At present, Wuxi has launched its very first blockchain platform\nfor courts.',
      'Wuxi has launched its very first blockchain platform for courts',
    ],
  ])('%j leaves out when it was', (text, title) => {
    expect(titles(text)).toEqual([title]);
  });

  it('is the heading of the item where it is the item’s first', () => {
    const text =
      '## Wuxi opens a court\n\nOn December 16, Wuxi launched a blockchain court. On December 17, Wuxi held a blockchain forum.';
    expect(titles(text)).toEqual(['Wuxi opens a court', 'Wuxi held a blockchain forum']);
  });

  it('is cut where a clause ends, in at most 110 characters', () => {
    const long = `On December 16, Wuxi launched a blockchain platform for ${'invoices and '.repeat(3)}receipts, which ${'shops and '.repeat(9)}banks use.`;
    const [title] = titles(long);
    expect(title!.length).toBeLessThanOrEqual(110);
    expect(long).toContain(title!);
    expect(long[long.indexOf(title!) + title!.length]).toMatch(/[\s,]/);
  });

  it('keeps a text that looks like markup as it is', () => {
    expect(titles('On December 16, Wuxi launched the blockchain platform <b>&amp;</b>.')).toEqual([
      'Wuxi launched the blockchain platform <b>&amp;</b>',
    ]);
  });
});
