// The map as the rest of the page sees it: built once from a dataset, then told what to show.
import type { Dataset } from '../atlas/dataset.ts';
import type { Day } from '../time/day.ts';

export type Lang = 'en' | 'zh';
export type Theme = 'light' | 'dark';

/** Where the reader looks: degrees WGS 84 and a MapLibre zoom. */
export interface ViewState {
  readonly lng: number;
  readonly lat: number;
  readonly zoom: number;
}

/** What to draw now. Only numbers and a mask change while time plays. */
export interface MapScene {
  readonly day: Day; // the playhead
  readonly from: Day; // first day that still shows; entries that appear before it are not drawn
  readonly fade: number; // half-life in days of the fade mode; Infinity: no fading
  readonly mask: Uint8Array; // per entry: 1 = passes the filters
  readonly selectedInitiative: string | null;
  readonly selectedPlace: string | null;
  readonly lang: Lang;
  readonly theme: Theme;
  readonly motion: boolean; // false: no ripples, no easing
}

export interface MapEvents {
  onPickInitiative(id: string): void;
  onPickPlace(code: string): void; // a province, a ring, or a label
  onPickNothing(): void;
  onMove(view: ViewState): void; // after the reader moved the map, not after update()
}

export interface AtlasMap {
  update(scene: MapScene): void;
  jumpTo(view: ViewState): void;
  fit(what: 'country' | 'data'): void;
  zoomBy(steps: number): void;
  resize(): void;
  destroy(): void;
}

export type CreateAtlasMap = (
  container: HTMLElement,
  dataset: Dataset,
  scene: MapScene,
  events: MapEvents,
) => Promise<AtlasMap>; // rejects with an Error in plain words where WebGL is missing
