// A colour's part in the look → how it is written into a picture: as the colour itself, or as a class the page colours.
import { GROUPS, type Group } from '../contract/index.ts';
import { GROUP_COLOURS, type MapTokens, type Rgba, rgba, type Theme, TOKENS } from '../map/tokens.ts';
import type { Attributes } from './markup.ts';

export type Role = keyof MapTokens | Group;

export interface Paint {
  readonly theme: Theme;
  fill(role: Role, opacity?: number): Attributes;
  line(role: Role, width: number, opacity?: number): Attributes;
  /** The same for a colour that the map's own layers chose. */
  fillOf(colour: Rgba): Attributes;
  lineOf(colour: Rgba, width: number): Attributes;
}

const ROLES: readonly Role[] = [...(Object.keys(TOKENS.light) as (keyof MapTokens)[]), ...GROUPS];

/**
 * `fixed`: presentation attributes in the colours of the theme, for a file that stands alone. `page`: classes, coloured
 * by picture.css, so that one drawing follows the page's theme; `theme` then only tells the layers' colours apart.
 */
export function createPaint(how: 'fixed' | 'page', theme: Theme): Paint {
  const colour = (role: Role) =>
    role in TOKENS[theme] ? TOKENS[theme][role as keyof MapTokens] : GROUP_COLOURS[theme][role as Group];
  const roles = new Map<string, Role>();
  for (const role of ROLES) {
    const key = keyOf(rgba(colour(role)));
    if (!roles.has(key)) roles.set(key, role);
  }
  const fixed = how === 'fixed';
  const opaque = (name: string, opacity: number) => (opacity < 0.995 ? { [name]: opacity } : {});
  const fill: Paint['fill'] = (role, opacity = 1) => ({
    ...(fixed ? { fill: colour(role) } : { class: `f-${role}` }),
    ...opaque('fill-opacity', opacity),
  });
  const line: Paint['line'] = (role, width, opacity = 1) => ({
    ...(fixed ? { fill: 'none', stroke: colour(role) } : { class: `s-${role}` }),
    'stroke-width': width,
    ...opaque('stroke-opacity', opacity),
  });
  const roleOf = (rgb: Rgba) => roles.get(keyOf(rgb)) ?? 'ink';
  return {
    theme,
    fill,
    line,
    fillOf: (rgb) => fill(roleOf(rgb), rgb[3] / 255),
    lineOf: (rgb, width) => line(roleOf(rgb), width, rgb[3] / 255),
  };
}

const keyOf = ([r, g, b]: Rgba) => `${r} ${g} ${b}`;
