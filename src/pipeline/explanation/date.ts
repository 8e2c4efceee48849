// The date of a report → the words that gave it, and what they were counted from.
import type { Decision } from '../../contract/index.ts';
import { dateContext } from '../date/index.ts';
import type { SeedDocument } from '../document.ts';
import type { Geoparsed } from '../geoparse.ts';
import type { Parsed } from '../index.ts';
import type { Report } from '../initiative/index.ts';

export function dateDecision({ act, date, byHand }: Report, { document, geoparsed }: Parsed): Decision {
  if (byHand.date !== undefined) return { rule: 'override', reason: `Set by hand: ${byHand.date}` };
  const { start, end } = geoparsed.tokens;
  const own = document.edtf ? `the document’s own date, ${document.edtf}` : 'the document, which has no date';
  if (date.start === null)
    return { rule: 'undated', reason: `No day is told; all that is known is that it came before ${own}` };
  const found = act.dates.find(({ dated }) => dated === date);
  const bound = found ?? act.dates.find(({ dated }) => dated.start === date.start);
  if (!bound)
    return { rule: 'carried', reason: 'A sentence before it, in the same paragraph, tells of that day' };
  const words = document.text.slice(start[bound.from]!, end[bound.to - 1]!).replace(/\s+/g, ' ');
  if (!found) return { rule: 'since', reason: `It came after “${words}” and before ${own}` };
  const from = countedFrom(document, geoparsed) ?? (document.edtf ? own : null);
  if (date.basis === 'relative')
    return {
      rule: 'relative',
      reason: `“${words}” is counted from ${STEP.test(words) ? TOLD : (from ?? TOLD)}`,
    };
  const year = YEAR.test(words)
    ? ''
    : `; the year is ${from ? `worked out from ${from}` : 'one that the text names'}`;
  return { rule: 'stated', reason: `The sentence says “${words}”${year}` };
}

/** A dateline dates a document more finely than its front matter may. */
function countedFrom({ published }: SeedDocument, { tokens }: Geoparsed): string | null {
  const { reference } = dateContext(tokens, published);
  const finer = reference && (reference.start !== published?.start || reference.end !== published.end);
  return finer ? `the dateline, ${reference.start}` : null;
}

const YEAR = /(?<!\d)(1[89]|20)\d\d(?!\d)/;
/** "The next day", "that day", "two weeks later" count from the day that was told before, all else from the document. */
const STEP =
  /^(the (next|following|previous|preceding|same) |that |the day (after|before)$)|\b(later|earlier)$/i;
const TOLD = 'the day that is told before it';
