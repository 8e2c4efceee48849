// Bins, spans and milestones with the size of the plot → rectangles and labels, ready to draw.
import type { Bin, Entry, Span } from '../atlas/index.ts';
import { GROUPS, type Group } from '../contract/index.ts';
import type { Axis, Interval } from '../time/index.ts';

/** Heights in pixels, from the top of the plot. */
export interface PlotSize {
  readonly width: number;
  readonly plot: number; // blocks and lane together
  readonly head: number; // kept free for milestones
  readonly block: number; // an initiative's height where there is room
  readonly row: number; // a row of the lane for coarse dates
  readonly rows: number;
}

export interface Block {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly group: Group;
}

const GAP = 1.2;
/** Above this many initiatives on the axis a bin's group is one solid bar. */
const MOST_BLOCKS = 900;

/** Height of one initiative: the look's, or less where the fullest bin would not fit. */
export function unitHeight(size: PlotSize, fullest: number): number {
  const room = size.plot - size.head - laneHeight(size);
  return Math.min(size.block + GAP, room / Math.max(1, fullest));
}
const laneHeight = ({ row, rows }: PlotSize): number => row * rows + 3;
export const baseline = (size: PlotSize): number => size.plot - laneHeight(size);

/** One block per initiative, stacked by group; solid bars where blocks would be slivers. */
export function blocksOf(bins: readonly Bin[], axis: Axis, size: PlotSize, fullest: number): Block[] {
  const unit = unitHeight(size, fullest);
  const total = bins.reduce((sum, bin) => sum + bin.total, 0);
  const solid = unit < 3 || total > MOST_BLOCKS;
  const floor = baseline(size);
  const blocks: Block[] = [];
  for (const bin of bins) {
    if (bin.total === 0) continue;
    const x = axis.x(bin.start);
    const full = axis.x(bin.end) - x;
    const width = Math.max(1.4, full - (full > 5 ? 1.6 : full > 2.5 ? 0.6 : 0));
    let stacked = 0;
    for (const group of GROUPS) {
      const count = bin.counts[group];
      if (count === 0) continue;
      const pieces = solid ? 1 : count;
      const each = (unit * count) / pieces;
      for (let i = 0; i < pieces; i++) {
        stacked += each;
        const gap = solid ? 0 : Math.min(GAP, unit * 0.2);
        blocks.push({ x: x + (full - width) / 2, y: floor - stacked, width, height: each - gap, group });
      }
    }
  }
  return blocks;
}

export interface SpanBar {
  readonly span: Span;
  readonly x: number;
  readonly width: number;
  readonly y: number;
  readonly height: number;
  readonly open: boolean; // fades to the left: only the end is known
  readonly label: string; // how many, '' where it has no room
}

/** Longest tail of "sometime before": long enough to see, short enough not to claim a span. */
const TAIL = 66;

/**
 * Coarse dates as bars in a lane under the blocks, so that they hide no dated day: a month lies under its month, an
 * undated group is a tail that ends at its document. What is as long as the axis becomes a thin line at the bottom.
 */
export function spanBars(spans: readonly Span[], axis: Axis, size: PlotSize): SpanBar[] {
  const floor = baseline(size) + 2;
  const taken: number[] = Array.from({ length: size.rows }, () => Number.NEGATIVE_INFINITY);
  const bars: SpanBar[] = [];
  const placed = spans.flatMap((span) => {
    const end = Math.min(axis.width, axis.x(span.end));
    const open = span.start === null;
    const start = Math.max(0, span.start === null ? end - TAIL : axis.x(span.start));
    return end <= 0 || start >= axis.width ? [] : [{ span, open, start, end }];
  });
  for (const { span, open, start, end } of placed.sort((a, b) => a.start - b.start || b.end - a.end)) {
    const width = Math.max(3, end - start);
    const thin = !open && width > axis.width * 0.6;
    if (thin) {
      bars.push({ span, x: start, width, y: floor + size.row * size.rows - 1, height: 2.5, open, label: '' });
      continue;
    }
    let row = taken.findIndex((right) => right <= start);
    // No free row: the one that ends first; the two bars then share a stretch, the later on top.
    if (row < 0) row = taken.indexOf(Math.min(...taken));
    taken[row] = end + 3;
    const label = width > 12 ? String(span.entries.length) : '';
    bars.push({ span, x: start, width, y: floor + row * size.row, height: size.row - 2, open, label });
  }
  return bars;
}

export interface Milestone {
  readonly x: number;
  readonly entries: readonly Entry[];
  readonly label: string; // '' where it has no room: a title is never cut
  readonly titled: boolean; // the label is the title, in the documents' language; else the short words for it
  readonly side: 'left' | 'right';
}

/** Exactly dated nationwide initiatives, one diamond a bin; with their titles where they fit whole, else in short. */
export function milestonesOf(
  entries: readonly Entry[],
  axis: Axis,
  measure: (text: string) => number,
  inShort: (entry: Entry) => string,
): Milestone[] {
  const byX = new Map<number, Entry[]>();
  for (const entry of entries) {
    if (entry.initiative.scope !== 'nation' || entry.initiative.date.precision !== 'day') continue;
    if (entry.appears < axis.domain.start || entry.appears >= axis.domain.end) continue;
    const x = axis.x(entry.appears + 0.5);
    const near = [...byX.keys()].find((other) => Math.abs(other - x) < 9);
    if (near === undefined) byX.set(x, [entry]);
    else byX.get(near)!.push(entry);
  }
  const xs = [...byX.keys()].sort((a, b) => a - b);
  let left = 0; // where the last label ended
  return xs.map((x, i): Milestone => {
    const group = byX.get(x)!;
    const more = group.length > 1 ? ` +${group.length - 1}` : '';
    const right = (xs[i + 1] ?? axis.width + 8) - 10;
    for (const words of [group[0]!.initiative.title, inShort(group[0]!)]) {
      const label = words + more;
      const width = measure(label);
      const side = x + 9 + width <= right ? 'right' : x - 9 - width >= left ? 'left' : null;
      if (!side) continue;
      left = side === 'right' ? x + 9 + width + 8 : x + 10;
      return { x, entries: group, label, titled: words === group[0]!.initiative.title, side };
    }
    left = x + 10;
    return { x, entries: group, label: '', titled: false, side: 'left' };
  });
}

/** Clips an interval to the axis, in pixels. */
export function clipped(interval: Interval, axis: Axis): { x: number; width: number } {
  const x = Math.max(0, axis.x(interval.start));
  return { x, width: Math.max(0, Math.min(axis.width, axis.x(interval.end)) - x) };
}
