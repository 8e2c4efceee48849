// The head of a paragraph → its dateline, whose day is the report's and not the act's: "BEIJING, Dec. 8 (Xinhua) --".
import type { Tokens } from '../text/index.ts';
import type { Window } from './windows.ts';

const MONTH = '(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]*\\.?';
const DATE = `(?:${MONTH}\\s*\\d{1,2}|\\d{1,2}\\s${MONTH})(?:\\s*,?\\s*\\d{4})?`;
// A place, perhaps its province, the date, perhaps the agency, and a dash; an agency may also stand before the place.
const ENGLISH = new RegExp(
  `^[\\s#>*(]*(?:\\p{Lu}[\\p{L}'’. ]{1,30},\\s+){1,3}${DATE}\\s*,?\\s*(?:\\([^()\\n]{2,40}\\)\\s*(?:--|[-–—:])?|(?:--|[–—]|\\s-\\s)|/[A-Z][\\w .-]{2,40}/\\s*-*)`,
  'u',
);
const CHINESE =
  /^[\s【（(]*(?:新华社|中新社|中新网|新华网|人民网|本报|央视网|财联社|中国新闻网)?\p{sc=Han}{0,8}\d{1,2}月\d{1,2}日(?:电|讯|消息|综合)/u;
const LONGEST = 140; // characters

/** The tokens of the dateline that begins at token `from`, or null. */
export function datelineAt(tokens: Tokens, from: number): Window | null {
  const start = tokens.start[from]!;
  const head = tokens.text.slice(start, start + LONGEST);
  const match = ENGLISH.exec(head) ?? CHINESE.exec(head);
  if (!match) return null;
  let to = from + 1;
  while (to < tokens.length && tokens.end[to]! <= start + match[0].length) to++;
  return { from, to };
}
