// Dataset and state → the picture of the moment: which entries show, how many, what is new. Remembers its last answers.
import { GROUPS, type Group } from '../contract/index.ts';
import { type AtlasState, type Bounds, currentDay, type Measure } from '../state/index.ts';
import { wholeMonths } from '../time/axis.ts';
import type { Day } from '../time/day.ts';
import { type Interval, intersect } from '../time/interval.ts';
import { type Counts, countsOf } from './counts.ts';
import type { Dataset, Entry } from './dataset.ts';
import { liesIn, maskOf } from './filter.ts';
import { countGroups, type GroupDays, groupDays } from './group-days.ts';
import { countDays, type DayCounts, isExact, type Span, spansOf } from './histogram.ts';
import { createTally, type Tally } from './tally.ts';

/** The filters' part: changes only when a filter does. */
export interface Filtered {
  readonly mask: Uint8Array;
  readonly open: Uint8Array; // as if every sector were on: what the legend counts
  readonly openDays: GroupDays;
  readonly tally: Tally;
  readonly days: DayCounts;
  readonly spans: readonly Span[];
  /** Days on which something appears, ascending, without repeats. */
  readonly stops: readonly Day[];
}

/** What shows: the same object as long as the same entries show, so that a list need not render again. */
export interface Shown {
  readonly size: number;
  readonly counts: Counts;
  readonly entries: readonly Entry[]; // by `appears`; gathered when first asked for
  /** The last `most` of them, without gathering the others. */
  newest(most: number): readonly Entry[];
}

export interface Picture {
  readonly filtered: Filtered;
  readonly shown: Shown;
  readonly day: Day;
  readonly from: Day; // first day that shows, mode included
  readonly fresh: number; // entries that appear on this very day
}

export interface Painter {
  readonly bounds: Bounds;
  readonly extent: Interval; // the same, half-open
  readonly dense: Interval;
  readonly before: Uint8Array; // per entry: 1 = lies before the dense stretch
  filtered(state: AtlasState): Filtered;
  picture(state: AtlasState): Picture;
  /** The shown entries of a place, newest last. */
  at(state: AtlasState, code: string): Shown;
  /** Per group, of what passes all filters but the sectors' and shows now. */
  legend(state: AtlasState): Readonly<Record<Group, number>>;
}

export function boundsOf({ manifest, entries }: Dataset): Bounds {
  const first = entries.reduce((day, e) => Math.min(day, e.start ?? e.appears), dayOf(manifest.extent.start));
  const last = entries.reduce((day, e) => Math.max(day, e.appears), first);
  return { first, last };
}
const dayOf = (iso: string) => Date.parse(`${iso}T00:00:00Z`) / 864e5;

/** The stretch the timeline opens on, in whole months; the extent where there is nothing denser. */
function denseOf({ manifest }: Dataset, extent: Interval): Interval {
  const dense = intersect({ start: dayOf(manifest.dense.start), end: dayOf(manifest.dense.end) }, extent);
  return wholeMonths(dense ?? extent);
}

