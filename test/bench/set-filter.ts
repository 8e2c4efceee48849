// Initiatives → their points as a MapLibre circle layer; a day is a filter.
import { RADIUS, type Stepped } from './candidate.ts';
import type { Rows } from './initiatives.ts';
import { COLOURS, openPlainMap, positionsOf } from './plain-map.ts';

export const open: Stepped = async (box, source) => {
  const map = await openPlainMap(box);
  const rows = await source.rows();
  const first = rows.day[0] ?? 0;
  // As a file that the worker parses: a million objects on both sides would be more than a page may hold.
  map.addSource('points', { type: 'geojson', data: URL.createObjectURL(collectionOf(rows, first)) });
  map.addLayer({
    id: 'points',
    type: 'circle',
    source: 'points',
    filter: ['<=', ['get', 'day'], 0],
    paint: {
      'circle-radius': RADIUS,
      'circle-color': [
        'match',
        ['get', 'group'],
        ...COLOURS.flatMap((colour, group) => [group, colour]),
        '#000',
      ] as never,
    },
  });
  return {
    appear: rows.day,
    show: (day) => void map.setFilter('points', ['<=', ['get', 'day'], day - first]),
    settled: () => map.loaded(),
  };
};

function collectionOf(rows: Rows, first: number): Blob {
  const at = positionsOf(rows);
  const features = Array.from(
    rows.day,
    (day, i) =>
      `{"type":"Feature","geometry":{"type":"Point","coordinates":[${at[i * 2]!.toFixed(4)},${at[i * 2 + 1]!.toFixed(4)}]},"properties":{"day":${day - first},"group":${rows.group[i]}}}`,
  );
  return new Blob(['{"type":"FeatureCollection","features":[', features.join(), ']}']);
}
