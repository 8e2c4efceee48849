// A report → a short title: the heading of its item, or what its sentence says, without the date.
import { datelineAt } from '../date/dateline.ts';
import { BREAK, type Tokens, UPPER } from '../text/index.ts';
import type { Report } from './compose.ts';
import type { Unit } from './units.ts';

const LONGEST = 110; // characters; two or three lines of a card
const SHORTEST = 40; // a clause that ends before this says too little

/**
 * What the sentence says, as long as it says who; a heading that is a statement of its own stands for the first report
 * under it, one that is a label ("Zibo: a first institute") only where the sentence is too long.
 */
export function titleOf(report: Report, tokens: Tokens): string {
  const { heading, act } = report;
  const sentence = withoutAside(capitalize(plain(beginning(withoutDates(tokens, act)))));
  if (!heading) return shorten(sentence);
  const named = plain(beginning(tokens.text.slice(tokens.start[heading.from]!, tokens.end[heading.to - 1]!)));
  const refers = REFERRING.test(sentence.toLowerCase());
  const label = LABEL.test(named) || named.split(' ').length < FEWEST;
  if (report.first && !isEmpty(named) && (!label || refers || sentence.length > LONGEST))
    return shorten(named);
  // "It came into being at …" of a second report says what, under a label that says who.
  const who = /^([^:]{2,40}):/.exec(named)?.[1];
  return refers && who
    ? shorten(`${who}: ${sentence.charAt(0).toLowerCase()}${sentence.slice(1)}`)
    : shorten(sentence);
}

const FEWEST = 3; // words of a heading that says anything
const LABEL = /^(an?|the)\s|:|\b(comments?|commentary|opinions?|views?|analysis|outlook|remarks)\b/i;
const EMPTY = /\b(comments?|commentary|opinions?|views?|analysis|outlook|remarks)\b/i;

/** "Industry", "Closing remarks": what stands over a report and says nothing of it. */
const isEmpty = (heading: string) => !heading.includes(' ') || EMPTY.test(heading);

/** More than any title keeps; what follows need not be looked at. */
function beginning(text: string): string {
  return text.slice(0, 8 * LONGEST);
}

const REFERRING =
  /^(it|he|she|they|this|these|the two|the (meeting|company|group|alliance|institute|zones?))\b/;

/** The text with "On 20 December," and "in May 2018" taken out. */
function withoutDates(tokens: Tokens, { from, to, dates }: Unit): string {
  let text = '';
  let at = tokens.start[datelineEnd(tokens, from)]!;
  for (const date of dates) {
    if (!date.isDay) continue;
    let first = date.from;
    while (
      first > from &&
      /^(on|in|since|the|until|by|of|from|during|over|afternoon|morning|evening|early|mid|late|-)$/.test(
        tokens.key[first - 1]!,
      )
    )
      first--;
    // Without a preposition or commas the date is part of a name: the “10.24 Speech”.
    const apposed = tokens.key[date.from - 1] === ',' && tokens.key[date.to] === ',';
    if (first === date.from && first > from && !apposed) continue;
    // "As of", "at the beginning of", "after the meeting of", "… and January 4": cutting would leave a stump.
    if (
      first > from &&
      /^(as|beginning|end|middle|after|before|meeting|speech|and)$/.test(tokens.key[first - 1]!)
    )
      continue;
    if (tokens.key[date.to] === 'and') continue;
    if (tokens.start[first]! < at) continue; // in the dateline
    text += tokens.text.slice(at, tokens.start[first]!);
    // "November 16 afternoon"
    const after = /^(morning|afternoon|evening)$/.test(tokens.key[date.to] ?? '') ? date.to : date.to - 1;
    at = tokens.end[after]!;
  }
  return text + tokens.text.slice(at, tokens.end[to - 1]!);
}

/** The token after "CHANGSHA, April 20 --" or "XIAMEN —", where the sentence has such a head. */
function datelineEnd(tokens: Tokens, from: number): number {
  const dateline = tokens.flags[from]! & BREAK ? datelineAt(tokens, from) : null;
  if (dateline) return dateline.to;
  const dash = tokens.flags[from]! & UPPER && /^[—–]$/.test(tokens.key[from + 1] ?? '');
  return dash ? from + 2 : from;
}

function plain(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/\s+([,.;:])/g, '$1')
    .replace(/:,/g, ':')
    .replace(/,(\s*,)+/g, ',')
    .replace(OPENING, '')
    .replace(/^[\s,;:—–-]+|[\s,.;:。；]+$/g, '')
    .replace(/[\s,]+(and|but|while|then)$/, '');
}

const OPENING =
  /^[\s,]*((on the same day|recently|at present|currently|in recent years|among them|in addition|for example|as of now|it is (reported|understood) that|according to (the )?(news|reports?|notice|statistics)( of the \w+)?|meanwhile|reportedly)\b\s*,?\s*)+/i;

function capitalize(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

// A comma before these words ends a clause; before others it may stand inside a list.
const CLAUSE_END =
  /[,;:]? (?=\(|(for|in|of|to|with|by) which\b|which\b|who\b|where\b|with\b|as well\b|along\b)| (?=and (?:has|have|had|is|are|was|will)\b|as an?\b)|[,;:] (?=(in|so|and|to|its|their|also|along|while|but)\b|\w+ing\b)|; |: /g;

/** Cuts at the first end of a clause that says enough; failing that, before the last word that begins a phrase. */
function shorten(text: string): string {
  if (text.length <= LONGEST) return text;
  const start = text.slice(0, LONGEST);
  const cut =
    clauseEnd(text) ?? [...start.matchAll(PHRASE)].map((m) => m.index).findLast((at) => at >= SHORTEST);
  return (cut === undefined ? start.replace(/\s+\S*$/, '') : text.slice(0, cut)).replace(STUMP, '');
}

const STUMP = /(?:[\s,;:“"(]+|\s(?:and|or|the|an?|of|to|its|their|several|many))+$/;

function clauseEnd(text: string): number | undefined {
  return [...text.slice(0, LONGEST).matchAll(CLAUSE_END)].map((m) => m.index).find((at) => at >= SHORTEST);
}

const ASIDE =
  /^([^,]{3,60}), (?:which|who|the|an?|responsible|together|through|sponsored|led|party|deputy)\s[^,]{3,100}, (?!and\b)/;

/** "Zhang Hui, the deputy mayor, said …" without the office, where the sentence is too long for both. */
function withoutAside(text: string): string {
  return text.length > LONGEST ? text.replace(ASIDE, '$1 ') : text;
}

// Words before which a sentence may stop and still be one.
const PHRASE = /,? (?=(for|in|with|at|from|through|during|under|where|so|on)\b)/g;
