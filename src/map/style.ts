// The decoded basemap and a theme → a MapLibre style: no sprite, no glyphs, no address of another host.
import type { FeatureCollection } from 'geojson';
import type { GeoJSONSourceSpecification, LayerSpecification, StyleSpecification } from 'maplibre-gl';
import type { Basemap } from './basemap.ts';
import { type MapTokens, type Theme, TOKENS } from './tokens.ts';

/** Data layers go in below this one: hatching lies under rivers and every line. */
export const ABOVE_HATCH = 'lakes';
export const PROVINCE_SOURCE = 'provinces';

/** Named states of a province's outline, set per code: `shaded`, `hover`, `selected`. */
const state = (name: string) => ['boolean', ['feature-state', name], false] as const;

export function mapStyle(basemap: Basemap, theme: Theme): StyleSpecification {
  const { lines } = basemap;
  return {
    version: 8,
    sources: {
      land: source(basemap.land),
      [PROVINCE_SOURCE]: source(provinceCollection(basemap)),
      lakes: source({ type: 'FeatureCollection', features: [...basemap.lakes] }),
      rivers: source({ type: 'FeatureCollection', features: [...basemap.rivers] }),
      coast: source(lines.coast),
      province: source(lines.province),
      national: source(lines.national),
      foreign: source(lines.foreign),
      disputed: source(lines.disputed),
    },
    layers: mapLayers(TOKENS[theme], theme),
    // Tiles of the basemap are cut once; nothing fades in.
    transition: { duration: 0, delay: 0 },
  };
}

/** Paint and order of the basemap, bottom to top (look.md §1). Theme changes repaint, sources stay. */
export function mapLayers(t: MapTokens, theme: Theme): LayerSpecification[] {
  const soft = theme === 'dark' ? { width: 46, blur: 40 } : { width: 9, blur: 1 };
  return [
    { id: 'water', type: 'background', paint: { 'background-color': t.water } },
    line('shelf', 'coast', t.shelf, soft.width, { 'line-blur': soft.blur }),
    { id: 'land', type: 'fill', source: 'land', paint: { 'fill-color': t.land, 'fill-antialias': false } },
    {
      id: 'lakes',
      type: 'fill',
      source: 'lakes',
      paint: { 'fill-color': t.water, 'fill-outline-color': t.river },
    },
    line('rivers', 'rivers', t.river, 0.75),
    line('province', 'province', t.province, 0.8),
    line('foreign', 'foreign', t.national, 0.8, { 'line-opacity': 0.45 }),
    line('coast', 'coast', t.coast, 0.7),
    line('shaded-outline', PROVINCE_SOURCE, t.hatch, 1, { 'line-opacity': ['case', state('shaded'), 1, 0] }),
    line('national', 'national', t.national, 1.1),
    line('disputed', 'disputed', t.national, 1.1, { 'line-dasharray': [3.6, 2.7] }, 'butt'),
    line('hover-outline', PROVINCE_SOURCE, t.ink3, 1.3, { 'line-opacity': ['case', state('hover'), 1, 0] }),
    line('selected-outline', PROVINCE_SOURCE, t.accent, 1.8, {
      'line-opacity': ['case', state('selected'), 1, 0],
    }),
  ] as LayerSpecification[];
}

function line(
  id: string,
  from: string,
  color: string,
  width: number,
  paint: Record<string, unknown> = {},
  cap: 'round' | 'butt' = 'round',
) {
  return {
    id,
    type: 'line',
    source: from,
    layout: { 'line-join': 'round', 'line-cap': cap },
    paint: { 'line-color': color, 'line-width': width, ...paint },
  };
}

function source(data: GeoJSONSourceSpecification['data']): GeoJSONSourceSpecification {
  return { type: 'geojson', data, maxzoom: 7, tolerance: 0.3, buffer: 64 };
}

/** Feature ids must be numbers to carry state: the code is one. */
function provinceCollection(basemap: Basemap): FeatureCollection {
  return {
    type: 'FeatureCollection',
    features: basemap.provinces.map(({ code, shape }) => ({
      type: 'Feature',
      id: Number(code),
      properties: {},
      geometry: shape,
    })),
  };
}
