// "May" + "last year", "the 18th" + "of last month", "March 5" + "of that year" → one date each.
import type { ParsingComponents, ParsingResult, Refiner } from 'chrono-node/en';
import { RELATIVE, STATED, THAT_YEAR } from '../forms/index.ts';

const BETWEEN = /^\s*,?\s*(of\s+)?$/i;

export const joined: Refiner = {
  refine: ({ text }, results) => {
    const whole: ParsingResult[] = [];
    for (const result of results) {
      const last = whole.at(-1);
      const between = last ? text.slice(last.index + last.text.length, result.index) : '';
      if (last && BETWEEN.test(between) && lacks(last.start, result)) {
        for (const end of [last.start, last.end]) if (end) fill(end, result);
        last.text += between + result.text;
      } else whole.push(result);
    }
    return whole;
  },
};

/** A month lacks the year that follows it, a day the month; a weekday and a whole date lack nothing. */
function lacks(first: ParsingComponents, { start, end }: ParsingResult): boolean {
  if (first.isCertain('year') || first.isOnlyWeekdayComponent() || start.isCertain('day') || end)
    return false;
  if (first.isCertain('month')) return start.isCertain('year') && !start.isCertain('month');
  return first.isCertain('day') && start.isCertain('month');
}

function fill(end: ParsingComponents, { start, text }: ParsingResult): void {
  for (const part of ['month', 'year'] as const)
    if (start.isCertain(part)) end.assign(part, start.get(part)!);
  for (const tag of [RELATIVE, THAT_YEAR]) if (start.tags().has(tag)) end.addTag(tag);
  if (/^this year$/i.test(text)) end.addTag(STATED);
}
