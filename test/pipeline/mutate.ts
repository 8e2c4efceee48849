// A text and a number → the text damaged in one of many ways, always the same way for the same number.

import { random } from '../../scripts/bench/random.ts';

export { random };

type Random = () => number;
const below = (r: Random, n: number) => Math.floor(r() * n);
const pick = <T>(r: Random, values: readonly T[]): T => values[below(r, values.length)]!;

function shuffle<T>(r: Random, values: T[]): T[] {
  for (let i = values.length - 1; i > 0; i--) {
    const j = below(r, i + 1);
    [values[i], values[j]] = [values[j]!, values[i]!];
  }
  return values;
}

/** Any code unit at all, with the troublesome ones more often than chance would have them. */
function anyUnit(r: Random): string {
  const kind = below(r, 6);
  if (kind === 0) return String.fromCharCode(below(r, 0x20)); // control
  if (kind === 1) return String.fromCharCode(0xd800 + below(r, 0x800)); // half a character
  if (kind === 2)
    return pick(r, [
      '\u2028',
      '\u2029',
      '\u200b',
      '\ufeff',
      '\u202e',
      '\u00a0',
      '\u0301',
      '\u0130',
      '\uffff',
    ]);
  if (kind === 3) return String.fromCharCode(0x4e00 + below(r, 0x5200));
  return String.fromCharCode(below(r, 0x10000));
}

function scatter(r: Random, text: string, make: (r: Random) => string): string {
  const units = [...text];
  for (let n = 1 + below(r, 40); n > 0; n--) units.splice(below(r, units.length + 1), below(r, 2), make(r));
  return units.join('');
}

const MARKS = [
  ';',
  '；',
  ',',
  '、',
  '. ',
  '."',
  '(',
  ')',
  "'",
  '’',
  '-',
  '–',
  '#',
  '* ',
  '> ',
  '|',
  '%',
  '/',
  '\n',
  '\r',
  '\t',
  '\n\n',
];
const FIGURES = [
  '2019',
  '99999',
  '31',
  '2/30',
  '10.24',
  '0',
  '2019-13-45',
  '12345年13月99日',
  '１２',
  'Feb 30',
  '18th',
  '-1',
];

const LINE_BREAKS = ['\r\n', '\r', '\n', '\u2028', '\u2029', '\u0085', '\v', '\f', '\n\r', '\n\n\n'];
const RUNS = [
  ',',
  '(',
  ')',
  '-',
  '.',
  '\n',
  '3 May 2019, ',
  '"',
  '“',
  "'",
  'and ',
  ' ',
  '、',
  '；',
  '2019',
  'a',
  '#',
  '>',
  '|',
  '苏',
];
const DIRECTIONS = [
  '\u200e',
  '\u200f',
  '\u202a',
  '\u202b',
  '\u202c',
  '\u202d',
  '\u202e',
  '\u2066',
  '\u2067',
  '\u2069',
];
const FRONTS = [
  '---\n',
  '---\ntitle: [\n---\n',
  '---\ntitle: a\n',
  '---\n---\n',
  '\ufeff---\ntitle: a\n---\n',
  '---\r\ntitle: "a\r\n---\r\n',
  '---\ntitle: *a\npublished: 2019-02-31\n---\n',
  '+++\ntitle = "a"\n+++\n',
  '{"title": "a"}\n',
];
const CONJUNCTIONS = [' and ', ', ', ' or ', ' of ', ' in ', "'s ", ' (', ') ', ' – ', '; ', ': '];

