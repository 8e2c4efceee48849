// Moments that the map's coming and going waits for → promises: in sight or in use again, on the screen.
import type { Atlas } from './context.tsx';

/** Resolves when the place is in sight, or when something else is to be shown there; never where `signal` comes first. */
export function inUse(place: HTMLElement, { store }: Atlas, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const watcher = new IntersectionObserver((entries) => {
      if (entries.some((entry) => entry.isIntersecting)) end();
    });
    const unsubscribe = store.subscribe(() => end());
    const stop = () => {
      watcher.disconnect();
      unsubscribe();
    };
    const end = () => {
      stop();
      resolve();
    };
    watcher.observe(place);
    signal.addEventListener('abort', stop);
  });
}

/** What was told to the GPU is on the screen then; a page out of sight has no frames to wait for. */
export function twoFrames(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, 500);
    requestAnimationFrame(() => requestAnimationFrame(() => resolve()));
  });
}
