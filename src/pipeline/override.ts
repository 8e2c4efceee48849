// A correction that people wrote in seeds/overrides.yaml, applied to the mentions and reports of a document.
import type { Problem } from '../contract/index.ts';
import type { Geoparsed, PlacedToponym } from './geoparse.ts';
import type { Gazetteer, GazetteerPlace, Toponym } from './toponym/index.ts';

export interface Override {
  readonly document: string;
  readonly text: string; // passage of the document, as written there
  readonly occurrence: number | null; // 1-based; null: every occurrence
  readonly action: 'set' | 'forbid' | 'date';
  readonly place?: string | undefined; // for `set`
  readonly date?: string | null | undefined; // EDTF, for `date`; null: undated
  readonly reason: string;
  readonly line: number; // in the file
}

/** Offsets of the occurrences an override means: the nth, or all; empty where it has gone stale. */
export function occurrencesOf(text: string, { text: needle, occurrence }: Override): number[] {
  const all: number[] = [];
  for (let at = text.indexOf(needle); at >= 0; at = text.indexOf(needle, at + needle.length)) all.push(at);
  return occurrence === null ? all : all.slice(occurrence - 1, occurrence);
}

/** A stale or impossible override, told so that it can be mended. */
export function overrideProblem(override: Override, file: string, rule: string, what: string): Problem {
  return {
    stage: 'override',
    rule,
    severity: 'error',
    document: file,
    line: override.line,
    reason: `${file}:${override.line} ${what}`,
  };
}

export function staleProblem(override: Override, file: string): Problem {
  const nth = override.occurrence === null ? '' : ` ${override.occurrence} times`;
  const what = `names the passage “${override.text}”, which ${override.document} does not hold${nth}; remove or mend the override`;
  return overrideProblem(override, file, 'override-stale', what);
}

/** The occurrences that overlap a span; `starts` ascend, do not overlap and are all `length` long. */
export function meeting(
  starts: readonly number[],
  length: number,
  span: { readonly start: number; readonly end: number },
): number[] {
  let low = 0;
  for (let high = starts.length; low < high; ) {
    const middle = (low + high) >> 1;
    if (starts[middle]! + length > span.start) high = middle;
    else low = middle + 1;
  }
  let to = low;
  while (to < starts.length && starts[to]! < span.end) to++;
  return starts.slice(low, to);
}

/** `set` moves the toponyms inside the passage to a place, or makes one of it; `forbid` drops them. */
export function overridePlaces(
  parsed: Geoparsed,
  overrides: readonly Override[],
  gazetteer: Gazetteer,
  file: string,
): { parsed: Geoparsed; problems: Problem[] } {
  let { toponyms, unresolved } = parsed;
  const problems: Problem[] = [];
  for (const override of overrides) {
    if (override.action === 'date') continue;
    const starts = occurrencesOf(parsed.tokens.text, override);
    if (starts.length === 0) problems.push(staleProblem(override, file));
    const place = override.action === 'forbid' ? null : gazetteer.places.get(override.place ?? '');
    if (place === undefined) {
      const what = `sets the place ${override.place ?? '(none)'}, which the gazetteer does not know; use a code of data/gazetteer.json`;
      problems.push(overrideProblem(override, file, 'override-unknown-place', what));
      continue;
    }
    const reached = new Set<number>(); // of the starts, those that meet a toponym
    const inside = ({ toponym }: { readonly toponym: Toponym }) => {
      const met = meeting(starts, override.text.length, toponym);
      for (const start of met) reached.add(start);
      return met.length > 0;
    };
    unresolved = unresolved.filter((u) => !inside(u));
    reached.clear();
    if (place === null) {
      toponyms = toponyms.filter((t) => !inside(t));
      continue;
    }
    toponyms = toponyms.map((t) => (inside(t) ? byHand(t, place, override) : t));
    const added: PlacedToponym[] = [];
    for (const start of starts) {
      if (reached.has(start)) continue;
      const placed = made(parsed, start, start + override.text.length, place, override);
      if (placed) added.push(placed);
      else {
        const what = `sets the place of “${override.text}”, which is no part of one sentence; name fewer words`;
        problems.push(overrideProblem(override, file, 'override-no-toponym', what));
      }
    }
    if (added.length > 0)
      toponyms = [...toponyms, ...added].sort((x, y) => x.toponym.start - y.toponym.start);
  }
  return { parsed: { ...parsed, toponyms, unresolved }, problems };
}

function byHand(placed: PlacedToponym, place: GazetteerPlace, { reason }: Override): PlacedToponym {
  return {
    ...placed,
    place,
    confidence: 1,
    rule: 'override',
    reason: `set by hand: ${reason}`,
    alternatives: [],
  };
}

/** A toponym where none was recognized; null where the passage lies in no sentence or in several. */
function made(
  { tokens, segments }: Geoparsed,
  start: number,
  end: number,
  place: GazetteerPlace,
  override: Override,
): PlacedToponym | null {
  const { sentences } = segments;
  let low = 0; // the first sentence that does not end before the passage; they stand in the order of the text
  for (let high = sentences.length; low < high; ) {
    const middle = (low + high) >> 1;
    if (tokens.end[sentences[middle]!.to - 1]! >= end) high = middle;
    else low = middle + 1;
  }
  const sentence = sentences[low];
  if (!sentence || tokens.start[sentence.from]! > start) return null;
  let from = sentence.from;
  while (tokens.end[from]! <= start) from++;
  let to = from + 1;
  while (to < sentence.to && tokens.start[to]! < end) to++;
  const toponym: Toponym = {
    from,
    to,
    start,
    end,
    sentence: sentence.index,
    block: sentence.block,
    senses: [{ place, form: 'name' }],
    suffix: null,
    suffixTo: to,
    ownSuffix: false,
    titled: false,
    locative: false,
    partOfName: false,
  };
  const placed: PlacedToponym = {
    toponym,
    place,
    rule: 'override',
    reason: '',
    confidence: 1,
    alternatives: [],
    role: { role: 'location', rule: 'override' },
  };
  return byHand(placed, place, override);
}
