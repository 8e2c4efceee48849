// Tokens → blocks (headings, paragraphs, boilerplate) and their sentences, as ranges of tokens.
import { BREAK, CAPITAL, HAN, MARK, NUMBER, SPACED, type Tokens } from './tokenize.ts';

export type BlockKind = 'heading' | 'paragraph' | 'boilerplate';

/** Half-open range of token indices. */
export interface TokenRange {
  readonly from: number;
  readonly to: number;
}

export interface Sentence extends TokenRange {
  readonly index: number; // in the document
  readonly block: number; // index of its block
}

export interface Block extends TokenRange {
  readonly kind: BlockKind;
  readonly level: number; // of a heading: 1 for the title, 2 for the rest
  readonly sentences: readonly Sentence[];
}

export interface Segments {
  readonly blocks: readonly Block[];
  readonly sentences: readonly Sentence[];
}

// Lines that end an article on the web: what follows belongs to the site, not to the article.
const AFTER_ARTICLE =
  /^(was this (article|page|post) helpful|discover more|related (articles?|posts?|links?|news|stories|reading)|read (more|next)|recommended (for you|reading)|you may also like|more (from|stories|news)|share this|leave a (comment|reply)|previous (article|post)|next (article|post)|上一篇|下一篇|相关(阅读|文章|推荐)|延伸阅读|<\s*<|about us$|(media|press) contact|forward-looking statements?$|safe harbou?r)/i;
// Under a press release: who the company is.
const ABOUT = /^About\s+\p{Lu}[\p{L}\d .&-]{1,40}$/u;
// Single lines of the site inside or under an article.
const SITE_LINE =
  /^(original link|source|author|editor|reporter|tags?|categories|copyright|all rights reserved|disclaimer|subscribe|follow us|we will continue to update|\d+ out of \d+|.{0,40}\bcontact us\b)/i;

