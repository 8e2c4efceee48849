// A text → what the pipeline reads in it, and the promises that hold for any text whatever.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadContext } from '../../scripts/context.ts';
import { ROOT } from '../../scripts/run.ts';
import { DatedSchema, MentionSchema } from '../../src/contract/index.ts';
import { parseEdtf } from '../../src/pipeline/date/calendar.ts';
import { type Parsed, parse } from '../../src/pipeline/index.ts';
import { linePieces } from '../../src/pipeline/output.ts';

export const { context } = loadContext();

export function parseText(text: string, published: string | null = '2019-12-22', id = 'text'): Parsed {
  const document = {
    id,
    title: id,
    publisher: 'unknown',
    published: published === null ? null : parseEdtf(published),
    edtf: published ?? '',
    url: null,
    lang: 'en',
    text,
  };
  return parse(document, context);
}

/** The printed line, as whoever reads it gets it. */
export function lineOf(parsed: Parsed) {
  return JSON.parse([...linePieces(parsed)].join('')) as {
    document: string;
    mentions: { start: number; end: number; text: string; place: string; role: string }[];
    initiatives: {
      title: string;
      date: object | null;
      places: { code: string }[];
      evidence: { start: number; end: number };
    }[];
    problems: { stage: string; rule: string; span?: { start: number; end: number } }[];
  };
}

/** The first broken promise in words, or null. */
export function brokenPromise(text: string): string | null {
  const line = lineOf(parseText(text));
  const within = ({ start, end }: { start: number; end: number }) =>
    0 <= start && start < end && end <= text.length;
  let at = 0;
  for (const [index, mention] of line.mentions.entries()) {
    if (!within(mention) || mention.start < at) return `a mention at ${mention.start}–${mention.end}`;
    at = mention.start;
    // A lone surrogate comes back as itself: JSON spells it out.
    if (mention.text !== text.slice(mention.start, mention.end))
      return `“${mention.text}” is not at ${mention.start}`;
    // Of a hundred thousand mentions the first will do: the schema is slower than the pipeline.
    if (index < 500 && !MentionSchema.safeParse({ document: 'text', ...mention }).success)
      return `a bad mention of ${mention.text}`;
    if (!context.gazetteer.places.has(mention.place)) return `the unknown place ${mention.place}`;
  }
  for (const { date, places, evidence, title } of line.initiatives) {
    if (!within(evidence)) return `evidence at ${evidence.start}–${evidence.end}`;
    if (date && !DatedSchema.safeParse(date).success) return `the date ${JSON.stringify(date)}`;
    if (title.length > 200) return `a title of ${title.length} characters`;
    if (places.some(({ code }) => !context.gazetteer.places.has(code)))
      return 'an initiative at an unknown place';
  }
  for (const { span } of line.problems)
    if (span && !within(span)) return `a problem at ${span.start}–${span.end}`;
  return null;
}

/** Our own texts: the digests, paragraph by paragraph, and the sentences of the challenge set. */
export function ownTexts(): string[] {
  const digests = join(ROOT, 'seeds/documents');
  const challenges = join(ROOT, 'test/fixtures/geoparse');
  return [
    ...readdirSync(digests).flatMap((file) => readFileSync(join(digests, file), 'utf8').split(/\n(?=#)/)),
    ...readdirSync(challenges)
      .filter((file) => file.endsWith('.jsonl'))
      .flatMap((file) => readFileSync(join(challenges, file), 'utf8').split('\n').filter(Boolean))
      .map((line) => (JSON.parse(line) as { text: string }).text),
  ];
}
