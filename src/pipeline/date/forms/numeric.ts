// "2019-07", "2019/07" and "10.24" → a month, and a day as Chinese speakers name one.

import { isCount, isNumbered } from './counts.ts';
import { form, isDay, isMonth, isYear } from './form.ts';

// Chrono reads year, month and day in one; this is the month alone. With a dot it must have both digits: 2019.07.
const YEAR_MONTH = /(\d{4})(?:[-/](\d{1,2})|\.(\d{2}))(?![-/.]?\d|\w|%)/;
const MONTH_DAY = /(\d{1,2})\.(\d{1,2})(?!\.?\d|[\w%])/;
const QUOTED = /["“'‘「《]$/;
const DATING = /(^|\s)(on|since|before|after|until|by|the)\s+$/i;
// "of 10.24" dates a speech and measures a stake.
const DATING_OF =
  /\b(speech|talk|meeting|study|session|call|instruction|remarks?|spirit|notice|policy)\s+of\s+$/i;

export const numeric = [
  form(YEAR_MONTH, ({ text }, match) => {
    const year = Number(match[1]);
    const month = Number(match[2] ?? match[3]);
    const before = text.slice(Math.max(0, match.index! - 24), match.index);
    if (!isYear(year) || !isMonth(month) || isNumbered(before) || /[\p{L}\d][-/.]$/u.test(before))
      return null;
    return isCount(text.slice(match.index! + match[0].length)) ? null : { year, month };
  }),
  form(MONTH_DAY, ({ text }, match) => {
    const [month, day] = [Number(match[1]), Number(match[2])];
    const before = text.slice(Math.max(0, match.index! - 24), match.index);
    const after = text.slice(match.index! + match[0].length);
    if (!isMonth(month) || !isDay(day) || isCount(after) || /^\s+(?:version|release)/i.test(after))
      return null;
    return QUOTED.test(before) || ((DATING.test(before) || DATING_OF.test(before)) && !isNumbered(before))
      ? { month, day }
      : null;
  }),
];
