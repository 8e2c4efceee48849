// The frame's width → the height it would like, told to the host in every dialect that hosts speak.
import { framed, tell, wordPressSecret } from './parent.ts';

/** The map's height by its width; host/shadow.ts keeps this much room before the frame has spoken. */
export const mapHeight = (width: number): number => Math.max(300, Math.round(width * 0.48));
const NOTABLE = 2; // px

/** Depends on the width and on what stands under the map, never on the height given: so it settles at once. */
export function watchHeight(root: HTMLElement): () => void {
  if (!framed()) return () => {};
  const secret = wordPressSecret();
  let told = 0;
  const say = (again: boolean) => {
    const below = [...root.querySelectorAll<HTMLElement>('[data-below-map]')];
    const px = mapHeight(root.clientWidth) + below.reduce((sum, part) => sum + part.offsetHeight, 0);
    if (root.clientWidth === 0 || (!again && Math.abs(px - told) < NOTABLE)) return;
    told = px;
    tell({ type: 'height', px });
    const { parent } = window;
    parent.postMessage({ sentinel: 'amp', type: 'embed-size', height: px }, '*');
    parent.postMessage(JSON.stringify({ src: location.href, context: 'iframe.resize', height: px }), '*'); // Medium
    if (secret) parent.postMessage({ message: 'height', value: px, secret }, '*'); // WordPress
  };
  const watcher = new ResizeObserver(() => say(false));
  // The map gives way when something comes in below it.
  for (const part of [root, ...root.querySelectorAll('.map, [data-below-map]')]) watcher.observe(part);
  const onMessage = ({ data, source }: MessageEvent) => {
    // WordPress says when it listens; what was said before is lost.
    if (source === window.parent && secret && data?.message === 'ready' && data.secret === secret) say(true);
  };
  addEventListener('message', onMessage);
  return () => {
    watcher.disconnect();
    removeEventListener('message', onMessage);
  };
}
