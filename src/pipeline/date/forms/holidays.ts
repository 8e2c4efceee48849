// "on National Day", "during the 2019 Spring Festival", "Double Eleven" → the days on which they fall.
import type { ParsingComponents } from 'chrono-node/en';
import { form, HOLIDAY, isYear } from './form.ts';

// First day of the lunar year, month and day, from 2010 on (GB/T 33661-2017, the calendar of the Chinese state).
const FROM = 2010;
const SPRING =
  '2.14 2.3 1.23 2.10 1.31 2.19 2.8 1.28 2.16 2.5 1.25 2.12 2.1 1.22 2.10 1.29 2.17 2.6 1.26 2.13 2.3'.split(
    ' ',
  );

const FIXED: readonly (readonly [RegExp, month: number, day: number])[] = [
  [/new year['’]?s? eve/i, 12, 31],
  [/new year['’]?s?( day)?/i, 1, 1],
  [/may day|labou?r day/i, 5, 1],
  [/children['’]s day/i, 6, 1],
  [/national day/i, 10, 1],
  [/singles['’]?s?\s*['’]? day|double (eleven|11)|11\.11/i, 11, 11],
  [/double (twelve|12)|12\.12/i, 12, 12],
];
const LUNAR = /spring festival|(chinese|lunar) new year/i;
const WEEK = 7; // days off at the Spring Festival and on National Day

const NAME =
  "New Year['’]?s? Eve|New Year['’]s Day|(?:Chinese|Lunar) New Year(?!['’]?s? Eve)|May Day|Labou?r Day|Children['’]s Day|National Day|Singles['’]?s?\\s*['’]? Day|[Dd]ouble (?:[Ee]leven|11|[Tt]welve|12)|11\\.11|12\\.12|Spring Festival";
// Only where a preposition makes it a time: "the National Day parade" and "Spring Festival Gala" are names.
const PATTERN = new RegExp(
  `(?:[Oo]n|[Dd]uring|[Oo]ver|[Aa]t|[Ss]ince|[Bb]efore|[Aa]fter|[Uu]ntil|[Bb]y|[Aa]round|of)\\s+(?:the\\s+)?(?:eve of (?:the\\s+)?)?["“']?(?:((?:19|20)\\d\\d)(?:['’]s)?\\s+)?(${NAME})["”']?(\\s+(?:holidays?|week|period|festival|break|vacation))?(?:,?\\s+(?:of\\s+)?((?:19|20)\\d\\d))?(?=\\s*(?:[,.;:)]|$)|\\s+(?:last|this|next|of|in|at|the|it|and|when|with|as|a|an|to|by)\\b|\\s+[\\p{Lu}\\d]|\\s+\\w+(?:ed|ld|nt|ent|ought|an)\\b)`,
  'u',
);

/** The first day of the lunar year; null outside the table. */
export function springFestival(year: number): { month: number; day: number } | null {
  const entry = SPRING[year - FROM];
  if (!entry) return null;
  const [month, day] = entry.split('.').map(Number) as [number, number];
  return { month, day };
}

export const holidays = form(PATTERN, (reading, match) => {
  const [whole, before, name, holiday, after] = match;
  const year = Number(before ?? after);
  const stated = isYear(year) ? { year } : {};
  const at = whole.search(new RegExp(`(?:${NAME})`));
  const begin = match.index! + (before ? whole.indexOf(before) : at);
  const long =
    (holiday !== undefined || /^(during|over)/i.test(whole)) && /national|spring|lunar|chinese/i.test(name!);
  const lunar = LUNAR.test(name!);
  const fixed = FIXED.find(([pattern]) => pattern.test(name!));
  const day = lunar
    ? springFestival(isYear(year) ? year : reading.reference.getDateWithAdjustedTimezone().getFullYear())
    : fixed && { month: fixed[1], day: fixed[2] };
  if (!day) return null;
  const result = reading.createParsingResult(begin, match.index! + whole.length, { ...day, ...stated });
  if (long) result.end = lasting(result.start.clone(), day);
  return lunar && !isYear(year) ? result.addTag(HOLIDAY) : result;
});

/** The seventh day, which may lie in the next month. */
function lasting(end: ParsingComponents, { month, day }: { month: number; day: number }): ParsingComponents {
  const last = new Date(Date.UTC(2001, month - 1, day + WEEK - 1)); // no holiday week touches the end of February
  return end.assign('month', last.getUTCMonth() + 1).assign('day', last.getUTCDate());
}
