// The colours of a few frames → at most 255 that stand for all of them, and the nearest of these for any colour.
import { GROUP_COLOURS, type Theme, TOKENS } from '../../map/index.ts';
import { rgba } from '../../map/tokens.ts';

export type Colour = [red: number, green: number, blue: number];

/** Colours closer than this look alike: squared distance in RGB. */
const ALIKE = 30;
const MOST = 255; // one more index is left for "as before"

/** What the picture is painted with, then what is seen most of the blends at the edges. `frames`: RGBA bytes. */
export function paletteOf(frames: readonly Uint8ClampedArray[], theme: Theme): Colour[] {
  const counts = new Map<number, number>();
  for (const data of frames)
    for (let i = 0; i < data.length; i += 4) {
      const colour = (data[i]! << 16) | (data[i + 1]! << 8) | data[i + 2]!;
      counts.set(colour, (counts.get(colour) ?? 0) + 1);
    }
  const own = [...Object.values(TOKENS[theme]), ...Object.values(GROUP_COLOURS[theme])].map((hex) => {
    const [r, g, b] = rgba(hex);
    return [r, g, b] as Colour;
  });
  const palette: Colour[] = [];
  const add = (colour: Colour) => {
    if (!palette.some((other) => distance(other, colour) < ALIKE)) palette.push(colour);
  };
  // Large areas first and exactly: near white and paper are closer to each other than edges are.
  const seen = [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0]).map(([colour]) => unpack(colour));
  for (const colour of seen.slice(0, 8))
    if (!palette.some((c) => distance(c, colour) === 0)) palette.push(colour);
  for (const colour of own) add(colour);
  for (const colour of seen) {
    if (palette.length >= MOST) break;
    add(colour);
  }
  return palette;
}

/** Remembers its answers: a picture has few colours and many pixels. */
export function createMatcher(palette: readonly Colour[]): (data: Uint8ClampedArray) => Uint8Array {
  const known = new Map<number, number>();
  const nearest = (key: number): number => {
    const colour = unpack(key);
    let [best, least] = [0, Number.POSITIVE_INFINITY];
    for (let i = 0; i < palette.length; i++) {
      const d = distance(palette[i]!, colour);
      if (d < least) [best, least] = [i, d];
    }
    known.set(key, best);
    return best;
  };
  return (data) => {
    const indices = new Uint8Array(data.length / 4);
    let [last, index] = [-1, 0];
    for (let i = 0, p = 0; p < indices.length; i += 4, p++) {
      const key = (data[i]! << 16) | (data[i + 1]! << 8) | data[i + 2]!;
      if (key !== last) {
        last = key;
        index = known.get(key) ?? nearest(key);
      }
      indices[p] = index;
    }
    return indices;
  };
}

const unpack = (key: number): Colour => [key >> 16, (key >> 8) & 255, key & 255];
const distance = ([a, b, c]: Colour, [x, y, z]: Colour) => (a - x) ** 2 + (b - y) ** 2 + (c - z) ** 2;
