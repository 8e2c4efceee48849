// A report → a short title: the heading of its item, or what its sentence says, without the date.
import type { Tokens } from '../text/tokenize.ts';
import type { Report } from './compose.ts';
import type { Unit } from './units.ts';

const LONGEST = 110; // characters; two or three lines of a card
const SHORTEST = 40; // a clause that ends before this says too little

/** The heading where the report is the first of its item or its sentence begins with a pronoun. */
export function titleOf(report: Report, tokens: Tokens): string {
  const { heading, act } = report;
  if (heading && (report.first || REFERRING.test(tokens.key.slice(act.from, act.from + 2).join(' '))))
    return shorten(
      plain(beginning(tokens.text.slice(tokens.start[heading.from]!, tokens.end[heading.to - 1]!))),
    );
  return shorten(capitalize(plain(beginning(withoutDates(tokens, act)))));
}

/** More than any title keeps; what follows need not be looked at. */
function beginning(text: string): string {
  return text.slice(0, 8 * LONGEST);
}

const REFERRING =
  /^(it|he|she|they|this|these|the two|the (meeting|company|group|alliance|institute|zones?))\b/;

/** The text with "On 20 December," and "in May 2018" taken out. */
function withoutDates(tokens: Tokens, { from, to, dates }: Unit): string {
  let text = '';
  let at = tokens.start[from]!;
  for (const date of dates) {
    if (!date.isDay) continue;
    let first = date.from;
    while (
      first > from &&
      /^(on|in|since|the|until|by|of|afternoon|morning|evening|early|late)$/.test(tokens.key[first - 1]!)
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
    text += tokens.text.slice(at, tokens.start[first]!);
    at = tokens.end[date.to - 1]!;
  }
  return text + tokens.text.slice(at, tokens.end[to - 1]!);
}

function plain(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/\s+([,.;:])/g, '$1')
    .replace(/,(\s*,)+/g, ',')
    .replace(OPENING, '')
    .replace(/^[\s,;:]+|[\s,.;:。；]+$/g, '');
}

const OPENING =
  /^[\s,]*((on the same day|recently|at present|currently|in recent years|among them|in addition|for example|as of now|it is (reported|understood) that)\s*,?\s*)+/i;

function capitalize(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

// A comma before these words ends a clause; before others it may stand inside a list.
const CLAUSE_END =
  /[,;:]? (?=\(|(for|in|of|to|with|by) which\b|which\b|who\b|where\b|with\b|as well\b|along\b)|[,;:] (?=(in|so|and|to|its|their|also|along|while|but)\b|\w+ing\b)|; |: /g;

/** Cuts at the first end of a clause that says enough; failing that, at the last word that fits. */
function shorten(text: string): string {
  if (text.length <= LONGEST) return text;
  const ends = [...text.slice(0, LONGEST).matchAll(CLAUSE_END)]
    .map((m) => m.index)
    .filter((at) => at >= SHORTEST);
  const cut = ends[0];
  if (cut !== undefined) return text.slice(0, cut).replace(/[\s,;:]+$/, '');
  return `${text.slice(0, LONGEST).replace(/[\s,;:]+\S*$/, '')} …`;
}
