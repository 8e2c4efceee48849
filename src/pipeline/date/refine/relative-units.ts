// "last quarter", "two weeks ago", "this afternoon" → marked as relative, with the whole unit they mean.
import type { ParsingComponents, ParsingResult, Refiner } from 'chrono-node/en';
import { QUARTER, RELATIVE, WEEK } from '../forms/index.ts';

const COUNTED = /^(this|last|next|today|tonight|yesterday|tomorrow|the day before)\b|\bago$/i;

export const relativeUnits: Refiner = {
  refine: (_, results) => {
    for (const result of results) {
      const { start, text } = result;
      if (start.isOnlyWeekdayComponent() || !COUNTED.test(text) || /\d{4}|\bhalf\b/.test(text)) continue;
      if (start.isCertain('month') && !start.isCertain('year')) continue; // "last Friday, November 5" is stated
      result.addTag(RELATIVE);
      if (/weeks?\b/i.test(text)) start.addTag(WEEK);
      else if (/quarter/i.test(text) && !result.end) toQuarter(result);
      else if (start.isOnlyTime()) assignDay(start);
    }
    return results;
  },
};

function toQuarter(result: ParsingResult): void {
  const first = Math.ceil(result.start.get('month')! / 3) * 3 - 2;
  const year = result.start.get('year')!;
  result.start.assign('month', first).assign('year', year);
  result.start.delete(['day', 'weekday']);
  result.end = result.start.clone().assign('month', first + 2);
  result.addTag(QUARTER);
  result.addTag(RELATIVE);
}

/** A part of today is today. */
function assignDay(components: ParsingComponents): void {
  for (const part of ['day', 'month', 'year'] as const) components.assign(part, components.get(part)!);
}
