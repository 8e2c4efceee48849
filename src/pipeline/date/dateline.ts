// The head of a paragraph → its dateline: where and when the report was written, "BEIJING, Dec. 8 (Xinhua) --".
import type { Tokens } from '../text/index.ts';
import type { Window } from './windows.ts';

const MONTH = '(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]*\\.?';
const DATE = `(?:${MONTH}\\s*\\d{1,2}|\\d{1,2}\\s${MONTH})(?:\\s*(?:,\\s*)?\\d{4})?`;
const START = '^[\\s#>*(]*';
const SOURCE = '\\([^()\\n]{2,60}\\)'; // an agency or the reporters
const DASH = '(?:--|[–—]|\\s-\\s)';
const WIRE = '/[A-Z][\\w .-]{2,40}/\\s*-*'; // "/PRNewswire/ --"

const FORMS: readonly RegExp[] = [
  // A place, perhaps its province, the date, and a dash or the agency, which may also stand before the place.
  new RegExp(
    `${START}(?:\\p{Lu}[\\p{L}'’. ]{1,30},\\s+){1,3}${DATE}\\s*(?:,\\s*)?(?:${SOURCE}\\s*(?:--|[-–—:])?|${DASH}|${WIRE}|[.:]\\s(?=\\p{Lu}))`,
    'u',
  ),
  // "BEIJING — ", "Zhengzhou (Reporter Wang Lin) – ", "Beijing Dec. 8 --"
  new RegExp(
    `${START}\\p{Lu}[\\p{L}'’]*(?:\\s\\p{Lu}[\\p{L}'’]*)?,?\\s*(?:${DATE}\\s*)?(?:${SOURCE}\\s*)?(?:--|[–—])\\s`,
    'u',
  ),
  // 新华社北京12月8日电
  /^[\s【（(]*(?:新华社|中新社|中新网|新华网|人民网|本报|央视网|财联社|中国新闻网)?\p{sc=Han}{0,8}\d{1,2}月\d{1,2}日(?:电|讯|消息|综合)/u,
];
const LONGEST = 140; // characters

/** The tokens of the dateline that begins at token `from`, or null. Its day is the report's and not the act's. */
export function datelineAt(tokens: Tokens, from: number): Window | null {
  const start = tokens.start[from]!;
  const head = tokens.text.slice(start, start + LONGEST);
  let length = 0;
  for (const form of FORMS) length ||= form.exec(head)?.[0].length ?? 0;
  if (length === 0) return null;
  let to = from + 1;
  while (to < tokens.length && tokens.end[to]! <= start + length) to++;
  return { from, to };
}
