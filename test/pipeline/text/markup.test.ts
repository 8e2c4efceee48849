// Texts as people mark them up → the words a reader of the page would see, each where it stands in the source.
import { describe, expect, it } from 'vitest';
import { tokenize, withoutJoints, withoutMarkup } from '../../../src/pipeline/text/index.ts';
import { segment } from '../../../src/pipeline/text/segment.ts';

const seen = (text: string) =>
  withoutJoints(withoutMarkup(text))
    .replace(/[ \t]+/g, ' ')
    .trim();
const words = (text: string) => [...tokenize(withoutMarkup(text)).key];

describe('a reader sees', () => {
  it.each([
    ['prose as it is', 'Suzhou & Wuxi: 5 < 6, a_b, C:\\x', 'Suzhou & Wuxi: 5 < 6, a_b, C:\\x'],
    [
      'the words of a link, not its target',
      'In [Hangzhou](https://a.cn/Beijing "Wuhan") now',
      'In Hangzhou now',
    ],
    ['a link whose target has brackets', '[Macau](https://a.org/Macau_(Taipa)) opened', 'Macau opened'],
    ['the words under a picture', '![Dalian port](img/Tianjin.png)', 'Dalian port'],
    ['no address', 'See https://a.cn/Shanghai/x.html, or www.b.cn/Wuhan.', 'See , or .'],
    ['no address behind Chinese', '详见https://a.cn/Beijing，上海', '详见 ，上海'],
    ['no mail or handle', 'Write to Beijing@a.cn or @Nanjing_news today', 'Write to or today'],
    [
      'no emphasis',
      '**Chengdu** and *Suzhou*, _Wuxi_ ~~or~~ `Yangzhou`',
      'Chengdu and Suzhou , Wuxi or Yangzhou',
    ],
    ['a product, a name with a grave accent', '5*3 in Xi`an and Ji`an', '5*3 in Xi`an and Ji`an'],
    ['no tags', '<p class="x">On <b>Xi’an</b></p><script>Beijing()</script>', 'On Xi’an'],
    [
      'the law between angle brackets',
      'The <Regulations of Shanghai> apply',
      'The <Regulations of Shanghai> apply',
    ],
    [
      'entities as what they stand for',
      'Xi&#39;an, Ji&rsquo;an &amp; L&#xfc;liang&nbsp;City',
      "Xi'an, Ji’an & Lüliang City",
    ],
    ['no note', 'Wuhan opened it[^1] in 2019.[12]', 'Wuhan opened it in 2019.'],
    ['no mark of a quotation', '> Qingdao signed\n> it', 'Qingdao signed\n it'],
    ['no escape', '2019\\. Beijing \\# 1', '2019. Beijing # 1'],
  ])('%s', (_, text, expected) => {
    expect(seen(text)).toBe(expected);
    expect(withoutMarkup(text)).toHaveLength(text.length);
  });

  it('words that markup or soft hyphens cut, as one', () => {
    expect(words('Shen<b>zhen</b>’s *Suzhou*’s Guang\u00addong Xi&#39;an')).toEqual([
      'shenzhen',
      "'s",
      'suzhou',
      "'s",
      'guangdong',
      "xi'an",
    ]);
  });

  it('a word where it stands in the source', () => {
    const text = '**Suzhou**’s <a href="x=Beijing">Xi&#39;an</a>';
    const { start, end } = tokenize(withoutMarkup(text));
    expect([0, 2].map((i) => text.slice(start[i], end[i]))).toEqual(['Suzhou', 'Xi&#39;an']);
  });
});

describe('blocks', () => {
  const blocks = (text: string) => segment(tokenize(withoutMarkup(text))).blocks.map(({ kind }) => kind);

  it('of a table are its rows, each a statement', () => {
    expect(blocks('| City | Act |\n|---|---|\n| Wuhan | opened a park |\n| Jinan | signed |')).toEqual([
      'paragraph',
      'paragraph',
      'paragraph',
    ]);
  });

  it('of a web page are its paragraphs', () => {
    expect(blocks('<p>Wuhan opened a park.</p><p>Jinan signed.</p>')).toHaveLength(2);
  });
});

describe('markup without an end', () => {
  it.each([
    '<',
    '<!--',
    '<script',
    '<a ',
    '&',
    '[',
    '](',
    '![',
    'https://',
    'www.',
    '@',
    '*',
    '_',
    '`',
    '~~',
    '|',
    '>',
    '\\',
  ])('is text, and costs no more than its length: %s', (sign) => {
    const text = sign.repeat(Math.ceil(300_000 / sign.length));
    const started = process.cpuUsage();
    expect(withoutMarkup(text)).toHaveLength(text.length);
    const { user } = process.cpuUsage(started);
    expect(user / 1e6).toBeLessThan(5); // a second try at each sign would take minutes
  });
});
