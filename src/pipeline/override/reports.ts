// Corrections of what a document reports → its reports, re-dated, classified anew or dismissed.
import type { Dated, Problem } from '../../contract/index.ts';
import { parseEdtf, toEdtf, undated } from '../date/calendar.ts';
import type { SeedDocument } from '../document.ts';
import type { Geoparsed } from '../geoparse.ts';
import { type Report, UNBOUNDED } from '../initiative/index.ts';
import type { TokenRange, Tokens } from '../text/index.ts';
import { meeting, type Override, occurrencesOf, overrideProblem, staleProblem } from './passage.ts';

/** A correction that changes nothing, for whatever reason, is a problem. */
export function overrideReports(
  reports: readonly Report[],
  { tokens }: Geoparsed,
  document: SeedDocument,
  overrides: readonly Override[],
  file: string,
): { reports: readonly Report[]; problems: Problem[] } {
  let current = reports;
  const problems: Problem[] = [];
  for (const override of overrides) {
    if (override.action === 'set' || override.action === 'forbid') continue;
    const { action, occurrence, text } = override;
    const tell = (rule: string, what: string, severity: Problem['severity'] = 'error') =>
      problems.push(overrideProblem(override, file, rule, what, severity));
    const passages = occurrencesOf(document.text, override);
    const meant = new Set(reportsOn(passages, current, tokens));
    if (passages.length === 0) problems.push(staleProblem(override, file, document.text));
    else if (meant.size === 0)
      tell(
        'override-idle',
        `${VERBS[action]} “${text}”, on which no initiative rests; name words of its evidence`,
      );
    else if (passages.length > COMMON && occurrence === null)
      tell(
        'override-common',
        `${VERBS[action]} whatever rests on “${text}”, which stands ${passages.length} times in ${document.id}; name more words, or one occurrence`,
        'warning',
      );
    const change = changeOf(override, document);
    if (change === null)
      tell(
        'override-impossible-date',
        `sets the date “${override.date}”, which is none; write YYYY, YYYY-MM or YYYY-MM-DD, or two of them with / between`,
      );
    else current = current.flatMap((report) => (meant.has(report) ? change(report) : [report]));
  }
  return { reports: current, problems };
}

const COMMON = 3; // occurrences up to which a passage may well be meant each time

const VERBS = { date: 'dates', classify: 'classifies', dismiss: 'dismisses' } as const;

/** Of each occurrence, the acts that it tells of; where it tells of none, those whose evidence it belongs to. */
function reportsOn(
  passages: ReturnType<typeof occurrencesOf>,
  reports: readonly Report[],
  tokens: Tokens,
): Report[] {
  const held = ({ from, to }: TokenRange) =>
    meeting(passages, { start: tokens.start[from]!, end: tokens.end[to - 1]! });
  const told = new Set(reports.flatMap(({ act }) => held(act)));
  return reports.filter(
    ({ act, evidence }) => held(act).length > 0 || held(evidence).some((passage) => !told.has(passage)),
  );
}

/** What becomes of a report; null where the date that is written is none. */
function changeOf(override: Override, document: SeedDocument): ((report: Report) => Report[]) | null {
  const { action, reason, sector, kind } = override;
  if (action === 'dismiss') return () => [];
  if (action === 'classify')
    return (report) => [
      {
        ...report,
        ...(sector
          ? { sector, sectors: [sector, ...report.sectors.filter((s) => s !== sector)].slice(0, 3) }
          : {}),
        ...(kind ? { kind } : {}),
        byHand: {
          ...report.byHand,
          ...(sector ? { sector: reason } : {}),
          ...(kind ? { kind: reason } : {}),
        },
      },
    ];
  const date = dateOf(override, document);
  return date && ((report) => [{ ...report, date, byHand: { ...report.byHand, date: reason } }]);
}

function dateOf({ date }: Override, { published }: SeedDocument): Dated | null {
  if (date == null) return published ? undated(published) : UNBOUNDED;
  const [from, to = from, ...more] = date.split('/').map(parseEdtf);
  if (!from || !to || more.length > 0 || to.end <= from.start) return null;
  const precision = COARSE[Math.max(COARSE.indexOf(from.precision), COARSE.indexOf(to.precision))]!;
  const interval = { start: from.start, end: to.end };
  return { edtf: toEdtf(interval, precision), ...interval, precision, basis: 'stated' };
}

const COARSE = ['day', 'month', 'quarter', 'year'] as const;
