// A parsed document → the line that `geoparse` prints for it.
import type { Mention, Problem } from '../contract/index.ts';
import { toMention } from './geoparse.ts';
import type { Parsed } from './index.ts';
import { titleOf } from './initiative/title.ts';

export interface GeoparseLine {
  readonly document: string;
  readonly mentions: readonly Omit<Mention, 'document'>[];
  readonly initiatives: readonly object[];
  readonly problems: readonly Problem[];
}

export function toLine(parsed: Parsed): GeoparseLine {
  const { document, geoparsed, reports } = parsed;
  const { tokens } = geoparsed;
  return {
    document: document.id,
    mentions: geoparsed.toponyms.map((placed) => {
      const { document: _, ...mention } = toMention(document.id, document.text, placed);
      return mention;
    }),
    initiatives: reports.map((report) => ({
      title: titleOf(report, tokens),
      date: report.date.start === null ? null : report.date,
      places: report.places.map(({ code, basis }) => ({ code, basis })),
      sector: report.sector,
      kind: report.kind,
      evidence: { start: tokens.start[report.evidence.from]!, end: tokens.end[report.evidence.to - 1]! },
    })),
    problems: parsed.problems,
  };
}
