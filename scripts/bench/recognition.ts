// The challenge set → how well the pipeline, and compromise, find the Chinese toponyms in it.
import nlp from 'compromise';
import { type PipelineContext, parse } from '../../src/pipeline/index.ts';
import { tokenize } from '../../src/pipeline/text/index.ts';
import { themes } from '../../test/fixtures/geoparse/read.ts';

interface Span {
  readonly start: number;
  readonly end: number;
}

export type Recognizer = (text: string) => readonly Span[];

export const ours =
  (context: PipelineContext): Recognizer =>
  (text) => {
    const document = {
      id: '',
      title: '',
      publisher: '',
      published: null,
      edtf: '',
      url: null,
      lang: 'en',
      text,
    };
    return parse(document, context).geoparsed.toponyms.map(({ toponym }) => toponym);
  };

/** All that compromise takes for places, with where they stand; the same is timed in peer.mjs. */
function peerPlaces(text: string): { offset: { start: number; length: number } }[] {
  return nlp(text).places().json({ offset: true });
}

/** Its places, cut at commas, and of those the ones that hold a name of our gazetteer: foreign ones are not asked for. */
export const peer =
  (context: PipelineContext): Recognizer =>
  (text) =>
    peerPlaces(text)
      .flatMap(({ offset: { start, length } }) =>
        [...text.slice(start, start + length).matchAll(/[^,]+/g)].map(({ 0: part, index }) => ({
          start: start + index,
          end: start + index + part.length,
        })),
      )
      .filter(({ start, end }) => holdsName(text.slice(start, end), context));

function holdsName(text: string, { names }: PipelineContext): boolean {
  const tokens = tokenize(text);
  for (let i = 0; i < tokens.length; i++) if (names.longest(tokens, i)) return true;
  return false;
}

/** F1 over spans; any overlap counts as found, for both alike. */
export function recognitionF1(recognize: Recognizer): number {
  let [found, wanted, right, given] = [0, 0, 0, 0];
  for (const { text, mentions } of themes.flatMap(({ items }) => items)) {
    if (!mentions) continue;
    const spans = recognize(text);
    const gold = mentions.flatMap((mention) => {
      const start = nth(text, mention.text, mention.occurrence ?? 1);
      return start < 0
        ? []
        : [{ start, end: start + mention.text.length, optional: mention.optional === true }];
    });
    const overlaps = (a: Span, b: Span) => a.start < b.end && b.start < a.end;
    for (const span of gold.filter(({ optional }) => !optional)) {
      wanted++;
      if (spans.some((other) => overlaps(span, other))) found++;
    }
    for (const span of spans) {
      const hit = gold.filter((other) => overlaps(span, other));
      if (hit.length > 0 && hit.every(({ optional }) => optional)) continue;
      given++;
      if (hit.length > 0) right++;
    }
  }
  return (2 * (right / given) * (found / wanted)) / (right / given + found / wanted);
}

function nth(text: string, part: string, occurrence: number): number {
  let at = -1;
  for (let n = 0; n < occurrence; n++) at = text.indexOf(part, at + 1);
  return at;
}
