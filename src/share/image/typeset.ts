// Words and a width → lines that fit it: broken between words, or inside what is too long for a line.
import type { Measure } from '../../map/label-type.ts';

export interface Type {
  readonly font: string; // CSS shorthand
  readonly tracking: number; // px after every letter
  readonly line: number; // px from foot to foot
}

/** Chinese breaks between any two characters, but no line begins with a closing mark. */
const PIECES = /[⺀-鿿豈-﫿][，。；：、）》”]*|[^\s⺀-鿿豈-﫿]+[，。；：、）》”]*|\s+/g;

/** At most `most` lines; what is left over then ends in an ellipsis. An empty text has no lines. */
export function breakLines(text: string, type: Type, width: number, measure: Measure, most = 99): string[] {
  const fits = (line: string) => measure(line.trimEnd(), type.font, type.tracking) <= width;
  const lines: string[] = [];
  let line = '';
  const push = () => {
    lines.push(line.trimEnd());
    line = '';
  };
  for (const piece of text.trim().match(PIECES) ?? []) {
    if (fits(line + piece)) {
      line += piece;
      continue;
    }
    if (line.trim()) push();
    line = piece.trimStart();
    while (!fits(line)) {
      const rest = [...line];
      const kept: string[] = [];
      while (rest.length > 1 && fits(kept.join('') + rest[0])) kept.push(rest.shift()!);
      if (kept.length === 0) kept.push(rest.shift()!);
      line = kept.join('');
      push();
      line = rest.join('');
    }
  }
  if (line.trim()) push();
  if (lines.length <= most) return lines;
  const shown = lines.slice(0, most);
  let last = [...shown[most - 1]!];
  while (last.length > 0 && !fits(`${last.join('')}…`)) last = last.slice(0, -1);
  shown[most - 1] = `${last.join('').trimEnd()}…`;
  return shown;
}

export interface Slot {
  readonly x: number; // px from the left of the row's room
  readonly row: number;
}

/** Things of given widths one after the other, in as many rows as they need. */
export function flow(widths: readonly number[], gap: number, room: number): Slot[] {
  let [x, row] = [0, 0];
  return widths.map((width) => {
    if (x > 0 && x + width > room) [x, row] = [0, row + 1];
    const slot = { x, row };
    x += width + gap;
    return slot;
  });
}

export const rowsOf = (slots: readonly Slot[]): number => (slots.at(-1)?.row ?? -1) + 1;
