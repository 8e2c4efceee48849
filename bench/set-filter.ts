// A dataset → its points as a MapLibre circle layer; a day is a filter.
import { RADIUS, type Stepped } from './candidate.ts';
import { COLOURS, openPlainMap, pointsOf } from './plain-map.ts';

export const open: Stepped = async (box, dataset) => {
  const map = await openPlainMap(box);
  const { first, points } = pointsOf(dataset);
  map.addSource('points', {
    type: 'geojson',
    data: {
      type: 'FeatureCollection',
      features: points.map(({ at, day, group }) => ({
        type: 'Feature',
        geometry: { type: 'Point', coordinates: at },
        properties: { day, group },
      })),
    },
  });
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
    show: (day) => void map.setFilter('points', ['<=', ['get', 'day'], day - first]),
    settled: () => map.loaded(),
  };
};
