// Turns data/gazetteer.json and data/basemap.topo.json into the objects the geodata tests ask questions of.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import type { Feature, FeatureCollection, MultiPolygon, Polygon, Position } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { type GazetteerFile, GazetteerFileSchema, type GazetteerRow } from '../../src/contract/gazetteer.ts';

const DATA = join(import.meta.dirname, '../../data');
export const GAZETTEER_PATH = join(DATA, 'gazetteer.json');
export const BASEMAP_PATH = join(DATA, 'basemap.topo.json');

export type Area = Polygon | MultiPolygon;

export const gazetteer: GazetteerFile = GazetteerFileSchema.parse(
  JSON.parse(readFileSync(GAZETTEER_PATH, 'utf8')),
);
export const topology = JSON.parse(readFileSync(BASEMAP_PATH, 'utf8')) as Topology;

const rows = new Map(gazetteer.places.map((row) => [row[0], row]));

export function place(code: string): GazetteerRow {
  const row = rows.get(code);
  if (!row) throw new Error(`no place ${code}`);
  return row;
}

export const layer = (name: string): Feature<Area>[] =>
  (feature(topology, topology.objects[name] as GeometryCollection) as FeatureCollection<Area>).features;

export const polygons = ({ type, coordinates }: Area): Position[][][] =>
  type === 'Polygon' ? [coordinates] : coordinates;

export const brotliSize = (path: string): number => brotliCompressSync(readFileSync(path)).length;