export function createPainter(dataset: Dataset): Painter {
  const bounds = boundsOf(dataset);
  const extent = wholeMonths({ start: bounds.first, end: bounds.last + 1 });
  const dense = denseOf(dataset, extent);
  let filterKey: readonly unknown[] = [];
  let lastFiltered: Filtered | undefined;
  let shownKey: readonly unknown[] = [];
  let lastShown: Shown | undefined;
  let placeKey: readonly unknown[] = [];
  let lastPlace: Shown | undefined;

  const filtered = (state: AtlasState): Filtered => {
    const key = [state.sectors, state.kinds, state.provinces, state.q, state.basis];
    if (!lastFiltered || !same(key, filterKey)) {
      const mask = maskOf(dataset, state);
      const open = state.sectors ? maskOf(dataset, { ...state, sectors: null }) : mask;
      const days = countDays(dataset, mask, extent);
      const tally = createTally(dataset.entries, mask);
      const stops = dataset.entries.filter((e) => mask[e.index]).map((e) => e.appears);
      lastFiltered = {
        mask,
        open,
        openDays: groupDays(dataset, open),
        tally,
        days,
        spans: spansOf(dataset, mask),
        stops: [...new Set(stops)],
      };
      filterKey = key;
    }
    return lastFiltered;
  };

  const picture = (state: AtlasState): Picture => {
    const now = filtered(state);
    const day = currentDay(state, bounds);
    const from = firstShown(state, bounds);
    const low = entriesBefore(dataset.entries, from);
    const high = entriesBefore(dataset.entries, day + 1);
    const key = [now, low, high];
    if (!lastShown || !same(key, shownKey)) {
      lastShown = shownOf(dataset.entries, now, low, high);
      shownKey = key;
    }
    let fresh = 0;
    for (let i = high - 1; i >= low && dataset.entries[i]!.appears === day; i--)
      if (isExact(dataset.entries[i]!)) fresh += now.mask[i]!;
    return { filtered: now, shown: lastShown, day, from, fresh };
  };

  return {
    bounds,
    extent,
    dense,
    before: Uint8Array.from(dataset.entries, (e) => (e.appears < dense.start ? 1 : 0)),
    filtered,
    picture,
    at(state, code) {
      const { shown } = picture(state);
      if (!lastPlace || !same([shown, code], placeKey)) {
        const entries = shown.entries.filter((e) => liesIn(e, code));
        lastPlace = listed(entries);
        placeKey = [shown, code];
      }
      return lastPlace;
    },
    legend(state) {
      const { filtered: now, day, from } = picture(state);
      if (state.symbols !== 'initiatives') return otherCounts(dataset, now.open, from, day, state.symbols);
      return countGroups(now.openDays, from, day);
    },
  };
}

function shownOf(all: readonly Entry[], { mask, tally }: Filtered, low: number, high: number): Shown {
  let entries: readonly Entry[] | undefined;
  let counts: Counts | undefined;
  return {
    size: tally.size(low, high),
    get counts() {
      counts ??= tally.counts(low, high);
      return counts;
    },
    get entries() {
      entries ??= all.slice(low, high).filter((e) => mask[e.index]);
      return entries;
    },
    newest(most) {
      const found: Entry[] = [];
      for (let i = high - 1; i >= low && found.length < most; i--) if (mask[i]) found.push(all[i]!);
      return found.reverse();
    },
  };
}

const listed = (entries: readonly Entry[]): Shown => ({
  size: entries.length,
  counts: countsOf(entries),
  entries,
  newest: (most) => entries.slice(-most),
});

/** Documents and mentions cannot be added up from parts, since groups share them; counted when they are asked for. */
function otherCounts(
  { entries }: Dataset,
  open: Uint8Array,
  from: Day,
  day: Day,
  measure: Measure,
): Record<Group, number> {
  const visible = entries.slice(entriesBefore(entries, from), entriesBefore(entries, day + 1));
  const count = (group: Group) =>
    countsOf(visible.filter((e) => open[e.index] && e.group === group))[measure];
  return Object.fromEntries(GROUPS.map((group) => [group, count(group)])) as Record<Group, number>;
}

/** First day that still shows: everything in cumulative and fade mode, the last `window` days in window mode. */
export function firstShown(state: AtlasState, bounds: Bounds): Day {
  const from = state.from ?? bounds.first;
  return state.mode === 'window' ? Math.max(from, currentDay(state, bounds) - state.window + 1) : from;
}

/** How many entries appear before a day. */
function entriesBefore(entries: readonly Entry[], day: Day): number {
  let low = 0;
  let high = entries.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (entries[middle]!.appears < day) low = middle + 1;
    else high = middle;
  }
  return low;
}

const same = (a: readonly unknown[], b: readonly unknown[]) =>
  a.length === b.length && a.every((item, i) => item === b[i]);
