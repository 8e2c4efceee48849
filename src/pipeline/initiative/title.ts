// A report → a short title: the heading of its item, or the first clause of its sentence.
import type { Tokens } from '../text/tokenize.ts';
import type { Report } from './compose.ts';

const LONGEST = 110; // characters, about two lines of a card

/** The heading where the report is the first of its item; otherwise what the sentence says, without its date. */
export function titleOf(report: Report, tokens: Tokens): string {
  if (report.heading && report.first) return textOf(tokens, report.heading.from, report.heading.to);
  const sentence = textOf(tokens, report.act.from, report.act.to).replace(/[.。;；]$/, '');
  return shorten(withoutDate(sentence));
}

function textOf(tokens: Tokens, from: number, to: number): string {
  return tokens.text
    .slice(tokens.start[from]!, tokens.end[to - 1]!)
    .replace(/\s+/g, ' ')
    .trim();
}

/** "On December 19, the alliance …" → "The alliance …". */
function withoutDate(text: string): string {
  const rest = text
    .replace(/^(On|In|By|Since|At)\s[^,]{3,40}\d[^,]{0,12},\s+/, '')
    .replace(
      /^(Recently|At present|Currently|In recent years|Among them|In addition|It is (reported|understood) that)\s*,?\s+/i,
      '',
    );
  return rest.charAt(0).toUpperCase() + rest.slice(1);
}

/** Cuts at the last clause, else at the last word, that still fits. */
function shorten(text: string): string {
  if (text.length <= LONGEST) return text;
  const head = text.slice(0, LONGEST);
  const clause = Math.max(head.lastIndexOf(', '), head.lastIndexOf('; '), head.lastIndexOf(': '));
  if (clause > LONGEST / 2) return head.slice(0, clause);
  return `${head.slice(0, head.lastIndexOf(' '))} …`;
}
