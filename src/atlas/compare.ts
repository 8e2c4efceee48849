// Entries and a day, or a row of stretches → how many lie on each side or in each stretch, by group and by province.
import { GROUPS, type Group } from '../contract/index.ts';
import type { Day } from '../time/day.ts';
import type { Interval } from '../time/interval.ts';
import type { Entry } from './dataset.ts';
import { provinceOf } from './filter.ts';
import { upperBound } from './group-days.ts';

/**
 * What had happened before a day and what was reported from it on. `either`: how many of `after` are dated so coarsely,
 * or not at all, that they may have happened before; they are never shown as if they had not.
 */
export interface Sides {
  readonly before: number;
  readonly after: number;
  readonly either: number;
}

export interface Comparison {
  readonly all: Sides;
  readonly groups: Readonly<Record<Group, Sides>>;
  /** Province codes, and `nation` or `unknown` for what lies in none; most first. */
  readonly places: readonly (Sides & { readonly code: string })[];
}

type Count = { -readonly [K in keyof Sides]: number };
const none = (): Count => ({ before: 0, after: 0, either: 0 });

/** An entry counts once per province, however many of its cities it names. */
export function compareAt(entries: readonly Entry[], day: Day): Comparison {
  const all = none();
  const groups = Object.fromEntries(GROUPS.map((group) => [group, none()])) as Record<Group, Count>;
  const places = new Map<string, Count>();
  for (const entry of entries) {
    const counts = [all, groups[entry.group], ...areasOf(entry).map((code) => countAt(places, code, none))];
    for (const count of counts) {
      if (entry.appears < day) count.before += 1;
      else count.after += 1;
      if (entry.appears >= day && (entry.start === null || entry.start < day)) count.either += 1;
    }
  }
  const most = (a: Sides, b: Sides) => b.before + b.after - a.before - a.after;
  return {
    all,
    groups,
    places: [...places]
      .map(([code, sides]) => ({ code, ...sides }))
      .sort((a, b) => most(a, b) || (a.code < b.code ? -1 : 1)),
  };
}

/** What appears in a stretch; `certain`: how many of them are known to have happened inside it. */
export interface Part {
  readonly total: number;
  readonly certain: number;
}
export interface Stretch extends Interval, Part {
  readonly places: ReadonlyMap<string, Part>; // province codes, nation, unknown
}

/** One stretch per pair of neighbouring edges; what appears outside all of them is left out. */
export function stretchesOf(entries: readonly Entry[], edges: readonly Day[]): Stretch[] {
  const zero = () => ({ total: 0, certain: 0 });
  const stretches = edges.slice(0, -1).map((start, i) => ({
    start,
    end: edges[i + 1]!,
    ...zero(),
    places: new Map<string, ReturnType<typeof zero>>(),
  }));
  for (const entry of entries) {
    const stretch = stretches[upperBound(edges, entry.appears) - 1];
    if (!stretch) continue;
    const certain = entry.start !== null && entry.start >= stretch.start && entry.end <= stretch.end;
    for (const part of [stretch, ...areasOf(entry).map((code) => countAt(stretch.places, code, zero))]) {
      part.total += 1;
      if (certain) part.certain += 1;
    }
  }
  return stretches;
}

/** The provinces an entry lies in, or its scope. */
function areasOf({ leads, partners, initiative }: Entry): string[] {
  const codes = [...leads, ...partners].map(({ code }) => provinceOf(code));
  if (codes.length > 0) return [...new Set(codes)];
  return [initiative.scope === 'nation' ? 'nation' : 'unknown'];
}

function countAt<T>(counts: Map<string, T>, key: string, make: () => T): T {
  const found = counts.get(key) ?? make();
  counts.set(key, found);
  return found;
}
