// The deck.gl layers of a map → the moment at which all of them have been on the screen.
import type { Layer } from '@deck.gl/core';

/** Then the map is taken as it is: a page out of sight draws no frames. */
const PATIENCE = 5000; // ms

/** Shaders are compiled beside the page: the first frames come without the layers that wait for theirs. */
export function firstFrame(
  onDrawn: (listener: () => void) => void,
  layers: () => readonly Layer[],
): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, PATIENCE);
    onDrawn(() => {
      if (!layers().every(hasDrawn)) return; // deck.gl asks for another frame by itself
      clearTimeout(timer);
      resolve();
    });
  });
}

/** A model that could not draw keeps asking for another frame; a layer not yet begun has no models. */
function hasDrawn(layer: Layer): boolean {
  const models = layer.getModels();
  return models.length > 0 && models.every((model) => model.needsRedraw() === false);
}
