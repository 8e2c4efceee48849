// The page's first picture, or one drawn for the moment → something to see where the map will be, or for good where it cannot be.
import type { AtlasMap, MapScene } from '../map/index.ts';
import type { Atlas } from './context.tsx';
import { frontPictureOf } from './front-picture.ts';

export interface Still {
  /** The other map cannot come: this one stays and takes its part. */
  keep(): Promise<AtlasMap>;
  remove(): void;
}

/** `make` draws into `box`; it is asked only when the first HTML holds no picture of this very moment. */
export function startStill(
  box: HTMLElement,
  atlas: Atlas,
  scene: () => MapScene,
  make: () => Promise<AtlasMap>,
): Still {
  const { store, environment, dataset, painter } = atlas;
  let making: Promise<AtlasMap> | null = null;
  let map: AtlasMap | null = null;
  let gone = false;
  const start = (): Promise<AtlasMap> => {
    making ??= make().then((made) => {
      if (gone) made.destroy();
      else {
        box.querySelector('.pictures')?.remove();
        map = made;
        made.update(scene());
      }
      return made;
    });
    return making;
  };
  const show = () => {
    if (map) return map.update(scene());
    const front = making ? null : frontPictureOf(scene(), store.get(), dataset, painter.bounds);
    if (!front) start().catch((error: Error) => console.warn('still map:', error.message));
    else if (front.parentElement !== box) box.replaceChildren(front);
  };
  const stops = [store.subscribe(show), environment.subscribe(show)];
  const quiet = () => {
    for (const stop of stops) stop();
  };
  show();
  return {
    keep() {
      quiet(); // from now on the page tells it what to show
      return start();
    },
    remove() {
      gone = true;
      quiet();
      map?.destroy();
      box.replaceChildren();
    },
  };
}
