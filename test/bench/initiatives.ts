// A number → so many made-up initiatives in 3,000 real places, as columns or as a dataset in memory; or the bundled ones.
import gazetteerUrl from '../../data/gazetteer.json?url';
import initiativesUrl from '../../data/initiatives.geojson?url';
import manifestUrl from '../../data/manifest.json?url';
import placesUrl from '../../data/places.geojson?url';
import { random } from '../../scripts/bench/random.ts';
import { buildDataset, type Dataset, type Entry, type PlaceEntry } from '../../src/atlas/index.ts';
import {
  GROUP_OF,
  GROUPS,
  type Initiative,
  type InitiativeCollection,
  KINDS,
  type Manifest,
  type PlaceCollection,
  SECTORS,
} from '../../src/contract/index.ts';
import { formatDay, parseDay } from '../../src/time/index.ts';
import { ready } from './candidate.ts';

const PLACES = 3000;
const DOCUMENTS = 500;
const FIRST = parseDay('2016-01-01');
const DAYS = 1827;
const SEED = 1;

/** A row for each initiative at each of its lead places, by day. */
export interface Rows {
  readonly day: Int32Array;
  readonly group: Uint8Array; // position in GROUPS
  readonly seat: Float32Array; // lng, lat
}

/** Either form is made when it is asked for: a million objects are not for those who draw columns. */
export interface Source {
  rows(): Promise<Rows>;
  dataset(): Promise<Dataset>;
}

const json = async <T>(url: string): Promise<T> => (await fetch(url)).json() as Promise<T>;

export function bundled(): Source {
  const dataset = async () =>
    buildDataset(
      ...(await Promise.all([
        json<Manifest>(manifestUrl),
        json<PlaceCollection>(placesUrl),
        json<InitiativeCollection>(initiativesUrl),
      ])),
    );
  return {
    dataset,
    async rows() {
      const leads = (await dataset()).entries.flatMap((entry) =>
        entry.leads.map((place) => ({ entry, place })),
      );
      return {
        day: Int32Array.from(leads, ({ entry }) => entry.appears),
        group: Uint8Array.from(leads, ({ entry }) => GROUPS.indexOf(entry.group)),
        seat: Float32Array.from(leads.flatMap(({ place }) => place.seat)),
      };
    },
  };
}

/** The same for the same number. */
export function generated(number: number): Source {
  const made = async () => {
    const next = random(SEED);
    const whole = (below: number) => Math.floor(next() * below);
    const places = await somePlaces(whole);
    const day = Int32Array.from({ length: number }, () => FIRST + whole(DAYS)).sort();
    const place = Uint16Array.from({ length: number }, () => whole(PLACES));
    const sector = Uint8Array.from({ length: number }, () => whole(SECTORS.length));
    return { places, day, place, sector };
  };
  return {
    async rows() {
      const { places, day, place, sector } = await made();
      const seat = new Float32Array(number * 2);
      place.forEach((at, i) => {
        seat.set(ready(places[at]).seat, i * 2);
      });
      return { day, seat, group: sector.map((s) => GROUPS.indexOf(GROUP_OF[ready(SECTORS[s])])) };
    },
    async dataset() {
      const { places, day, place, sector } = await made();
      const entries = Array.from(day, (appears, i) => {
        return entryOf(i, appears, ready(places[place[i]!]), ready(SECTORS[sector[i]!]));
      });
      const byPlace = new Map<string, Entry[]>(places.map(({ code }) => [code, []]));
      for (const entry of entries) byPlace.get(ready(entry.leads[0]).code)?.push(entry);
      return {
        manifest: manifestOf(number),
        places: new Map(places.map((p) => [p.code, p])),
        entries,
        byId: new Map(entries.map((entry) => [entry.initiative.id, entry])),
        byPlace,
      };
    },
  };
}

function manifestOf(initiatives: number): Manifest {
  const extent = { start: formatDay(FIRST), end: formatDay(FIRST + DAYS) };
  const counts = { initiatives, documents: DOCUMENTS, mentions: initiatives, places: PLACES, problems: 0 };
  const empty = { documents: [], licences: [], accuracy: [] };
  return { schemaVersion: 1, hash: '', extent, dense: extent, counts, ...empty };
}

function entryOf(index: number, day: number, place: PlaceEntry, sector: (typeof SECTORS)[number]): Entry {
  const start = formatDay(day);
  const sentence = { start: index, end: index + 1, sentence: 1, text: '', toponyms: [] };
  const initiative: Initiative = {
    id: `made-up-${index}`,
    title: `Initiative ${index}`,
    date: { edtf: start, start, end: formatDay(day + 1), precision: 'day', basis: 'stated' },
    scope: 'places',
    places: [{ code: place.code, basis: 'stated', lead: true }],
    sector,
    sectors: [sector],
    kind: ready(KINDS[index % KINDS.length]),
    actors: [],
    evidence: [{ document: `${index % DOCUMENTS}.md`, ...sentence }],
    confidence: 1,
    reason: '',
    sameAs: [],
  };
  return {
    index,
    initiative,
    group: GROUP_OF[sector],
    appears: day,
    start: day,
    end: day + 1,
    leads: [place],
    partners: [],
    seat: false,
  };
}

/** Prefectures and counties of the gazetteer, drawn by lot. */
async function somePlaces(whole: (below: number) => number): Promise<PlaceEntry[]> {
  type Row = [code: string, zh: string, en: string, also: string, type: number, lng: number, lat: number];
  const { places } = await json<{ places: Row[] }>(gazetteerUrl);
  const rows = places.filter(([code]) => !code.endsWith('0000'));
  while (rows.length > PLACES) rows.splice(whole(rows.length), 1);
  return rows.map(
    ([code, zh, en, , , lng, lat]): PlaceEntry => ({
      code,
      name: { en, zh },
      alternatives: [],
      level: code.endsWith('00') ? 'prefecture' : 'county',
      parent: null,
      counts: { mentions: 0, documents: 0, initiatives: 0 },
      sectors: {},
      first: null,
      last: null,
      seat: [lng, lat],
    }),
  );
}
