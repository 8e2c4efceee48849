// A parsed document → its section of the review page: the text beside a map and the mentions, then what came of it.
import type { Problem } from '../../contract/index.ts';
import { ambiguities } from '../ambiguity.ts';
import type { PlacedToponym } from '../geoparse.ts';
import type { Parsed } from '../index.ts';
import { OverrideLines } from '../override/index.ts';
import type { Gazetteer, GazetteerPlace } from '../toponym/index.ts';
import { asText, count } from './as-text.ts';
import { evidenceOf, initiativeEntry, problemEntry } from './initiatives.ts';
import { mapOf } from './map.ts';
import { mentionEntry } from './mentions.ts';
import { certainty, type Passage, passages } from './passages.ts';

export interface Section {
  readonly key: string; // unique on the page
  readonly title: string;
  readonly counts: {
    readonly mentions: number;
    readonly doubtful: number;
    readonly initiatives: number;
    readonly problems: number;
  };
  readonly doubts: readonly string[]; // HTML: what to look at first
  readonly pieces: readonly string[]; // HTML, in order
}

// A browser lays out no more than this of one document in reasonable time; the JSON line has all of it.
const LONGEST = 300_000; // characters
const MOST = 2_000; // mentions

/** `key` is an id of letters and figures that no other section has. */
export function writeSection(parsed: Parsed, gazetteer: Gazetteer, key: string): Section {
  const { document, geoparsed, reports, problems } = parsed;
  const { text } = document;
  const limit = Math.min(LONGEST, text.length, geoparsed.toponyms[MOST]?.toponym.start ?? text.length);
  const mentions = geoparsed.toponyms.filter(({ toponym }) => toponym.end <= limit);
  const shown = reports.filter((report) => evidenceOf(parsed, report).end <= limit);
  const overrides = new OverrideLines(parsed);
  const counts = {
    mentions: geoparsed.toponyms.length,
    doubtful: geoparsed.toponyms.filter(({ confidence }) => certainty(confidence) === 'doubtful').length,
    initiatives: reports.length,
    problems: problems.length,
  };
  const facts = [document.publisher, document.edtf || 'undated', document.id, tally(counts)];
  if (text.length > limit)
    facts.push(
      `only the first ${count(limit, 'character')} of ${text.length.toLocaleString('en')}, and what was read in them, are shown here; the printed line has all`,
    );
  const evidence = shown.map((report) => evidenceOf(parsed, report));
  const pieces = [
    opening(key, document.title, facts),
    `<div class="reading"><div class="text" lang="${asText(document.lang)}">`,
    ...passages(text, mentions, evidence, headingsOf(parsed), key, limit),
    text.length > limit
      ? `<p class="note">… ${count(text.length - limit, 'more character')}, left out here.</p>`
      : '',
    `</div><div class="aside">${overview(mentions.map(({ place }) => place))}<h3>${count(mentions.length, 'mention')}</h3><ol class="mentions">`,
    ...mentions.map((placed, i) => mentionEntry(placed, i, text, key, gazetteer, overrides)),
    '</ol></div></div>',
    list(
      'Initiatives',
      'initiatives',
      shown.map((report, i) => initiativeEntry(parsed, report, i, key, overrides)),
    ),
    list('Problems', 'problems', problems.map(problemEntry)),
    '</section>',
  ];
  return { key, title: document.title, counts, doubts: doubtsOf(parsed, mentions, key), pieces };
}

function headingsOf({ geoparsed: { segments, tokens } }: Parsed): Passage[] {
  return segments.blocks
    .filter(({ kind }) => kind === 'heading')
    .map(({ from, to }) => ({ start: tokens.start[from]!, end: tokens.end[to - 1]! }));
}

const MOST_DOUBTS = 50; // of one document

/** What a careful reader would hesitate at, each with the way to its mention, or to the document. */
function doubtsOf(parsed: Parsed, mentions: readonly PlacedToponym[], key: string): string[] {
  const places = new Map(mentions.map(({ toponym }, index) => [toponym.start, index]));
  return ambiguities(parsed)
    .slice(0, MOST_DOUBTS)
    .map(({ reason, span }) => {
      const at = places.get(span!.start);
      const name = parsed.document.text.slice(span!.start, span!.end);
      return `<li><a href="#${key}${at === undefined ? '' : `m${at}`}">${asText(name)}</a> <span class="note">${asText(reason)}</span></li>`;
    });
}

/** A document of which nothing but its problems can be shown. */
export function unreadSection(name: string, problems: readonly Problem[], key: string): Section {
  const counts = { mentions: 0, doubtful: 0, initiatives: 0, problems: problems.length };
  const pieces = [
    opening(key, name, ['not read']),
    list('Problems', 'problems', problems.map(problemEntry)),
    '</section>',
  ];
  return { key, title: name, counts, doubts: [], pieces };
}

function opening(key: string, title: string, facts: readonly string[]): string {
  return `<section class="document" id="${key}" aria-labelledby="${key}h"><header><h2 id="${key}h">${asText(title)}</h2><p>${facts.map(asText).join(' · ')}</p></header>`;
}

export function tally({ mentions, doubtful, initiatives, problems }: Section['counts']): string {
  return [
    count(mentions, 'mention'),
    ...(doubtful > 0 ? [`${doubtful} doubtful`] : []),
    count(initiatives, 'initiative'),
    count(problems, 'problem'),
  ].join(', ');
}

/** All places of the document, each dot as large as it is often named. */
function overview(places: readonly GazetteerPlace[]): string {
  const weights = new Map<GazetteerPlace, number>();
  for (const place of places) weights.set(place, (weights.get(place) ?? 0) + 1);
  const dots = [...weights].map(([place, weight]) => ({ place, weight, chosen: true }));
  return mapOf(
    dots,
    `Map of China with the ${count(dots.length, 'place')} that the document mentions`,
    'whole',
  );
}

function list(heading: string, name: string, entries: readonly string[]): string {
  if (entries.length === 0) return '';
  return `<h3>${heading} <span class="note">${entries.length}</span></h3><ol class="${name}">${entries.join('')}</ol>`;
}
