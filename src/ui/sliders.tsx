// The window's two thumbs, the playhead, and the veils over what lies outside; each slider speaks its date.
import type { TargetedPointerEvent } from 'preact';
import { useRef } from 'preact/hooks';
import { firstShown } from '../atlas/index.ts';
import { type AtlasState, lastDay, seek, setFrom, setTo, slideWindow } from '../state/index.ts';
import { type Axis, type Day, dayWords } from '../time/index.ts';
import { useAtlas, useLang, useMessages, useSelected } from './context.tsx';
import { dragAlong, dragHandle } from './pointer-drag.ts';

type Track = { readonly current: HTMLElement | null };
const MONTH = 30;

const clampX = (x: number, axis: Axis) => Math.min(axis.width, Math.max(0, x));
/** Where the left thumb stands: at the start of the axis as long as nothing is cut off. */
const leftX = (s: AtlasState, axis: Axis) => (s.from === null ? 0 : clampX(axis.x(s.from), axis));
const rightX = (s: AtlasState, axis: Axis, last: Day) => clampX(axis.x((s.to ?? last) + 1), axis);

/** Keys → days; undefined for other keys. */
function keyStep(event: KeyboardEvent, day: Day, first: Day, last: Day): Day | undefined {
  const steps: Record<string, Day> = {
    ArrowRight: day + (event.shiftKey ? 7 : 1),
    ArrowUp: day + (event.shiftKey ? 7 : 1),
    ArrowLeft: day - (event.shiftKey ? 7 : 1),
    ArrowDown: day - (event.shiftKey ? 7 : 1),
    PageUp: day + MONTH,
    PageDown: day - MONTH,
    Home: first,
    End: last,
  };
  return steps[event.key];
}

export function Thumbs({ axis, track }: { axis: Axis; track: Track }) {
  const t = useMessages();
  const lang = useLang();
  const { act, painter, store } = useAtlas();
  const { bounds } = painter;
  const left = useSelected((s) => leftX(s, axis));
  const right = useSelected((s) => rightX(s, axis, bounds.last));
  const from = useSelected((s) => s.from ?? bounds.first);
  const to = useSelected((s) => lastDay(s, bounds));

  const moveFrom = (day: Day) => act(setFrom(day, bounds));
  const moveTo = (day: Day) => act(setTo(day, bounds));
  const onKeyDown = (event: KeyboardEvent, which: 'from' | 'to') => {
    // From the store, not from the last render: keys come faster than frames.
    const state = store.get();
    const from = state.from ?? bounds.first;
    const to = lastDay(state, bounds);
    const first = which === 'from' ? bounds.first : from;
    const last = which === 'from' ? to : bounds.last;
    const next = keyStep(event, which === 'from' ? from : to, first, last);
    if (next === undefined) return;
    event.preventDefault();
    // With Ctrl or ⌘ the whole window slides.
    if (event.ctrlKey || event.metaKey)
      act(slideWindow(from, to, next - (which === 'from' ? from : to), bounds));
    else if (which === 'from') moveFrom(next);
    else moveTo(next);
  };
  // A thumb dragged to the end of the axis lets go of the limit.
  const dayFrom = (x: number) => (x <= 4 ? bounds.first : axis.dayAt(x));
  const dayTo = (x: number) => (x >= axis.width - 4 ? bounds.last : axis.dayAt(x - 1));
  return (
    <>
      <div
        class="thumb from"
        role="slider"
        tabIndex={0}
        aria-label={t.time.fromDate}
        aria-valuemin={bounds.first}
        aria-valuemax={to}
        aria-valuenow={from}
        aria-valuetext={dayWords(from, lang)}
        aria-describedby="time-keys"
        style={{ left: `${left}px` }}
        onPointerDown={(event) => dragHandle(event, track.current!, left, (x) => moveFrom(dayFrom(x)))}
        onKeyDown={(event) => onKeyDown(event, 'from')}
      />
      <div
        class="thumb to"
        role="slider"
        tabIndex={0}
        aria-label={t.time.toDate}
        aria-valuemin={from}
        aria-valuemax={bounds.last}
        aria-valuenow={to}
        aria-valuetext={dayWords(to, lang)}
        aria-describedby="time-keys"
        style={{ left: `${right}px` }}
        onPointerDown={(event) => dragHandle(event, track.current!, right, (x) => moveTo(dayTo(x)))}
        onKeyDown={(event) => onKeyDown(event, 'to')}
      />
      <p class="vh" id="time-keys">
        {t.time.keys}
      </p>
    </>
  );
}

