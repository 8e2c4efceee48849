// Degrees → units of the review page's maps: Albers' equal-area conic, as maps of China are drawn.

/** Units of the drawing; y grows downwards. */
export const WIDTH = 466;
export const HEIGHT = 404;

const RADIANS = Math.PI / 180;
const [SOUTH, NORTH, CENTRE] = [25 * RADIANS, 47 * RADIANS, 105 * RADIANS];
const N = (Math.sin(SOUTH) + Math.sin(NORTH)) / 2;
const C = Math.cos(SOUTH) ** 2 + 2 * N * Math.sin(SOUTH);
const radius = (lat: number) => Math.sqrt(C - 2 * N * Math.sin(lat * RADIANS)) / N;

// The drawing holds 16° to 53.8° north: only the Spratly Islands lie further south.
const TOP = radius(53.8);
const SCALE = 590;
const LEFT = 251;

export function project([lng, lat]: readonly [number, number]): [x: number, y: number] {
  const r = radius(lat);
  const angle = N * (lng * RADIANS - CENTRE);
  return [LEFT + SCALE * r * Math.sin(angle), SCALE * (r * Math.cos(angle) - TOP) + 14];
}
