// Damaged texts (a thousand; FUZZ=10000 for more) and monstrous ones → no crash, and offsets that lead to what they name.
import { describe, expect, test } from 'vitest';
import { mutate } from './mutate.ts';
import { brokenPromise, lineOf, ownTexts, parseText } from './reading.ts';

const BATCH = 500;
const BATCHES = Math.ceil(Number(process.env.FUZZ ?? 1000) / BATCH);

describe('damaged texts', () => {
  const texts = ownTexts();

  for (let batch = 0; batch < BATCHES; batch++)
    test(`numbers ${batch * BATCH} to ${(batch + 1) * BATCH - 1}`, { timeout: 60_000 }, () => {
      for (let k = 0; k < BATCH; k++) {
        const seed = batch * BATCH + k;
        const text = mutate(texts[seed % texts.length]!, seed);
        const told = () => `seed ${seed}: ${JSON.stringify(text).slice(0, 2000)}`;
        let broken: string | null;
        try {
          broken = brokenPromise(text);
        } catch (error) {
          throw new Error(`${(error as Error).stack}\n${told()}`);
        }
        expect(broken, told()).toBeNull();
      }
    });
});

describe('texts without a date', () => {
  test('are read as well', () => {
    const { initiatives } = lineOf(parseText('Suzhou launched a blockchain platform on 3 May.', null));
    expect(initiatives.every(({ date }) => date === null)).toBe(true);
  });
});

describe('monstrous texts', () => {
  const sentence = 'On 3 May 2019, Suzhou launched a blockchain invoice platform with Tencent. ';
  const monsters: Readonly<Record<string, string>> = {
    'nothing at all': '',
    'white space': ' \n\t\u3000'.repeat(50_000),
    'a megabyte without a space': 'x'.repeat(1e6),
    'a megabyte of one name, run together': 'Suzhou'.repeat(1e6 / 6),
    'a megabyte of “Suzhou, Anhui, ”': 'Suzhou, Anhui, '.repeat(1e6 / 15),
    'a megabyte of half characters': '\ud83d'.repeat(1e6),
    'a megabyte of zero bytes': '\0'.repeat(1e6),
    'a megabyte of semicolons inside a sentence': `${sentence.trimEnd().slice(0, -1)} ${';'.repeat(1e6)} today.`,
    'a heading of a hundred thousand characters': `# ${'Suzhou '.repeat(1e5 / 7)}\n\n${sentence}`,
    'a megabyte of combining marks': `Suzhou ${'\u0301'.repeat(1e6)} Wuxi`,
    'a list of a thousand levels': Array.from({ length: 1000 }, (_, i) => `${'  '.repeat(i)}- Suzhou`).join(
      '\n',
    ),
    'a quarter of a million sentences in one line': 'Go on. '.repeat(250_000),
    'a megabyte of opening brackets': '(['.repeat(5e5),
    'brackets a hundred thousand deep': `${'('.repeat(1e5)}Suzhou${')'.repeat(1e5)}`,
    'ten thousand dates in one sentence': `Suzhou met on ${'3 May 2019, '.repeat(1e4)}and ended.`,
    'ten thousand relative days': 'yesterday, last week, three days ago, on Monday, '.repeat(1e4),
    'twenty thousand headings and nothing under them': '# Suzhou\n\n'.repeat(2e4),
    'twenty thousand levels of quotation': `${'>'.repeat(2e4)} Suzhou launched a blockchain platform.`,
    'a megabyte of Chinese without a mark': '苏州市区块链'.repeat(1e6 / 6),
    'a megabyte of Chinese dates': '2019年5月3日'.repeat(1e6 / 9),
    'a megabyte of carriage returns': 'Suzhou\r'.repeat(1e6 / 7),
    'a megabyte of “and”': 'and '.repeat(250_000),
    'a megabyte of names and “and”': 'Suzhou and '.repeat(1e6 / 11),
    'a megabyte of quotes': '“"'.repeat(5e5),
    'a word of a megabyte with hyphens': 'Suzhou-'.repeat(1e6 / 7),
    'a megabyte of line breaks': '\n'.repeat(1e6),
    'a megabyte of dots': '.'.repeat(1e6),
    'a megabyte of marks of direction': '\u202e\u202cSuzhou'.repeat(1e6 / 8),
    'a megabyte of clauses in one sentence': 'Suzhou launched a blockchain pilot in May 2019; '.repeat(
      1e6 / 48,
    ),
    'a title that would end in a hundred brackets': `Suzhou launched a blockchain platform ${'('.repeat(100)}${'x'.repeat(50)}.`,
    'a firm of sixty names': `Suzhou${', Inc.'.repeat(60)} launched a blockchain platform for all of its partners on 3 May 2019.`,
    'a title of “that the”': `Suzhou launched a blockchain platform${' that the'.repeat(40)} x.`,
    'a megabyte of figures': '2019-13-45 99999年 '.repeat(1e6 / 18),
  };
  for (const [what, text] of Object.entries(monsters))
    test(what, { timeout: 60_000 }, () => {
      expect(brokenPromise(text)).toBeNull();
    });
});