/** A bar over the window: dragged, it slides both ends. Keys do the same with Ctrl on a thumb. */
export function WindowBody({ axis, track }: { axis: Axis; track: Track }) {
  const { act, painter, store } = useAtlas();
  const { bounds } = painter;
  const set = useSelected((s) => s.from !== null || s.to !== null);
  const left = useSelected((s) => leftX(s, axis));
  const right = useSelected((s) => rightX(s, axis, bounds.last));
  if (!set) return null;
  const slide = (event: TargetedPointerEvent<HTMLElement>) => {
    const state = store.get();
    const from = state.from ?? bounds.first;
    const to = lastDay(state, bounds);
    let pressed: number | undefined;
    dragAlong(event, track.current!, (x) => {
      pressed ??= x;
      const by = Math.round((x - pressed) / axis.perDay);
      if (by !== 0 || store.get().from !== state.from) act(slideWindow(from, to, by, bounds));
    });
  };
  return (
    <div
      class="window-body"
      aria-hidden="true"
      style={{ left: `${left}px`, width: `${Math.max(0, right - left)}px` }}
      onPointerDown={slide}
    />
  );
}

/** A native range, unseen under the drawn playhead, because touch screen readers can move it. */
export function Playhead({ axis, track }: { axis: Axis; track: Track }) {
  const t = useMessages();
  const lang = useLang();
  const { act, painter, store } = useAtlas();
  const { bounds } = painter;
  const range = useRef<HTMLInputElement>(null);
  const day = useSelected((s, _, p) => p.painter.picture(s).day);
  const x = useSelected((s) => clampX(axis.x(s.playing && s.time !== null ? s.time : day + 0.5), axis));
  const first = useSelected((s) => s.from ?? bounds.first);
  const last = useSelected((s) => lastDay(s, bounds));
  // While playing the words would chatter; the status line speaks at start and end.
  const total = useSelected((s, _, p) => (s.playing ? -1 : p.painter.picture(s).shown.size));
  const go = (next: Day) => act((s) => ({ ...seek(next, bounds)(s), playing: false }));
  const pill = Math.min(axis.width - 26, Math.max(26, x));
  const text = total < 0 ? dayWords(day, lang) : t.time.summary(dayWords(day, lang), total);
  return (
    <>
      <input
        ref={range}
        type="range"
        class="playhead-range"
        min={first}
        max={last}
        step={1}
        value={day}
        aria-label={t.time.playhead}
        aria-valuetext={text}
        aria-describedby="time-keys"
        onInput={(event) => go(event.currentTarget.valueAsNumber)}
        onKeyDown={(event) => {
          const now = painter.picture(store.get()).day;
          const next = keyStep(event, now, first, last);
          if (next === undefined) return;
          event.preventDefault();
          go(Math.min(last, Math.max(first, next)));
        }}
      />
      <div class="playhead" style={{ transform: `translateX(${x}px)` }} aria-hidden="true" />
      <div
        class="playhead-pill num"
        style={{ transform: `translateX(${pill}px)` }}
        aria-hidden="true"
        onPointerDown={(event) => {
          range.current?.focus();
          act((s) => ({ ...s, playing: false }));
          dragHandle(event, track.current!, x, (px) => go(axis.dayAt(px)));
        }}
      >
        <span>{dayWords(day, lang, axis.perDay < 1 ? 'monthYear' : 'short')}</span>
      </div>
    </>
  );
}

/** Later than the playhead, and outside the window: paler. */
export function Veils({ axis }: { axis: Axis }) {
  const { painter } = useAtlas();
  const now = useSelected((s, _, p) => clampX(axis.x(p.painter.picture(s).day + 1), axis));
  const start = useSelected((s) =>
    s.from === null && s.mode !== 'window' ? 0 : clampX(axis.x(firstShown(s, painter.bounds)), axis),
  );
  const end = useSelected((s) => rightX(s, axis, painter.bounds.last));
  return (
    <>
      <div class="window-ground" style={{ left: `${start}px`, width: `${Math.max(0, end - start)}px` }} />
      <div class="veil" style={{ left: 0, width: `${start}px` }} />
      <div class="veil" style={{ left: `${now}px`, right: 0 }} />
    </>
  );
}
