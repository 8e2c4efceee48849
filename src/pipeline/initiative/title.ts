// A report → a short title: the heading of its item, or what its sentence says, without the date.
import { datelineAt } from '../date/dateline.ts';
import { BREAK, type TokenRange, type Tokens, UPPER, withoutJoints } from '../text/index.ts';
import type { Report } from './compose.ts';
import { deeds } from './deeds.ts';
import { capitalize, LONGEST, plain, shorten, withoutAsides } from './shorten.ts';
import { refers, withPlace, withSubject } from './subject.ts';
import type { Unit } from './units.ts';

/**
 * What the sentence says, as long as it says who; a heading that is a statement of its own stands for the first report
 * under it, one that is a label ("Zibo: a first institute") only where the sentence is too long.
 */
export function titleOf(report: Report, tokens: Tokens): string {
  return withoutJoints(worded(report, tokens));
}

function worded(report: Report, tokens: Tokens): string {
  const { heading, act, before } = report;
  const told = reported(plain(beginning(withoutDates(tokens, act)))).replace(YEAR_BEFORE, '');
  const subjectless = refers(told);
  const whole = subjectless ? (withSubject(told, before, tokens) ?? withPlace(told, before, tokens)) : told;
  const sentence = withoutAsides(capitalize(withoutLabel(whole ?? told)));
  if (!heading) return shorten(sentence);
  const named = plain(beginning(tokens.text.slice(tokens.start[heading.from]!, tokens.end[heading.to - 1]!)));
  const label = LABEL.test(named) || named.split(' ').length < FEWEST;
  // Over several paragraphs a heading without a verb is that of a section.
  const section = report.shared && !hasDeed(tokens, heading);
  const stands = report.first && !section && !isEmpty(named) && named.length <= LONGEST;
  if (stands && (!label || (subjectless && !whole) || sentence.length > LONGEST)) return named;
  // "It came into being at …" of a second report says what, under a label that says who.
  const who = /^([^:]{2,40}):/.exec(named)?.[1];
  return subjectless && !whole && who
    ? shorten(`${who}: ${sentence.charAt(0).toLowerCase()}${sentence.slice(1)}`)
    : shorten(sentence);
}

/** "Keda also told them that it had invested" → "Keda invested": who says it of himself did it. */
function reported(text: string): string {
  if (!text.includes(' that ')) return text; // the pattern tries every length of who
  return text.replace(SAYS_OF_ITSELF, (_, who: string, past: string | undefined, verb: string) =>
    past === 'had' || past === 'has' || past === undefined ? `${who} ${verb}` : `${who} ${past} ${verb}`,
  );
}

/** "In 2019 it joined …" */
const YEAR_BEFORE = /^(?:In|Since|By) (?:19|20)\d\d,? (?=(?:it|they|the (?:company|group))\b)/;

const SAYS_OF_ITSELF =
  /^((?:[^,;:]|, Ltd){3,70}?),? (?:(?:has |had )?(?:also |once |clearly )*(?:said|stated|announced|revealed|disclosed|told (?:them|reporters|investors|him|her|the media)))(?: (?:today|yesterday|earlier))? that (?:it|he|she|they|the company) (?:(had|has|will|would|have) )?(?:already |also |officially )?(\w+)/;

/** "Beijing: the Beijing Internet Court …" says it twice; "Diplomas: Lanzhou University …" does not. */
function withoutLabel(text: string): string {
  const [whole, label] = /^([^:,.]{2,40}):\s+/.exec(text) ?? [];
  return whole && text.slice(whole.length).includes(label!) ? text.slice(whole.length) : text;
}

/** "Wuxi opens a court", "Wuxi: a first court opened". */
function hasDeed(tokens: Tokens, { from, to }: TokenRange): boolean {
  for (let i = from + 1; i < to; i++)
    if (deeds.begins(tokens, i)) {
      const found = deeds.longest(tokens, i, to);
      if (found?.values.some(({ past }) => past) || (found && tokens.key[i]!.endsWith('s'))) return true;
    }
  return false;
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
    const apposed =
      (tokens.key[date.from - 1] === ',' && tokens.key[date.to] === ',') || tokens.key[date.from - 1] === ':';
    const adverb = /^(today|yesterday)$/.test(tokens.key[date.from]!) && date.to === date.from + 1;
    const ending =
      /^(last|this|next)$/.test(tokens.key[date.from]!) && (date.to >= to || tokens.key[date.to] === '.');
    if (first === date.from && first > from && !apposed && !adverb && !ending) continue;
    // "As of", "at the beginning of", "after the meeting of", "… and January 4": cutting would leave a stump.
    if (
      first > from &&
      /^(as|beginning|end|middle|after|before|meeting|speech|and)$/.test(tokens.key[first - 1]!)
    )
      continue;
    if (tokens.key[date.to] === 'and' || tokens.key[date.to] === "'s") continue;
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
