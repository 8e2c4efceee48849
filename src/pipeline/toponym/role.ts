// A resolved toponym in its sentence → what the place does there: location, organisation, media or background.
import type { Role } from '../../contract/index.ts';
import { datelineAt } from '../date/dateline.ts';
import { type Block, CAPITAL, HAN, type Tokens } from '../text/index.ts';
import { headAfter, ORGANISATION_HEADS } from './heads.ts';
import type { Toponym } from './recognize.ts';

export interface RoleDecision {
  readonly role: Role;
  readonly rule: string;
}

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/** Of those, the ones that are also ordinary nouns of a place: "Shanghai government", "Beijing conference". */
const WEAK_HEADS = set(
  'conference technology technologies network networks industrial party team fund station software electronics garden',
);
const MEDIA = set(
  'daily news times post herald evening morning journal gazette television tv broadcasting weekly observer business',
);
const ORIGINS = set('native natives born');
const DISHES = set('noodle noodles hotpot cuisine dumpling dumplings style');
const DISH_WORDS = set('- hot beef rice fried hand pulled small spicy');
const SOURCE_LINE = /^\s*(source|author|editor|reporter|original link|published by|via|来源|记者|编辑)\b/i;

/** Decides by the words around the name; `named` tells that the span lies inside a known organisation's name. */
export function roleOf(
  tokens: Tokens,
  toponym: Toponym,
  block: Block,
  sentence: { from: number; to: number },
  named: boolean,
): RoleDecision {
  if (block.kind === 'boilerplate' || isSourceLine(tokens, block)) {
    const source = isSourceLine(tokens, block);
    return { role: source ? 'media' : 'background', rule: source ? 'source-line' : 'outside-article' };
  }
  if (isDateline(tokens, toponym, block)) return { role: 'media', rule: 'dateline' };
  if (tokens.key[toponym.to] === 'time' && !(tokens.flags[toponym.to]! & CAPITAL))
    return { role: 'background', rule: 'clock-time' };
  if (isDish(tokens, toponym.to)) return { role: 'background', rule: 'dish' };
  if (isMediaName(tokens, toponym.to, sentence.to)) return { role: 'media', rule: 'media-name' };
  if (isOrigin(tokens, toponym, sentence.from)) return { role: 'background', rule: 'origin' };
  if (named) return { role: 'organisation', rule: 'known-organisation' };
  const head = headAfter(tokens, toponym.suffixTo, sentence.to);
  if (head !== null && !(WEAK_HEADS.has(tokens.key[head]!) && head === toponym.suffixTo))
    return { role: 'organisation', rule: 'organisation-name' };
  if (isAfterHead(tokens, toponym, sentence.from))
    return { role: 'organisation', rule: 'organisation-of-place' };
  return { role: 'location', rule: 'plain' };
}

/** "Lanzhou beef noodles", "Chongqing hot pot", "Sichuan-style": named after the place, wherever it is served. */
function isDish(tokens: Tokens, from: number): boolean {
  for (let i = from; i < Math.min(tokens.length, from + 3); i++) {
    const key = tokens.key[i]!;
    if (DISHES.has(key) || (key === 'pot' && tokens.key[i - 1] === 'hot')) return true;
    if (tokens.flags[i]! & CAPITAL || !(i === from ? DISH_WORDS.has(key) : true)) return false;
  }
  return false;
}

/** "born in Gaoyang", "a native of Boye, Hebei": where somebody comes from. */
function isOrigin(tokens: Tokens, toponym: Toponym, from: number): boolean {
  for (let i = toponym.from - 1; i > from && i >= toponym.from - 6; i--) {
    if (ORIGINS.has(tokens.key[i]!) && (tokens.key[i + 1] === 'of' || tokens.key[i + 1] === 'in'))
      return true;
    if (
      !(tokens.flags[i]! & CAPITAL) &&
      tokens.key[i] !== ',' &&
      tokens.key[i] !== 'of' &&
      tokens.key[i] !== 'in'
    )
      return false;
  }
  return false;
}

const MEDIA_REACH = 4; // "Shanghai Securities News", "Beijing Evening News"
/** Those are a paper's only with another word: "Lanzhou Morning Post". */
const NO_PAPER = set('business morning evening');

/** True where capitals lead from the name to the last word of a paper's or a station's name. */
function isMediaName(tokens: Tokens, from: number, limit: number): boolean {
  let last = '';
  for (let i = from; i < Math.min(limit, from + MEDIA_REACH) && tokens.flags[i]! & CAPITAL; i++)
    if (MEDIA.has(tokens.key[i]!)) last = tokens.key[i]!;
  return last !== '' && !NO_PAPER.has(last);
}

/** "the Second Intermediate People's Court of Shanghai": a capitalized head and "of" right before the name. */
function isAfterHead(tokens: Tokens, toponym: Toponym, from: number): boolean {
  let i = toponym.from - 1;
  if (i > from && tokens.key[i] === 'the') i--;
  if (i <= from || tokens.key[i] !== 'of') return false;
  return ORGANISATION_HEADS.has(tokens.key[i - 1]!) && !!(tokens.flags[i - 1]! & CAPITAL);
}

function isSourceLine(tokens: Tokens, block: Block): boolean {
  return (
    block.to - block.from < 16 &&
    SOURCE_LINE.test(tokens.text.slice(tokens.start[block.from]!, tokens.end[block.to - 1]!))
  );
}

/** "BEIJING, Dec. 3 (Xinhua) --" at the head of a paragraph. */
function isDateline(tokens: Tokens, toponym: Toponym, block: Block): boolean {
  if (tokens.flags[toponym.from]! & HAN || toponym.from >= block.from + LONGEST_DATELINE) return false;
  const dateline = datelineAt(tokens, block.from);
  return dateline !== null && toponym.from < dateline.to;
}

const LONGEST_DATELINE = 8; // tokens before the place: "Legal Daily, Jinan, November 11 -"
