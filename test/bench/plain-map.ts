// An element → a MapLibre map with the atlas' own basemap and nothing on it; and the points that peers put there.
import '../../src/map/worker.ts';
import 'maplibre-gl/dist/maplibre-gl.css';
import { Map as MapLibre } from 'maplibre-gl';
import basemapUrl from '../../data/basemap.topo.json?url';
import { GROUPS } from '../../src/contract/index.ts';
import { loadBasemap } from '../../src/map/basemap.ts';
import { GROUP_COLOURS } from '../../src/map/index.ts';
import { mapStyle } from '../../src/map/style.ts';
import { VIEW } from './candidate.ts';
import type { Rows } from './initiatives.ts';

export async function openPlainMap(container: HTMLElement): Promise<MapLibre> {
  const basemap = await loadBasemap(new URL(basemapUrl, document.baseURI));
  const map = new MapLibre({
    container,
    style: mapStyle(basemap, 'light'),
    center: [VIEW.lng, VIEW.lat],
    zoom: VIEW.zoom,
    renderWorldCopies: false,
    attributionControl: false,
    fadeDuration: 0,
    canvasContextAttributes: { antialias: true },
  });
  // What a map only reports would be measured as very fast.
  map.on('error', ({ error }) => {
    throw error;
  });
  await map.once('load');
  return map;
}

/** Where each row's point lies: spread a little around its seat, or a thousand would lie on one spot. */
export function positionsOf({ seat, day }: Rows): Float32Array {
  const at = seat.slice();
  for (let i = 0; i < day.length; i++) {
    const far = 0.3 * Math.sqrt((i * 0.618) % 1);
    at[i * 2]! += far * Math.cos(i * 2.4);
    at[i * 2 + 1]! += far * Math.sin(i * 2.4);
  }
  return at;
}

export const COLOURS = GROUPS.map((group) => GROUP_COLOURS.light[group]);
