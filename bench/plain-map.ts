// An element → a MapLibre map with the atlas' own basemap and nothing on it; and the points that peers put there.
import '../src/map/worker.ts';
import 'maplibre-gl/dist/maplibre-gl.css';
import { Map as MapLibre } from 'maplibre-gl';
import basemapUrl from '../data/basemap.topo.json?url';
import type { Dataset } from '../src/atlas/index.ts';
import { GROUPS } from '../src/contract/index.ts';
import { loadBasemap } from '../src/map/basemap.ts';
import { GROUP_COLOURS } from '../src/map/index.ts';
import { mapStyle } from '../src/map/style.ts';
import { VIEW } from './candidate.ts';

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
  await map.once('load');
  return map;
}

export interface Point {
  readonly at: [lng: number, lat: number];
  readonly day: number; // since the first: epoch days have no room in 32 bits beside a fraction
  readonly group: number;
}

/** One a lead place, spread a little around its seat, in the order of their days. */
export function pointsOf({ entries }: Dataset): { first: number; points: Point[] } {
  const first = entries[0]?.appears ?? 0;
  const points = entries.flatMap(({ leads, group, appears, index }) =>
    leads.map(({ seat: [lng, lat] }): Point => {
      const angle = index * 2.4;
      const far = 0.3 * Math.sqrt((index * 0.618) % 1);
      const at: Point['at'] = [lng + far * Math.cos(angle), lat + far * Math.sin(angle)];
      return { at, day: appears - first, group: GROUPS.indexOf(group) };
    }),
  );
  return { first, points };
}

export const COLOURS = GROUPS.map((group) => GROUP_COLOURS.light[group]);
