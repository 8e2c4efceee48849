// The text of a seed file → a document: front matter checked, body untouched, problems with file and line.
import type { Problem } from '../contract/index.ts';
import { type ParsedEdtf, parseEdtf } from './date/calendar.ts';
import { type FrontMatter, parseFrontMatter } from './front-matter.ts';
import { quoted } from './quote.ts';

export type { FrontMatter };

export interface SeedDocument {
  readonly id: string; // file name
  readonly title: string;
  readonly publisher: string;
  readonly published: ParsedEdtf | null;
  readonly edtf: string; // as written; empty where unknown
  readonly url: string | null;
  readonly lang: string;
  readonly text: string; // the body; offsets count from its first character
  readonly above?: number; // lines of the file before the body
}

export interface ReadDocument {
  readonly document: SeedDocument | null; // null: nothing to read
  readonly problems: readonly Problem[];
}

const FENCE = /^---[ \t]*(?:\r\n?|\n)(?:([\s\S]*?)(?:\r\n?|\n))?---[ \t]*(?:\r\n?|\n|$)/;

/** Markdown carries its own front matter; a plain text takes it from `source`. Never throws. */
export function readDocument(file: string, content: string, source: FrontMatter = {}): ReadDocument {
  const id = file.slice(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);
  const text = content.startsWith('\ufeff') ? content.slice(1) : content;
  if (text.trim() === '')
    return {
      document: null,
      problems: [problem(file, 1, 'empty', 'is empty; write a text into it or remove the file')],
    };
  const fence = FENCE.exec(text);
  if (!fence && /^---[ \t]*[\r\n]/.test(text))
    return {
      document: null,
      problems: [
        problem(
          file,
          1,
          'front-matter-open',
          'opens front matter with “---” and never closes it; add a line “---” after it',
        ),
      ],
    };
  const front = fence ? parseFrontMatter((fence[1] ?? '').replace(/\r\n?/g, '\n')) : null;
  const fields = front ? front.fields : source;
  const written = front ? front.published : source.published;
  const published = written ? parseEdtf(written) : null;
  const body = fence ? text.slice(fence[0].length) : text;
  const problems = [
    ...(front?.faults ?? []).map(({ line, rule, what }) => problem(file, line, rule, what)),
    ...(written === null ? [] : dateProblem(file, written, published, fence ? fence[0] : null)),
  ];
  if (body.trim() === '')
    problems.push(
      problem(file, 1, 'empty', 'has front matter and no text under it; write one or remove the file'),
    );
  problems.sort((a, b) => (a.line ?? 0) - (b.line ?? 0));
  if (!fields || problems.some(({ severity }) => severity === 'error')) return { document: null, problems };
  const document: SeedDocument = {
    id,
    title: fields.title ?? id,
    publisher: fields.publisher ?? 'unknown',
    published,
    edtf: fields.published ?? '',
    url: fields.url ?? null,
    lang: fields.lang ?? 'en',
    text: body,
    above: fence ? fence[0].split('\n').length - 1 : 0,
  };
  return { document, problems };
}

/** `front`: the front matter, where the date stands; null for a plain text, of which `sources.json` tells it. */
function dateProblem(
  file: string,
  written: string | undefined,
  published: ParsedEdtf | null,
  front: string | null,
): Problem[] {
  if (published) return [];
  if (written === undefined)
    return [
      problem(
        file,
        1,
        'document-undated',
        `says nowhere when it was published, so days without a year cannot be dated; add ${front === null ? `"published": "YYYY-MM-DD" to its entry in sources.json beside it` : '“published: YYYY-MM-DD”'}`,
        'warning',
      ),
    ];
  const line =
    front === null ? 1 : front.slice(0, front.search(/^published[ \t]*:/m)).split(/\r\n?|\n/).length;
  return [
    problem(
      file,
      line,
      'date-impossible',
      `is published on ${quoted(written)}${front === null ? ', says sources.json' : ''}, which is no date; write YYYY, YYYY-MM or YYYY-MM-DD, with ~ if approximate`,
    ),
  ];
}

function problem(
  file: string,
  line: number,
  rule: string,
  what: string,
  severity: Problem['severity'] = 'error',
): Problem {
  return { stage: 'read', rule, severity, document: file, line, reason: `${file}:${line} ${what}` };
}
