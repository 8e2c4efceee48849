// Parsed documents → how they are told to the reader: counts, and which stretch of days each one covers.
import type { Initiative, Source } from '../../contract/index.ts';
import { addDays } from '../date/calendar.ts';
import type { Parsed } from '../index.ts';

// A document reports on the days shortly before it; what it recalls from longer ago is no coverage of that time.
const REACH_DAYS = 62;

/** One entry a document, in order of publication, then id. */
export function toSources(parsed: readonly Parsed[], initiatives: readonly Initiative[]): Source[] {
  return parsed
    .map((p) =>
      toSource(
        p,
        initiatives.filter((i) => i.evidence.some((e) => e.document === p.document.id)),
      ),
    )
    .sort((a, b) => (a.published < b.published ? -1 : a.published > b.published ? 1 : a.id < b.id ? -1 : 1));
}

function toSource({ document, geoparsed }: Parsed, initiatives: readonly Initiative[]): Source {
  return {
    id: document.id,
    title: document.title,
    publisher: document.publisher,
    published: document.edtf,
    url: document.url,
    lang: document.lang,
    covers: coverage(document.published, initiatives),
    counts: {
      words: geoparsed.tokens.length,
      sentences: geoparsed.segments.sentences.length,
      mentions: geoparsed.toponyms.length,
      initiatives: initiatives.length,
    },
  };
}

/** From the earliest day it reports within its reach up to its publication; without such a day, its publication. */
function coverage(
  published: { start: string; end: string } | null,
  initiatives: readonly Initiative[],
): Source['covers'] {
  if (!published) return [];
  const earliest = addDays(published.start, -REACH_DAYS);
  let start = published.start;
  for (const { date } of initiatives)
    if (
      date.start !== null &&
      (date.precision === 'day' || date.precision === 'month') &&
      date.start >= earliest &&
      date.start < start
    )
      start = date.start;
  return [{ start, end: published.end }];
}
