// The state's `playing` flag → a playhead that moves with every frame, until the end or a pause.
import { type AtlasState, lastDay } from '../state/index.ts';
import { advance, beginning, type Clock, type Course } from '../time/index.ts';
import { type Atlas, moves } from './context.tsx';

/** Days shown before the first news. */
const RUN_UP = 3;

/** ms; a tab that stalled for longer goes on where it was instead of leaping. */
const SLOWEST_FRAME = 500;

/** The stretch that playing runs through: the axis, cut by the thumbs. */
export function courseOf(state: AtlasState, atlas: Pick<Atlas, 'painter'>, gliding: boolean): Course {
  const { painter } = atlas;
  const axis = axisDomain(state, atlas);
  const { stops } = painter.filtered(state);
  // Empty weeks before the first news would be watched in vain.
  const first = (stops.find((day) => day >= axis.start) ?? axis.start) - RUN_UP;
  const start = state.from ?? Math.max(painter.bounds.first, axis.start, first);
  const end = Math.max(start, lastDay(state, painter.bounds));
  const steps = gliding ? null : stops.filter((day) => day >= start && day <= end);
  return { start, end, speed: state.speed, loop: state.loop, steps };
}

/** What the timeline's axis spans. */
export function axisDomain(state: AtlasState, { painter }: Pick<Atlas, 'painter'>) {
  return state.wide ? painter.extent : painter.dense;
}

/** Starts listening to the store. A page that is hidden pauses, since nobody sees it. */
export function startPlayer(atlas: Atlas): () => void {
  let frame = 0;
  let before = 0;
  let clock: Clock = { day: 0, held: 0 };

  const course = (state: AtlasState) => courseOf(state, atlas, moves(state, atlas.environment.get()));
  const tick = (now: number) => {
    const state = atlas.store.get();
    if (!state.playing) {
      frame = 0;
      return;
    }
    const step = advance(clock, Math.min(now - before, SLOWEST_FRAME), course(state));
    before = now;
    clock = step.clock;
    const last = lastDay(state, atlas.painter.bounds);
    atlas.store.update((s) => ({
      ...s,
      time: step.clock.day >= last ? null : step.clock.day,
      playing: !step.ended,
    }));
    atlas.store.flush();
    frame = step.ended ? 0 : requestAnimationFrame(tick);
  };
  const begin = (state: AtlasState) => {
    const at = state.time ?? lastDay(state, atlas.painter.bounds);
    clock = beginning(at, course(state));
    before = performance.now();
    atlas.store.update((s) => ({ ...s, time: clock.day }));
    frame = requestAnimationFrame(tick);
  };
  const unsubscribe = atlas.store.subscribe((state) => {
    if (state.playing && !frame) begin(state);
    // A hand on the slider while playing moves the clock too.
    else if (state.playing && state.time !== null && state.time !== clock.day)
      clock = { day: state.time, held: 0 };
  });
  const onHidden = () => {
    if (document.visibilityState === 'hidden') atlas.act((s) => ({ ...s, playing: false }));
  };
  document.addEventListener('visibilitychange', onHidden);
  if (atlas.store.get().playing) begin(atlas.store.get());
  return () => {
    cancelAnimationFrame(frame);
    document.removeEventListener('visibilitychange', onHidden);
    unsubscribe();
  };
}
