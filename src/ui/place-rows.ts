// The shown entries → provinces with their places, each with its three counts, most first.
import {
  type Counts,
  countsOf,
  type Dataset,
  type Entry,
  type PlaceEntry,
  provinceOf,
  SCOPES,
  type Scope,
} from '../atlas/index.ts';
import type { Measure } from '../state/index.ts';

export interface PlaceRow {
  readonly code: string;
  readonly place: PlaceEntry | undefined; // a province that no text names is only a heading
  readonly counts: Counts;
  readonly children: readonly PlaceRow[];
}

/** A province counts each of its entries once, however many of its cities they name. */
export function placeRows(dataset: Dataset, entries: readonly Entry[], measure: Measure): PlaceRow[] {
  const byPlace = new Map<string, Set<Entry>>();
  const put = (code: string, entry: Entry) => {
    const set = byPlace.get(code);
    if (set) set.add(entry);
    else byPlace.set(code, new Set([entry]));
  };
  for (const entry of entries)
    for (const { code } of [...entry.leads, ...entry.partners]) {
      put(code, entry);
      put(provinceOf(code), entry);
    }
  const row = (code: string, children: readonly PlaceRow[]): PlaceRow => ({
    code,
    place: dataset.places.get(code),
    counts: countsOf([...(byPlace.get(code) ?? [])]),
    children,
  });
  const most = (a: PlaceRow, b: PlaceRow) =>
    b.counts[measure] - a.counts[measure] || (a.code < b.code ? -1 : 1);
  const codes = [...byPlace.keys()];
  return codes
    .filter((code) => code === provinceOf(code))
    .map((province) => {
      const inside = codes.filter((code) => code !== province && provinceOf(code) === province);
      return row(province, inside.map((code) => row(code, [])).sort(most));
    })
    .sort(most);
}

/** What lies in no province: one row for the whole country, one for what nobody places. */
export function scopeRows(entries: readonly Entry[]): { readonly scope: Scope; readonly counts: Counts }[] {
  return SCOPES.map((scope) => ({
    scope,
    counts: countsOf(entries.filter((e) => e.initiative.scope === scope)),
  })).filter((row) => row.counts.initiatives > 0);
}
