// Holds one state and tells its listeners about changes, at most once a frame.

export interface Store<S> {
  get(): S;
  /** Replaces the state at once; listeners hear of it at the next frame. */
  update(change: (state: S) => S): void;
  subscribe(listener: (state: S, previous: S) => void): () => void;
  /** Tells the listeners now: before a screenshot, or in a test. */
  flush(): void;
}

/** `schedule` is requestAnimationFrame in the page; a hidden page has no frames, so a timer stands in. */
export function createStore<S>(initial: S, schedule: (run: () => void) => void = nextFrame): Store<S> {
  let state = initial;
  let told = initial;
  let waiting = false;
  const listeners = new Set<(state: S, previous: S) => void>();

  const flush = () => {
    waiting = false;
    if (state === told) return;
    const previous = told;
    told = state;
    for (const listener of [...listeners]) listener(state, previous);
  };
  return {
    get: () => state,
    update(change) {
      state = change(state);
      if (waiting || state === told) return;
      waiting = true;
      schedule(flush);
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    flush,
  };
}

function nextFrame(run: () => void): void {
  if (document.visibilityState === 'hidden') setTimeout(run, 50);
  else requestAnimationFrame(run);
}
