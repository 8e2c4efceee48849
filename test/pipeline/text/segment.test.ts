// Texts as people and web sites lay them out → the blocks and sentences a reader would see.
import { describe, expect, it } from 'vitest';
import { segment } from '../../../src/pipeline/text/segment.ts';
import { tokenize } from '../../../src/pipeline/text/tokenize.ts';

function read(text: string) {
  const tokens = tokenize(text);
  const surface = ({ from, to }: { from: number; to: number }) =>
    text.slice(tokens.start[from], tokens.end[to - 1]);
  const { blocks, sentences } = segment(tokens);
  return { blocks: blocks.map((b) => ({ ...b, text: surface(b) })), sentences: sentences.map(surface) };
}
const sentences = (text: string) => read(text).sentences;
const kinds = (text: string) => read(text).blocks.map((b) => b.kind);

describe('sentences', () => {
  it.each([
    ['after an abbreviation of a company', 'Keda Co., Ltd. of Shandong signed. It paid.', 2],
    ['after “Co.” before a capital', 'The Keda Co. Board met in Jinan. It agreed.', 2],
    ['after “Ltd.” where a new sentence opens', 'It was built by Keda Co., Ltd. The city paid.', 2],
    ['after a number’s abbreviation', 'Court No. 5 of Hangzhou heard it. It ruled.', 2],
    ['after an initial', 'J. Smith came to Beijing. He spoke.', 2],
    ['after two initials', 'It was J. P. Morgan who came. He spoke.', 2],
    ['inside a figure', 'It paid 3.5 million to Suzhou. It was new.', 2],
    ['inside an address', 'See www.gov.cn for more. It is new.', 2],
    ['after a month’s abbreviation', 'On Dec. 16 Suzhou signed. It was new.', 2],
    ['after a title', 'Mr. Ying and Dr. Wu came. They spoke.', 2],
    ['before a lower-case word', 'The platform Odd. chain of Wuxi runs. It is new.', 2],
  ])('are not cut %s', (_, text, count) => {
    expect(sentences(text)).toHaveLength(count);
  });

  it.each([
    [
      'a question and an exclamation',
      'Why Suzhou? It is near! We went.',
      ['Why Suzhou?', 'It is near!', 'We went.'],
    ],
    ['a closing quote', 'He said “Go to Wuxi.” Then he went.', ['He said “Go to Wuxi.”', 'Then he went.']],
    [
      'a closing bracket',
      '(It rained in Wuxi.) Then it stopped.',
      ['(It rained in Wuxi.)', 'Then it stopped.'],
    ],
    [
      'a figure that opens the next',
      'It grew. 53 departments joined.',
      ['It grew.', '53 departments joined.'],
    ],
    ['a quote that opens the next', 'It grew. “So what,” he said.', ['It grew.', '“So what,” he said.']],
    [
      'Chinese stops without a space',
      '上海签署协议。北京试点！再见',
      ['上海签署协议。', '北京试点！', '再见'],
    ],
    ['a Chinese stop inside a closing quote', '他说“去上海。”然后走了。', ['他说“去上海。”', '然后走了。']],
    ['an ellipsis', 'And so on… The next came.', ['And so on…', 'The next came.']],
  ])('end with %s', (_, text, expected) => {
    expect(sentences(text)).toEqual(expected);
  });

  it('are numbered through the document and cover their blocks without a gap', () => {
    const text = 'A heading\n\nOne came. Two came.\n\nThree came. Four came.\n';
    const { blocks, sentences } = segment(tokenize(text));
    expect(sentences.map((s) => s.index)).toEqual([0, 1, 2, 3, 4]);
    expect(sentences.map((s) => s.block)).toEqual([0, 1, 1, 2, 2]);
    for (const block of blocks) {
      expect(block.sentences[0]!.from).toBe(block.from);
      expect(block.sentences.at(-1)!.to).toBe(block.to);
      block.sentences.slice(1).forEach((s, i) => {
        expect(s.from).toBe(block.sentences[i]!.to);
      });
    }
  });
});