// "By staff reporter Qi Mu", "By Zhang Hui and Li Min".
const BYLINE =
  /^[Bb]y\s+(?:(?:our|staff|special)\s+)*(?:reporters?|correspondents?|writers?)\b.{0,60}$|^By(?:\s+(?:\p{Lu}[\p{L}.'’-]*|and|,)){2,6}$/u;

const ABBREVIATIONS = new Set(
  'mr mrs ms dr prof gen gov sen rep st co ltd inc corp bros no vol fig vs etc jan feb mar apr jun jul aug sep sept oct nov dec e.g i.e al approx dept est u.s u.k a.m p.m ph.d mt'.split(
    ' ',
  ),
);

/** Cuts a text into blocks at line breaks and blocks into sentences. Never throws; an empty text has no blocks. */
export function segment(tokens: Tokens): Segments {
  const blocks: Block[] = [];
  const sentences: Sentence[] = [];
  let ended = false;
  for (const line of lines(tokens)) {
    const text = tokens.text.slice(tokens.start[line.from]!, tokens.end[line.to - 1]!);
    const markdown = /^#{1,6}\s/.exec(text);
    const from = markdown ? line.from + markdown[0].trim().length : line.from;
    if (from >= line.to) continue;
    if (AFTER_ARTICLE.test(text) || (blocks.length > 2 && ABOUT.test(text))) ended = true;
    const kind = kindOf(tokens, line, text, ended, markdown !== null);
    const first = sentences.length;
    cut(tokens, from, line.to, blocks.length, sentences);
    const level = blocks.length === 0 ? 1 : 2;
    blocks.push({ kind, level, from, to: line.to, sentences: sentences.slice(first) });
  }
  return { blocks, sentences };
}

function* lines(tokens: Tokens): Generator<TokenRange> {
  let from = 0;
  for (let i = 1; i <= tokens.length; i++)
    if (i === tokens.length || tokens.flags[i]! & BREAK) {
      if (i === tokens.length || isNewBlock(tokens, i)) {
        yield { from, to: i };
        from = i;
      }
    }
}

/** A single line break inside hard-wrapped prose does not end a block; a blank line or a finished line does. */
function isNewBlock(tokens: Tokens, i: number): boolean {
  const gap = tokens.text.slice(tokens.end[i - 1]!, tokens.start[i]!);
  if (/\n\s*\n|\r\s*\r|\u2029/.test(gap)) return true;
  const first = tokens.text[tokens.start[i]!]!;
  if (/[#>*•\-–—]/.test(first)) return true;
  const width = tokens.start[i]! - lineStart(tokens.text, tokens.end[i - 1]! - 1);
  return (
    width < 60 || width > 140 || (width < 72 && /[.!?。！？:：”"]/.test(tokens.text[tokens.end[i - 1]! - 1]!))
  );
}

/** Looks back no further than matters, so that text without a line feed costs no more. */
function lineStart(text: string, at: number): number {
  let start = at;
  while (start > 0 && at - start < 200 && text.charCodeAt(start - 1) !== 10) start--;
  return start;
}

const BULLET = /^[-–—•·*]\s+(?!\*)/;
const SHORTEST_POINT = 6; // tokens, with the mark
const LONGEST_HEADING = 120; // tokens; what is longer was only marked as one

function kindOf(
  tokens: Tokens,
  line: TokenRange,
  text: string,
  ended: boolean,
  markdown: boolean,
): BlockKind {
  if (ended || SITE_LINE.test(text) || BYLINE.test(text)) return 'boilerplate';
  if (markdown && line.to - line.from <= LONGEST_HEADING) return 'heading';
  const last = tokens.text[tokens.end[line.to - 1]! - 1]!;
  const words = line.to - line.from;
  // A point of a list is text, whether or not a full stop ends it.
  if (BULLET.test(text) && words > SHORTEST_POINT && !/[:：]$/.test(text)) return 'paragraph';
  const terminal =
    /[.!?。！？…;；]/.test(last) || (/["”’)]/.test(last) && /[.!?。！？…]/.test(text.at(-2) ?? ''));
  return words <= 40 && !terminal ? 'heading' : 'paragraph';
}

/** Adds the sentences of a block: after . ! ? (and closing quotes) before white space and a capital, figure or Han. */
function cut(tokens: Tokens, first: number, to: number, block: number, sentences: Sentence[]): void {
  let from = first;
  const add = (end: number) => {
    sentences.push({ from, to: end, index: sentences.length, block });
    from = end;
  };
  for (let i = first; i < to - 1; i++) {
    if (!(tokens.flags[i]! & MARK)) continue;
    const mark = tokens.key[i]!;
    if (
      mark === '。' ||
      mark === '！' ||
      mark === '？' ||
      ((mark === '.' || mark === '!' || mark === '?' || mark === '…') && endsHere(tokens, i, from))
    ) {
      let end = i + 1;
      while (end < to && !(tokens.flags[end]! & SPACED) && /["”’')\]」』]/.test(tokens.key[end]!)) end++;
      if (end >= to) break;
      if (mark < '\u3000' && !opens(tokens, end)) continue;
      add(end);
      i = end - 1;
    }
  }
  if (from < to) add(to);
}

function endsHere(tokens: Tokens, i: number, from: number): boolean {
  if (tokens.key[i] !== '.') return true;
  if (i === from) return false;
  const before = tokens.key[i - 1]!;
  // "No. 5", "Co., Ltd. has", "J. Smith": a point after an abbreviation or an initial ends nothing.
  if (ABBREVIATIONS.has(before))
    return before === 'ltd' || before === 'etc'
      ? !!(tokens.flags[i + 1]! & CAPITAL) && startsSentence(tokens, i + 1)
      : false;
  return !(before.length === 1 && tokens.flags[i - 1]! & CAPITAL);
}

function opens(tokens: Tokens, i: number): boolean {
  if (!(tokens.flags[i]! & SPACED)) return false;
  if (tokens.flags[i]! & (CAPITAL | NUMBER | HAN)) return true;
  return /["“‘'([「『<#*·•–—-]/.test(tokens.key[i]!);
}

const OPENERS = new Set(
  'the it he she they this that these those in on at by for from with after before as however according a an its their there we our'.split(
    ' ',
  ),
);

/** After an abbreviation only a word that commonly opens a sentence proves that the last one ended. */
function startsSentence(tokens: Tokens, i: number): boolean {
  return OPENERS.has(tokens.key[i]!);
}
