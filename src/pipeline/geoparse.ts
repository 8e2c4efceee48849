// One text → its tokens, segments, toponyms with places and roles: what the later stages read.
import type { Mention } from '../contract/index.ts';
import type { NamedOrganisation, OrganisationIndex } from './initiative/organisations.ts';
import type { Lexicon } from './text/lexicon.ts';
import { type Segments, segment } from './text/segment.ts';
import { type Tokens, tokenize } from './text/tokenize.ts';
import type { Gazetteer, GazetteerPlace } from './toponym/gazetteer.ts';
import type { NameSense } from './toponym/names.ts';
import { recognize } from './toponym/recognize.ts';
import { type Resolved, resolve, type Unresolved } from './toponym/resolve.ts';
import { type RoleDecision, roleOf } from './toponym/role.ts';

export interface PlacedToponym extends Resolved {
  readonly role: RoleDecision;
}

export interface Geoparsed {
  readonly tokens: Tokens;
  readonly segments: Segments;
  readonly toponyms: readonly PlacedToponym[]; // in the order of the text
  readonly unresolved: readonly Unresolved[];
}

export interface GeoparseContext {
  readonly gazetteer: Gazetteer;
  readonly names: Lexicon<NameSense>;
}

/** Recognizes, resolves and gives roles; a span inside a known organisation's name has the organisation's role. */
export function geoparse(
  text: string,
  context: GeoparseContext,
  organisations: OrganisationIndex,
): Geoparsed {
  const tokens = tokenize(text);
  const segments = segment(tokens);
  const { resolved, unresolved } = resolve(
    tokens,
    recognize(tokens, segments, context.names),
    context.gazetteer,
  );
  let spans: { sentence: number; found: NamedOrganisation[] } = { sentence: -1, found: [] };
  let next = 0; // of them, the first that does not end before the toponym: both stand in the order of the text
  const toponyms = resolved.flatMap((r): PlacedToponym[] => {
    const { toponym, place } = r;
    const sentence = segments.sentences[toponym.sentence]!;
    if (spans.sentence !== sentence.index) {
      spans = { sentence: sentence.index, found: organisations.find(tokens, sentence.from, sentence.to) };
      next = 0;
    }
    while (next < spans.found.length && spans.found[next]!.to < toponym.to) next++;
    const nearest = spans.found[next];
    const named =
      nearest && nearest.from <= toponym.from && nearest.to - nearest.from > toponym.to - toponym.from
        ? nearest
        : undefined;
    if (named && isElsewhere(named, place, context.gazetteer)) return [];
    return [
      { ...r, role: roleOf(tokens, toponym, segments.blocks[toponym.block]!, sentence, named !== undefined) },
    ];
  });
  // A company's name that spells a county is settled by the list of organisations: nobody need look at it.
  const doubtful = unresolved.filter(({ toponym }) => {
    const sentence = segments.sentences[toponym.sentence]!;
    if (spans.sentence !== sentence.index)
      spans = { sentence: sentence.index, found: organisations.find(tokens, sentence.from, sentence.to) };
    return !spans.found.some((o) => o.from <= toponym.from && o.to >= toponym.to);
  });
  return { tokens, segments, toponyms, unresolved: doubtful };
}

/** Jinan University sits in Guangzhou: what its name spells is not the city in Shandong. */
function isElsewhere(
  { organisation }: NamedOrganisation,
  place: GazetteerPlace,
  { places }: Gazetteer,
): boolean {
  const seat = organisation.seat === null ? undefined : places.get(organisation.seat);
  return seat !== undefined && place.level !== 'province' && seat.province !== place.province;
}

/** A placed toponym as it crosses the boundary. */
export function toMention(document: string, text: string, placed: PlacedToponym): Mention {
  const { toponym, place, role } = placed;
  return {
    document,
    start: toponym.start,
    end: toponym.end,
    text: text.slice(toponym.start, toponym.end),
    place: place.code,
    role: role.role,
    confidence: placed.confidence,
    rule: placed.rule,
    roleRule: role.rule,
    reason: placed.reason,
    alternatives: [...placed.alternatives],
  };
}
