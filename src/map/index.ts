// The map as the rest of the page sees it: built once from a dataset, then told what to show.
import type { Dataset } from '../atlas/dataset.ts';
import type { Day } from '../time/day.ts';
import type { Frame, Room, ViewState } from './camera.ts';
import type { Rect } from './mercator.ts';
import type { Lang, Theme } from './tokens.ts';

export { FRAME_PADDING, FRAMES, type Frame, fitView, type Padding, type ViewState } from './camera.ts';
export { HATCHES, hatchClass } from './hatch.ts';
export {
  GROUP_COLOURS,
  GROUP_SHAPES,
  type Lang,
  type MapTokens,
  type Shape,
  type Theme,
  TOKENS,
} from './tokens.ts';

/** What to draw now. Only numbers and a mask change while time plays. */
export interface MapScene {
  readonly day: Day; // the playhead
  readonly from: Day; // first day that still shows; entries that appear before it are not drawn
  readonly fade: number; // half-life in days of the fade mode; Infinity: no fading
  readonly mask: Uint8Array; // per entry: 1 = passes the filters; a new array whenever one of them changed
  readonly selectedInitiative: string | null;
  readonly selectedPlace: string | null;
  /** An initiative's id or a place's code that the reader points at elsewhere on the page. */
  readonly highlighted?: string | null;
  readonly lang: Lang;
  readonly theme: Theme;
  readonly motion: boolean; // false: no ripples, no easing
}

export interface MapEvents {
  onPickInitiative(id: string): void;
  onPickPlace(code: string): void; // a province, a ring, or a label; only where the dataset knows something
  onPickNothing(): void;
  onMove(view: ViewState): void; // after the reader moved the map, not after update()
}

export interface AtlasMap {
  update(scene: MapScene): void;
  lookAt(view: ViewState): void;
  fit(what: Frame): void;
  zoomBy(steps: number): void;
  resize(): void;
  destroy(): void;
  /** Panels that lie over the map, in px from its upper left corner: names of the ground keep clear of them. */
  setObstacles(rects: readonly Rect[]): void;
  /** Where it looks now, and its size in px: what a picture of it has to show. */
  seen(): ViewState & { readonly width: number; readonly height: number };
  /** Its name for assistive technology, when the page's language is another. */
  rename(label: string): void;
  /** The map with its labels as it stands, at the density of the screen. */
  snapshot(): Promise<HTMLCanvasElement>;
}

export interface MapOptions {
  /** Name of the canvas for assistive technology; without it the canvas carries none. */
  readonly label?: string;
  /** Id of the element that describes the canvas. */
  readonly describedBy?: string;
  /** True in frames: one finger and the bare wheel scroll the page, two fingers and Ctrl + wheel move the map. */
  readonly cooperative?: boolean;
  /** Texts of MapLibre's hint for cooperative gestures, already in the page's language. */
  readonly gestureHints?: { readonly windows: string; readonly mac: string; readonly touch: string };
  /** Where to look first; without it the whole country, on a narrow map the data. */
  readonly view?: ViewState;
  /** Which part to frame where no view is given; without it the country, on a narrow map the data. */
  readonly frame?: Frame;
  /** Room around what is framed. */
  readonly padding?: Room;
  /** Ends the making of a map that is not wanted any more; it gives its context back at once. */
  readonly signal?: AbortSignal;
  /** The boundary file; without it `data/basemap.topo.json` beside the page. */
  readonly basemap?: URL;
}

/** What create.ts exports. Import that file lazily: it carries MapLibre and deck.gl, this one nothing of them. */
export type CreateAtlasMap = (
  container: HTMLElement,
  dataset: Dataset,
  scene: MapScene,
  events: MapEvents,
  options?: MapOptions,
) => Promise<AtlasMap>; // rejects with an Error in plain words where WebGL is missing
