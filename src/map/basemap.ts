// data/basemap.topo.json → land, provinces, water and lines as GeoJSON, ready for a map or an SVG.
import type { Feature, LineString, MultiLineString, MultiPolygon, Polygon } from 'geojson';
import { feature, merge, mesh } from 'topojson-client';
import type {
  GeometryCollection,
  GeometryObject,
  Topology,
  MultiPolygon as TopoMultiPolygon,
  Polygon as TopoPolygon,
} from 'topojson-specification';
import { BASEMAP_OBJECTS, type BasemapObject, type Name } from '../contract/index.ts';
import { type Border, borderBetween } from './borders.ts';
import type { LngLat } from './mercator.ts';

export interface ProvinceShape {
  readonly code: string;
  readonly label: LngLat;
  readonly shape: Polygon | MultiPolygon;
}
export interface CountryLabel {
  readonly id: string;
  readonly name: Name;
  readonly label: LngLat;
}
export interface Basemap {
  readonly land: MultiPolygon; // every country and province, one shape
  readonly provinces: readonly ProvinceShape[];
  readonly neighbours: readonly (Polygon | MultiPolygon)[];
  readonly countries: readonly CountryLabel[]; // those worth a label
  readonly lakes: readonly Feature[];
  readonly rivers: readonly Feature[];
  readonly lines: Readonly<Record<Exclude<Border, 'hidden'>, MultiLineString>>;
}

type Props = { l?: [number, number]; n?: string; z?: string } | null;
type Objects = Record<BasemapObject, GeometryCollection<NonNullable<Props>>>;

const loaded = new Map<string, Promise<Basemap>>();

/**
 * Fetches and decodes the boundary file, once for all who draw it. Rejects with a plain message where it is missing or
 * has another shape; who asks again then tries again.
 */
export function loadBasemap(url: URL): Promise<Basemap> {
  let basemap = loaded.get(url.href);
  if (!basemap) {
    basemap = fetchBasemap(url);
    basemap.catch(() => loaded.delete(url.href));
    loaded.set(url.href, basemap);
  }
  return basemap;
}

async function fetchBasemap(url: URL): Promise<Basemap> {
  const response = await fetch(url).catch(() => null);
  if (!response?.ok)
    throw new Error(
      `The boundary file could not be loaded (${response?.status ?? 'no answer'}): ${url.href}`,
    );
  const data: unknown = await response.json().catch(() => null);
  return decodeBasemap(data);
}

/** Throws an Error in plain words where `data` is not the topology of contract/basemap.ts. */
export function decodeBasemap(data: unknown): Basemap {
  const topology = validate(data);
  const { provinces, neighbours, lakes, rivers } = topology.objects;
  const all: GeometryCollection = {
    type: 'GeometryCollection',
    geometries: [...provinces.geometries, ...neighbours.geometries],
  };
  const line = (kind: Border) =>
    mesh(topology, all as GeometryObject, (a, b) => borderBetween(String(a.id), String(b.id)) === kind);
  const shapes = (object: GeometryCollection) =>
    feature(topology, object).features as Feature<Polygon | MultiPolygon, Props>[];
  return {
    land: merge(topology, all.geometries as (TopoPolygon | TopoMultiPolygon)[]),
    provinces: shapes(provinces).map(({ id, geometry, properties }) => ({
      code: String(id),
      label: properties?.l ?? firstPoint(geometry),
      shape: geometry,
    })),
    neighbours: shapes(neighbours).map((f) => f.geometry),
    countries: shapes(neighbours).flatMap(({ id, properties: p }) =>
      p?.l && p.n ? { id: String(id), name: { en: p.n, zh: p.z ?? p.n }, label: p.l } : [],
    ),
    lakes: feature(topology, lakes).features,
    rivers: feature(topology, rivers).features as Feature<LineString | MultiLineString>[],
    lines: {
      coast: line('coast'),
      province: line('province'),
      national: line('national'),
      foreign: line('foreign'),
      disputed: line('disputed'),
    },
  };
}

function validate(data: unknown): Topology<Objects> {
  const topology = data as Partial<Topology<Objects>> | null;
  if (topology?.type !== 'Topology' || !Array.isArray(topology.arcs) || !topology.objects)
    throw new Error('The boundary file is not a TopoJSON topology.');
  for (const name of BASEMAP_OBJECTS)
    if (!Array.isArray(topology.objects[name]?.geometries))
      throw new Error(`The boundary file has no layer “${name}”.`);
  if (!topology.objects.provinces?.geometries.every((g) => /^\d{6}$/.test(String(g.id))))
    throw new Error('A province of the boundary file has no GB/T 2260 code.');
  return topology as Topology<Objects>;
}

function firstPoint(shape: Polygon | MultiPolygon): LngLat {
  const ring = shape.type === 'Polygon' ? shape.coordinates[0] : shape.coordinates[0]?.[0];
  const [lng = 0, lat = 0] = ring?.[0] ?? [];
  return [lng, lat];
}
