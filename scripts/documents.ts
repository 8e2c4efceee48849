// Paths → the documents in them: text decoded, front matter or sources.json read, what cannot be read reported.
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { type Problem, z } from '../src/contract/index.ts';
import { decode } from '../src/pipeline/decode.ts';
import { type ReadDocument, readDocument } from '../src/pipeline/document.ts';
import type { FrontMatter } from '../src/pipeline/front-matter.ts';

const TEXTS = /\.(md|txt)$/i;
/** Beyond it, one text would no longer fit into memory beside its tokens. */
export const MOST_BYTES = 256 * 2 ** 20;

/** Files named, and the .md and .txt files of the folders named, in order of their names. Missing paths are problems. */
export function listFiles(paths: readonly string[]): { files: string[]; problems: Problem[] } {
  const files: string[] = [];
  const problems: Problem[] = [];
  for (const path of paths) {
    if (!existsSync(path)) problems.push(problem(path, 'missing', 'is missing; check the path'));
    else if (statSync(path).isDirectory()) listFolder(path, files, problems);
    else files.push(path);
  }
  return { files, problems };
}

/** Nothing in a folder is passed over in silence: what is no text is named, and so is a folder without any. */
function listFolder(path: string, files: string[], problems: Problem[]): void {
  const before = files.length;
  for (const entry of readdirSync(path, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const file = join(path, entry.name);
    if (entry.isFile() && TEXTS.test(entry.name)) files.push(file);
    else if (entry.name !== 'sources.json' && entry.name !== 'gold' && !entry.name.startsWith('.'))
      problems.push({
        ...problem(file, 'not-read', 'is no .md or .txt and was not read; name it by itself, or move it'),
        severity: 'warning',
      });
  }
  if (files.length === before)
    problems.push(problem(path, 'no-documents', 'holds no document; put .md or .txt files into it'));
}

/** Reads one file; messages name it as the path does. */
export function readFile(path: string, sources: Sources = readSources(dirname(path))): ReadDocument {
  let bytes: Uint8Array;
  try {
    if (statSync(path).size > MOST_BYTES)
      return { document: null, problems: [problem(path, 'too-large', TOO_LARGE, 1)] };
    bytes = readFileSync(path);
  } catch (error) {
    const what = `cannot be read (${(error as Error).message}); check that it is a file you may read`;
    return { document: null, problems: [problem(path, 'unreadable', what)] };
  }
  const decoded = decode(bytes);
  if ('fault' in decoded)
    return { document: null, problems: [problem(path, 'encoding', decoded.fault, decoded.line)] };
  const read = readDocument(path, decoded.text, sources.of[basename(path)]);
  return { document: read.document, problems: [...sources.problems, ...read.problems] };
}

const TOO_LARGE = `is larger than ${MOST_BYTES / 2 ** 20} MB; split it into several documents`;

/** What the `sources.json` of a folder says of the plain texts beside it, by file name. */
export interface Sources {
  readonly of: Readonly<Record<string, FrontMatter>>;
  readonly problems: readonly Problem[];
}

const Text = z.optional(z.string());
const SourcesSchema = z.record(
  z.string(),
  z.object({ title: Text, publisher: Text, published: Text, url: Text, lang: Text, original: Text }),
);

/** An empty record where there is no such file; where it is broken, that and what is wrong with it. */
export function readSources(folder: string): Sources {
  const file = join(folder, 'sources.json');
  if (!existsSync(file)) return { of: {}, problems: [] };
  const broken = (what: string, line: number): Sources => ({
    of: {},
    problems: [problem(file, 'json-broken', what, line)],
  });
  const decoded = decode(readFileSync(file));
  if ('fault' in decoded) return broken(decoded.fault, decoded.line);
  try {
    const result = SourcesSchema.safeParse(JSON.parse(decoded.text));
    if (result.success) return { of: result.data as Sources['of'], problems: [] };
    const issue = result.error.issues[0]!;
    const at = decoded.text.indexOf(JSON.stringify(String(issue.path[0] ?? '')));
    const where = issue.path.map(String).join('.') || 'its top';
    return broken(`has a wrong value at ${where} (${issue.message}); correct it`, lineAt(decoded.text, at));
  } catch (error) {
    const message = (error as Error).message;
    const what = message.replace(/\s+/g, ' ');
    return broken(
      `is not valid JSON (${what}); correct it`,
      lineAt(decoded.text, faultOf(message, decoded.text)),
    );
  }
}

/** Where JSON.parse stopped: it tells the position, or only the ten characters before it and after. */
function faultOf(message: string, text: string): number {
  const position = /at position (\d+)/.exec(message);
  if (position) return Number(position[1]);
  const excerpt = /^Unexpected token '(.+)', (\.\.\.)?"([\s\S]*)"(?:\.\.\.)? is not valid JSON$/u.exec(
    message,
  );
  if (!excerpt) return /end of JSON input/.test(message) ? text.length : 0;
  const [, token = '', dots, around = ''] = excerpt;
  return text.indexOf(around) + Math.max(0, around.indexOf(token, dots ? 10 : 0));
}

function lineAt(text: string, index: number): number {
  return text.slice(0, Math.max(0, index)).split('\n').length;
}

function problem(document: string, rule: string, what: string, line?: number): Problem {
  const where = line === undefined ? document : `${document}:${line}`;
  return {
    stage: 'read',
    rule,
    severity: 'error',
    document,
    ...(line === undefined ? {} : { line }),
    reason: `${where} ${what}`,
  };
}
