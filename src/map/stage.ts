// A container → a MapLibre map with the basemap, room for hatching among its layers, and a canvas of marks above it.
import './worker.ts';
import 'maplibre-gl/dist/maplibre-gl.css';
import { MapLibreOverlay } from '@deck.gl/maplibre';
import { GPUInitializationError, Map as MapLibre } from 'maplibre-gl';
import type { Basemap } from './basemap.ts';
import { MAX_ZOOM, MIN_ZOOM, type ViewState } from './camera.ts';
import type { MapOptions } from './index.ts';
import { type MarkCanvas, openMarkCanvas } from './mark-canvas.ts';
import { mapStyle } from './style.ts';
import type { Theme } from './tokens.ts';

export interface Stage {
  readonly map: MapLibre;
  /** Between the map's own layers. */
  readonly overlay: MapLibreOverlay;
  readonly marks: MarkCanvas;
  remove(): void;
}

const NO_WEBGL =
  'This browser cannot draw the interactive map: WebGL 2 is missing or switched off. The list and the table hold the same content.';
const NO_LOAD = 'The interactive map did not start: its worker could not be loaded.';
const NOT_WANTED = 'The map was put away before it had drawn.';
const LOAD_TIMEOUT = 60_000;

/** Rejects with an Error in plain words where the browser has no WebGL 2 or the map does not come up. */
export async function openStage(
  container: HTMLElement,
  basemap: Basemap,
  theme: Theme,
  view: ViewState,
  options: MapOptions,
): Promise<Stage> {
  const map = newMap(container, basemap, theme, view, options);
  try {
    await loaded(map, options.signal);
  } catch (error) {
    map.remove();
    throw error;
  }
  const overlay = new MapLibreOverlay({
    interleaved: true,
    layers: [],
    // deck.gl sets the canvas's cursor on every frame; ours is set on the element around it.
    getCursor: () => 'inherit',
  });
  map.addControl(overlay);
  const marks = openMarkCanvas(map, container);
  return {
    map,
    overlay,
    marks,
    remove() {
      marks.remove();
      map.remove();
    },
  };
}

function newMap(
  container: HTMLElement,
  basemap: Basemap,
  theme: Theme,
  view: ViewState,
  { label, describedBy, cooperative = false, gestureHints: hints }: MapOptions,
): MapLibre {
  try {
    const map = new MapLibre({
      container,
      style: mapStyle(basemap, theme),
      center: [view.lng, view.lat],
      zoom: view.zoom,
      minZoom: MIN_ZOOM,
      maxZoom: MAX_ZOOM,
      maxPitch: 0,
      // The file ends here; beyond it there would be sea where there is land.
      maxBounds: [
        [25, -15],
        [180, 77],
      ],
      renderWorldCopies: false,
      attributionControl: false,
      dragRotate: false,
      touchPitch: false,
      pitchWithRotate: false,
      rollEnabled: false,
      fadeDuration: 0,
      trackResize: false, // create.ts does it, and keeps the frame
      cooperativeGestures: cooperative,
      canvasContextAttributes: { antialias: true },
      ...(hints && {
        locale: {
          'CooperativeGesturesHandler.WindowsHelpText': hints.windows,
          'CooperativeGesturesHandler.MacHelpText': hints.mac,
          'CooperativeGesturesHandler.MobileHelpText': hints.touch,
        },
      }),
    });
    map.touchZoomRotate.disableRotation();
    map.keyboard.disableRotation();
    nameCanvas(map.getCanvas(), label, describedBy);
    return map;
  } catch (error) {
    if (error instanceof GPUInitializationError) throw new Error(NO_WEBGL, { cause: error });
    throw error;
  }
}

/** MapLibre makes its canvas a landmark called “Map”: the page has its own around it, in the page's language. */
function nameCanvas(canvas: HTMLCanvasElement, label?: string, describedBy?: string): void {
  canvas.removeAttribute('role');
  canvas.removeAttribute('aria-label');
  if (label) {
    canvas.setAttribute('role', 'img');
    canvas.setAttribute('aria-label', label);
  }
  if (describedBy) canvas.setAttribute('aria-describedby', describedBy);
}

function loaded(map: MapLibre, signal?: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error(NO_LOAD)), LOAD_TIMEOUT);
    signal?.addEventListener('abort', () => {
      clearTimeout(timer);
      reject(new Error(NOT_WANTED));
    });
    map.once('load', () => {
      clearTimeout(timer);
      resolve();
    });
    map.on('error', ({ error }) => console.warn('map:', error?.message ?? error));
  });
}
