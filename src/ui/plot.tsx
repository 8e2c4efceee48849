// The picture of time: stacked blocks, coarse spans, milestones, axis, coverage, and on top the thumbs and the playhead.
import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { binCounts, countDays, coverageOf } from '../atlas/index.ts';
import { seek, selectInitiative } from '../state/index.ts';
import { binEdges, binOf, createAxis } from '../time/index.ts';
import { type Atlas, useAtlas, useLang, useLayout, useMessages, useSelected } from './context.tsx';
import type { Layout } from './environment.ts';
import { axisDomain } from './player.ts';
import { AxisLabels, Blocks, Coverage, Grid, Milestones, Spans, Stems } from './plot-layers.tsx';
import { PlotTip } from './plot-tip.tsx';
import { dragAlong } from './pointer-drag.ts';
import { Playhead, Thumbs, Veils, WindowBody } from './sliders.tsx';
import { blocksOf, milestonesOf, type PlotSize, spanBars } from './timeline-layout.ts';

/** look.md §4; `head` is the milestones' line. */
const SIZES: Readonly<Record<Layout, Omit<PlotSize, 'width'>>> = {
  desktop: { plot: 74, head: 14, block: 6.2, row: 9, rows: 2 },
  compact: { plot: 50, head: 12, block: 4.1, row: 8, rows: 1 },
  phone: { plot: 54, head: 12, block: 4.5, row: 8, rows: 1 },
  embed: { plot: 42, head: 9, block: 3.4, row: 7, rows: 1 },
};

export function Plot() {
  const t = useMessages();
  const lang = useLang();
  const layout = useLayout();
  const atlas = useAtlas();
  const { painter, dataset } = atlas;
  const track = useRef<HTMLDivElement>(null);
  const width = useWidth(track);
  const domain = useSelected((s) => axisDomain(s, atlas));
  const filtered = useSelected((s) => painter.filtered(s));
  const [hovered, setHovered] = useState<number | null>(null);

  const size: PlotSize = { ...SIZES[layout], width };
  const axis = useMemo(() => createAxis(domain, width), [domain, width]);
  const edges = useMemo(() => binEdges(domain, binOf(axis)), [axis, domain]);
  const fullest = useMemo(() => fullestBin(atlas, edges), [atlas, edges]);
  const bins = useMemo(() => binCounts(filtered.days, edges), [filtered, edges]);
  const blocks = useMemo(() => blocksOf(bins, axis, size, fullest), [bins, axis, fullest, layout]);
  const spans = useMemo(() => spanBars(filtered.spans, axis, size), [filtered, axis, layout]);
  const milestones = useMemo(
    () =>
      milestonesOf(
        dataset.entries.filter((e) => filtered.mask[e.index]),
        axis,
        textWidth,
        (entry) => t.time.milestone(t.kinds[entry.initiative.kind]),
      ),
    [dataset, filtered, axis, t],
  );
  const covered = useMemo(() => coverageOf(atlas.dataset, domain), [atlas, domain]);

  const goTo = (x: number) =>
    atlas.act((s) => ({ ...seek(axis.dayAt(x), painter.bounds)(s), playing: false }));
  const bin = hovered === null ? undefined : bins.find((b) => b.start <= hovered && hovered < b.end);
  return (
    <div class="plot" ref={track} style={{ '--plot': `${size.plot}px` }}>
      <div
        class="plot-area"
        onPointerDown={(event) => dragAlong(event, track.current!, goTo)}
        onPointerMove={(event) => {
          if (event.pointerType !== 'touch')
            setHovered(axis.dayAt(event.clientX - track.current!.getBoundingClientRect().left));
        }}
        onPointerLeave={() => setHovered(null)}
      >
        <svg width={width} height={size.plot} aria-hidden="true">
          <defs>
            <pattern
              id="hatch"
              width="4"
              height="4"
              patternUnits="userSpaceOnUse"
              patternTransform="rotate(45)"
            >
              <rect width="1.3" height="4" class="hatch-line" />
            </pattern>
            <linearGradient id="tail">
              <stop offset="0" class="tail-0" />
              <stop offset="0.55" class="tail-1" />
            </linearGradient>
            <mask id="tail-mask" maskContentUnits="objectBoundingBox">
              <rect width="1" height="1" fill="url(#tail)" />
            </mask>
          </defs>
          <Grid axis={axis} size={size} fullest={fullest} bin={binOf(axis)} />
          <Stems milestones={milestones} size={size} />
          <Spans bars={spans} />
          <Blocks blocks={blocks} />
        </svg>
        <Veils axis={axis} />
      </div>
      <Milestones
        milestones={milestones}
        onPick={(entry) => atlas.act(selectInitiative(entry.initiative.id, entry.appears, painter.bounds))}
      />
      <AxisLabels axis={axis} lang={lang} />
      <Coverage covered={covered} axis={axis} t={t} />
      <WindowBody axis={axis} track={track} />
      <Thumbs axis={axis} track={track} />
      <Playhead axis={axis} track={track} />
      {bin && bin.total > 0 && <PlotTip bin={bin} axis={axis} />}
    </div>
  );
}

/** The fullest bin of the unfiltered data: the scale stays when filters change. */
function fullestBin({ dataset, painter }: Atlas, edges: readonly number[]): number {
  const all = new Uint8Array(dataset.entries.length).fill(1);
  const counts = binCounts(countDays(dataset, all, painter.extent), edges);
  return counts.reduce((most, bin) => Math.max(most, bin.total), 1);
}

/** Width of the element, kept up to date. */
function useWidth(box: { current: HTMLElement | null }): number {
  const [width, setWidth] = useState(600);
  // Before the first paint: at another width everything on the axis would jump.
  useLayoutEffect(() => {
    const element = box.current!;
    const read = () => setWidth(Math.max(120, Math.round(element.clientWidth)));
    const watcher = new ResizeObserver(read);
    watcher.observe(element);
    read();
    return () => watcher.disconnect();
  }, [box]);
  return width;
}

/** Pixels of a label in the axis' type; near enough, since no label is placed without some air. */
function textWidth(text: string): number {
  let width = 0;
  for (const char of text) width += char > '\u2e80' ? 12 : 6.4;
  return width;
}
