// A number → a dataset of so many made-up initiatives in 3,000 real places, built in memory; or the bundled one.
import gazetteerUrl from '../data/gazetteer.json?url';
import initiativesUrl from '../data/initiatives.geojson?url';
import manifestUrl from '../data/manifest.json?url';
import placesUrl from '../data/places.geojson?url';
import { random } from '../scripts/bench/random.ts';
import { buildDataset, type Dataset, type Entry, type PlaceEntry } from '../src/atlas/index.ts';
import {
  GROUP_OF,
  type Initiative,
  type InitiativeCollection,
  KINDS,
  type Manifest,
  type PlaceCollection,
  SECTORS,
} from '../src/contract/index.ts';
import { formatDay, parseDay } from '../src/time/index.ts';
import { ready } from './candidate.ts';

const PLACES = 3000;
const DOCUMENTS = 500;
const FIRST = parseDay('2016-01-01');
const DAYS = 1827;
const SEED = 1;

const json = async <T>(url: string): Promise<T> => (await fetch(url)).json() as Promise<T>;

export async function bundled(): Promise<Dataset> {
  const [manifest, places, initiatives] = await Promise.all([
    json<Manifest>(manifestUrl),
    json<PlaceCollection>(placesUrl),
    json<InitiativeCollection>(initiativesUrl),
  ]);
  return buildDataset(manifest, places, initiatives);
}

/** The same for the same number. Entries are made in the order of their days, as buildDataset would sort them. */
export async function generated(number: number): Promise<Dataset> {
  const next = random(SEED);
  const whole = (below: number) => Math.floor(next() * below);
  const places = await somePlaces(whole);
  const days = Int32Array.from({ length: number }, () => FIRST + whole(DAYS)).sort();
  const entries = Array.from(days, (day, index) => entryOf(index, day, ready(places[whole(PLACES)]), whole));
  const byPlace = new Map<string, Entry[]>(places.map(({ code }) => [code, []]));
  for (const entry of entries) byPlace.get(ready(entry.leads[0]).code)?.push(entry);
  const extent = { start: formatDay(FIRST), end: formatDay(FIRST + DAYS) };
  return {
    manifest: {
      schemaVersion: 1,
      hash: '',
      extent,
      dense: extent,
      counts: { initiatives: number, documents: DOCUMENTS, mentions: number, places: PLACES, problems: 0 },
      documents: [],
      licences: [],
      accuracy: [],
    },
    places: new Map(places.map((place) => [place.code, place])),
    entries,
    byId: new Map(entries.map((entry) => [entry.initiative.id, entry])),
    byPlace,
  };
}

function entryOf(index: number, day: number, place: PlaceEntry, whole: (below: number) => number): Entry {
  const sector = ready(SECTORS[whole(SECTORS.length)]);
  const start = formatDay(day);
  const initiative: Initiative = {
    id: `made-up-${index}`,
    title: `Initiative ${index}`,
    date: { edtf: start, start, end: formatDay(day + 1), precision: 'day', basis: 'stated' },
    scope: 'places',
    places: [{ code: place.code, basis: 'stated', lead: true }],
    sector,
    sectors: [sector],
    kind: ready(KINDS[whole(KINDS.length)]),
    actors: [],
    evidence: [
      {
        document: `${whole(DOCUMENTS)}.md`,
        start: index,
        end: index + 1,
        sentence: 1,
        text: '',
        toponyms: [],
      },
    ],
    confidence: 1,
    reason: '',
    sameAs: [],
  };
  const group = GROUP_OF[sector];
  return {
    index,
    initiative,
    group,
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
