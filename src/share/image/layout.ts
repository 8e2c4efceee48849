// What a plate says, where everything on it stands, and in which type: the parts that its layouts share.
import type { Measure } from '../../map/label-type.ts';
import type { Rect } from '../../map/mercator.ts';
import { type Lang, SANS, SERIF } from '../../map/tokens.ts';
import type { Size } from './format.ts';
import type { Type } from './typeset.ts';

/** Every text at its longest, so that nothing moves while time plays. */
export interface Copy {
  readonly title: string;
  readonly kicker: string;
  readonly dates: readonly string[];
  readonly sentence: string;
  readonly scope: string; // the filters that are on; '' for none
  readonly groups: readonly { readonly name: string; readonly count: string }[];
  readonly keys: readonly string[];
  readonly credits: string;
}

export interface Line {
  readonly text: string;
  readonly x: number;
  readonly y: number; // the letters' foot
}
export interface Mark {
  readonly x: number; // left end of the glyph's room
  readonly y: number; // middle
}
export interface Layout extends Size {
  readonly title: readonly Line[];
  readonly scope: readonly Line[];
  readonly kicker: Mark; // y: the letters' foot, as for the next two
  readonly date: Mark;
  readonly sentence: Mark;
  readonly map: Rect;
  readonly strip: Rect;
  readonly groups: readonly Mark[];
  readonly keys: readonly Mark[];
  readonly credits: readonly Line[];
  readonly type: Types;
}
export type Types = ReturnType<typeof typesFor>;

/** Glyph and air before a name in the legend; the count follows after `COUNT_GAP`. */
export const GLYPH = 19;
export const COUNT_GAP = 6;
export const KEY_GLYPH = 25;
export const GAP = 20; // between two things in the legend
export const ROW = 21;
export const STRIP = 74;

export function typesFor(width: number, lang: Lang) {
  const large = width >= 900;
  const narrow = width < 600;
  const zh = lang === 'zh';
  const serif = (size: number, line: number, weight: number) => ({
    size,
    weight,
    line,
    tracking: zh ? 0 : -0.016 * size,
    font: `${weight} ${size}px ${SERIF}`,
  });
  const sans = (size: number, line: number, weight = 400) => ({
    size,
    weight,
    line,
    tracking: 0,
    font: `${weight} ${size}px ${SANS}`,
  });
  return {
    title: large ? serif(30, 36, 600) : narrow ? serif(23, 28, 600) : serif(26, 32, 600),
    date: large ? serif(30, 34, zh ? 560 : 520) : narrow ? serif(23, 28, 520) : serif(26, 31, 520),
    text: sans(13, 19),
    legend: sans(12, ROW),
    key: sans(11, ROW),
    credits: sans(narrow ? 9 : 9.5, narrow ? 13 : 13.5),
  };
}

export const widthOf =
  (measure: Measure) =>
  (text: string, { font, tracking }: Type): number =>
    Math.ceil(measure(text, font, tracking));

export const linesAt = (texts: readonly string[], x: number, top: number, { line }: Type): Line[] =>
  texts.map((text, i) => ({ text, x, y: top + (i + 0.76) * line }));
