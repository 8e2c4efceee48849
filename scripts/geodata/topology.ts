// Turns land features, water and label points into the topology the page draws, simplified for zooms up to about 7.
import type { Feature, FeatureCollection, MultiPolygon, Polygon, Position } from 'geojson';
import type { Topology } from 'topojson-specification';
import type { Land } from './land.ts';
import { loadPackage } from './packages.ts';
import { readSeed } from './seeds.ts';
import { readWater } from './water.ts';

type Area = Polygon | MultiPolygon;
type KeyedArea = Feature<Area, { key: string; province: boolean }>;
interface Mapshaper {
  applyCommands(commands: string, files: Record<string, unknown>): Promise<Record<string, Uint8Array>>;
}

/** Wider than any window at zoom 3.5 shows, so that no clip edge is ever seen: west, south, east, north. */
export const EXTENT = [25, -15, 180, 78] as const;
/** Metres. Shared borders keep the finer value; 300 m is 0.6 px at zoom 7. */
const INTERVAL = { province: 300, near: 2000, far: 4000 };
/** Countries close enough to be seen while a Chinese province fills the window. */
const NEAR = ['PRK', 'KOR', 'JPN', 'VNM', 'LAO', 'MMR', 'NPL', 'BTN', 'KAS', 'PFA', 'PGA'];
/** Steps across the extent: about 70 m, below a pixel at zoom 9. */
const QUANTIZATION = 2e5;
const SMALLEST_ISLAND_KM2 = 8;
/** Coral islands: their outline is all there is to show. */
const KEPT_WHOLE = new Set(['PFA', 'PGA']);

export async function buildTopology(land: Land): Promise<Topology> {
  const areas = await simplify(land.areas);
  const provinces = areas.filter(({ properties }) => properties.province);
  const neighbours = areas.filter(({ properties }) => !properties.province).flatMap(withoutSmallIslands);
  const water = readWater();
  const { topology } = loadPackage<{
    topology(objects: Record<string, FeatureCollection>, quantization: number): Topology;
  }>('topojson-server');
  return topology(
    {
      provinces: collection(provinces.map((area) => labelledProvince(area, land.labels))),
      neighbours: collection(neighbours.map(labelledNeighbour(neighbourLabels()))),
      lakes: collection(water.lakes),
      rivers: collection(water.rivers),
    },
    QUANTIZATION,
  );
}

async function simplify(areas: Land['areas']): Promise<KeyedArea[]> {
  const near = JSON.stringify(NEAR).replaceAll('"', "'");
  const interval = `province ? ${INTERVAL.province} : ${near}.includes(key) ? ${INTERVAL.near} : ${INTERVAL.far}`;
  const { applyCommands } = loadPackage<Mapshaper>('mapshaper');
  const output = await applyCommands(
    `-i land.json -clip bbox=${EXTENT} remove-slivers -dissolve key copy-fields=province ` +
      `-simplify visvalingam weighted keep-shapes variable interval="${interval}" ` +
      '-o simplified.json format=geojson precision=0.00001',
    { 'land.json': areas },
  );
  const { features } = JSON.parse(
    Buffer.from(output['simplified.json']!).toString(),
  ) as FeatureCollection<Area | null>;
  return (features as KeyedArea[])
    .filter(({ geometry }) => geometry !== null)
    .sort((a, b) => (a.properties.key < b.properties.key ? -1 : 1));
}

/** Never applied to provinces: Macau is smaller than many an island nobody would miss. */
function withoutSmallIslands(area: KeyedArea): KeyedArea[] {
  const { geometry, properties } = area;
  if (KEPT_WHOLE.has(properties.key)) return [area];
  const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  const kept = polygons.filter((polygon) => ringAreaKm2(polygon[0]!) >= SMALLEST_ISLAND_KM2);
  return kept.length === 0 ? [] : [{ ...area, geometry: { type: 'MultiPolygon', coordinates: kept } }];
}

/** Shoelace on a plane scaled to the ring's latitude: good enough to tell an islet from an island. */
function ringAreaKm2(ring: Position[]): number {
  const scale = 111.32 ** 2 * Math.cos((ring[0]![1]! * Math.PI) / 180);
  const sum = ring
    .slice(1)
    .reduce((total, [x, y], index) => total + ring[index]![0]! * y! - x! * ring[index]![1]!, 0);
  return Math.abs(sum / 2) * scale;
}

function labelledProvince({ geometry, properties }: KeyedArea, labels: Land['labels']): Feature<Area> {
  const own = readSeed('provinces.csv').find((row) => row.code === properties.key);
  const l = own?.lng ? [Number(own.lng), Number(own.lat)] : labels.get(properties.key);
  return { type: 'Feature', id: properties.key, properties: { l }, geometry };
}

function neighbourLabels(): Map<string, { n: string; z: string; l: Position }> {
  return new Map(
    readSeed('countries.csv').map((row) => [
      row.id!,
      { n: row.en!, z: row.zh!, l: [Number(row.lng), Number(row.lat)] },
    ]),
  );
}

const labelledNeighbour =
  (labels: ReturnType<typeof neighbourLabels>) =>
  ({ geometry, properties }: KeyedArea): Feature<Area> => ({
    type: 'Feature',
    id: properties.key,
    properties: labels.get(properties.key) ?? {},
    geometry,
  });

const collection = (features: Feature[]): FeatureCollection => ({ type: 'FeatureCollection', features });
