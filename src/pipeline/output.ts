// A parsed document → the line that `geoparse` prints for it, whole or in pieces.
import type { Mention, Problem } from '../contract/index.ts';
import { type PlacedToponym, toMention } from './geoparse.ts';
import type { Parsed } from './index.ts';
import type { Report } from './initiative/compose.ts';
import { titleOf } from './initiative/title.ts';

export interface GeoparseLine {
  readonly document: string;
  readonly mentions: readonly Omit<Mention, 'document'>[];
  readonly initiatives: readonly object[];
  readonly problems: readonly Problem[];
}

export function toLine(parsed: Parsed): GeoparseLine {
  return {
    document: parsed.document.id,
    mentions: parsed.geoparsed.toponyms.map((placed) => mentionOf(parsed, placed)),
    initiatives: parsed.reports.map((report) => initiativeOf(parsed, report)),
    problems: parsed.problems,
  };
}

/** What is printed for a document that could not be read, so that every input has its line. */
export function emptyLine(document: string, problems: readonly Problem[]): GeoparseLine {
  return { document, mentions: [], initiatives: [], problems };
}

const PIECE = 1 << 16; // characters, about

/**
 * `JSON.stringify(toLine(parsed))` and a line break, in pieces: the line of a document of ten megabytes may be longer
 * than a string can be, and its mentions need not all exist at once.
 */
export function* linePieces(parsed: Parsed): Generator<string> {
  const { document, geoparsed, reports, problems } = parsed;
  let piece = `{"document":${JSON.stringify(document.id)}`;
  for (const [key, values] of [
    ['mentions', map(geoparsed.toponyms, (placed) => mentionOf(parsed, placed))],
    ['initiatives', map(reports, (report) => initiativeOf(parsed, report))],
    ['problems', problems],
  ] as const) {
    piece += `,"${key}":[`;
    let comma = '';
    for (const value of values) {
      piece += comma + JSON.stringify(value);
      comma = ',';
      if (piece.length < PIECE) continue;
      yield piece;
      piece = '';
    }
    piece += ']';
  }
  yield `${piece}}\n`;
}

function* map<T, U>(values: readonly T[], turn: (value: T) => U): Generator<U> {
  for (const value of values) yield turn(value);
}

function mentionOf({ document }: Parsed, placed: PlacedToponym): Omit<Mention, 'document'> {
  const { document: _, ...mention } = toMention(document.id, document.text, placed);
  return mention;
}

function initiativeOf({ geoparsed: { tokens } }: Parsed, report: Report): object {
  return {
    title: titleOf(report, tokens),
    date: report.date.start === null ? null : report.date,
    places: report.places.map(({ code, basis }) => ({ code, basis })),
    sector: report.sector,
    kind: report.kind,
    evidence: { start: tokens.start[report.evidence.from]!, end: tokens.end[report.evidence.to - 1]! },
  };
}
