// Corrections of places and roles → the toponyms of a document as they are after them.
import type { Problem, Span } from '../../contract/index.ts';
import type { SeedDocument } from '../document.ts';
import type { Geoparsed, PlacedToponym } from '../geoparse.ts';
import type { Gazetteer, GazetteerPlace, Toponym } from '../toponym/index.ts';
import { meeting, type Override, occurrencesOf, overrideProblem, staleProblem } from './passage.ts';

/** `set` gives the toponyms inside the passage a place or a role, or makes one of it; `forbid` drops them. */
export function overridePlaces(
  parsed: Geoparsed,
  { text }: SeedDocument,
  overrides: readonly Override[],
  gazetteer: Gazetteer,
  file: string,
): { parsed: Geoparsed; problems: Problem[] } {
  let { toponyms, unresolved } = parsed;
  const problems: Problem[] = [];
  for (const override of overrides) {
    if (override.action !== 'set' && override.action !== 'forbid') continue;
    const tell = (rule: string, what: string) => problems.push(overrideProblem(override, file, rule, what));
    const passages = occurrencesOf(text, override);
    if (passages.length === 0) problems.push(staleProblem(override, file, text));
    const reached = new Set<number>(); // starts of those that meet a toponym
    const inside = ({ toponym }: { readonly toponym: Toponym }) => {
      const met = meeting(passages, toponym);
      for (const { start } of met) reached.add(start);
      return met.length > 0;
    };
    const { place: code } = override;
    const place = code === undefined ? undefined : gazetteer.places.get(code);
    if (override.action === 'set' && code !== undefined && place === undefined) {
      const what = `sets the place ${code}, which the gazetteer does not know; use a code of data/gazetteer.json`;
      tell('override-unknown-place', what);
      continue;
    }
    if (override.action === 'forbid' || place) unresolved = unresolved.filter((u) => !inside(u));
    reached.clear();
    if (override.action === 'forbid') {
      toponyms = toponyms.filter((t) => !inside(t));
      continue;
    }
    toponyms = toponyms.map((t) => (inside(t) ? byHand(t, place, override) : t));
    const added: PlacedToponym[] = [];
    for (const passage of passages) {
      if (reached.has(passage.start)) continue;
      const placed = place && made(parsed, passage, place, override);
      if (placed) added.push(placed);
      else if (place) {
        const what = `sets the place of “${override.text}”, which is no part of one sentence; name fewer words`;
        tell('override-no-toponym', what);
      } else {
        const what = `sets the role of “${override.text}”, where no place is read; say which with “place”`;
        tell('override-no-toponym', what);
        break;
      }
    }
    if (added.length > 0)
      toponyms = [...toponyms, ...added].sort((x, y) => x.toponym.start - y.toponym.start);
  }
  return { parsed: { ...parsed, toponyms, unresolved }, problems };
}

/** A role that is set leaves the place as it was found. */
function byHand(
  placed: PlacedToponym,
  place: GazetteerPlace | undefined,
  { role, reason }: Override,
): PlacedToponym {
  return {
    ...placed,
    ...(role ? { role: { role, rule: 'override' } } : {}),
    ...(place
      ? { place, confidence: 1, rule: 'override', reason: `set by hand: ${reason}`, alternatives: [] }
      : {}),
  };
}

/** A toponym where none was recognized; null where the passage lies in no sentence or in several. */
function made(
  { tokens, segments }: Geoparsed,
  { start, end }: Span,
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
    inside: false,
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
