// Degrees WGS 84 ↔ pixels of the Web Mercator world at a MapLibre zoom (a world of 512 px at zoom 0).

export type LngLat = readonly [lng: number, lat: number];
export type Point = readonly [x: number, y: number];
export interface Rect {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
}
/** West, south, east, north in degrees. */
export type Bounds = readonly [west: number, south: number, east: number, north: number];

const TILE = 512;
const RAD = Math.PI / 180;

export function worldSize(zoom: number): number {
  return TILE * 2 ** zoom;
}

export function toWorld(lngLat: LngLat, zoom: number): [x: number, y: number] {
  const size = worldSize(zoom);
  const y = Math.log(Math.tan(Math.PI / 4 + (lngLat[1] * RAD) / 2));
  return [((lngLat[0] + 180) / 360) * size, (0.5 - y / (2 * Math.PI)) * size];
}

export function fromWorld(point: Point, zoom: number): [lng: number, lat: number] {
  const size = worldSize(zoom);
  const y = (0.5 - point[1] / size) * 2 * Math.PI;
  return [(point[0] / size) * 360 - 180, (2 * Math.atan(Math.exp(y)) - Math.PI / 2) / RAD];
}

/** Screen px ↔ world px of a view without turn or tilt. */
export interface Screen {
  readonly zoom: number;
  readonly origin: Point; // world px at the upper left corner
}

export function screenOf(centre: LngLat, zoom: number, width: number, height: number): Screen {
  const [x, y] = toWorld(centre, zoom);
  return { zoom, origin: [x - width / 2, y - height / 2] };
}

export function toScreen(screen: Screen, at: LngLat): Point {
  const [x, y] = toWorld(at, screen.zoom);
  return [x - screen.origin[0], y - screen.origin[1]];
}
