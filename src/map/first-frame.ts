// A map and its deck.gl layers → the moment at which all of them have been on the screen.
import type { Layer } from 'deck.gl';
import type { Map as MapLibre } from 'maplibre-gl';

/** Then the map is taken as it is: a page out of sight draws no frames. */
const PATIENCE = 5000; // ms

/** Shaders are compiled beside the page: MapLibre's first frames come without the layers that wait for theirs. */
export function firstFrame(map: MapLibre, layers: () => readonly Layer[]): Promise<void> {
  return new Promise((resolve) => {
    const check = () => {
      if (layers().every(hasDrawn)) end();
      else map.triggerRepaint();
    };
    const end = () => {
      clearTimeout(timer);
      map.off('render', check);
      resolve();
    };
    const timer = setTimeout(end, PATIENCE);
    map.on('render', check);
  });
}

/** A model that could not draw keeps asking for another frame; a layer not yet begun has no models. */
function hasDrawn(layer: Layer): boolean {
  const models = layer.getModels();
  return models.length > 0 && models.every((model) => model.needsRedraw() === false);
}
