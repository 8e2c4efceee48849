// Bytes in every wrong encoding that people save texts in → a message with its line and cure, never a guess.
import { describe, expect, it } from 'vitest';
import { decode, encodingFault } from '../../src/pipeline/decode.ts';

const bytes = (...parts: (string | readonly number[])[]) =>
  Uint8Array.from(
    parts.flatMap((part) => (typeof part === 'string' ? [...new TextEncoder().encode(part)] : part)),
  );

function utf16(text: string, littleEndian: boolean): number[] {
  return [...text].flatMap((char) => {
    const unit = char.charCodeAt(0);
    return littleEndian ? [unit & 255, unit >> 8] : [unit >> 8, unit & 255];
  });
}

function* chunksOf(content: Uint8Array, size: number): Generator<Uint8Array> {
  for (let at = 0; at < content.length; at += size) yield content.subarray(at, at + size);
}

const GB18030_SHANGHAI = [0xc9, 0xcf, 0xba, 0xa3]; // 上海
const LATIN1_E_ACUTE = 0xe9;

describe('a text that is not UTF-8', () => {
  it.each([
    [
      'UTF-16 LE with its mark',
      bytes([0xff, 0xfe], utf16('Shanghai', true)),
      1,
      /^is UTF-16; save it as UTF-8$/,
    ],
    ['UTF-32 LE with its mark', bytes([0xff, 0xfe, 0, 0, 0x53, 0, 0, 0]), 1, /^is UTF-32; save it as UTF-8$/],
    [
      'UTF-16 BE with its mark',
      bytes([0xfe, 0xff], utf16('Shanghai', false)),
      1,
      /^is UTF-16; save it as UTF-8$/,
    ],
    ['UTF-16 LE without a mark', bytes(utf16('Shanghai', true)), 1, /zero byte.*save the text as UTF-8/],
    ['a zero byte in the third line', bytes('one\ntwo\nth', [0], 'ree\n'), 3, /zero byte.*binary file/],
    [
      'GB 18030 in the second line',
      bytes('first\n', GB18030_SHANGHAI, '\nlast'),
      2,
      /byte 0xc9 at 6\).*GB 18030; save it as UTF-8/,
    ],
    [
      'Latin-1 inside a word',
      bytes('a\nb\ncaf', [LATIN1_E_ACUTE], ' noir\n'),
      3,
      /byte 0xe9 at 7\).*Latin-1/,
    ],
    ['Latin-1 at the end of a line', bytes('caf', [LATIN1_E_ACUTE], '\nnoir'), 1, /byte 0xe9 at 3\)/],
    ['Latin-1 at the very end', bytes('one\ncaf', [LATIN1_E_ACUTE]), 2, /byte 0xe9 at 7\).*Latin-1/],
    ['a lone surrogate as CESU-8', bytes('x', [0xed, 0xa0, 0x80]), 1, /byte 0xed at 1\)/],
  ])('%s: says what, where and the cure', (_, content, line, fault) => {
    const told = { fault: expect.stringMatching(fault), line };
    expect(decode(content)).toEqual(told);
    expect(encodingFault(chunksOf(content, 4))).toEqual(told);
  });

  it('that ends inside a character is called cut off, in its last line', () => {
    const whole = bytes('Beijing\n北京');
    const cut = whole.subarray(0, -1);
    const told = { fault: expect.stringMatching(/cut off/), line: 2 };
    expect(decode(cut)).toEqual(told);
    for (const size of [1, 2, 3, 5]) expect(encodingFault(chunksOf(cut, size))).toEqual(told);
  });

  it('names the right byte however much stands before it', () => {
    const content = bytes('é北😀\n'.repeat(3000), [0xff], 'x');
    const told = { fault: expect.stringContaining('byte 0xff at 30000)'), line: 3001 };
    expect(decode(content)).toEqual(told);
    for (const size of [1, 7, 1000]) expect(encodingFault(chunksOf(content, size))).toEqual(told);
  });
});

describe('a text that is UTF-8', () => {
  it('loses its byte order mark and nothing else', () => {
    expect(decode(bytes([0xef, 0xbb, 0xbf], '上海 café 😀\r\n'))).toEqual({ text: '上海 café 😀\r\n' });
  });

  it('is sound in chunks too, wherever they cut a character', () => {
    const content = bytes([0xef, 0xbb, 0xbf], '上海 café 😀\r\n'.repeat(9));
    for (let size = 1; size < 12; size++) expect(encodingFault(chunksOf(content, size))).toBeNull();
  });

  it('may be empty', () => {
    expect(decode(new Uint8Array())).toEqual({ text: '' });
  });
});
