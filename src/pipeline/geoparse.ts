// One text → its tokens, segments, toponyms with places and roles: what the later stages read.
import type { Mention } from '../contract/index.ts';
import type { NamedOrganisation, OrganisationIndex } from './initiative/organisations.ts';
import type { Lexicon } from './text/lexicon.ts';
import { type Segments, segment } from './text/segment.ts';
import { type Tokens, tokenize } from './text/tokenize.ts';
import type { Gazetteer } from './toponym/gazetteer.ts';
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
  const toponyms = resolved.map((r): PlacedToponym => {
    const { toponym } = r;
    const sentence = segments.sentences[toponym.sentence]!;
    if (spans.sentence !== sentence.index)
      spans = { sentence: sentence.index, found: organisations.find(tokens, sentence.from, sentence.to) };
    const named = spans.found.some(
      (o) => o.from <= toponym.from && o.to >= toponym.to && o.to - o.from > toponym.to - toponym.from,
    );
    return { ...r, role: roleOf(tokens, toponym, segments.blocks[toponym.block]!, sentence, named) };
  });
  return { tokens, segments, toponyms, unresolved };
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
