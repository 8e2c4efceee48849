// A YAML document that did not parse → the line a person must look at, and what is wrong there, in one sentence.
import { type Document, type LineCounter, visit } from 'yaml';

/** Null where it parsed. A quote that is never closed is told where it opens, not where the text ends. */
export function brokenYaml(
  document: Pick<Document.Parsed, 'errors' | 'contents'>,
  lines: LineCounter,
): { readonly line: number; readonly message: string } | null {
  const error = document.errors[0];
  if (!error) return null;
  let at = error.pos[0];
  if (/quote/.test(error.message))
    visit(document.contents, {
      Scalar(_, { range }) {
        if (range && range[0] < error.pos[0] && range[1] >= error.pos[0]) at = range[0];
      },
    });
  const message = error.message.split('\n')[0]!.replace(/ at line \d+, column \d+:?$/, '');
  return { line: lines.linePos(at).line, message: PLAIN.find(([of]) => of.test(message))?.[1] ?? message };
}

/** What the commonest slips of a hand are called by the parser, and by those who make them. */
const PLAIN: readonly [RegExp, string][] = [
  [
    /^Nested mappings are not allowed/,
    'a text that holds “: ” needs quotes, and keys stand right below each other',
  ],
  [/^Tabs are not allowed|^Unexpected scalar at node end/, 'a line begins with a tab or stands too far left'],
  [/^All mapping items must start at the same column/, 'keys stand right below each other'],
  [/^Map keys must be unique/, 'a key is written twice'],
  [/^Maximum call stack/, 'brackets or lists lie too deep in each other'],
  [/^Missing closing (["'])quote/, 'a quote is not closed'],
];
