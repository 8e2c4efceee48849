// The parsed data files → the dataset in memory: initiatives sorted by the day they appear, with their places.
import {
  GROUP_OF,
  type Group,
  type Initiative,
  type InitiativeCollection,
  type Manifest,
  type Place,
  type PlaceCollection,
} from '../contract/index.ts';
import { type Day, parseDay } from '../time/day.ts';

export interface PlaceEntry extends Place {
  readonly seat: readonly [lng: number, lat: number];
}

/** An initiative with what the page derives once from it. */
export interface Entry {
  readonly index: number; // position in `Dataset.entries`
  readonly initiative: Initiative;
  readonly group: Group;
  /** First day on which it has certainly happened: the last day of its interval, or the day of the first document that
   * reports it if that came sooner; undated: its document's date. */
  readonly appears: Day;
  /** Half-open interval in which it happened; `start` is null when only an upper bound is known. */
  readonly start: Day | null;
  readonly end: Day;
  /** Where it is drawn, a mark each; empty where it concerns the whole country or no place is named (`scope` says which).
   * Six provinces named alike are six leads. */
  readonly leads: readonly PlaceEntry[];
  /** The other places of a cooperation, joined by arcs from the first lead. */
  readonly partners: readonly PlaceEntry[];
  /** True where every place is inferred from an organisation's seat. */
  readonly seat: boolean;
}

export interface Dataset {
  readonly manifest: Manifest;
  readonly places: ReadonlyMap<string, PlaceEntry>;
  readonly entries: readonly Entry[]; // by `appears`, then id
  readonly byId: ReadonlyMap<string, Entry>;
  readonly byPlace: ReadonlyMap<string, readonly Entry[]>; // code → entries with that place, in the same order
}

/** Joins the three files. A place code that places.geojson lacks is left out of its initiative. */
export function buildDataset(
  manifest: Manifest,
  places: PlaceCollection,
  initiatives: InitiativeCollection,
): Dataset {
  const entryOf = new Map<string, PlaceEntry>();
  for (const { properties, geometry } of places.features)
    entryOf.set(properties.code, { ...properties, seat: geometry.coordinates });

  const published = new Map(manifest.documents.map((d) => [d.id, lastDayOf(d.published)]));

  const entries = initiatives.features
    .map(({ properties }) => toEntry(properties, entryOf, published))
    .sort((a, b) => a.appears - b.appears || (a.initiative.id < b.initiative.id ? -1 : 1))
    .map((entry, index): Entry => ({ ...entry, index }));

  const byPlace = new Map<string, Entry[]>();
  for (const entry of entries)
    for (const { code } of [...entry.leads, ...entry.partners]) {
      const list = byPlace.get(code);
      if (list) list.push(entry);
      else byPlace.set(code, [entry]);
    }
  return {
    manifest,
    places: entryOf,
    entries,
    byId: new Map(entries.map((e) => [e.initiative.id, e])),
    byPlace,
  };
}

function toEntry(
  initiative: Initiative,
  entryOf: ReadonlyMap<string, PlaceEntry>,
  published: ReadonlyMap<string, Day>,
): Omit<Entry, 'index'> {
  const { date, places } = initiative;
  const start = date.start === null ? null : parseDay(date.start);
  const end = parseDay(date.end);
  const reported = Math.min(end - 1, ...initiative.evidence.map((e) => published.get(e.document) ?? end - 1));
  const entries = (lead: boolean) => places.flatMap((p) => (p.lead === lead && entryOf.get(p.code)) || []);
  return {
    initiative,
    group: GROUP_OF[initiative.sector],
    appears: date.precision === 'day' ? end - 1 : Math.max(start ?? reported, Math.min(end - 1, reported)),
    start,
    end,
    leads: entries(true),
    partners: entries(false),
    seat: places.length > 0 && places.every((p) => p.basis === 'seat'),
  };
}

/** The last day a document's EDTF date can mean: `2019-11~` → 30 November 2019. */
function lastDayOf(edtf: string): Day {
  const [, year, month, day] = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?/.exec(edtf) ?? [];
  if (!year) return Number.POSITIVE_INFINITY;
  if (day) return parseDay(`${year}-${month}-${day}`);
  const next = month ? Date.UTC(Number(year), Number(month), 1) : Date.UTC(Number(year) + 1, 0, 1);
  return next / 864e5 - 1;
}
