// The words around a name → whether it is no place of China at all: somebody honoured, a people's name, a mountain.
import { CAPITAL, type Tokens } from '../text/index.ts';
import { autonomousAfter, PEOPLES } from './peoples.ts';
import { syllables } from './spelled.ts';
import { TYPE_ENDINGS } from './type-words.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

const HONOURING = set('hospital university park station hall mausoleum medical school square suit');

/** "the Canton of Zug" is a common noun; Zhongshan Hospital honours Sun Yat-sen, wherever it stands. */
export function isNamesake(tokens: Tokens, from: number, to: number): boolean {
  if (tokens.key[from] === 'canton' && tokens.key[to] === 'of') return true;
  if (tokens.key[from] === 'lhasa' && tokens.key[to] === 'apso') return true; // a dog
  return tokens.key[from] === 'zhongshan' && HONOURING.has(tokens.key[to] ?? '');
}

/** "Shilin Yi Autonomous County": the people in a county's long name is not the county of that name. */
export function isPeople(tokens: Tokens, i: number, limit: number): boolean {
  if (!PEOPLES.has(tokens.key[i]!) || i === 0) return false;
  const listed =
    (tokens.key[i - 1] === ',' || tokens.key[i - 1] === 'and') && PEOPLES.has(tokens.key[i - 2] ?? '');
  // "Hulunbuir City Oroqen Autonomous Banner": after a type word a new name begins, which may be a people's as well.
  if (!listed && (!(tokens.flags[i - 1]! & CAPITAL) || TYPE_ENDINGS.has(tokens.key[i - 1]!))) return false;
  return autonomousAfter(tokens, i, limit) !== null;
}

const WILDS = set('mountain mountains lake river reservoir gorge grottoes glacier plain plains corridor');
const SETTLED = set('area areas region regions village villages people town towns city');

/** "the foot of Qilian mountain": a translator's small letter; "the Lushan mountain area" is where people live. */
export function isWild(tokens: Tokens, to: number): boolean {
  return WILDS.has(tokens.key[to] ?? '') && !SETTLED.has(tokens.key[to + 1] ?? '');
}

const NAMED_AFTER = set('site sites ruins cemetery tomb tombs culture cultures liquor liquors baijiu beer');
const LINES = set('line lines railway railways railroad expressway expressways highway freeway');
const SPEED = set('high speed passenger intercity dedicated special');
const STOPS = set('station stations stop stops bureau hospital police school hotel square');

/** "Longshan culture", "Xifeng liquor": villages and hills give their names to what is dug up or distilled there. */
export function isNamedAfter(tokens: Tokens, to: number): boolean {
  return NAMED_AFTER.has(tokens.key[to] ?? '') && !SETTLED.has(tokens.key[to + 1] ?? '');
}

/** "the Longhai railway", "Xicheng high-speed line": a syllable of either end, and no county of that name. */
export function isLine(tokens: Tokens, from: number, to: number): boolean {
  if (tokens.key[from - 1] === '-' || tokens.key[from - 1] === '–') return false;
  if (syllables(tokens.key[from]!) !== 2) return false;
  let at = to;
  while (SPEED.has(tokens.key[at] ?? '') || tokens.key[at] === '-') at++;
  return LINES.has(tokens.key[at] ?? '') && !STOPS.has(tokens.key[at + 1] ?? '');
}

const OPENING = set('" “ « ‘ 「 『 《');
const CLOSING = set('" ” » ’ 」 』 》');

/** The "Fuxing" train, "Nanhai No. 1": what stands between quotation marks alone, or with its number, is called so. */
export function isCalled(tokens: Tokens, from: number, to: number): boolean {
  if (!OPENING.has(tokens.key[from - 1] ?? '')) return false;
  if (CLOSING.has(tokens.key[to] ?? '')) return true;
  return tokens.key[to] === 'no' || tokens.key[to] === 'number';
}
