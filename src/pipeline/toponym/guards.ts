// The words around a name → whether it is no place of China at all: a person, a foreign namesake, a people's name.
import { CAPITAL, HAN, SPACED, type Tokens } from '../text/tokenize.ts';
import { autonomousAfter, PEOPLES } from './peoples.ts';
import { TYPE_ENDINGS } from './suffix.ts';
import { ELSEWHERE, STATES, SURNAMES } from './surnames.ts';

/** "Zhang Jiangshan", "Zhuge Yujie": a surname right before a one-word name makes it a given name. */
export function isPerson(tokens: Tokens, from: number, to: number): boolean {
  if (to - from !== 1 || from === 0 || tokens.flags[from]! & HAN) return false;
  const before = from - 1;
  if (!(tokens.flags[from]! & SPACED) || !(tokens.flags[before]! & CAPITAL)) return false;
  return SURNAMES.has(tokens.key[before]!);
}

const QUARTERS = new Set(['south', 'north', 'east', 'west', 'new', 'the', 'united']);

/** "Canton, Ohio", "Anyang, South Korea", "Zhongshan Station in Antarctica"; `to` is the token after the name. */
export function isElsewhere(tokens: Tokens, to: number): boolean {
  const mark = tokens.key[to];
  if (mark !== ',' && mark !== 'in') return false;
  let at = to + 1;
  if (at < tokens.length && QUARTERS.has(tokens.key[at]!)) at++;
  if (at >= tokens.length || !(tokens.flags[at]! & CAPITAL) || !ELSEWHERE.has(tokens.key[at]!)) return false;
  if (mark === 'in' || STATES.has(tokens.key[at]!)) return true;
  // "Shanghai, Japan and Moscow" is a list; an address ends after the country.
  const after = tokens.key[at + 1];
  return after !== 'and' && after !== 'or' && after !== '&' && (after !== ',' || at > to + 1);
}

const HONOURING = new Set([
  'hospital',
  'university',
  'park',
  'station',
  'hall',
  'mausoleum',
  'medical',
  'school',
  'square',
  'suit',
]);

/** "the Canton of Zug" is a common noun; Zhongshan Hospital honours Sun Yat-sen, wherever it stands. */
export function isNamesake(tokens: Tokens, from: number, to: number): boolean {
  if (tokens.key[from] === 'canton' && tokens.key[to] === 'of') return true;
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
