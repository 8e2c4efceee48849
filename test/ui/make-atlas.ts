// A dataset, a view and its surroundings → the atlas as the page's parts ask for it, without a browser.
import { createPainter, type Dataset } from '../../src/atlas/index.ts';
import { type AtlasState, createStore, DEFAULT_STATE } from '../../src/state/index.ts';
import type { Atlas } from '../../src/ui/context.tsx';
import type { Environment } from '../../src/ui/environment.ts';

export function makeAtlas(
  dataset: Dataset,
  state: Partial<AtlasState>,
  around: Partial<Environment> = {},
): Atlas {
  const store = createStore<AtlasState>({ ...DEFAULT_STATE, ...state }, (run) => run());
  const environment: Environment = { layout: 'desktop', dark: false, still: false, lang: 'en', ...around };
  return {
    dataset,
    painter: createPainter(dataset),
    store,
    environment: createStore(environment, (run) => run()),
    dataUrl: new URL('https://example.org/data/'),
    problems: [],
    map: null,
    act: (action) => store.update(action),
  };
}
