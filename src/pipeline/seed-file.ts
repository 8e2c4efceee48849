// A YAML text and its schema → the checked value, without the entries that are wrong, each told with its line and cure.
import { isSeq, LineCounter, type Node, parseDocument, visit } from 'yaml';
import type { Problem, z } from '../contract/index.ts';
import { brokenYaml } from './broken-yaml.ts';
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

/** Never throws. An entry, which stands or falls as a whole, lies `depth` keys or indices deep in the file. */
export function parseSeed<S extends z.ZodMiniType>(
  text: string,
  file: string,
  schema: S,
  fallback: z.output<S>,
  depth = 1,
): SeedFile<z.output<S>> {
  const counter = new LineCounter();
  const document = parseDocument(text, { lineCounter: counter });
  const root: Node | null = document.contents;
  const lineOf = (node: unknown) => counter.linePos((node as Node | null)?.range?.[0] ?? 0).line;
  const fail = (line: number, what: string) => ({
    value: fallback,
    problems: [problem(file, line, 'yaml-broken', what, 'file')],
    lines: [],
  });
  const broken = brokenYaml(document, counter);
  if (broken) return fail(broken.line, `is not valid YAML (${broken.message})`);
  const alias = firstAlias(root);
  if (alias) return fail(lineOf(alias), 'refers to another value with “*”; put the text in quotes');

  const raw: unknown = document.toJS() ?? (Array.isArray(fallback) ? [] : {});
  const entries = isSeq(root) ? root.items.map(lineOf) : [];
  const whole = schema.safeParse(raw);
  if (whole.success) return { value: whole.data, problems: [], lines: entries };
  const faults = whole.error.issues.flatMap((issue) => faultsOf(issue, root));
  const wrong = faults.map(({ path }) => path.slice(0, depth));
  const rest = schema.safeParse(without(raw, wrong));
  const left = rest.success ? 'entry' : 'file';
  return {
    value: rest.success ? rest.data : fallback,
    problems: faults.map(({ node, what }) => problem(file, lineOf(node), 'seed-invalid', what, left)),
    lines: entries.filter((_, index) => !wrong.some((path) => path[0] === String(index))),
  };
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
