// Hex colours → contrast, CIEDE2000 difference, and how three kinds of dichromats see them (Machado 2009, severity 1).
export type Sight = 'normal' | 'protan' | 'deutan' | 'tritan';

const MACHADO: Record<Exclude<Sight, 'normal'>, readonly number[]> = {
  protan: [0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998],
  deutan: [0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.01182, 0.04294, 0.968881],
  tritan: [1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367, 0.3039],
};

type Triple = [number, number, number];

/** sRGB hex → linear light 0–1. */
export function linear(hex: string): Triple {
  const channel = (at: number) => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return [channel(1), channel(3), channel(5)];
}

export function contrast(a: string, b: string): number {
  const luminance = ([r, g, bl]: Triple) => 0.2126 * r + 0.7152 * g + 0.0722 * bl;
  const [low, high] = [luminance(linear(a)), luminance(linear(b))].sort((x, y) => x - y);
  return (high! + 0.05) / (low! + 0.05);
}

/** A colour over a ground at an opacity, mixed as a browser does: in sRGB. */
export function over(hex: string, ground: string, opacity: number): string {
  const byte = (at: number) => {
    const [a, b] = [hex, ground].map((h) => Number.parseInt(h.slice(at, at + 2), 16));
    return Math.round(b! + (a! - b!) * opacity)
      .toString(16)
      .padStart(2, '0');
  };
  return `#${byte(1)}${byte(3)}${byte(5)}`;
}

export function seenBy(sight: Sight, rgb: Triple): Triple {
  if (sight === 'normal') return rgb;
  const m = MACHADO[sight];
  const row = (i: number) =>
    Math.min(Math.max(m[i]! * rgb[0] + m[i + 1]! * rgb[1] + m[i + 2]! * rgb[2], 0), 1);
  return [row(0), row(3), row(6)];
}

/** Linear sRGB → CIE Lab under D65. */
export function lab([r, g, b]: Triple): Triple {
  const f = (t: number) => (t > 216 / 24389 ? Math.cbrt(t) : (24389 / 27 / 116) * t + 16 / 116);
  const x = f((0.4124564 * r + 0.3575761 * g + 0.1804375 * b) / 0.95047);
  const y = f(0.2126729 * r + 0.7151522 * g + 0.072175 * b);
  const z = f((0.0193339 * r + 0.119192 * g + 0.9503041 * b) / 1.08883);
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

const RAD = Math.PI / 180;

/** CIEDE2000, after Sharma, Wu and Dalal (2005). */
export function deltaE([l1, a1, b1]: Triple, [l2, a2, b2]: Triple): number {
  const mean = (Math.hypot(a1, b1) + Math.hypot(a2, b2)) / 2;
  const g = 0.5 * (1 - Math.sqrt(mean ** 7 / (mean ** 7 + 25 ** 7)));
  const [p1, p2] = [a1 * (1 + g), a2 * (1 + g)];
  const [c1, c2] = [Math.hypot(p1, b1), Math.hypot(p2, b2)];
  const hue = (a: number, b: number) => (a === 0 && b === 0 ? 0 : (Math.atan2(b, a) / RAD + 360) % 360);
  const [h1, h2] = [hue(p1, b1), hue(p2, b2)];
  const turn = c1 * c2 === 0 ? 0 : ((h2 - h1 + 540) % 360) - 180;
  const dH = 2 * Math.sqrt(c1 * c2) * Math.sin((turn / 2) * RAD);
  const [L, C] = [(l1 + l2) / 2, (c1 + c2) / 2];
  const H = c1 * c2 === 0 ? h1 + h2 : (h1 + turn / 2 + 360) % 360;
  const t =
    1 -
    0.17 * Math.cos((H - 30) * RAD) +
    0.24 * Math.cos(2 * H * RAD) +
    0.32 * Math.cos((3 * H + 6) * RAD) -
    0.2 * Math.cos((4 * H - 63) * RAD);
  const sl = 1 + (0.015 * (L - 50) ** 2) / Math.sqrt(20 + (L - 50) ** 2);
  const sc = 1 + 0.045 * C;
  const sh = 1 + 0.015 * C * t;
  const rc = 2 * Math.sqrt(C ** 7 / (C ** 7 + 25 ** 7));
  const rt = -Math.sin(60 * Math.exp(-(((H - 275) / 25) ** 2)) * RAD) * rc;
  return Math.sqrt(
    ((l2 - l1) / sl) ** 2 + ((c2 - c1) / sc) ** 2 + (dH / sh) ** 2 + rt * ((c2 - c1) / sc) * (dH / sh),
  );
}
