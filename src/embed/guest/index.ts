// The frame's side: says that it is there and how high it would like to be, and takes commands from the page named to.
import type { Atlas } from '../../ui/context.tsx';
import type { FrameBerth } from './berth.ts';
import { watchHeight } from './height.ts';
import { followLinks, namedOrigin, tell } from './parent.ts';
import { listenToParent } from './serve.ts';

export { createBerth } from './berth.ts';
export { tell } from './parent.ts';

/** After the page is drawn for the first time. */
export function startGuest(atlas: Atlas, root: HTMLElement, berth: FrameBerth): void {
  const origin = namedOrigin(location.search);
  if (origin !== null) listenToParent(atlas, origin);
  watchHeight(root);
  followLinks(root);
  const { manifest, entries } = atlas.dataset;
  tell({ type: 'ready', data: manifest.hash.slice(0, 12), initiatives: entries.length });
  berth.open();
}
