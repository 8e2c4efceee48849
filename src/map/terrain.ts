// Polygons of the basemap → a coarse grid that tells in one look-up which province, other land or sea a point lies in.
import type { MultiPolygon, Polygon, Position } from 'geojson';
import type { Basemap } from './basemap.ts';
import { type Point, toWorld, worldSize } from './mercator.ts';

export const SEA = 0;
export const ABROAD = 255;

export interface Terrain {
  /** SEA, ABROAD, or 1 + the index of a province. `point` in world px at `zoom`. */
  at(point: Point, zoom: number): number;
  readonly codes: readonly string[]; // provinces, in order of their number
}

const WEST = 55;
const EAST = 155;
const SOUTH = -5;
const NORTH = 62;
const COLUMNS = 1000; // a tenth of a degree: 1.5 px when the whole country shows

export function buildTerrain(basemap: Basemap): Terrain {
  const [left, bottom] = toWorld([WEST, SOUTH], 0);
  const [right, top] = toWorld([EAST, NORTH], 0);
  const cell = (right - left) / COLUMNS;
  const rows = Math.ceil((bottom - top) / cell);
  const grid = new Uint8Array(COLUMNS * rows);
  const fill = (shape: Polygon | MultiPolygon, value: number) => {
    const polygons = shape.type === 'Polygon' ? [shape.coordinates] : shape.coordinates;
    for (const rings of polygons) fillPolygon(rings, value);
  };
  const fillPolygon = (rings: Position[][], value: number) => {
    const crossings = new Map<number, number[]>();
    for (const ring of rings) noteCrossings(ring, crossings);
    for (const [row, list] of crossings) {
      list.sort((a, b) => a - b);
      for (let i = 0; i + 1 < list.length; i += 2) {
        const from = Math.max(Math.round(list[i]!), 0);
        const to = Math.min(Math.round(list[i + 1]!), COLUMNS);
        if (to > from) grid.fill(value, row * COLUMNS + from, row * COLUMNS + to);
      }
    }
  };
  /** Where each edge of a ring crosses the middle of a row of cells. */
  const noteCrossings = (ring: Position[], crossings: Map<number, number[]>) => {
    for (let i = 1; i < ring.length; i++) {
      const [x0, y0] = toCell(ring[i - 1]!);
      const [x1, y1] = toCell(ring[i]!);
      const first = Math.max(Math.ceil(Math.min(y0, y1) - 0.5), 0);
      const last = Math.min(Math.ceil(Math.max(y0, y1) - 0.5), rows);
      for (let row = first; row < last; row++) {
        const x = x0 + ((row + 0.5 - y0) / (y1 - y0)) * (x1 - x0) - 0.5;
        const list = crossings.get(row);
        if (list) list.push(x + 0.5);
        else crossings.set(row, [x + 0.5]);
      }
    }
  };
  const toCell = ([lng = 0, lat = 0]: Position): Point => {
    const [x, y] = toWorld([lng, lat], 0);
    return [(x - left) / cell, (y - top) / cell];
  };

  for (const shape of basemap.neighbours) fill(shape, ABROAD);
  for (const [i, { shape }] of basemap.provinces.entries()) fill(shape, i + 1);
  const codes = basemap.provinces.map((p) => p.code);
  // A placement asks a hundred thousand times at one zoom: the power is taken once.
  let scale = 1;
  let scaleZoom = 0;
  return {
    codes,
    at([x, y], zoom) {
      if (zoom !== scaleZoom) {
        scale = worldSize(0) / worldSize(zoom);
        scaleZoom = zoom;
      }
      const column = Math.floor((x * scale - left) / cell);
      const row = Math.floor((y * scale - top) / cell);
      if (column < 0 || row < 0 || column >= COLUMNS || row >= rows) return SEA;
      return grid[row * COLUMNS + column]!;
    },
  };
}
