// A parsed document → the decisions in it that a careful reader would hesitate at: names that may be two places, or none.
import type { Problem } from '../contract/index.ts';
import type { PlacedToponym } from './geoparse.ts';
import type { Parsed } from './index.ts';
import { OverrideLines } from './override/index.ts';
import type { Gazetteer, GazetteerPlace, Toponym, Unresolved } from './toponym/index.ts';

/** Below it a place is a guess. */
export const DOUBTFUL = 0.6;
const SURE = 0.9;
const CLOSE = 2; // points within which a runner-up is as likely as the first of them
const AROUND = 24; // characters of the text shown on either side

/** Warnings in the order of the text, one for each name that is spelled and read alike. */
export function ambiguities(parsed: Parsed): Problem[] {
  const lines = new OverrideLines(parsed);
  const warnings = [
    ...alike(guesses(parsed), ({ place }) => place.code).map((same) => guessProblem(same, parsed, lines)),
    ...alike(unplaced(parsed), ({ candidates }) => candidates[0]!.place).map((same) =>
      unplacedProblem(same, parsed, lines),
    ),
  ];
  return warnings.sort((a, b) => a.span!.start - b.span!.start);

  function alike<T extends { readonly toponym: Toponym }>(
    all: readonly T[],
    read: (one: T) => string,
  ): T[][] {
    const groups = new Map<string, T[]>();
    for (const one of all) {
      const key = `${read(one)} ${parsed.document.text.slice(one.toponym.start, one.toponym.end)}`;
      groups.set(key, [...(groups.get(key) ?? []), one]);
    }
    return [...groups.values()];
  }
}

/** Mentions that may as well be another place: one that lies elsewhere, and that the text does not tell apart itself. */
export function guesses({ document, geoparsed: { toponyms }, gazetteer }: Parsed): PlacedToponym[] {
  const wordsOf = ({ toponym: { start, end } }: PlacedToponym) => document.text.slice(start, end);
  const sure = toponyms.filter(({ confidence }) => confidence >= SURE);
  return toponyms.filter((placed) => {
    const { confidence, place, alternatives } = placed;
    if (confidence >= DOUBTFUL) return false;
    const close = alternatives.filter(({ score }) => score > alternatives[0]!.score - CLOSE);
    const words = wordsOf(placed);
    const others = sure.filter((other) => wordsOf(other) !== words).map((other) => other.place);
    return close.length === 0 || close.some((a) => isAsLikely(gazetteer.places.get(a.place), place, others));
  });
}

/**
 * A city in the prefecture of its name is no other place to a reader, and Shanxi is not Shaanxi where that is written
 * too, or where places of the one are named and none of the other. `named`: in other words, and surely.
 */
function isAsLikely(
  other: GazetteerPlace | undefined,
  chosen: GazetteerPlace,
  named: readonly GazetteerPlace[],
): boolean {
  if (!other || prefectureOf(other) === prefectureOf(chosen) || named.includes(other)) return false;
  if (chosen.level !== 'province') return true;
  const within = ({ province }: GazetteerPlace) => named.some((place) => place.province === province);
  return !within(chosen) || within(other);
}

const prefectureOf = ({ code, prefecture }: GazetteerPlace) => prefecture ?? code;

/** Names without a place that several places bear, or that stand as a place would, after "in" or before "County". */
function unplaced({ geoparsed: { unresolved } }: Parsed): Unresolved[] {
  return unresolved.filter(
    ({ toponym: { locative, suffix, partOfName, titled }, candidates }) =>
      (candidates[0]?.score ?? -1) > 0 &&
      (locative || suffix || candidates.filter(({ score }) => score > 0).length > 1) &&
      !partOfName &&
      !titled,
  );
}

function guessProblem(
  [first, ...more]: readonly PlacedToponym[],
  parsed: Parsed,
  lines: OverrideLines,
): Problem {
  const { place, alternatives, confidence, toponym } = first!;
  const all = [place.code, ...alternatives.map((a) => a.place)].map((code) => told(code, parsed.gazetteer));
  const which = all.length > 1 ? `may be ${all.join(' or ')}` : `may be ${all[0]}, or no place`;
  const what = `${which}; it is taken for the first with a confidence of ${Math.round(confidence * 100)} %`;
  const paste = lines.ofAll(toponym, { action: 'set', place: place.code });
  return warning('low-confidence', toponym, more.length, what, paste, parsed);
}

function unplacedProblem(
  [first, ...more]: readonly Unresolved[],
  parsed: Parsed,
  lines: OverrideLines,
): Problem {
  const { candidates, toponym } = first!;
  const all = candidates.map(({ place }) => told(place, parsed.gazetteer));
  const paste = lines.ofAll(toponym, { action: 'set', place: candidates[0]!.place });
  const what = `may be ${all.join(' or ')}; too little speaks for any, so it is left out`;
  return warning('unresolved', toponym, more.length, what, paste, parsed);
}

/** "Suzhou 苏州市 in Jiangsu (320500)". */
export function told(code: string, { places }: Gazetteer): string {
  const place = places.get(code);
  if (!place) return code;
  const above = places.get(place.prefecture && place.prefecture !== code ? place.prefecture : place.province);
  const within = above && above !== place ? ` in ${above.name.en}` : '';
  return `${place.name.en} ${place.name.zh}${within} (${code})`;
}

function warning(
  rule: string,
  { start, end }: Toponym,
  more: number,
  what: string,
  paste: string,
  { document: { id, text, above = 0 } }: Parsed,
): Problem {
  const line = above + text.slice(0, start).split('\n').length;
  const again = more > 0 ? `, and ${more} more,` : '';
  const reason = `${id}:${line} “${text.slice(start, end)}” (${around(text, start, end)})${again} ${what}; settle it in seeds/overrides.yaml`;
  return {
    stage: 'resolve',
    rule,
    severity: 'warning',
    document: id,
    line,
    span: { start, end },
    reason,
    paste,
  };
}

function around(text: string, start: number, end: number): string {
  const before = text.slice(Math.max(0, start - AROUND), start);
  const after = text.slice(end, end + AROUND);
  return `… ${before}${text.slice(start, end)}${after} …`.replace(/\s+/g, ' ');
}
