// The heading over an item → what its paragraphs may take over from it.
import type { PlacedToponym } from '../geoparse.ts';
import type { Block, TokenRange, Tokens } from '../text/index.ts';
import type { Item } from './items.ts';
import type { NamedOrganisation } from './organisations.ts';
import { placing } from './places.ts';
import type { TermScores } from './terms.ts';
import type { UnitContext } from './units.ts';

export interface HeadingFacts {
  readonly block: Block | null;
  readonly places: readonly PlacedToponym[];
  readonly organisations: readonly NamedOrganisation[];
  readonly scores: TermScores;
  readonly lent: boolean; // not it but the whole document names the topic
  readonly titled: boolean; // the title of the document names it
  readonly comment: boolean; // it announces somebody's opinion
}

/** The title of a document lends its topic to all items, but neither places nor organisations. */
export function readHeading(item: Item, context: UnitContext): HeadingFacts {
  const block = item.heading;
  if (!block)
    return {
      block: null,
      places: [],
      organisations: [],
      scores: context.terms.score(context.singular, 0, 0),
      lent: false,
      titled: false,
      comment: false,
    };
  const places = placing(
    context.tokens,
    block.sentences.flatMap(({ index }) => context.bySentence.get(index) ?? []),
  );
  return {
    block: item.title ? null : block,
    places: item.title ? [] : places,
    organisations: item.title ? [] : context.organisations.find(context.tokens, block.from, block.to),
    scores: context.terms.score(context.singular, block.from, block.to),
    lent: false,
    titled: false,
    comment: !item.title && isComment(context.tokens, block),
  };
}

const COMMENT = new Set(
  'comment comments commentary opinion opinions view views analysis expert experts outlook remarks'.split(
    ' ',
  ),
);

/** "Expert comment: …", "Analysis", in the first words of a heading. */
function isComment(tokens: Tokens, { from, to }: TokenRange): boolean {
  for (let i = from; i < Math.min(to, from + 5); i++) if (COMMENT.has(tokens.key[i]!)) return true;
  return false;
}
