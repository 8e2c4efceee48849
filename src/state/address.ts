// Keeps the browser's address and the store in step, both ways.
import { type AtlasState, DEFAULT_STATE } from './atlas-state.ts';
import type { Store } from './store.ts';
import { readUrl, URL_KEYS, writeUrl } from './url.ts';

/** A browser refuses more than a hundred changes in half a minute; while things move, the address waits. */
const SETTLE_MS = 300;

/** A new selection, or opening a comparison, is a step that "back" undoes; everything else replaces the current entry. */
export function isStep(state: AtlasState, previous: AtlasState): boolean {
  const comparing = ({ compare, multiples }: AtlasState) => compare !== null || multiples !== null;
  return (
    state.initiative !== previous.initiative ||
    state.place !== previous.place ||
    comparing(state) !== comparing(previous)
  );
}

/**
 * Starts writing and listening. Without `steps` no entry is added: a frame's entries would stand between the reader
 * and the page they came from.
 */
export function keepAddress(store: Store<AtlasState>, steps = true): () => void {
  let timer = 0;
  const write = (how: 'pushState' | 'replaceState') => {
    clearTimeout(timer);
    timer = 0;
    const query = writeUrl(store.get(), location.search);
    if (query === location.search) return;
    try {
      history[how](null, '', location.pathname + query + location.hash);
    } catch {
      // A sandboxed frame may not change its address; the page works without.
    }
  };
  let applying = false;
  const unsubscribe = store.subscribe((state, previous) => {
    if (applying) return;
    if (isStep(state, previous)) write(steps ? 'pushState' : 'replaceState');
    else if (URL_KEYS.some((key) => state[key] !== previous[key]) && !state.playing && !timer)
      timer = window.setTimeout(() => write('replaceState'), SETTLE_MS);
    else if (previous.playing && !state.playing) write('replaceState');
  });
  const onPop = () => {
    const read = readUrl(location.search);
    applying = true;
    store.update((s) => ({
      ...s,
      ...Object.fromEntries(URL_KEYS.map((key) => [key, read[key] ?? DEFAULT_STATE[key]])),
      playing: false,
    }));
    store.flush();
    applying = false;
  };
  addEventListener('popstate', onPop);
  return () => {
    unsubscribe();
    clearTimeout(timer);
    removeEventListener('popstate', onPop);
  };
}
