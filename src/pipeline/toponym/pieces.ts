// Words in a row that may be the syllables of one name ("Zhe Jiang", "Xi-an", "Shijia zhuang") → the runs of them, and what they spell.
import { CAPITAL, type Lexicon, MARK, NUMBER, SPACED, type Tokens } from '../text/index.ts';
import type { NameForm, NameSense } from './names.ts';

const LONGEST_PIECE = 12; // letters: "Shuangbanna"
const MOST_PIECES = 5; // 乌鲁木齐 has four
const HYPHENS = new Set(['-', '‐', '‑']);
/** One syllable of pinyin or two. */
export const SYLLABLES =
  /^(?:(?:[zcs]h|[bpmfdtnlgkhjqxrzcsyw])?(?:i?ang|iong|uang|eng|ing|ong|i?ao|i?an|uai|uan|ai|ei|i?ou|e[nr]|in|u[nio]|i[aeu]|ua|ue|[aeiou])){1,2}$/;

/** How the pieces of a name hang together. */
export interface Pieces {
  readonly from: number;
  readonly to: number; // token after the last
  readonly keys: readonly string[];
  readonly hyphenated: boolean; // all of them
  readonly small: boolean; // the last begins with a small letter, and no hyphen leads to it
}

/** Runs of two pieces, three and so on from token `i`. */
export function piecesAt(tokens: Tokens, i: number, limit: number): Pieces[] {
  const { key, flags } = tokens;
  const runs: Pieces[] = [];
  if (!isPiece(key[i]!)) return runs;
  const keys = [key[i]!];
  let hyphenated = true;
  for (let to = i + 1; to < limit && keys.length < MOST_PIECES; ) {
    const hyphen = flags[to]! & MARK && HYPHENS.has(key[to]!) && !(flags[to]! & SPACED) && to + 1 < limit;
    const at = hyphen ? to + 1 : to;
    if (flags[at]! & (MARK | NUMBER) || !isPiece(key[at]!)) break;
    if (!(flags[at]! & SPACED) !== !!hyphen) break;
    const small = !(flags[at]! & CAPITAL);
    // "in Panj in Tajikistan": what comes before a small syllable is of syllables as well.
    if (small && !hyphen && !(SYLLABLES.test(key[at]!) && SYLLABLES.test(key[at - 1]!))) break;
    keys.push(key[at]!);
    hyphenated &&= !!hyphen;
    to = at + 1;
    runs.push({ from: i, to, keys: [...keys], hyphenated, small: small && !hyphen });
    if (small && !hyphen) break;
  }
  return runs;
}

/** No letter alone is a syllable but these: "I L-I-F-E". */
const isPiece = (key: string) => key.length <= LONGEST_PIECE && (key.length > 1 || /[aeo]/.test(key));

const FORMS: ReadonlySet<NameForm> = new Set(['name', 'alternative', 'plain']);

/** What the pieces spell together: Xi'an of "Xi An", else a name without apostrophe. */
export function joined(keys: readonly string[], names: Lexicon<NameSense>): readonly NameSense[] | null {
  const apostrophes = keys.map((key, k) => (k > 0 && /^[aeo]/.test(key) ? `'${key}` : key)).join('');
  const senses = names.exactWord(apostrophes) ?? names.exactWord(keys.join(''));
  const spelled = senses?.filter((s) => FORMS.has(s.form));
  return spelled?.length ? spelled : null;
}
