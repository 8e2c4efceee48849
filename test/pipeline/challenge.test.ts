// The hand-written challenge set → one test a line: what the pipeline reads in it beside what a careful person does.
import { afterAll, describe, expect, it } from 'vitest';
import { loadContext } from '../../scripts/context.ts';
import { KINDS, ROLES, SECTORS } from '../../src/contract/index.ts';
import { parseEdtf } from '../../src/pipeline/date/calendar.ts';
import { parse } from '../../src/pipeline/index.ts';
import { type GeoparseLine, linePieces } from '../../src/pipeline/output.ts';
import {
  all,
  type Day,
  type ExpectedInitiative,
  type ExpectedMention,
  type Item,
  knownMisses,
  type OneOrMore,
  startOf,
  themes,
} from '../fixtures/geoparse/read.ts';

interface Initiative {
  readonly title: string;
  readonly date: Day | null;
  readonly places: readonly { code: string; basis: string }[];
  readonly sector: string;
  readonly kind: string;
}

const { context } = loadContext();

function lineOf({ name, text, published }: Item) {
  const edtf = published ?? '';
  const document = { id: name, title: name, publisher: 'unknown', url: null, lang: 'en', text, edtf };
  const parsed = parse({ ...document, published: published ? parseEdtf(published) : null }, context);
  return JSON.parse([...linePieces(parsed)].join('')) as GeoparseLine;
}

/** Everything in which the pipeline's reading differs from the item's, in words. */
function differencesOf(item: Item): string[] {
  const { mentions, initiatives } = lineOf(item);
  const reports = initiatives as readonly Initiative[];
  return [
    ...(item.mentions ? mentionDifferences(item, mentions) : []),
    ...(item.not ?? []).filter((c) => mentions.some((m) => m.place === c)).map((c) => `must not be: ${c}`),
    ...(item.dates ? dateDifferences(item.dates, reports) : []),
    ...(item.initiatives ? initiativeDifferences(item.initiatives, reports) : []),
  ];
}

function mentionDifferences(item: Item, found: ReturnType<typeof lineOf>['mentions']): string[] {
  const left = new Set(found);
  const differences: string[] = [];
  const missed: ExpectedMention[] = [];
  const take = (expected: ExpectedMention, fits: (place: string) => boolean) => {
    const start = startOf(item, expected);
    const end = start + expected.text.length;
    // "Wuxi" and "Wuxi County" are one mention; "Fuzhou" and "Jiangxi's … Fuzhou" are not.
    const match = [...left].find(
      (m) => fits(m.place) && ((m.start >= start && m.start < end) || (start >= m.start && start < m.end)),
    );
    if (match) left.delete(match);
    return match;
  };
  for (const expected of item.mentions!) {
    const match = take(expected, (place) => all(expected.place).includes(place));
    if (!match) missed.push(expected);
    else if (expected.role !== undefined && !all(expected.role).includes(match.role))
      differences.push(`${match.text}: role ${match.role} (${match.roleRule}), not ${all(expected.role)}`);
  }
  for (const expected of missed) {
    const match = take(expected, () => true);
    const want = all(expected.place).join(' or ');
    if (match) differences.push(`${match.text}: ${match.place} (${match.rule}), not ${want}`);
    else if (!expected.optional) differences.push(`${expected.text}: not found, is ${want}`);
  }
  for (const m of left) differences.push(`${m.text}: ${m.place} (${m.rule}), but is no mention`);
  return differences;
}

const isDay = (found: Day | null, wanted: Day) =>
  found !== null &&
  (Object.keys(wanted) as (keyof Day)[]).every((key) => String(found[key]) === String(wanted[key]));
const toWords = (date: Day | null) =>
  date ? [`${date.start}…${date.end}`, date.precision, date.basis].filter(Boolean).join(' ') : 'no date';

function dateDifferences(wanted: readonly OneOrMore<Day>[], reports: readonly Initiative[]): string[] {
  const found = reports.flatMap((r) => r.date ?? []);
  return [
    ...wanted
      .filter((w) => !found.some((f) => all(w).some((day) => isDay(f, day))))
      .map((w) => `date not found: ${all(w).map(toWords).join(' or ')}`),
    ...found
      .filter((f) => !wanted.some((w) => all(w).some((day) => isDay(f, day))))
      .map((f) => `date is not in the text: ${toWords(f)}`),
  ];
}

