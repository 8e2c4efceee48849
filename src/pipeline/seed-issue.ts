// What a schema refuses in a YAML seed → the node where it stands, and what to write there, in words.
import { isMap, isScalar, isSeq, type Node, type Pair } from 'yaml';
import type { z } from '../contract/index.ts';

export interface SeedFault {
  readonly node: Node | null;
  readonly what: string;
  readonly path: readonly string[]; // keys and indices that lead to what is wrong
}

/** One fault an issue, but for unknown keys: one each. */
export function faultsOf(issue: z.core.$ZodIssue, root: Node | null): SeedFault[] {
  const path = issue.path.map(String);
  const name = issue.path.filter((step) => typeof step === 'string').join('.');
  const { node, shown, found } = nodeAt(root, path);
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => ({
      node: pairOf(node, key)?.key ?? shown,
      what: `has the unknown key “${key}”`,
      path: [...path, key],
    }));
  if (!found) return [{ node: shown, what: `lacks “${name}”`, path }];
  // What a whole entry is refused for is a sentence of its own.
  if (issue.code === 'custom' && isMap(node)) return [{ node: shown, what: issue.message, path }];
  if (path.length === 0 && issue.code === 'invalid_type' && issue.expected === 'array')
    return [
      { node: shown, what: 'is no list of entries; begin each one with “- ”, as in “- name: …”', path },
    ];
  return [{ node: shown, what: `has a wrong value${name && ` for “${name}”`}: ${wanted(issue)}`, path }];
}

const TYPES: Readonly<Record<string, string>> = {
  string: 'write a text, in quotes',
  array: 'write a list, as [one, two]',
  boolean: 'write true or false',
  int: 'write a whole number',
  number: 'write a whole number',
  object: 'write “key: value” lines',
  record: 'write “key: value” lines',
};

// zod's small build has no sentences of its own.
function wanted(issue: z.core.$ZodIssue): string {
  if (issue.code === 'invalid_type') return TYPES[issue.expected] ?? `write a ${issue.expected}`;
  if (issue.code === 'invalid_key') return issue.issues[0]?.message ?? issue.message;
  if (issue.code === 'invalid_value') return `write one of ${issue.values.map(String).join(', ')}`;
  if (issue.code === 'too_small')
    return issue.origin === 'string' || issue.origin === 'array'
      ? 'it is empty'
      : `write ${issue.minimum} or more`;
  return issue.message;
}

/** Where a path leads, keys compared as texts (`3:` is a number); failing that, where it was left. A key is shown for its value. */
function nodeAt(
  root: Node | null,
  path: readonly string[],
): { node: Node | null; shown: Node | null; found: boolean } {
  let node = root;
  let shown = root;
  for (const step of path) {
    const pair = pairOf(node, step);
    const next = pair ? pair.value : isSeq(node) ? (node.items[Number(step)] as Node | undefined) : undefined;
    if (next === undefined) return { node, shown, found: false };
    node = next;
    shown = pair ? pair.key : next;
  }
  return { node, shown, found: true };
}

function pairOf(node: Node | null, key: string): Pair<Node, Node | null> | undefined {
  if (!isMap(node)) return undefined;
  return (node.items as Pair<Node, Node | null>[]).find(
    (p) => isScalar(p.key) && String(p.key.value) === key,
  );
}
