// Mentions and initiatives → the places of data/places.geojson, each with its three counts.
import type { Initiative, Place, PlaceCollection } from '../../contract/index.ts';
import { addDays } from '../date/calendar.ts';
import type { Parsed } from '../index.ts';
import { type Gazetteer, type GazetteerPlace, parentOf } from '../toponym/index.ts';

interface Tally {
  mentions: number;
  readonly documents: Set<string>;
  readonly initiatives: Initiative[];
}

/** Every place that is mentioned or holds an initiative, by code. */
export function toPlaces(
  parsed: readonly Parsed[],
  initiatives: readonly Initiative[],
  gazetteer: Gazetteer,
): PlaceCollection {
  const tallies = new Map<string, Tally>();
  const tally = (code: string): Tally => {
    let t = tallies.get(code);
    if (!t) {
      t = { mentions: 0, documents: new Set(), initiatives: [] };
      tallies.set(code, t);
    }
    return t;
  };
  for (const { document, geoparsed } of parsed)
    for (const { place } of geoparsed.toponyms) {
      const t = tally(place.code);
      t.mentions++;
      t.documents.add(document.id);
    }
  for (const initiative of initiatives)
    for (const { code } of initiative.places) tally(code).initiatives.push(initiative);
  const codes = [...tallies.keys()].sort();
  return {
    type: 'FeatureCollection',
    features: codes.flatMap((code) => {
      const place = gazetteer.places.get(code);
      return place
        ? [
            {
              type: 'Feature' as const,
              id: code,
              geometry: { type: 'Point' as const, coordinates: [...place.seat] as [number, number] },
              properties: toPlace(place, tallies.get(code)!),
            },
          ]
        : [];
    }),
  };
}

function toPlace(place: GazetteerPlace, { mentions, documents, initiatives }: Tally): Place {
  const sectors: Record<string, number> = {};
  for (const { sector } of initiatives) sectors[sector] = (sectors[sector] ?? 0) + 1;
  const dated = initiatives.filter(({ date }) => date.start !== null);
  const starts = dated.map(({ date }) => date.start!).sort();
  const ends = dated.map(({ date }) => date.end).sort();
  return {
    code: place.code,
    name: place.name,
    alternatives: [...place.alternatives],
    level: place.level,
    parent: parentOf(place),
    counts: { mentions, documents: documents.size, initiatives: initiatives.length },
    sectors: Object.fromEntries(Object.entries(sectors).sort(([a], [b]) => (a < b ? -1 : 1))),
    first: starts[0] ?? null,
    last: ends.length > 0 ? addDays(ends.at(-1)!, -1) : null,
  };
}
