// The page's first HTML → the picture that was in it, to stand in the map's place until the map has drawn itself.
import type { Dataset } from '../atlas/index.ts';
import type { MapScene } from '../map/index.ts';
import type { AtlasState, Bounds } from '../state/index.ts';

let kept: HTMLElement | null = null;

/** Call before the first HTML gives way to the living page. */
export function keepFrontPicture(root: HTMLElement): void {
  kept = root.querySelector<HTMLElement>('.pictures');
}

/** The picture, if it shows what the scene would: everything, to the last day, in its language, of the same data. */
export function frontPictureOf(
  scene: MapScene,
  { view }: AtlasState,
  { manifest }: Dataset,
  bounds: Bounds,
): HTMLElement | null {
  if (!kept || view || kept.dataset.lang !== scene.lang || kept.dataset.version !== manifest.hash)
    return null;
  const everything =
    Math.floor(scene.day) >= bounds.last &&
    scene.from <= bounds.first &&
    scene.fade === Number.POSITIVE_INFINITY &&
    scene.mask.every((passes) => passes) &&
    !scene.selectedInitiative &&
    !scene.selectedPlace;
  return everything ? kept : null;
}
