// The look's colours, type and sizes as the map uses them: one table a theme, the six group colours and shapes.
import type { Group } from '../contract/index.ts';

export type Lang = 'en' | 'zh';
export type Theme = 'light' | 'dark';
export type Hex = `#${string}`;

/** What the map paints with. Names follow look.md; `shelf` is the sea close to a coast. */
export interface MapTokens {
  readonly land: Hex;
  readonly water: Hex;
  readonly shelf: Hex;
  readonly panel: Hex;
  readonly ink: Hex;
  readonly ink2: Hex;
  readonly ink3: Hex;
  readonly mapName: Hex;
  readonly seaName: Hex;
  readonly rule: Hex;
  readonly ruleStrong: Hex;
  readonly province: Hex;
  readonly national: Hex;
  readonly coast: Hex;
  readonly river: Hex;
  readonly tint: Hex;
  readonly hatch: Hex;
  readonly accent: Hex;
}

export const TOKENS: Readonly<Record<Theme, MapTokens>> = {
  light: {
    land: '#faf8f3',
    water: '#e8ecea',
    shelf: '#dfe5e4',
    panel: '#fdfcf9',
    ink: '#1d1b18',
    ink2: '#57524a',
    ink3: '#716b61',
    mapName: '#766f64',
    seaName: '#5a6b70',
    rule: '#ddd6c8',
    ruleStrong: '#c4bbab',
    province: '#cfc6b6',
    national: '#8d8577',
    coast: '#9fa7a6',
    river: '#d3dcdc',
    tint: '#ece5d6',
    hatch: '#b3a78e',
    accent: '#c8361d',
  },
  dark: {
    land: '#1b2026',
    water: '#101317',
    shelf: '#171d24',
    panel: '#171b21',
    ink: '#f0ece4',
    ink2: '#b9b4aa',
    ink3: '#98948c',
    mapName: '#8f979f',
    seaName: '#81909b',
    rule: '#2b313a',
    ruleStrong: '#434b56',
    province: '#363e48',
    national: '#6a7480',
    coast: '#4c5661',
    river: '#232a31',
    tint: '#2a3038',
    hatch: '#5d6874',
    accent: '#ff6a4d',
  },
};

/** Fill of each group's marks. test/map/palette.test.ts holds them apart under four kinds of sight. */
export const GROUP_COLOURS: Readonly<Record<Theme, Readonly<Record<Group, Hex>>>> = {
  light: {
    policy: '#004a7a',
    services: '#008896',
    finance: '#c26d00',
    trade: '#445c00',
    people: '#9b2550',
    technology: '#8866d7',
  },
  dark: {
    policy: '#3887eb',
    services: '#90e2e1',
    finance: '#f4c24c',
    trade: '#8cae7b',
    people: '#cb7aa1',
    technology: '#bdb2ff',
  },
};

export const SHAPES = ['circle', 'square', 'diamond', 'triangle', 'cross', 'hexagon'] as const;
export type Shape = (typeof SHAPES)[number];

export const GROUP_SHAPES: Readonly<Record<Group, Shape>> = {
  policy: 'circle',
  services: 'square',
  finance: 'diamond',
  trade: 'triangle',
  people: 'cross',
  technology: 'hexagon',
};

export const SANS =
  '"Inter Variable", system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans SC", "Noto Sans CJK SC", "Microsoft YaHei", sans-serif';
export const SERIF =
  '"Source Serif 4 Variable", Georgia, "Songti SC", "Noto Serif SC", "Noto Serif CJK SC", serif';

export type Rgba = readonly [number, number, number, number];

/** `#rrggbb` and an opacity 0–1 → four bytes. */
export function rgba(hex: Hex, opacity = 1): Rgba {
  const value = Number.parseInt(hex.slice(1), 16);
  return [value >> 16, (value >> 8) & 255, value & 255, Math.round(opacity * 255)];
}
