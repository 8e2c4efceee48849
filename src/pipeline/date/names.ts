// A month's or a weekday's name as tokens fold it → its number.
import { CAPITAL, type Tokens } from '../text/index.ts';

function numbered(list: string): ReadonlyMap<string, number> {
  return new Map(list.split(' ').flatMap((names, k) => names.split('|').map((name) => [name, k] as const)));
}

/** From 0, Monday. */
export const WEEKDAYS = numbered('monday tuesday wednesday thursday friday saturday sunday');
/** From 0, as full as in "Sept." without its point. */
export const MONTHS = numbered(
  'jan|january feb|february mar|march apr|april may jun|june jul|july aug|august sep|sept|september oct|october nov|november dec|december',
);

/** 1…12 for a month that is written with a capital, or null: "they march". */
export function monthOf({ key, flags }: Tokens, i: number): number | null {
  const month = flags[i]! & CAPITAL ? MONTHS.get(key[i]!) : undefined;
  return month === undefined ? null : month + 1;
}
