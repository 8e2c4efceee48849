// Entries → a GeoJSON file of the same features as data/initiatives.geojson, with a word on what it is a part of.
import type { Dataset, Entry } from '../atlas/index.ts';
import type { InitiativeCollection } from '../contract/index.ts';

type Feature = InitiativeCollection['features'][number];

/** A member of our own, which RFC 7946 allows and other readers pass over. */
export interface About {
  readonly title: string;
  readonly version: string; // of the data
  readonly view: string; // the address that shows it
}

/** A feature a line, as in the data itself. */
export function geojsonFile(entries: readonly Entry[], { places }: Dataset, about: About): string {
  const features = entries.map(({ initiative }): Feature => {
    const coordinates = initiative.places.flatMap(({ code }) => {
      const seat = places.get(code)?.seat;
      return seat ? [[seat[0], seat[1]] as [number, number]] : [];
    });
    return {
      type: 'Feature',
      id: initiative.id,
      geometry: coordinates.length > 0 ? { type: 'MultiPoint', coordinates } : null,
      properties: initiative,
    };
  });
  const lines = features.map((feature) => JSON.stringify(feature)).join(',\n');
  return `{"type":"FeatureCollection","about":${JSON.stringify(about)},"features":[\n${lines}\n]}\n`;
}
