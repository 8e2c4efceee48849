// The words around a name → whether it is a person's: with a surname beside it, after a title or a given name.
import { CAPITAL, HAN, MARK, SPACED, type Tokens, UPPER } from '../text/index.ts';
import { PEOPLES } from './peoples.ts';
import { SURNAMES } from './surnames.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/** Titles that nothing but a person bears; "Miss" is a beauty queen's as well. */
const PERSONAL_TITLES = set(
  'mr mrs ms dr prof professor sir sen senator rep gov sgt lt capt rev coach congressman congresswoman',
);

/**
 * The most frequent given names of the English-speaking world that are no place, surname or word as well: after one of
 * them a Chinese-looking word is a surname.
 */
const GIVEN_NAMES = set(
  `james john robert michael william david richard joseph thomas charles christopher daniel matthew anthony donald steven
stephen paul andrew joshua kenneth kevin brian edward ronald timothy jason jeffrey ryan jacob gary nicholas eric jonathan larry
justin brandon benjamin samuel gregory raymond patrick dennis jerry aaron adam nathan peter kyle walter ethan jeremy
keith roger gerald lawrence sean albert joe bobby philip phillip johnny theodore simon martin hugh ian neil graham mary patricia jennifer
linda elizabeth barbara susan jessica sarah karen nancy lisa betty margaret sandra ashley emily michelle carol amanda melissa
deborah stephanie rebecca laura cynthia kathleen amy angela helen anna brenda pamela nicole samantha katherine christine
rachel catherine janet maria heather julie kelly christina lauren joan evelyn judith megan andrea hannah
martha jacqueline teresa sara janice alice julia judy diana natalie sophie lucy claire fiona jane ellen muhammad mohammed ahmed
arthur george henry alexander francis fred howard leonard harry harold victor jim tom tim mike bob dave steve chris
nick sam ben matt greg jeff ken ron tony eddie barry norman ralph russell bruce craig derek duncan gordon ivan karl leo oliver oscar
carlos salvador juan luis miguel jorge pedro antonio`,
);

/** "Zhang Jiangshan", "Zhuge Yujie": a surname right before a one-word name makes it a given name. */
export function isPerson(tokens: Tokens, from: number, to: number): boolean {
  // "Our reporter Zhang Wen Chengdu, May 3": a surname behind a surname is a given name, and the name is whole.
  const whole = from > 1 && isSurname(tokens, from - 1) && isSurname(tokens, from - 2);
  return (!whole && stands(tokens, from, to, SURNAMES)) || isIntroduced(tokens, from, to);
}

/** "Theodore Anshan", "Mr. Fushun": somebody whom the text may go on to call by that name alone. */
export function isIntroduced(tokens: Tokens, from: number, to: number): boolean {
  return stands(tokens, from, to, GIVEN_NAMES) || (to - from === 1 && isTitled(tokens, from));
}

function isSurname(tokens: Tokens, at: number): boolean {
  return SURNAMES.has(tokens.key[at]!) && (tokens.flags[at]! & CAPITAL) !== 0;
}

/** True for a one-word name right after one of these words. */
function stands(tokens: Tokens, from: number, to: number, before: ReadonlySet<string>): boolean {
  if (to - from !== 1 || from === 0 || tokens.flags[from]! & HAN) return false;
  if (!(tokens.flags[from]! & SPACED) || !(tokens.flags[from - 1]! & CAPITAL)) return false;
  return before.has(tokens.key[from - 1]!);
}

/** "Mr. Tian Jin", "Professor Anyang": true right after a title that only people bear, with or without its full stop. */
export function isTitled(tokens: Tokens, from: number): boolean {
  const title = tokens.key[from - 1] === '.' ? from - 2 : from - 1;
  if (title < 0 || !(tokens.flags[title]! & CAPITAL)) return false;
  return PERSONAL_TITLES.has(tokens.key[title]!);
}

// What follows a person's whole name; after a place and a people's or a dialect's name stand nouns.
const AFTER_PERSON = set(
  `of and from 's who whose was is has had will would also at for to with as on in by won led found`,
);
const AFTER_PEOPLE = set(", of and from 's )");
const TYPES = set('shi sheng xian'); // city, province and county in pinyin
const GLUE = set('- – — / ’');
/** What people do and peoples and dialects do not. */
const SPEAKING = set('said says told wrote');

/** "Ningbo Zhou of Purdue": a surname right after a one-word name, and then no further name, makes it a given name. */
export function isGivenName(tokens: Tokens, from: number, to: number, limit: number): boolean {
  if (to - from !== 1 || to >= limit || !SURNAMES.has(tokens.key[to]!)) return false;
  const spaced = CAPITAL | SPACED;
  if ((tokens.flags[to]! & (spaced | UPPER)) !== spaced) return false;
  const next = tokens.key[to + 1];
  const people = PEOPLES.has(tokens.key[to]!) || TYPES.has(tokens.key[to]!);
  if (next === undefined || SPEAKING.has(next)) return true;
  if (people) return AFTER_PEOPLE.has(next);
  return AFTER_PERSON.has(next) || ((tokens.flags[to + 1]! & MARK) !== 0 && !GLUE.has(next));
}
