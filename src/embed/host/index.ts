// The host page's side: the element, the care for plain iframes, and how both are started, once however often included.
import { warnOnce } from './attributes.ts';
import { readNotice } from './check.ts';
import { ChainAtlasElement } from './element.ts';
import { listen } from './frames.ts';
import { HOME, homes } from './home.ts';
import { type Link, openLink } from './link.ts';
import { adopt } from './plain.ts';

export type { FrameFilter, FrameInitiative, FrameState } from '../shown.ts';
export { ChainAtlasElement } from './element.ts';
export type { Link } from './link.ts';

const STARTED = Symbol.for('chain-atlas.started');

/** Defines `<chain-atlas>` and listens to frames. On a server, and where another copy has done it, it does nothing. */
export function defineChainAtlas(): void {
  if (typeof customElements === 'undefined') return;
  if (!customElements.get('chain-atlas')) customElements.define('chain-atlas', ChainAtlasElement);
  if (HOME) homes().push(HOME);
  const page = globalThis as { [STARTED]?: boolean };
  if (page[STARTED]) return;
  page[STARTED] = true;
  listen(adopt);
}

/**
 * Commands for a plain iframe whose address names this page in `origin=`; whether it has loaded already or not. Waits
 * for a frame that has not; rejects where one that is there takes none.
 */
export function connect(frame: HTMLIFrameElement): Promise<Link> {
  const sandboxed = frame.hasAttribute('sandbox') && !frame.sandbox.contains('allow-same-origin');
  const open = () => openLink(frame.contentWindow!, sandboxed ? '*' : new URL(frame.src).origin, () => {});
  return new Promise((resolve, reject) => {
    // Asked too early, the frame has not heard it: it says when it is ready.
    addEventListener('message', function again({ data, source }) {
      if (source !== frame.contentWindow || readNotice(data)?.type !== 'ready') return;
      removeEventListener('message', again);
      open().then(resolve, reject);
    });
    open().then(resolve, (error: Error) => warnOnce(error.message));
  });
}
