// Corrections of dates in seeds/overrides.yaml, applied to the reports of a document whose evidence holds their passage.
import type { Dated, Problem } from '../contract/index.ts';
import { parseEdtf, toEdtf, undated } from './date/calendar.ts';
import type { SeedDocument } from './document.ts';
import type { Geoparsed } from './geoparse.ts';
import { type Report, UNBOUNDED } from './initiative/index.ts';
import { meeting, type Override, occurrencesOf, overrideProblem, staleProblem } from './override.ts';

/** A correction that changes nothing, for whatever reason, is a problem. */
export function overrideDates(
  reports: readonly Report[],
  { tokens }: Geoparsed,
  document: SeedDocument,
  overrides: readonly Override[],
  file: string,
): { reports: readonly Report[]; problems: Problem[] } {
  let current = reports;
  const problems: Problem[] = [];
  for (const override of overrides) {
    if (override.action !== 'date') continue;
    const starts = occurrencesOf(tokens.text, override);
    const date = dateOf(override, document);
    const meets = ({ evidence }: Report) =>
      meeting(starts, override.text.length, {
        start: tokens.start[evidence.from]!,
        end: tokens.end[evidence.to - 1]!,
      }).length > 0;
    const tell = (rule: string, what: string) => problems.push(overrideProblem(override, file, rule, what));
    if (starts.length === 0) problems.push(staleProblem(override, file));
    else if (!current.some(meets))
      tell(
        'override-idle',
        `dates “${override.text}”, on which no initiative rests; name words of its evidence`,
      );
    else if (starts.length > COMMON && override.occurrence === null)
      problems.push({
        ...overrideProblem(override, file, 'override-common', commonWords(override, starts.length)),
        severity: 'warning',
      });
    if (date === null)
      tell(
        'override-impossible-date',
        `sets the date “${override.date}”, which is none; write YYYY, YYYY-MM or YYYY-MM-DD`,
      );
    else current = current.map((report) => (meets(report) ? { ...report, date } : report));
  }
  return { reports: current, problems };
}

const COMMON = 3; // occurrences up to which a passage may well be meant each time

const commonWords = ({ text, document }: Override, count: number) =>
  `dates whatever rests on “${text}”, which stands ${count} times in ${document}; name more words, or one occurrence`;

/** Null where what is written is no date. */
function dateOf({ date }: Override, { published }: SeedDocument): Dated | null {
  if (date == null) return published ? undated(published) : UNBOUNDED;
  const parsed = parseEdtf(date);
  if (!parsed) return null;
  const { start, end, precision } = parsed;
  return { edtf: toEdtf(parsed, precision), start, end, precision, basis: 'stated' };
}
