// A dataset → its points as a deck.gl layer in columns; a day is a range of its DataFilterExtension.
import { DataFilterExtension, type DataFilterExtensionProps } from '@deck.gl/extensions';
import { ScatterplotLayer } from '@deck.gl/layers';
import { MapLibreOverlay } from '@deck.gl/maplibre';
import { RADIUS, type Stepped } from './candidate.ts';
import { COLOURS, openPlainMap, pointsOf } from './plain-map.ts';

export const open: Stepped = async (box, dataset) => {
  const map = await openPlainMap(box);
  const { first, points } = pointsOf(dataset);
  const bytes = COLOURS.map((hex) => [1, 3, 5].map((i) => Number.parseInt(hex.slice(i, i + 2), 16)));
  const data = {
    length: points.length,
    attributes: {
      getPosition: { value: Float32Array.from(points.flatMap(({ at }) => at)), size: 2 },
      getFilterValue: { value: Float32Array.from(points, ({ day }) => day), size: 1 },
      getFillColor: {
        value: Uint8Array.from(points.flatMap(({ group }) => bytes[group]!)),
        size: 3,
        normalized: true,
      },
    },
  };
  const extensions = [new DataFilterExtension({ filterSize: 1 })];
  const layerAt = (day: number) =>
    new ScatterplotLayer<unknown, DataFilterExtensionProps<unknown>>({
      id: 'points',
      data,
      getRadius: RADIUS,
      radiusUnits: 'pixels',
      extensions,
      filterRange: [0, day - first],
      parameters: { depthWriteEnabled: false, depthCompare: 'always' },
    });
  const overlay = new MapLibreOverlay({ interleaved: true, layers: [layerAt(first)] });
  map.addControl(overlay);
  return { show: (day) => overlay.setProps({ layers: [layerAt(day)] }), settled: () => map.loaded() };
};