function initiativeDifferences(
  wanted: readonly ExpectedInitiative[],
  reports: readonly Initiative[],
): string[] {
  const left = new Set(reports);
  const differences: string[] = [];
  // Those that fit exactly are taken first, the rest in the order of the text.
  const open = wanted.filter((w) => {
    const exact = [...left].find((r) => faultsOf(w, r).length === 0);
    if (exact) left.delete(exact);
    return !exact && !w.optional;
  });
  for (const w of open) {
    const near = [...left].sort((a, b) => faultsOf(w, a).length - faultsOf(w, b).length)[0];
    if (near) left.delete(near);
    differences.push(
      near
        ? `“${near.title}”: ${faultsOf(w, near).join('; ')}`
        : `initiative not found: places ${w.places.join(', ') || 'none'}`,
    );
  }
  for (const r of left)
    differences.push(`no initiative: “${r.title}” (${r.places.map((p) => p.code)}; ${toWords(r.date)})`);
  return differences;
}

function faultsOf(wanted: ExpectedInitiative, { places, date, sector, kind }: Initiative): string[] {
  const faults: string[] = [];
  const needed = wanted.places.flatMap(all);
  const codes = places.map((p) => p.code).filter((c) => needed.includes(c) || !wanted.also?.includes(c));
  const same =
    codes.length === wanted.places.length &&
    wanted.places.every((w) => all(w).some((c) => codes.includes(c)));
  if (!same) faults.push(`places ${codes.join(', ') || 'none'}, not ${wanted.places.join(', ') || 'none'}`);
  if (wanted.basis && places.some((p) => p.basis !== wanted.basis))
    faults.push(`basis is not ${wanted.basis}`);
  if (wanted.date === null ? date !== null : wanted.date && !all(wanted.date).some((d) => isDay(date, d)))
    faults.push(
      `date ${toWords(date)}, not ${
        all(wanted.date ?? [])
          .map(toWords)
          .join(' or ') || 'none'
      }`,
    );
  if (wanted.sector && !all(wanted.sector).includes(sector))
    faults.push(`sector ${sector}, not ${wanted.sector}`);
  if (wanted.kind && !all(wanted.kind).includes(kind)) faults.push(`kind ${kind}, not ${wanted.kind}`);
  return faults;
}

const passes = new Map<string, number>();
afterAll(() => {
  const rows = themes.map(({ theme, items }) => `${theme} ${passes.get(theme) ?? 0}/${items.length}`);
  const total = themes.reduce((sum, { items }) => sum + items.length, 0);
  const passed = [...passes.values()].reduce((sum, n) => sum + n, 0);
  console.log(`challenge set: ${passed} of ${total} read as a careful person would\n  ${rows.join('\n  ')}`);
});

for (const { theme, items } of themes)
  describe(theme, () => {
    for (const item of items) {
      const name = `${theme}/${item.name}`;
      it(`${item.name}: ${item.idea}`, () => {
        const differences = differencesOf(item);
        if (differences.length === 0) passes.set(theme, (passes.get(theme) ?? 0) + 1);
        const miss = knownMisses.has(name);
        if (miss && differences.length === 0)
          expect.fail(`${name} is no longer a miss: remove it from the list known-misses.json`);
        if (!miss && differences.length > 0) expect.fail([item.text, ...differences].join('\n  '));
      });
    }
  });

describe('the challenge set itself', () => {
  const items = themes.flatMap(({ theme, items }) =>
    items.map((item) => ({ ...item, id: `${theme}/${item.name}` })),
  );

  it('holds at least 170 items, each with a name of its own', () => {
    expect(items.length).toBeGreaterThanOrEqual(170);
    expect(new Set(items.map((i) => i.id)).size).toBe(items.length);
  });

  it('marks texts and places that exist, in the words of the contract', () => {
    const codes = (item: Item) => [
      ...(item.mentions ?? []).flatMap((m) => all(m.place)),
      ...(item.not ?? []),
      ...(item.initiatives ?? []).flatMap((i) => i.places.flatMap(all)),
    ];
    const bad = items.filter(
      (item) =>
        (item.mentions ?? []).some((m) => startOf(item, m) < 0) ||
        !codes(item).every((code) => context.gazetteer.places.has(code)) ||
        !(item.mentions ?? [])
          .flatMap((m) => all(m.role))
          .every((r) => (ROLES as readonly string[]).includes(r)) ||
        !(item.initiatives ?? [])
          .flatMap((i) => all(i.sector))
          .every((s) => (SECTORS as readonly string[]).includes(s)) ||
        !(item.initiatives ?? [])
          .flatMap((i) => all(i.kind))
          .every((k) => (KINDS as readonly string[]).includes(k)),
    );
    expect(bad.map((i) => i.id)).toEqual([]);
  });

  it('lists only misses that it holds', () => {
    const ids = new Set(items.map((i) => i.id));
    expect([...knownMisses].filter((name) => !ids.has(name))).toEqual([]);
  });
});
