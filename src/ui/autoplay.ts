// The `autoplay` key → playing, once the reader can see the map: in view, in a tab that shows, and with motion wanted.
import { setPlaying } from '../state/index.ts';
import { type Atlas, moves } from './context.tsx';

/** Share of the map that has to be in view. */
const IN_VIEW = 0.5;

/** Plays once. Whoever moves time or plays by hand before that has decided otherwise. */
export function playWhenSeen({ store, environment }: Atlas, map: Element): void {
  let inView = false;
  const { time } = store.get();
  const stop = () => {
    watcher.disconnect();
    document.removeEventListener('visibilitychange', check);
    unsubscribe();
  };
  const check = () => {
    const state = store.get();
    if (state.playing || state.time !== time) return stop();
    // Read at this moment, not at the start: the reader may have asked for less motion meanwhile.
    if (!inView || document.visibilityState !== 'visible' || !moves(state, environment.get())) return;
    stop();
    store.update(setPlaying(true));
  };
  const watcher = new IntersectionObserver(
    ([entry]) => {
      inView = (entry?.intersectionRatio ?? 0) >= IN_VIEW;
      check();
    },
    { threshold: [0, IN_VIEW] },
  );
  const unsubscribe = store.subscribe(check);
  document.addEventListener('visibilitychange', check);
  watcher.observe(map);
}