const DAMAGE: readonly ((r: Random, text: string) => string)[] = [
  (r, text) => text.slice(0, below(r, text.length)),
  (r, text) => text.slice(below(r, text.length)),
  (r, text) => shuffle(r, text.split(' ')).join(' '),
  (r, text) => shuffle(r, text.split('\n')).join('\n'),
  (r, text) => shuffle(r, text.split(/(?<=[.!?])\s/)).join(pick(r, [' ', '\n', '; ', ''])),
  (r, text) => shuffle(r, [...text]).join(''),
  (r, text) => scatter(r, text, anyUnit),
  (r, text) => scatter(r, text, () => pick(r, MARKS)),
  (r, text) => scatter(r, text, () => pick(r, FIGURES)),
  (r, text) => text.replace(/\s+/g, () => pick(r, ['', ' ', '  ', '\n', '\u00a0', '\r\n', '\u3000'])),
  (r, text) =>
    text.replace(/[a-z]+/gi, (word) =>
      r() < 0.3 ? word.toUpperCase() : r() < 0.3 ? word.toLowerCase() : word,
    ),
  (r, text) => text.replace(/[.,;:]/g, () => pick(r, MARKS)),
  (r, text) => text.replace(/\d+/g, () => pick(r, FIGURES)),
  (r, text) => {
    const from = below(r, text.length);
    return text + text.slice(from, from + 1 + below(r, 60)).repeat(1 + below(r, 30));
  },
  (r, text) =>
    text
      .split('\n')
      .map(
        (line) =>
          pick(r, ['#'.repeat(below(r, 8)), '  '.repeat(below(r, 9)) + pick(r, ['- ', '* ', '1. '])]) + line,
      )
      .join('\n'),
  (r, text) => text.split('').reverse().join('') + anyUnit(r),
  (r, text) => text.replace(/\s+/g, () => (r() < 0.9 ? '' : ' ')),
  (r, text) => scatter(r, text, () => pick(r, ['(', '[', '（', '「']).repeat(1 + below(r, 200))),
  (r, text) =>
    scatter(r, text, () => pick(r, ['3 May 2019 ', '2019年5月3日', 'Monday, ', '# ']).repeat(below(r, 60))),
  (r, text) =>
    text
      .slice(0, 800)
      .split(/(?<=[.。])/)
      .map((sentence) => `\n\n${sentence.repeat(below(r, 4))}`)
      .join('# '),
  (r, text) =>
    Array.from({ length: 1 + below(r, 300) }, () => pick(r, text.split(/\s+/))).join(
      pick(r, [' ', ', ', '\n', '、', '\0']),
    ),
  (r, text) => [...text].map((c) => (r() < 0.1 ? anyUnit(r) : c)).join(''),
  (r, text) => text.replace(/\r?\n/g, () => pick(r, LINE_BREAKS)),
  (r, text) => scatter(r, text, () => pick(r, RUNS).repeat(below(r, 2000))),
  (r, text) => scatter(r, text, () => pick(r, DIRECTIONS)),
  (r, text) => scatter(r, text, () => pick(r, ['\0', '\ufeff', '\ufffe', '\ud83d', '\udc00'])),
  (r, text) => pick(r, FRONTS) + text,
  (r, text) =>
    Array.from({ length: 1 + below(r, 200) }, (_, level) => `${'  '.repeat(level)}- `).join(
      `${text.slice(0, 20)}\n`,
    ) + text,
  (r, text) => text.replaceAll(' ', () => (r() < 0.3 ? pick(r, CONJUNCTIONS) : ' ')),
  // A word as long as a page, made of the text's own.
  (r, text) =>
    scatter(r, text, () => text.slice(0, 3000).replace(/[^\p{L}\p{N}]+/gu, pick(r, ['', '-', '.', '/']))),
  (r, text) => text.replace(/\p{Lu}\p{Ll}+/gu, (name) => (r() < 0.2 ? `${name} ${name}` : name)),
  (r, text) => text.normalize(pick(r, ['NFD', 'NFKD', 'NFKC'])),
];

/** One to three kinds of damage on top of each other; never longer than a few times the text. */
export function mutate(text: string, seed: number): string {
  const r = random(seed);
  let damaged = text;
  for (let n = 1 + below(r, 3); n > 0; n--) damaged = pick(r, DAMAGE)(r, damaged).slice(0, 6000);
  return damaged;
}
