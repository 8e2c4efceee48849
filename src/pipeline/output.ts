// A parsed document → the line that `geoparse` prints for it, whole or in pieces.
import type { Mention, Problem } from '../contract/index.ts';
import { confidenceOf, decisionsOf, mentionReason } from './explanation/index.ts';
import type { PlacedToponym } from './geoparse.ts';
import type { Parsed } from './index.ts';
import { type Report, titleOf } from './initiative/index.ts';
import { type ParsedPart, wholeOf } from './parts.ts';

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

/** Text that waits until what comes before it has been written. */
export interface Store {
  add(text: string): void;
  pieces(): Iterable<string>;
}

/** A `GeoparseLine` as JSON and a line break, in pieces. */
export function linePieces(parsed: Parsed): Generator<string> {
  return partPieces(parsed.document.id, [wholeOf(parsed)], inMemory);
}

/**
 * The same for a document read in parts: its line may be longer than a string can be. The initiatives and problems of
 * all parts wait in stores until the last mention is out.
 */
export function* partPieces(
  document: string,
  parts: Iterable<ParsedPart>,
  store: () => Store,
): Generator<string> {
  let piece = `{"document":${JSON.stringify(document)},"mentions":[`;
  let comma = '';
  const initiatives = new List(store());
  const problems = new List(store());
  for (const { parsed, from, shift } of parts) {
    for (const placed of parsed.geoparsed.toponyms) {
      if (placed.toponym.start < from) continue;
      if (piece.length >= PIECE) {
        yield piece;
        piece = '';
      }
      piece += comma + mentionJson(parsed.document.text, placed, shift);
      comma = ',';
    }
    for (const report of parsed.reports) initiatives.add(initiativeOf(parsed, report, shift));
    for (const problem of parsed.problems)
      if (!problem.span || problem.span.start >= from) problems.add(shifted(problem, shift));
  }
  const rest = function* () {
    yield '],"initiatives":[';
    yield* initiatives.pieces();
    yield '],"problems":[';
    yield* problems.pieces();
    yield ']}\n';
  };
  for (const text of rest()) {
    if (piece.length >= PIECE) {
      yield piece;
      piece = '';
    }
    piece += text;
  }
  yield piece;
}

/** Values of one list of the line, with commas between them. */
class List {
  readonly #store: Store;
  #comma = '';

  constructor(store: Store) {
    this.#store = store;
  }

  add(value: object): void {
    this.#store.add(this.#comma + JSON.stringify(value));
    this.#comma = ',';
  }

  pieces(): Iterable<string> {
    return this.#store.pieces();
  }
}

/** For what is no longer than a document that is read whole. */
export function inMemory(): Store {
  const pieces = [''];
  return {
    add(text) {
      if (pieces.at(-1)!.length >= PIECE) pieces.push('');
      pieces[pieces.length - 1] += text;
    },
    pieces: () => pieces,
  };
}

function shifted(problem: Problem, by: number): Problem {
  const { span } = problem;
  return span && by !== 0 ? { ...problem, span: { start: span.start + by, end: span.end + by } } : problem;
}

/** Written without the object in between: most of what is printed are mentions. */
function mentionJson(
  text: string,
  { toponym, place, role, confidence, rule, reason, alternatives }: PlacedToponym,
  shift: number,
): string {
  const words = JSON.stringify(text.slice(toponym.start, toponym.end));
  let others = '';
  for (const { place: code, score, rule: spoke } of alternatives)
    others += `${others && ','}{"place":"${code}","score":${score},"rule":"${spoke}"}`;
  return `{"start":${toponym.start + shift},"end":${toponym.end + shift},"text":${words},"place":"${place.code}","role":"${role.role}","confidence":${confidence},"rule":"${rule}","roleRule":"${role.rule}","reason":${JSON.stringify(mentionReason(reason, role))},"alternatives":[${others}]}`;
}

function initiativeOf(parsed: Parsed, report: Report, shift: number): object {
  const { tokens } = parsed.geoparsed;
  const { from, to } = report.evidence;
  return {
    title: titleOf(report, tokens),
    date: report.date.start === null ? null : report.date,
    places: report.places.map(({ code, basis }) => ({ code, basis })),
    sector: report.sector,
    kind: report.kind,
    evidence: { start: tokens.start[from]! + shift, end: tokens.end[to - 1]! + shift },
    confidence: confidenceOf(report),
    decisions: decisionsOf(report, parsed),
  };
}
