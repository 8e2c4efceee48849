// Texts with every sort of apostrophe, hyphen, script and glue → tokens whose spans slice to what stands there.
import { describe, expect, it } from 'vitest';
import {
  BREAK,
  CAPITAL,
  fold,
  HAN,
  MARK,
  NUMBER,
  SPACED,
  tokenize,
  UPPER,
} from '../../../src/pipeline/text/tokenize.ts';

const surfaces = (text: string) => {
  const { start, end, length } = tokenize(text);
  return Array.from({ length }, (_, i) => text.slice(start[i], end[i]));
};
const keys = (text: string) => [...tokenize(text).key];

const ODD_TEXTS = [
  '',
  ' \n\t ',
  "Xi'an’s Qujiang, Pu`er and Ya´an",
  'Xiʼan (modifier) and Xi‘an (turned)',
  'Hainan-Guangdong—Guangxi–link',
  '2019Shanghai 20190Shanghai 1899Paris COVID19',
  '上海Shanghai上海2019年12月',
  'Ürümqi, Qīngdǎo, Lǚshùn; İstanbul ﬁnance',
  'a\u0301e\u0301 decomposed, 𠮷野家 outside the plane, 😀 in between',
  '\ufeffBOM\u200bzero\u3000width\u2028line',
  'lone \ud83d surrogate \udc00 halves',
  "''' 's 's' ' s",
  'one\r\n\r\ntwo\rthree\nfour',
  'x'.repeat(100),
];

describe('spans', () => {
  it.each(ODD_TEXTS)('of %j lie in order and leave out nothing but white space', (text) => {
    const { start, end, key, length } = tokenize(text);
    let at = 0;
    for (let i = 0; i < length; i++) {
      expect(text.slice(at, start[i])).toMatch(/^[\s\u200b\ufeff]*$/);
      expect(end[i]).toBeGreaterThan(start[i]!);
      expect(key[i]).not.toBe('');
      at = end[i]!;
    }
    expect(text.slice(at)).toMatch(/^[\s\u200b\ufeff]*$/);
  });

  it('hold for more tokens than were reserved at first', () => {
    const text = '沪,'.repeat(5000);
    const { length, start, end } = tokenize(text);
    expect(length).toBe(10_000);
    expect([start[9999], end[9999]]).toEqual([9999, 10_000]);
  });
});

describe('words', () => {
  it.each([
    ["Xi'an", ["xi'an"]],
    ['Xi’an', ["xi'an"]],
    ['Xiʼan', ["xi'an"]],
    ['Xi`an', ["xi'an"]],
    ['Xi´an', ["xi'an"]],
    ['XI’AN', ["xi'an"]],
    ['Shanghai’s', ['shanghai', "'s"]],
    ["BEIJING'S", ['beijing', "'s"]],
    ['cities’ courts', ['cities', '’', 'courts']],
    ['‘Suzhou’', ['‘', 'suzhou', '’']],
    ['Hainan-Guangdong', ['hainan', '-', 'guangdong']],
    ['Ürümqi Qīngdǎo', ['urumqi', 'qingdao']],
    ['O\u0308zgu\u0308r', ['ozgur']],
    ['2019Shanghai', ['2019', 'shanghai']],
    ['2019shanghai', ['2019shanghai']],
    ['5G', ['5g']],
    ['上海Shanghai', ['上', '海', 'shanghai']],
    ['臺灣', ['台', '湾']],
  ])('%s → %j', (text, expected) => {
    expect(keys(text)).toEqual(expected);
  });

  it('of a possessive keep their spans apart', () => {
    expect(surfaces('Shanghai’s port')).toEqual(['Shanghai', '’s', 'port']);
  });

  it('are the same in whatever way their accents are encoded', () => {
    expect(fold('Lǚshùn'.normalize('NFD'))).toBe(fold('Lǚshùn'.normalize('NFC')));
  });
});

describe('flags', () => {
  const flagsOf = (text: string, i: number) => tokenize(text).flags[i]!;

  it.each([
    ['a capital, not in capitals', 'in Shanghai', 1, CAPITAL | SPACED],
    ['in capitals', 'in SHANGHAI', 1, CAPITAL | UPPER | SPACED],
    ['one capital letter is not “in capitals”', 'in J', 1, CAPITAL | SPACED],
    ['an accented capital', 'in Ürümqi', 1, CAPITAL | SPACED],
    ['a figure', 'in 2019', 1, NUMBER | SPACED],
    ['a Chinese character', 'in 沪', 1, HAN | SPACED],
    ['a mark that is glued on', 'in,', 1, MARK],
    ['a word behind a glued year', '2019Shanghai', 1, CAPITAL],
    ['a word behind a Chinese character', '沪Shanghai', 1, CAPITAL],
    ['a word on a new line', 'in\nShanghai', 1, CAPITAL | SPACED | BREAK],
    ['a word behind CRLF', 'in\r\nShanghai', 1, CAPITAL | SPACED | BREAK],
    ['a word behind an ideographic space', '沪\u3000Shanghai', 1, CAPITAL | SPACED],
  ])('%s', (_, text, i, expected) => {
    expect(flagsOf(text, i)).toBe(expected);
  });
});