describe('blocks', () => {
  const PROSE =
    'The committee of the city met on Monday to look at what blockchain may do for the people of the city.';

  it('tell headings, marked or not, from paragraphs', () => {
    const { blocks } = read(`A title\n\n## An item, marked\n\n${PROSE}\n\nNot marked\n\n${PROSE}`);
    expect(blocks.map((b) => [b.kind, b.level])).toEqual([
      ['heading', 1],
      ['heading', 2],
      ['paragraph', 2],
      ['heading', 2],
      ['paragraph', 2],
    ]);
    expect(blocks[1]!.text).toBe('An item, marked');
  });

  it('keep hard-wrapped prose together, in LF and CRLF alike', () => {
    const wrapped = [
      'The committee of the city of Hangzhou met on Monday to look at what',
      'blockchain may do for the people of the city, and for those of the',
      'county of Tonglu. It agreed.',
    ];
    for (const end of ['\n', '\r\n']) {
      const { blocks, sentences } = read(`A title${end}${end}${wrapped.join(end)}${end}${end}${PROSE}${end}`);
      expect(blocks.map((b) => b.kind)).toEqual(['heading', 'paragraph', 'paragraph']);
      expect(sentences[1]!.replace(/\s+/g, ' ')).toBe(`${wrapped.join(' ').slice(0, -' It agreed.'.length)}`);
    }
  });

  it('begin at each line where every paragraph is one line', () => {
    expect(kinds(`${PROSE} ${PROSE}\n${PROSE} ${PROSE}`)).toEqual(['paragraph', 'paragraph']);
  });

  it('begin at each item of a list', () => {
    const item = 'Hangzhou has opened its first counter for invoices on a chain to all.';
    expect(kinds(`- ${item}\n- ${item}\n* ${item}`)).toEqual(['paragraph', 'paragraph', 'paragraph']);
  });

  it('are the site’s own from the line that ends the article', () => {
    expect(kinds(`A title\n\n${PROSE}\n\nRelated articles:\n\nShanghai opens a market\n\n${PROSE}`)).toEqual([
      'heading',
      'paragraph',
      'boilerplate',
      'boilerplate',
      'boilerplate',
    ]);
  });

  it.each([
    'Was this article helpful?',
    '相关阅读',
    'Read more',
    'Previous article: Wuxi',
    'Leave a comment',
  ])('end the article at “%s”', (line) => {
    expect(kinds(`${PROSE}\n\n${line}\n\n${PROSE}`)).toEqual(['paragraph', 'boilerplate', 'boilerplate']);
  });

  it('go on after a single line of the site inside the article', () => {
    expect(kinds(`Source: Xinhua\n\n${PROSE}\n\nEditor: Li Ming\n\n${PROSE}`)).toEqual([
      'boilerplate',
      'paragraph',
      'boilerplate',
      'paragraph',
    ]);
  });

  it('do not end where a sentence only begins like such a line', () => {
    const text = 'Read the notice of the city of Hangzhou before you go there with your papers and invoices.';
    expect(kinds(`${text}\n\n${PROSE}`)).toEqual(['paragraph', 'paragraph']);
  });

  it.each(['', ' \n \n', '\ufeff', '---', '#', '# \n\n##'])('of %j do not fail', (text) => {
    expect(() => read(text)).not.toThrow();
  });

  it('read the same behind a byte order mark', () => {
    const text = `A title\n\n${PROSE}`;
    expect(read(`\ufeff${text}`).blocks.map((b) => [b.kind, b.text])).toEqual(
      read(text).blocks.map((b) => [b.kind, b.text]),
    );
  });
});

describe('lines of a list and of an office', () => {
  it('take a point of a list for text, whether or not it ends with a full stop', () => {
    expect(
      kinds('Highlights\n\n• Customs in Nanning and Chongqing exchanged data on a chain\n• Short point'),
    ).toEqual(['heading', 'paragraph', 'heading']);
  });

  it('keep bylines and what a company says of itself out of the article', () => {
    expect(
      kinds(
        'A title\n\nBy staff reporter Qi Mu\n\nBy Zhang Hui and Li Min\n\nBy 2023, there will be 40 firms.',
      ),
    ).toEqual(['heading', 'boilerplate', 'boilerplate', 'paragraph']);
    expect(
      kinds('A title\n\nIt signed.\n\nIt paid.\n\nAbout Tongda\n\nTongda has 230 employees.').slice(3),
    ).toEqual(['boilerplate', 'boilerplate']);
  });
});
