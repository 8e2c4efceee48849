// The page's first HTML → the picture that was in it, for as long as the map has not drawn itself, and the whole for paper.
import type { Dataset } from '../atlas/index.ts';
import type { MapScene } from '../map/index.ts';
import type { AtlasState, Bounds } from '../state/index.ts';

let kept: HTMLElement | null = null;
let page: HTMLElement | null = null;

/** Call before the first HTML gives way to the living page. */
export function keepFrontPicture(root: HTMLElement): void {
  page = root.querySelector<HTMLElement>('.front');
  kept = root.querySelector<HTMLElement>('.pictures');
}

/** The first HTML whole, for a printer that does not wait, under the same condition as its picture. */
export function frontPageOf(...moment: Parameters<typeof frontPictureOf>): HTMLElement | null {
  const picture = frontPictureOf(...moment);
  // The picture itself may stand on the page just now.
  if (page && picture && !page.querySelector('.pictures'))
    page.querySelector('.map')?.prepend(picture.cloneNode(true));
  return picture && page;
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
