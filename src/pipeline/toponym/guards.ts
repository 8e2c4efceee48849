// The words around a name → whether it is no place of China at all: a person, somebody honoured, a people's name.
import { CAPITAL, HAN, SPACED, type Tokens, UPPER } from '../text/index.ts';
import { autonomousAfter, PEOPLES } from './peoples.ts';
import { SURNAMES } from './surnames.ts';
import { TYPE_ENDINGS } from './type-words.ts';

/** "Zhang Jiangshan", "Zhuge Yujie": a surname right before a one-word name makes it a given name. */
export function isPerson(tokens: Tokens, from: number, to: number): boolean {
  if (to - from !== 1 || from === 0 || tokens.flags[from]! & HAN) return false;
  const before = from - 1;
  if (!(tokens.flags[from]! & SPACED) || !(tokens.flags[before]! & CAPITAL)) return false;
  return SURNAMES.has(tokens.key[before]!);
}

/** "Ningbo Zhou of Purdue": a surname right after a one-word name, and then no further name, makes it a given name. */
export function isGivenName(tokens: Tokens, from: number, to: number, limit: number): boolean {
  if (to - from !== 1 || to >= limit || !SURNAMES.has(tokens.key[to]!)) return false;
  const spaced = CAPITAL | SPACED;
  if ((tokens.flags[to]! & (spaced | UPPER)) !== spaced) return false;
  const next = tokens.key[to + 1];
  return next === ',' || next === 'of' || next === 'and' || next === 'from' || next === "'s" || next === ')';
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

const WILDS = new Set([
  'mountain',
  'mountains',
  'lake',
  'river',
  'reservoir',
  'gorge',
  'grottoes',
  'glacier',
]);
const SETTLED = new Set([
  'area',
  'areas',
  'region',
  'regions',
  'village',
  'villages',
  'people',
  'town',
  'towns',
  'city',
]);

/** "the foot of Qilian mountain": a translator's small letter; "the Lushan mountain area" is where people live. */
export function isWild(tokens: Tokens, to: number): boolean {
  return WILDS.has(tokens.key[to] ?? '') && !SETTLED.has(tokens.key[to + 1] ?? '');
}
