// A text → the dates in it that no calendar has, as problems: "31 February 2019", "2019-13-45", 2月30日.
import type { Problem } from '../../contract/index.ts';
import { daysIn } from './calendar.ts';
import { isCount, isNumbered } from './forms/index.ts';

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const MONTH =
  '(?<m>Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\\.?';
const DAY = '(?<d>0{1,2}|29|[3-9]\\d)(?:st|nd|rd|th)?'; // days 1 to 28 are in every month
const YEAR = '(?:,?\\s+(?<y>(?:19|20)\\d\\d)\\b)?';
const WRITTEN = [
  new RegExp(`(?<![\\d.,-])${DAY}\\s+(?:of\\s+)?${MONTH}(?![\\p{L}])${YEAR}`, 'gu'),
  new RegExp(`(?<![\\p{L}])${MONTH}\\s+${DAY}(?![\\d\\p{L}%:-]|\\.\\d)${YEAR}`, 'gu'),
  /(?<![\p{L}\d/.-])(?<y>(?:19|20)\d\d)(?<sign>[-/.])(?<m>\d{1,2})\k<sign>(?<d>\d{1,2})(?![\p{L}\d/-]|\.\d)/gu,
  /(?:(?<y>(?:19|20)\d\d)年)?(?<m>\d{1,2})月(?<d>\d{1,2})[日号]/gu,
];

/** Spans are UTF-16 offsets into `text`. Counts ("40 May sales") and numbers of documents are no dates at all. */
export function impossibleDates(text: string, document: string): Problem[] {
  return WRITTEN.flatMap((pattern) =>
    [...text.matchAll(pattern)].flatMap((match): Problem[] => {
      const { y, m, d } = match.groups!;
      const month = /^\d/.test(m!) ? Number(m) : MONTHS.indexOf(m!.slice(0, 3).toLowerCase()) + 1;
      // Without a year 29 February may be that of a leap year.
      const longest = daysIn(y === undefined ? 2020 : Number(y), month);
      if (Number(d) >= 1 && Number(d) <= longest) return [];
      const start = match.index;
      const end = start + match[0].length;
      if (isNumbered(text.slice(Math.max(0, start - 24), start)) || isCount(text.slice(end, end + 40)))
        return [];
      const reason = `${document}: “${match[0]}” is no day of any calendar, so nothing is dated by it; correct the text, or date it in seeds/overrides.yaml`;
      return [
        {
          stage: 'date',
          rule: 'date-impossible',
          severity: 'warning',
          document,
          reason,
          span: { start, end },
        },
      ];
    }),
  );
}
