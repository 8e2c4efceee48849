// The data files → the page's first HTML: what a reader without script, a feed reader or a crawler gets, and what all see first.
import { render } from 'preact-render-to-string';
import { buildDataset, createPainter, type Dataset } from '../atlas/index.ts';
import type { InitiativeCollection, Manifest, PlaceCollection } from '../contract/index.ts';
import { decodeBasemap } from '../map/basemap.ts';
import { type AtlasState, createStore, DEFAULT_STATE } from '../state/index.ts';
import type { Atlas } from '../ui/context.tsx';
import type { Environment } from '../ui/environment.ts';
import { sceneOf } from '../ui/map-scene.ts';
import { Front } from './front.tsx';
import { renderPagePictures } from './page-pictures.ts';

export interface DataFiles {
  readonly manifest: Manifest;
  readonly places: PlaceCollection;
  readonly initiatives: InitiativeCollection;
  readonly basemap: unknown;
}

/** What goes into `#app`, without style attributes or scripts: the page's policy allows neither. */
export function prerender({ manifest, places, initiatives, basemap }: DataFiles): string {
  const atlas = stillAtlas(buildDataset(manifest, places, initiatives));
  const scene = sceneOf(atlas.store.get(), atlas.environment.get(), atlas);
  const pictures = renderPagePictures(atlas.dataset, decodeBasemap(basemap), scene);
  return render(<Front atlas={atlas} pictures={pictures} />);
}

/** The atlas at its opening state in English; nothing in it ever changes. */
export function stillAtlas(dataset: Dataset, change: Partial<AtlasState> = {}): Atlas {
  const environment: Environment = { layout: 'desktop', dark: false, still: true, lang: 'en' };
  const atNow = (run: () => void) => run();
  const store = createStore<AtlasState>({ ...DEFAULT_STATE, ...change }, atNow);
  return {
    dataset,
    painter: createPainter(dataset),
    store,
    environment: createStore(environment, atNow),
    dataUrl: new URL('data:,'),
    problems: [],
    map: null,
    act: (action) => store.update(action),
  };
}
