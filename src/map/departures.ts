// Marks that show before a change and not after it → glyphs that fade away where they stood.
import type { GlyphTable, MarkRows } from './glyph-table.ts';

/** ms: what a window leaves behind, and what a filter takes out (look.md §1). */
export const EXIT = 300;
export const DIM = 160;
/** More at once would cost frames, and be a change of scene rather than a departure. */
const MOST = 2000;

interface Departure {
  readonly table: GlyphTable;
  readonly began: number; // ms of the caller's clock
  readonly lasts: number; // ms
}

/** What is on its way out, by the tables it was drawn from. */
export class Departures {
  #leaving: Departure[] = [];

  /** Compares the rows of a picture with those of the next one; where the marks were arranged anew, nothing departs. */
  note(before: readonly MarkRows[], after: readonly MarkRows[], now: number, lasts: number): void {
    before.forEach((rows, i) => {
      const next = after[i];
      if (!next || next.order !== rows.order || (next.table === rows.table && sameStretch(rows, next)))
        return;
      const gone = departed(rows, next);
      if (gone.length > 0 && gone.length <= MOST)
        this.#leaving.push({ table: pickRows(rows.table, gone), began: now, lasts });
    });
  }

  /** Forgets what is gone. True while anything is still to be seen. */
  settle(now: number): boolean {
    this.#leaving = this.#leaving.filter(({ began, lasts }) => now - began < lasts);
    return this.#leaving.length > 0;
  }

  clear(): void {
    this.#leaving = [];
  }

  /** As they look now: the alphas of their fills go down evenly. */
  tables(now: number): GlyphTable[] {
    return this.#leaving.map(({ table, began, lasts }) => {
      const left = Math.max(1 - (now - began) / lasts, 0);
      return { ...table, fill: table.fill.map((byte, i) => (i % 4 === 3 ? byte * left : byte)) };
    });
  }
}

const sameStretch = (a: MarkRows, b: MarkRows) => a.start === b.start && a.end === b.end;

/** Rows of the same marks: where only the stretch moved, its ends tell; else every row that showed is asked. */
function departed(before: MarkRows, after: MarkRows): number[] {
  const rows: number[] = [];
  const seen = ({ table, start, end }: MarkRows, row: number) =>
    row >= start && row < end && table.fill[row * 4 + 3]! > 0;
  const ask = (from: number, to: number) => {
    for (let row = from; row < to; row++) if (seen(before, row) && !seen(after, row)) rows.push(row);
  };
  if (before.table !== after.table) ask(before.start, before.end);
  else {
    ask(before.start, Math.min(after.start, before.end));
    ask(Math.max(after.end, before.start), before.end);
  }
  return rows;
}

function pickRows(table: GlyphTable, rows: readonly number[]): GlyphTable {
  const cut = <T extends Float32Array | Uint8Array>(column: T, size: number): T => {
    const picked = column.slice(0, rows.length * size) as T;
    rows.forEach((row, i) => {
      picked.set(column.subarray(row * size, (row + 1) * size), i * size);
    });
    return picked;
  };
  return {
    length: rows.length,
    position: cut(table.position, 2),
    offset: cut(table.offset, 2),
    radius: cut(table.radius, 1),
    stroke: cut(table.stroke, 1),
    glyph: cut(table.glyph, 1),
    sector: cut(table.sector, 2),
    fill: cut(table.fill, 4),
    line: cut(table.line, 4),
  };
}
