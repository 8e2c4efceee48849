// One text → its tokens, segments, toponyms with places and roles: what the later stages read.
import type { Mention } from '../contract/index.ts';
import { mentionReason } from './explanation/index.ts';
import type { NamedOrganisation, OrganisationIndex } from './initiative/index.ts';
import { type Lexicon, type Segments, segment, type Tokens, tokenize, withoutMarkup } from './text/index.ts';
import {
  type Gazetteer,
  type GazetteerPlace,
  type NameSense,
  type Resolved,
  type RoleDecision,
  recognize,
  resolve,
  roleOf,
  type Toponym,
  type Unresolved,
} from './toponym/index.ts';

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
  const tokens = tokenize(withoutMarkup(text));
  const segments = segment(tokens);
  const { resolved, unresolved } = resolve(
    tokens,
    recognize(tokens, segments, context.names),
    context.gazetteer,
  );
  const around = organisationsAround(tokens, segments, organisations);
  const toponyms: PlacedToponym[] = [];
  for (const { toponym, place, rule, reason, confidence, alternatives } of resolved) {
    const outer = around(toponym);
    const named = outer && outer.to - outer.from > toponym.to - toponym.from ? outer : undefined;
    if (named && isElsewhere(named, place, context.gazetteer)) continue;
    const sentence = segments.sentences[toponym.sentence]!;
    const role = roleOf(tokens, toponym, segments.blocks[toponym.block]!, sentence, named !== undefined);
    toponyms.push({ toponym, place, rule, reason, confidence, alternatives, role });
  }
  // A company's name that spells a county is settled by the list of organisations: nobody need look at it.
  const aroundUnresolved = organisationsAround(tokens, segments, organisations);
  return {
    tokens,
    segments,
    toponyms,
    unresolved: unresolved.filter(({ toponym }) => !aroundUnresolved(toponym)),
  };
}

/** The known organisation whose name holds a toponym. Ask in the order of the text: each name is passed once. */
function organisationsAround(
  tokens: Tokens,
  segments: Segments,
  organisations: OrganisationIndex,
): (toponym: Toponym) => NamedOrganisation | undefined {
  let of = -1; // sentence whose names are at hand
  let found: NamedOrganisation[] = [];
  let next = 0; // of them, the first that does not end before the toponym
  return ({ sentence, from, to }) => {
    if (of !== sentence) {
      const range = segments.sentences[sentence]!;
      found = organisations.find(tokens, range.from, range.to);
      of = sentence;
      next = 0;
    }
    while (next < found.length && found[next]!.to < to) next++;
    const nearest = found[next];
    return nearest && nearest.from <= from ? nearest : undefined;
  };
}

/** Jinan University sits in Guangzhou: what its name spells is not the city in Shandong; nor a county of another city. */
function isElsewhere(
  { organisation }: NamedOrganisation,
  place: GazetteerPlace,
  { places }: Gazetteer,
): boolean {
  const seat = organisation.seat === null ? undefined : places.get(organisation.seat);
  if (!seat || place.level === 'province') return false;
  if (seat.province !== place.province) return true;
  return place.level === 'county' && seat.prefecture !== null && seat.prefecture !== place.prefecture;
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
    reason: mentionReason(placed.reason, role),
    alternatives: [...placed.alternatives],
  };
}
