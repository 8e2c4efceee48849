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

  it('says what a reader sees of a text with markup, and keeps what only looks like it', () => {
    expect(
      titles('1. On December 16, **Wuxi** launched the <b>blockchain</b> platform <Chain & Co>.'),
    ).toEqual(['Wuxi launched the blockchain platform <Chain & Co>']);
  });

  it('says who, where the sentence says only "it" or "the two sides"', () => {
    const text =
      'On December 16, the Wuxi Bureau of Energy signed a blockchain agreement with Inspur. On December 18, the two sides opened a blockchain laboratory in Yixing. On December 20, it held a blockchain forum.';
    expect(titles(text).slice(1)).toEqual([
      'The Wuxi Bureau of Energy and Inspur opened a blockchain laboratory in Yixing',
      'The Wuxi Bureau of Energy held a blockchain forum',
    ]);
  });

  it('names the place where nothing else was named before', () => {
    const text =
      'In Wuxi, on December 16, the city launched a blockchain platform, and on December 18 it issued the first blockchain invoice.';
    expect(titles(text).at(-1)).toBe('Wuxi: it issued the first blockchain invoice');
  });

  it('tells what somebody says of himself as what he did', () => {
    expect(
      titles('On December 16, Inspur also told reporters that it had signed a blockchain contract in Wuxi.'),
    ).toEqual(['Inspur signed a blockchain contract in Wuxi']);
  });

  it('is no heading of a section, no number of a point and no label that the sentence repeats', () => {
    const text =
      '## Tax and customs\n\n1. On December 16, Wuxi issued its first blockchain invoice.\n\n- Yantai: On December 17, Yantai Port opened a blockchain platform.';
    expect(titles(text)).toEqual([
      'Wuxi issued its first blockchain invoice',
      'Yantai Port opened a blockchain platform',
    ]);
  });

  it('closes a long name in quotation marks where it is cut', () => {
    const name = `Measures for ${'the Blockchain Industry and '.repeat(4)}Its Parks`;
    expect(titles(`On December 16, Wuxi issued the "${name}".`)[0]).toMatch(
      /^Wuxi issued the "Measures for .*…"$/,
    );
  });
});
