// Placed names and what shows now → ink on a 2D canvas over the map: crisper than glyphs in a texture, in step with it.
import { type LabelKind, labelInk, type Measure, NOTE_GAP, type TypeStyle, typeStyle } from './label-type.ts';
import type { Point } from './mercator.ts';
import { type Hex, type Lang, type MapTokens, SANS } from './tokens.ts';

/** A name ready to be drawn: px from the upper left corner of the map. */
export interface InkedLabel {
  readonly kind: LabelKind;
  readonly text: string;
  readonly note: string; // count after the name; empty: none
  readonly x: number;
  readonly y: number; // middle of the line
  readonly leader: readonly [Point, Point] | null;
}
/** A number in the middle of a ring. */
export interface InkedCount {
  readonly text: string;
  readonly x: number;
  readonly y: number;
}

const HALO = 3;

type Context = CanvasRenderingContext2D & { letterSpacing?: string };

export function measureWith(context: Context): Measure {
  const seen = new Map<string, number>();
  return (text, font, tracking) => {
    const key = `${font}|${tracking}|${text}`;
    let width = seen.get(key);
    if (width === undefined) {
      setType(context, font, tracking);
      width = context.measureText(text).width;
      seen.set(key, width);
    }
    return width;
  };
}

/** Draws over what is there; the caller clears, and scales the context to px. */
export function inkLabels(
  context: Context,
  labels: readonly InkedLabel[],
  counts: readonly InkedCount[],
  tokens: MapTokens,
  lang: Lang,
  snap: (px: number) => number,
): void {
  context.textBaseline = 'middle';
  context.lineJoin = 'round';
  context.textAlign = 'left';
  for (const { leader } of labels) if (leader) inkLeader(context, leader, tokens);
  for (const label of labels) inkLabel(context, label, typeStyle(label.kind, lang), tokens, snap);
  context.textAlign = 'center';
  for (const { text, x, y } of counts) {
    setType(context, `620 ${text.length > 2 ? 10.5 : 12}px ${SANS}`, 0);
    context.fillStyle = tokens.ink;
    context.fillText(text, x, snap(y) + 0.5);
  }
}

function inkLabel(
  context: Context,
  { kind, text, note, x, y }: InkedLabel,
  style: TypeStyle,
  tokens: MapTokens,
  snap: (px: number) => number,
): void {
  const ink = labelInk(kind, tokens);
  const left = snap(x);
  const line = snap(y) + 0.5;
  setType(context, style.font, style.tracking);
  const width = note ? context.measureText(text).width : 0;
  written(context, text, left, line, ink.name, ink.halo);
  if (!note) return;
  setType(context, style.noteFont, 0);
  written(context, note, left + width + NOTE_GAP, line, ink.note, ink.halo);
}

function written(context: Context, text: string, x: number, y: number, ink: Hex, halo: Hex): void {
  context.strokeStyle = halo;
  context.lineWidth = HALO * 1.4;
  context.globalAlpha = 0.9;
  context.strokeText(text, x, y);
  context.globalAlpha = 1;
  context.fillStyle = ink;
  context.fillText(text, x, y);
}

function inkLeader(context: Context, [from, to]: readonly [Point, Point], tokens: MapTokens): void {
  for (const [colour, width] of [
    [tokens.land, 2.4],
    [tokens.ink3, 0.8],
  ] as const) {
    context.strokeStyle = colour;
    context.lineWidth = width;
    context.beginPath();
    context.moveTo(from[0], from[1]);
    context.lineTo(to[0], to[1]);
    context.stroke();
  }
}

function setType(context: Context, font: string, tracking: number): void {
  context.font = font;
  // Older browsers have no tracking on a canvas: they measure and draw without it alike.
  if ('letterSpacing' in context) context.letterSpacing = `${tracking}px`;
}
