// A YAML text and its schema → the checked value, without the entries that are wrong, each told with its line and cure.
import { type Document, isSeq, LineCounter, type Node, parseDocument, visit } from 'yaml';
import type { Problem, z } from '../contract/index.ts';
import { brokenYaml } from './broken-yaml.ts';
import { entriesOf } from './seed-entries.ts';
import { faultsOf } from './seed-issue.ts';

/** A checked value, or the fallback where nothing of the file can be used, with what is wrong. */
export interface Seed<T> {
  readonly value: T;
  readonly problems: readonly Problem[];
}

/** `lines`: of each entry of the value, where that is a list. */
export interface SeedFile<T> extends Seed<T> {
  readonly lines: readonly number[];
}

const WHOLE = { above: 0, isEntry: false };

/**
 * Never throws. An entry, which stands or falls as a whole, lies `depth` keys or indices deep in the file; the last
 * argument tells of a text that is one entry how many lines of the file stand above it.
 */
export function parseSeed<S extends z.ZodMiniType>(
  text: string,
  file: string,
  schema: S,
  fallback: z.output<S>,
  depth = 1,
  { above, isEntry } = WHOLE,
): SeedFile<z.output<S>> {
  const counter = new LineCounter();
  const document = parseDocument(text, { lineCounter: counter });
  const root: Node | null = document.contents;
  const lineOf = (node: unknown) => above + counter.linePos((node as Node | null)?.range?.[0] ?? 0).line;
  const unreadable = faultOf(document, counter);
  if (unreadable) {
    const parts = Array.isArray(fallback) ? entriesOf(text) : [];
    if (parts.length > 1)
      return joined(
        parts.map((part) => parseSeed(part.text, file, schema, fallback, depth, { ...part, isEntry: true })),
      );
    const left = isEntry || parts.length === 1 ? 'entry' : 'file';
    const { line, what } = unreadable;
    return { value: fallback, problems: [problem(file, above + line, 'yaml-broken', what, left)], lines: [] };
  }

  const raw: unknown = document.toJS() ?? (Array.isArray(fallback) ? [] : {});
  const entries = isSeq(root) ? root.items.map(lineOf) : [];
  const whole = schema.safeParse(raw);
  if (whole.success) return { value: whole.data, problems: [], lines: entries };
  const faults = whole.error.issues.flatMap((issue) => faultsOf(issue, root));
  const wrong = faults.map(({ path }) => path.slice(0, depth));
  const rest = schema.safeParse(without(raw, wrong));
  const left = isEntry || rest.success ? 'entry' : 'file';
  return {
    value: rest.success ? rest.data : fallback,
    problems: faults.map(({ node, what }) => problem(file, lineOf(node), 'seed-invalid', what, left)),
    lines: entries.filter((_, index) => !wrong.some((path) => path[0] === String(index))),
  };
}

/** Of entries that were read one by one, because a fault of one would take all others away. */
function joined<T>(parts: readonly SeedFile<T>[]): SeedFile<T> {
  return {
    value: parts.flatMap(({ value }) => value as readonly unknown[]) as T,
    problems: parts.flatMap(({ problems }) => problems),
    lines: parts.flatMap(({ lines }) => lines),
  };
}

/** What keeps a text from being read at all, or null. */
function faultOf(document: Document.Parsed, lines: LineCounter): { line: number; what: string } | null {
  const broken = brokenYaml(document, lines);
  if (broken) return { line: broken.line, what: `is not valid YAML (${broken.message})` };
  const alias = firstAlias(document.contents);
  const { line } = lines.linePos(alias?.range?.[0] ?? 0);
  return alias && { line, what: 'refers to another value with “*”; put the text in quotes' };
}

function firstAlias(root: Node | null): Node | null {
  const found: Node[] = [];
  visit(root, {
    Alias(_, node) {
      found.push(node);
      return visit.BREAK;
    },
  });
  return found[0] ?? null;
}

/** A copy that lacks what the paths lead to. */
function without(value: unknown, paths: readonly (readonly string[])[]): unknown {
  if (paths.length === 0 || typeof value !== 'object' || value === null) return value;
  const gone = new Set(paths.flatMap((path) => (path.length === 1 ? path : [])));
  const kept = Object.entries(value)
    .filter(([key]) => !gone.has(key))
    .map(([key, inner]): [string, unknown] => {
      const below = paths.filter((path) => path.length > 1 && path[0] === key).map((path) => path.slice(1));
      return [key, without(inner, below)];
    });
  return Array.isArray(value) ? kept.map(([, inner]) => inner) : Object.fromEntries(kept);
}

function problem(file: string, line: number, rule: string, what: string, left: 'entry' | 'file'): Problem {
  return {
    stage: 'read',
    rule,
    severity: 'error',
    document: file,
    line,
    reason: `${file}:${line} ${what}; correct it, the ${left} is left out until then`,
  };
}
