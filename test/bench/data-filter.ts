// Initiatives → their points as a deck.gl layer in columns; a day is a range of its DataFilterExtension.
import { DataFilterExtension, type DataFilterExtensionProps } from '@deck.gl/extensions';
import { ScatterplotLayer } from '@deck.gl/layers';
import { MapLibreOverlay } from '@deck.gl/maplibre';
import { RADIUS, type Stepped } from './candidate.ts';
import { COLOURS, openPlainMap, positionsOf } from './plain-map.ts';

export const open: Stepped = async (box, source) => {
  const map = await openPlainMap(box);
  const rows = await source.rows();
  const first = rows.day[0] ?? 0;
  const bytes = COLOURS.map((hex) => [1, 3, 5].map((i) => Number.parseInt(hex.slice(i, i + 2), 16)));
  const fill = new Uint8Array(rows.day.length * 3);
  rows.group.forEach((group, i) => {
    fill.set(bytes[group]!, i * 3);
  });
  const data = {
    length: rows.day.length,
    attributes: {
      getPosition: { value: positionsOf(rows), size: 2 },
      // Since the first day: days since 1970 leave 32 bits little room for their fractions.
      getFilterValue: { value: Float32Array.from(rows.day, (day) => day - first), size: 1 },
      getFillColor: { value: fill, size: 3, normalized: true },
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
  return {
    appear: rows.day,
    show: (day) => overlay.setProps({ layers: [layerAt(day)] }),
    settled: () => map.loaded(),
  };
};
