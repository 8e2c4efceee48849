// Tokens → toponyms: spans that spell a name of the gazetteer, each with all the places it may stand for.
import type { Lexicon } from '../text/lexicon.ts';
import type { Segments } from '../text/segment.ts';
import { CAPITAL, HAN, MARK, SPACED, type Tokens, UPPER } from '../text/tokenize.ts';
import type { NameSense } from './names.ts';
import { DIVISIONS, prefixBefore, type Suffix, type SuffixClass, suffixAt } from './suffix.ts';
import { ELSEWHERE, SURNAMES, TITLES } from './surnames.ts';

export interface Toponym {
  readonly from: number; // first token
  readonly to: number; // token after the name, without its suffix
  readonly start: number; // UTF-16 span of the name
  readonly end: number;
  readonly sentence: number;
  readonly block: number;
  readonly senses: readonly NameSense[];
  readonly suffix: SuffixClass | null;
  readonly suffixTo: number; // token after the suffix, or `to`
  readonly titled: boolean; // a person's title stands right before it
}

/** Longest matches, left to right, without overlap; streets, waters, people and foreign namesakes are left out. */
export function recognize(tokens: Tokens, segments: Segments, names: Lexicon<NameSense>): Toponym[] {
  const toponyms: Toponym[] = [];
  for (const sentence of segments.sentences) {
    for (let i = sentence.from; i < sentence.to; ) {
      const flags = tokens.flags[i]!;
      if (!(flags & (CAPITAL | HAN))) {
        i++;
        continue;
      }
      const found = names.begins(tokens.key[i]!) ? names.longest(tokens, i, sentence.to) : null;
      if (found && isSpelledAsName(tokens, i, found.end)) {
        const previous = toponyms.at(-1);
        const toponym = describe(tokens, i, found.end, found.values, sentence, previous);
        if (toponym) toponyms.push(...divide(tokens, toponym));
        // What was a street, a lake or a person is passed over whole.
        i = toponym ? toponym.to : found.end;
      } else {
        toponyms.push(...runTogether(tokens, i, sentence, names));
        i++;
      }
    }
  }
  return toponyms;
}

/** Every word of a Latin name begins with a capital; a word of two or three capitals is an abbreviation. */
function isSpelledAsName(tokens: Tokens, from: number, to: number): boolean {
  if (tokens.flags[from]! & HAN) return true;
  const length = tokens.end[from]! - tokens.start[from]!;
  if (to - from === 1 && tokens.flags[from]! & UPPER && length <= 3) return false;
  for (let i = from + 1; i < to; i++) {
    const hyphenated = tokens.flags[i]! & MARK || !(tokens.flags[i]! & SPACED);
    if (!(tokens.flags[i]! & CAPITAL) && !hyphenated && tokens.key[i] !== 'of' && tokens.key[i] !== 'and')
      return to - from > 2;
  }
  return true;
}

function describe(
  tokens: Tokens,
  from: number,
  to: number,
  senses: readonly NameSense[],
  sentence: { index: number; block: number; from: number; to: number },
  previous: Toponym | undefined,
): Toponym | null {
  const suffix: Suffix | null = tokens.flags[from]! & HAN ? null : suffixAt(tokens, to, sentence.to);
  const kind = suffix?.kind ?? prefixBefore(tokens, from);
  if (kind && !DIVISIONS.has(kind)) {
    // "Moutai Town" and "Wuzhen" are in the gazetteer as themselves; other towns only share a county's name.
    if (!(kind === 'town' && senses.some((s) => s.form === 'area'))) return null;
  }
  const adjoining = previous !== undefined && previous.to === from;
  if (!kind && !adjoining && isPerson(tokens, from, to)) return null;
  if (isElsewhere(tokens, suffix?.to ?? to)) return null;
  return {
    from,
    to,
    start: tokens.start[from]!,
    end: tokens.end[to - 1]!,
    sentence: sentence.index,
    block: sentence.block,
    senses,
    suffix: kind,
    suffixTo: suffix?.to ?? to,
    titled:
      from > sentence.from && TITLES.has(tokens.key[from - 1]!) && !!(tokens.flags[from - 1]! & CAPITAL),
  };
}

/** "Zhang Jiangshan", "Zhuge Yujie": a surname right before a one-word name makes it a given name. */
function isPerson(tokens: Tokens, from: number, to: number): boolean {
  if (to - from !== 1 || from === 0 || tokens.flags[from]! & HAN) return false;
  const before = from - 1;
  if (!(tokens.flags[from]! & SPACED) || !(tokens.flags[before]! & CAPITAL)) return false;
  return SURNAMES.has(tokens.key[before]!);
}

function isElsewhere(tokens: Tokens, to: number): boolean {
  if (to + 1 >= tokens.length || tokens.key[to] !== ',') return false;
  if (!(tokens.flags[to + 1]! & CAPITAL) || !ELSEWHERE.has(tokens.key[to + 1]!)) return false;
  // "Shanghai, Washington and Moscow" is a list; an address ends after the state.
  const after = tokens.key[to + 2];
  return after !== ',' && after !== 'and' && after !== 'or' && after !== '&';
}

/** A nickname that stands for several cities in a row becomes one toponym for each. */
function divide(tokens: Tokens, toponym: Toponym): Toponym[] {
  const { senses, start, end } = toponym;
  if (senses.length < 2 || !senses.every((s) => s.form === 'nickname')) return [toponym];
  const pieces = camelPieces(tokens.text, start, end);
  return senses.map((sense, k) => {
    const piece = pieces.length === senses.length ? pieces[k]! : { start, end };
    return { ...toponym, ...piece, senses: [sense] };
  });
}

/** "ShanghaiBeijing": words run together by a translator, where every piece is a name. */
function runTogether(
  tokens: Tokens,
  i: number,
  sentence: { index: number; block: number },
  names: Lexicon<NameSense>,
): Toponym[] {
  const length = tokens.end[i]! - tokens.start[i]!;
  if (tokens.flags[i]! & (HAN | UPPER) || length < 8 || length > 64) return [];
  const pieces = camelPieces(tokens.text, tokens.start[i]!, tokens.end[i]!);
  if (pieces.length < 2) return [];
  const toponyms: Toponym[] = [];
  for (const { start, end } of pieces) {
    const senses = names.exact(tokens.text.slice(start, end));
    if (!senses) return [];
    const { index, block } = sentence;
    toponyms.push({
      from: i,
      to: i + 1,
      start,
      end,
      sentence: index,
      block,
      senses,
      suffix: null,
      suffixTo: i + 1,
      titled: false,
    });
  }
  return toponyms;
}

function camelPieces(text: string, start: number, end: number): { start: number; end: number }[] {
  const pieces: { start: number; end: number }[] = [];
  let from = start;
  for (let k = start + 1; k <= end; k++)
    if (k === end || (/\p{Lu}/u.test(text[k]!) && /\p{Ll}/u.test(text[k - 1]!))) {
      pieces.push({ start: from, end: k });
      from = k;
    }
  return pieces;
}
