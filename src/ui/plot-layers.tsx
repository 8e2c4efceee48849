// The layers of the timeline's picture: grid, blocks, spans, milestones, axis names, coverage strip.
import { scaleLinear } from 'd3-scale';
import type { Entry } from '../atlas/index.ts';
import type { Lang, Messages } from '../i18n/index.ts';
import { type Axis, type binOf, type Covered, dateWordsOfTick, ticksOf } from '../time/index.ts';
import { useMessages } from './context.tsx';
import {
  type Block,
  baseline,
  clipped,
  type Milestone,
  type PlotSize,
  type SpanBar,
  unitHeight,
} from './timeline-layout.ts';

export function Blocks({ blocks }: { blocks: readonly Block[] }) {
  return (
    <g>
      {blocks.map(({ x, y, width, height, group }, i) => (
        <rect key={i} x={x} y={y} width={width} height={height} class={`g-${group}`} />
      ))}
    </g>
  );
}

export function Spans({ bars }: { bars: readonly SpanBar[] }) {
  return (
    <g class="spans">
      {bars.map(({ span, x, y, width, height, open, label }) => (
        <g key={`${span.start} ${span.end}`}>
          <g mask={open ? 'url(#tail-mask)' : undefined}>
            <rect x={x} y={y} width={width} height={height} class="span-ground" />
            <rect x={x} y={y} width={width} height={height} fill="url(#hatch)" />
          </g>
          {open && <path d={`M${x + width} ${y - 1}v${height + 2}`} class="span-end" />}
          {label && (
            <text x={x + width - 5} y={y + height - 0.5} class="span-count num">
              {label}
            </text>
          )}
        </g>
      ))}
    </g>
  );
}

/** Lines that say how many a height means. */
export function Grid({
  axis,
  size,
  fullest,
  bin,
}: {
  axis: Axis;
  size: PlotSize;
  fullest: number;
  bin: ReturnType<typeof binOf>;
}) {
  const t = useMessages();
  const unit = unitHeight(size, fullest);
  const floor = baseline(size);
  const y = scaleLinear([0, fullest], [floor, floor - fullest * unit]);
  const heights = y.ticks(2).filter((n) => n > 0 && Number.isInteger(n) && y(n) > 2);
  return (
    <g class="grid">
      {heights.map((n, i) => (
        <g key={n}>
          <path d={`M0 ${y(n)}H${axis.width}`} />
          <text x={-8} y={y(n) + 3.5} class="num">
            {i === heights.length - 1 ? t.time.perDay(n, t.time.bins[bin]) : t.n(n)}
          </text>
        </g>
      ))}
      <path d={`M0 ${floor}H${axis.width}`} class="floor" />
    </g>
  );
}

/** Behind the blocks, so that a stem hides none of them. */
export function Stems({ milestones, size }: { milestones: readonly Milestone[]; size: PlotSize }) {
  return <path d={milestones.map(({ x }) => `M${x} 8V${baseline(size)}`).join('')} class="stems" />;
}

export function Milestones({
  milestones,
  onPick,
}: {
  milestones: readonly Milestone[];
  onPick(entry: Entry): void;
}) {
  const t = useMessages();
  return (
    <ul class="milestones">
      {milestones.map(({ x, entries, label, titled, side }) => {
        const title = entries[0]!.initiative.title;
        return (
          <li key={x} style={{ left: `${x}px` }} class={side}>
            <button
              type="button"
              title={title}
              aria-label={t.time.milestone(title)}
              onClick={() => onPick(entries[0]!)}
            >
              <svg width="10" height="10" viewBox="0 0 10 10" aria-hidden="true">
                <path d="M5 .5 9.5 5 5 9.5 .5 5Z" />
              </svg>
              {label && <span lang={titled ? 'en' : t.htmlLang}>{label}</span>}
            </button>
          </li>
        );
      })}
    </ul>
  );
}

export function AxisLabels({ axis, lang }: { axis: Axis; lang: Lang }) {
  const ticks = ticksOf(axis);
  return (
    <div class="axis num" aria-hidden="true">
      {ticks.map((tick, i) => {
        const x = axis.x(tick.day);
        if (x > axis.width - 24) return null;
        return (
          <span key={tick.day} class={tick.major ? 'major' : ''} style={{ left: `${x}px` }}>
            {dateWordsOfTick(tick, lang, i === 0, axis.perDay)}
          </span>
        );
      })}
    </div>
  );
}

/** How many documents report on each stretch; none is said in words, since it is not the same as no news. */
export function Coverage({ covered, axis, t }: { covered: readonly Covered[]; axis: Axis; t: Messages }) {
  return (
    <div class="coverage" role="img" aria-label={coverageWords(covered, t)}>
      <span class="coverage-name">{t.time.sources}</span>
      {covered.map((part) => {
        const { x, width } = clipped(part, axis);
        const words = part.count === 0 ? t.time.noSources : t.documents(part.count);
        return (
          <span
            key={part.start}
            class={`cover cover-${Math.min(3, part.count)}`}
            style={{ left: `${x}px`, width: `${width}px` }}
            title={words}
          >
            {width > words.length * (/[一-龥]/.test(words) ? 12 : 6) + 6 && <span>{words}</span>}
          </span>
        );
      })}
    </div>
  );
}

const coverageWords = (covered: readonly Covered[], t: Messages): string => {
  const empty = covered.filter((part) => part.count === 0).length;
  const most = covered.reduce((count, part) => Math.max(count, part.count), 0);
  return `${t.time.sources}: ${t.documents(most)}${empty > 0 ? `, ${t.time.noSources} × ${empty}` : ''}`;
};
