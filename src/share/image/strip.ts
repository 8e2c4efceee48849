// The days of the axis → the strip of time under the map: stacked blocks, what is yet to come in grey, the playhead, sources.
import {
  binCounts,
  countDays,
  coverageOf,
  type Dataset,
  type Filtered,
  type Painter,
} from '../../atlas/index.ts';
import type { Lang } from '../../i18n/index.ts';
import { MESSAGES } from '../../i18n/index.ts';
import type { Rect } from '../../map/mercator.ts';
import { escapeXml, group, tag } from '../../static/markup.ts';
import type { Paint } from '../../static/paint.ts';
import {
  type Axis,
  binEdges,
  binOf,
  createAxis,
  type Day,
  dateWordsOfTick,
  type Interval,
  ticksOf,
} from '../../time/index.ts';
import { baseline, blocksOf, type PlotSize, spanBars, unitHeight } from '../../ui/timeline-layout.ts';
import { sourcesLine } from './sources-line.ts';

export interface Strip {
  /** Blocks, the names of the months, and where documents report: the same on every day. */
  readonly base: string;
  /** The playhead, a veil over the days that do not show, and the scale, which no veil hides. */
  at(day: Day, from: Day): string;
}

const TAIL = tag(
  'defs',
  {},
  tag(
    'linearGradient',
    { id: 'fade' },
    tag('stop', { offset: 0, 'stop-color': '#000' }) + tag('stop', { offset: 0.55, 'stop-color': '#fff' }),
  ) +
    tag(
      'mask',
      { id: 'tail', maskContentUnits: 'objectBoundingBox' },
      tag('rect', { width: 1, height: 1, fill: 'url(#fade)' }),
    ),
);

const NAMES = 15; // px under the plot
const SOURCES = 12; // px under those
const HEAD = 6;

export function createStrip(
  dataset: Dataset,
  painter: Painter,
  filtered: Filtered,
  domain: Interval,
  box: Rect,
  lang: Lang,
  paint: Paint,
): Strip {
  const t = MESSAGES[lang];
  const size: PlotSize = {
    width: box.w,
    plot: box.h - NAMES - SOURCES,
    head: HEAD,
    block: 5,
    row: 6,
    rows: 1,
  };
  const axis = createAxis(domain, box.w);
  const bin = binOf(axis);
  const edges = binEdges(domain, bin);
  const all = countDays(dataset, new Uint8Array(dataset.entries.length).fill(1), painter.extent);
  const fullest = binCounts(all, edges).reduce((most, { total }) => Math.max(most, total), 1);
  const blocks = blocksOf(binCounts(filtered.days, edges), axis, size, fullest);
  const floor = baseline(size);
  const top = floor - fullest * unitHeight(size, fullest);
  const text = (words: string, x: number, y: number, anchor = 'start') =>
    tag(
      'text',
      { x, y, 'font-size': 9.5, 'text-anchor': anchor !== 'start' && anchor, ...paint.fill('ink2') },
      escapeXml(words),
    );
  const halo = (content: string) =>
    group({ ...paint.line('panel', 3), 'paint-order': 'stroke', 'stroke-linejoin': 'round' }, content);
  // As on the page: what is only known to lie before a day fades to the left, since it has no beginning.
  const bars = spanBars(filtered.spans, axis, size).map(({ x, y, width, height, open }) => {
    const rect = { x, y, width, height };
    const bar = tag('rect', { ...rect, ...paint.fill('tint') }) + tag('rect', { ...rect, fill: 'url(#h3)' });
    const end = open
      ? tag('path', { d: `M${x + width} ${y - 1}v${height + 2}`, ...paint.line('ink3', 1.2) })
      : '';
    return tag('g', { mask: open && 'url(#tail)' }, bar) + end;
  });
  const base = [
    TAIL,
    tag('path', { d: `M0 ${top}H${box.w}`, ...paint.line('rule', 1) }),
    bars.join(''),
    ...blocks.map(({ group: g, ...rect }) => tag('rect', { ...rect, ...paint.fill(g) })),
    tag('path', { d: `M0 ${floor}H${box.w}`, ...paint.line('ink3', 1) }),
    names(axis, lang, (words, x) => text(words, x, size.plot + NAMES - 3)),
    sourcesLine(
      coverageOf(dataset, domain),
      axis,
      size.plot + NAMES + SOURCES / 2,
      lang,
      paint,
      (words, x, y) => halo(text(words, x, y, 'middle')),
    ),
  ].join('');
  // In the corner the eye does not look for the newest block.
  const scale = halo(text(t.time.perDay(fullest, t.time.bins[bin]), 2, top + 10));
  return {
    base: tag('g', { transform: `translate(${box.x} ${box.y})` }, base),
    at(day, from) {
      const now = Math.min(Math.max(axis.x(day + 1), 0), box.w);
      const start = Math.min(Math.max(axis.x(from), 0), now);
      const veil = (x: number, width: number) =>
        width > 0.5 ? tag('rect', { x, y: 0, width, height: size.plot, ...paint.fill('panel', 0.72) }) : '';
      const head = `M${now - 4.5} -1H${now + 4.5}L${now} 5Z`;
      return tag(
        'g',
        { transform: `translate(${box.x} ${box.y})` },
        veil(0, start) +
          veil(now, box.w - now) +
          scale +
          tag('path', { d: `M${now} 2V${size.plot}`, ...paint.line('accent', 1.4) }) +
          tag('path', { d: head, ...paint.fill('accent') }),
      );
    },
  };
}

/** A name begins at its day; the last one is left out where it would run over the edge. */
function names(axis: Axis, lang: Lang, text: (words: string, x: number) => string): string {
  return ticksOf(axis)
    .map((tick, i) => {
      const x = axis.x(tick.day);
      const words = dateWordsOfTick(tick, lang, i === 0, axis.perDay);
      return x > axis.width - words.length * 6 ? '' : text(words, x);
    })
    .join('');
}
