// The words around a name ("City", "Autonomous County", "the province of …", "Road") → what sort of thing it names.
import { CAPITAL, type Tokens } from '../text/index.ts';
import { autonomousAfter } from './peoples.ts';
import { CLASS_OF, DIVISIONS, PLURALS, type SuffixClass } from './type-words.ts';

export interface Suffix {
  readonly kind: SuffixClass;
  readonly to: number; // token after the suffix
}

// Written small these are ordinary words: "the Nanjing road map", "the Shenzhen pass rate".
const NEEDS_CAPITAL = new Set(['street', 'water', 'relief']);
const GROWN = new Set(
  'egg eggs farm farms farmer farmers garden gardens plantation plantations industry grower growers troupe'.split(
    ' ',
  ),
);
/** "Nanjing West Road", "Beijing Middle Road". */
const COMPASS = new Set(
  'east west south north middle central ring first second third xi dong nan bei zhong'.split(' '),
);
const ZONES = new Set(['area', 'district', 'zone']);
/** 神农架林区, 六枝特区, 井陉矿区, 阳泉郊区. */
const DISTRICTS = new Set(['forestry', 'special', 'mining', 'urban', 'suburban']);

/** Suffix that begins at token `i`, or null. */
export function suffixAt(tokens: Tokens, i: number, limit: number): Suffix | null {
  if (i >= limit) return null;
  const key = tokens.key[i]!;
  const next = i + 1 < limit ? tokens.key[i + 1]! : '';
  if (key === 'new' && ZONES.has(next)) return { kind: 'zone', to: i + 2 };
  if (key === 'special' && next === 'administrative') return { kind: 'region', to: Math.min(i + 3, limit) };
  if (key === 'prefecture' && next === 'level') return { kind: 'city', to: Math.min(i + 3, limit) };
  if (next === 'district' && DISTRICTS.has(key)) return { kind: 'district', to: i + 2 };
  if (key === 'sar') return { kind: 'region', to: i + 1 };
  if (key === 'fried' && next === 'rice') return { kind: 'dish', to: i + 2 };
  const autonomous = autonomousAt(tokens, i, limit);
  if (autonomous) return autonomous;
  if (COMPASS.has(key) && tokens.flags[i]! & CAPITAL) {
    const street = i + 1 < limit && tokens.flags[i + 1]! & CAPITAL ? CLASS_OF.get(next) : undefined;
    if (street === 'street') return { kind: 'street', to: i + 2 };
  }
  const kind = CLASS_OF.get(key);
  if (!kind) return null;
  // "Gaoyou duck eggs", "Pu'er tea gardens": what is grown and made there is no dish.
  if (kind === 'dish' && GROWN.has(next)) return null;
  if (NEEDS_CAPITAL.has(kind) && !(tokens.flags[i]! & CAPITAL)) return null;
  return { kind, to: i + 1 };
}

/** "Hui Autonomous Region", "Tujia and Miao Autonomous County". */
function autonomousAt(tokens: Tokens, i: number, limit: number): Suffix | null {
  const at = autonomousAfter(tokens, i, limit);
  if (at === null || at + 1 >= limit) return null;
  const word = tokens.key[at + 1]!;
  const kind = word === 'region' ? 'region' : CLASS_OF.get(word);
  if (!kind) return null;
  // 务川仡佬族苗族自治县 is none of the plain counties called Wuchuan.
  return { kind: kind === 'county' ? 'autonomous county' : kind, to: at + 2 };
}

const INDEFINITE = new Set(['a', 'an', 'one', 'each', 'every', 'another', 'any', 'some', 'no']);

/** "the city of Suzhou", "Mount Huangshan": the class that the words before token `i` give, or null. */
export function prefixBefore(tokens: Tokens, i: number): SuffixClass | null {
  const key = i > 0 ? tokens.key[i - 1]! : '';
  if (key === 'mount' || key === 'mt') return 'relief';
  if (key === 'lake') return 'water';
  if (key === 'of' && i > 1) {
    const word = tokens.key[i - 2]!;
    const kind = CLASS_OF.get(word);
    if (!kind || !DIVISIONS.has(kind)) return null;
    // "counties of Henan", "a county of Henan": those lie in Henan.
    return PLURALS.has(word) || INDEFINITE.has(tokens.key[i - 3] ?? '') ? null : kind;
  }
  return null;
}
