// A document too long to be held with all its tokens → parts, each read as a document under the same title.
import type { SeedDocument } from './document.ts';
import { type Parsed, type PipelineContext, parse } from './index.ts';
import { segment, tokenize } from './text/index.ts';

/** Characters, as many as a novel has. What is shorter is read whole; what is longer is nobody's news. */
export const GIANT = 1 << 20;
const PART = 1 << 16; // characters: a long chapter
const TITLE = 2000; // characters in which a title ends

/** A part of a text. */
export interface Part {
  readonly text: string;
  readonly from: number; // where what is its own begins: before it the title stands once more
  readonly shift: number; // what is to be added to its offsets
}

/** A part that was read. */
export interface ParsedPart {
  readonly parsed: Parsed;
  readonly from: number;
  readonly shift: number;
}

/** A document that fits, as its own only part. */
export function wholeOf(parsed: Parsed): ParsedPart {
  return { parsed, from: 0, shift: 0 };
}

/**
 * One part after the other, each forgotten before the next is read: memory does not grow with the document.
 * The text comes in chunks of any size.
 */
export function* parseInParts(
  about: Omit<SeedDocument, 'text'>,
  chunks: Iterable<string>,
  context: PipelineContext,
): Generator<ParsedPart> {
  for (const { text, from, shift } of partsOf(chunks))
    yield { parsed: parse({ ...about, text }, context), from, shift };
}

/** Cuts at the end of a paragraph, failing that of a line, of a sentence, of a word. */
export function* partsOf(chunks: Iterable<string>): Generator<Part> {
  let title = '';
  let start = 0; // of what is held
  let held = '';
  const take = (end: number): Part => {
    const head = start === 0 ? '' : title;
    if (start === 0) title = titleOf(held);
    const part = { text: head + held.slice(0, end), from: head.length, shift: start - head.length };
    start += end;
    held = held.slice(end);
    return part;
  };
  for (const chunk of chunks) {
    held += chunk;
    while (held.length > PART) yield take(cutAfter(held, PART / 2, PART));
  }
  if (held !== '') yield take(held.length);
}

const ENDS = ['\n\n', '\n', '. ', '。', ' '];

/** Where the last part may end that is no shorter than `least` and no longer than `most`, both counted in the text. */
function cutAfter(text: string, least: number, most: number): number {
  const tail = text.slice(least, most);
  for (const end of ENDS) {
    const at = tail.lastIndexOf(end);
    if (at >= 0) return least + at + end.length;
  }
  return /[\ud800-\udbff]/.test(text[most - 1]!) ? most - 1 : most;
}

/** The heading that the text begins with, and a blank line; empty where there is none. */
function titleOf(text: string): string {
  const tokens = tokenize(text.slice(0, TITLE));
  const [first, second] = segment(tokens).blocks;
  return first?.kind === 'heading' && second ? `${text.slice(0, tokens.end[first.to - 1])}\n\n` : '';
}
