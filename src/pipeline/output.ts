// A parsed document → the line that `geoparse` prints for it, whole or in pieces.
import type { Mention, Problem } from '../contract/index.ts';
import type { PlacedToponym } from './geoparse.ts';
import type { Parsed } from './index.ts';
import type { Report } from './initiative/compose.ts';
import { titleOf } from './initiative/title.ts';

export interface GeoparseLine {
  readonly document: string;
  readonly mentions: readonly Omit<Mention, 'document'>[];
  readonly initiatives: readonly object[];
  readonly problems: readonly Problem[];
}

/** What is printed for a document that could not be read, so that every input has its line. */
export function emptyLine(document: string, problems: readonly Problem[]): GeoparseLine {
  return { document, mentions: [], initiatives: [], problems };
}

const PIECE = 1 << 16; // characters, about

/**
 * A `GeoparseLine` as JSON and a line break, in pieces: the line of a document of ten megabytes may be longer than a
 * string can be, and its mentions need not all exist at once.
 */
export function* linePieces(parsed: Parsed): Generator<string> {
  const { document, geoparsed, reports, problems } = parsed;
  let piece = `{"document":${JSON.stringify(document.id)},"mentions":[`;
  for (const [index, placed] of geoparsed.toponyms.entries()) {
    if (piece.length >= PIECE) {
      yield piece;
      piece = '';
    }
    piece += (index > 0 ? ',' : '') + mentionJson(document.text, placed);
  }
  for (const [key, values] of [
    ['initiatives', map(reports, (report) => initiativeOf(parsed, report))],
    ['problems', problems],
  ] as const) {
    piece += `],"${key}":[`;
    let comma = '';
    for (const value of values) {
      piece += comma + JSON.stringify(value);
      comma = ',';
      if (piece.length < PIECE) continue;
      yield piece;
      piece = '';
    }
  }
  yield `${piece}]}\n`;
}

function* map<T, U>(values: readonly T[], turn: (value: T) => U): Generator<U> {
  for (const value of values) yield turn(value);
}

/** Written without the object in between: most of what is printed are mentions. */
function mentionJson(
  text: string,
  { toponym: { start, end }, place, role, confidence, rule, reason, alternatives }: PlacedToponym,
): string {
  const words = JSON.stringify(text.slice(start, end));
  const others = alternatives.length > 0 ? JSON.stringify(alternatives) : '[]';
  return `{"start":${start},"end":${end},"text":${words},"place":"${place.code}","role":"${role.role}","confidence":${confidence},"rule":"${rule}","roleRule":"${role.rule}","reason":${JSON.stringify(reason)},"alternatives":${others}}`;
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
