// A map → deck.gl on a canvas of its own above it: a step of time draws the marks alone, and the ground stays as it is.
import { Deck, type Layer, MapView } from '@deck.gl/core';
import type { Map as MapLibre } from 'maplibre-gl';

export interface MarkCanvas {
  readonly canvas: HTMLCanvasElement;
  show(layers: Layer[]): void;
  /** Draws now, in this task: what is drawn is on the canvas only until the browser has shown it. */
  redraw(): void;
  /** After each drawing. */
  onDrawn(listener: () => void): void;
  remove(): void;
}

/** The ground takes longer to draw than all marks together where there is no GPU, and changes only when the reader moves it. */
export function openMarkCanvas(map: MapLibre, container: HTMLElement): MarkCanvas {
  const canvas = document.createElement('canvas');
  canvas.setAttribute('aria-hidden', 'true');
  Object.assign(canvas.style, { position: 'absolute', inset: '0', pointerEvents: 'none' });
  container.append(canvas);
  canvas.addEventListener('webglcontextlost', (event) => event.preventDefault()); // or it would never come back
  const listeners: (() => void)[] = [];
  const view = () => {
    const { lng, lat } = map.getCenter();
    return { longitude: lng, latitude: lat, zoom: map.getZoom(), pitch: 0, bearing: 0 };
  };
  const deck = new Deck({
    canvas,
    views: new MapView({ id: 'marks' }),
    viewState: view(),
    controller: false,
    layers: [],
    getCursor: () => 'inherit',
    onAfterRender: () => {
      for (const listener of listeners) listener();
    },
    onError: (error) => console.warn('marks:', error.message),
  });
  // After MapLibre has drawn and in the same frame, so that marks do not swim behind the map.
  const follow = () => {
    deck.setProps({ viewState: view() });
    if (deck.isInitialized) deck.redraw();
  };
  map.on('render', follow);
  return {
    canvas,
    show: (layers) => deck.setProps({ layers }),
    redraw() {
      if (deck.isInitialized) deck.redraw('asked for');
    },
    onDrawn: (listener) => listeners.push(listener),
    remove() {
      map.off('render', follow);
      const gl = canvas.getContext('webgl2');
      deck.finalize();
      canvas.remove();
      // A browser holds only so many contexts, and this one would wait for the collector of garbage.
      gl?.getExtension('WEBGL_lose_context')?.loseContext();
    },
  };
}
