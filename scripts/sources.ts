// The sources.json of a folder → what it says of the plain texts beside it, or what is wrong with it.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Problem, z } from '../src/contract/index.ts';
import { decode } from '../src/pipeline/decode.ts';
import type { FrontMatter } from '../src/pipeline/front-matter.ts';

/** By file name. */
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
    problems: [
      {
        stage: 'read',
        rule: 'json-broken',
        severity: 'error',
        document: file,
        line,
        reason: `${file}:${line} ${what}`,
      },
    ],
  });
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(file);
  } catch (error) {
    return broken(`cannot be read (${(error as Error).message}); check that it is a file you may read`, 1);
  }
  const decoded = decode(bytes);
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
