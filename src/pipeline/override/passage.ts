// A correction written by hand, and the passage of a document that it means.
import type { Kind, Problem, Role, Sector, Span } from '../../contract/index.ts';

export const ACTIONS = ['set', 'forbid', 'date', 'classify', 'dismiss'] as const;

export interface Override {
  readonly document: string;
  readonly text: string; // passage of the document, as written there
  readonly occurrence: number | null; // 1-based; null: every occurrence
  readonly action: (typeof ACTIONS)[number];
  readonly place?: string | undefined; // for `set`
  readonly role?: Role | undefined; // for `set`
  readonly date?: string | null | undefined; // EDTF, for `date`; null: undated
  readonly sector?: Sector | undefined; // for `classify`
  readonly kind?: Kind | undefined; // for `classify`
  readonly reason: string;
  readonly line: number; // in the file
}

const grouped = new WeakMap<readonly Override[], ReadonlyMap<string, readonly Override[]>>();

/** Those of one document, in the order of the list; sorted once, however many documents ask. */
export function overridesOf(overrides: readonly Override[], document: string): readonly Override[] {
  const known = grouped.get(overrides);
  if (known) return known.get(document) ?? [];
  const groups = new Map<string, Override[]>();
  for (const override of overrides) {
    const group = groups.get(override.document);
    if (group) group.push(override);
    else groups.set(override.document, [override]);
  }
  grouped.set(overrides, groups);
  return groups.get(document) ?? [];
}

/** The occurrences an override means: the nth, or all; none where it has gone stale. All white space is alike. */
export function occurrencesOf(
  text: string,
  { text: passage, occurrence }: Pick<Override, 'text' | 'occurrence'>,
): Span[] {
  const words = passage.trim();
  const all = [...text.matchAll(new RegExp(escaped(words).replace(/\s+/g, '\\s+'), 'g'))]
    .filter(([found]) => found !== '')
    .map(({ index, 0: found }) => ({ start: index, end: index + found.length }));
  return occurrence === null ? all : all.slice(occurrence - 1, occurrence);
}

const escaped = (words: string) => words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** The occurrences that overlap a span; they stand in the order of the text and do not overlap. */
export function meeting(occurrences: readonly Span[], span: Span): Span[] {
  let low = 0;
  for (let high = occurrences.length; low < high; ) {
    const middle = (low + high) >> 1;
    if (occurrences[middle]!.end > span.start) high = middle;
    else low = middle + 1;
  }
  let to = low;
  while (to < occurrences.length && occurrences[to]!.start < span.end) to++;
  return occurrences.slice(low, to);
}

/** A stale or impossible override, told so that it can be mended. */
export function overrideProblem(
  override: Override,
  file: string,
  rule: string,
  what: string,
  severity: Problem['severity'] = 'error',
): Problem {
  const reason = `${file}:${override.line} ${what}`;
  return { stage: 'override', rule, severity, document: file, line: override.line, reason };
}

export function staleProblem(override: Override, file: string, text: string): Problem {
  const { document, occurrence } = override;
  const words = `“${override.text}”`;
  const held = occurrencesOf(text, { ...override, occurrence: null }).length;
  if (held > 0) {
    const times = held === 1 ? 'once' : `${held} times`;
    const what = `counts to occurrence ${occurrence} of the passage ${words}, which ${document} holds ${times}; mend the number or remove the override`;
    return overrideProblem(override, file, 'override-stale', what);
  }
  const alike = alikeIn(text, override.text);
  const cure = alike === null ? 'remove or mend the override' : `it holds “${alike}”: write that`;
  const what = `names the passage ${words}, which ${document} does not hold; ${cure}`;
  return overrideProblem(override, file, 'override-stale', what);
}

const LONGEST = 400; // characters of a passage that another may be like

/** The same words in other letters, marks or spaces: what an editor's automatic quotes and line breaks make of them. */
function alikeIn(text: string, passage: string): string | null {
  if (passage.length > LONGEST) return null;
  const pattern = escaped(passage.trim())
    .replace(/["“”„«»]/g, '["“”„«»]')
    .replace(/['’‘ʼ]/g, "['’‘ʼ]")
    .replace(/[-‐‑–—]/g, '[-‐‑–—]')
    .replace(/\s+/g, '\\s+');
  const found = pattern === '' ? null : new RegExp(pattern, 'i').exec(text);
  return found ? found[0].replace(/\s+/g, ' ') : null;
}
