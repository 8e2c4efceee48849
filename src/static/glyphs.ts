// A mark's shape and radius → the path of it around 0 0, the same six shapes of equal area as the map's shader draws.
import type { Shape } from '../map/tokens.ts';
import { short } from './markup.ts';

const SIN60 = Math.sqrt(3) / 2;

/** `inset` px inside the outline: the hole of a hollow mark. y grows downwards. Begins with a relative move. */
export function glyphPath(shape: Shape, r: number, inset = 0): string {
  switch (shape) {
    case 'circle':
      return disc(0.9 * r - inset);
    case 'square': {
      const s = 0.798 * r - inset;
      return polygon([
        [-s, -s],
        [s, -s],
        [s, s],
        [-s, s],
      ]);
    }
    case 'diamond': {
      const s = (0.798 * r - inset) * Math.SQRT2;
      return polygon([
        [0, -s],
        [s, 0],
        [0, s],
        [-s, 0],
      ]);
    }
    case 'triangle': {
      // Its middle lies a little lower than its box's, so that it sits level with the others.
      const a = 0.7 * r - inset;
      const middle = 0.12 * r;
      return polygon([
        [0, middle - 2 * a],
        [2 * a * SIN60, middle + a],
        [-2 * a * SIN60, middle + a],
      ]);
    }
    case 'cross': {
      const long = 1.07 * r - inset;
      const half = Math.max(0.357 * r - inset, 0.35);
      return polygon([
        [-half, -long],
        [half, -long],
        [half, -half],
        [long, -half],
        [long, half],
        [half, half],
        [half, long],
        [-half, long],
        [-half, half],
        [-long, half],
        [-long, -half],
        [-half, -half],
      ]);
    }
    case 'hexagon': {
      const s = (0.857 * r - inset) / SIN60;
      return polygon([
        [0, -s],
        [s * SIN60, -s / 2],
        [s * SIN60, s / 2],
        [0, s],
        [-s * SIN60, s / 2],
        [-s * SIN60, -s / 2],
      ]);
    }
  }
}

export function disc(r: number): string {
  const [a, b] = [short(r), short(2 * r)];
  return `m-${a} 0a${a} ${a} 0 1 0 ${b} 0a${a} ${a} 0 1 0-${b} 0z`;
}

/** A ring's sector from `from` to `to`, clockwise from the top in radians; `gap` px lie between two sectors. */
export function sectorPath(radius: number, band: number, from: number, to: number, gap: number): string {
  const inner = radius - band;
  if (to - from > 2 * Math.PI - 0.001) return `M0 0${disc(radius)}M0 0${disc(inner)}`;
  const at = (r: number, angle: number) => `${short(r * Math.sin(angle))} ${short(-r * Math.cos(angle))}`;
  const [outside, inside] = [gap / 2 / radius, gap / 2 / inner];
  const large = to - from > Math.PI ? 1 : 0;
  return (
    `M${at(radius, from + outside)}A${short(radius)} ${short(radius)} 0 ${large} 1 ${at(radius, to - outside)}` +
    `L${at(inner, to - inside)}A${short(inner)} ${short(inner)} 0 ${large} 0 ${at(inner, from + inside)}Z`
  );
}

function polygon(points: readonly (readonly [number, number])[]): string {
  let [px, py] = [0, 0];
  const steps = points.map(([x, y]) => {
    const step = `${short(x - px)} ${short(y - py)}`;
    [px, py] = [x, y];
    return step;
  });
  return `m${steps.join(' ')}z`.replaceAll(' -', '-');
}
