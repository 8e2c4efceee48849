// The host page's side: the element, the care for plain iframes, and how both are started, once however often included.
import { ChainAtlasElement } from './element.ts';
import { listen } from './frames.ts';
import { HOME, homes } from './home.ts';
import { type Link, openLink } from './link.ts';
import { adopt } from './plain.ts';

export type { FrameFilter, FrameInitiative, FrameState } from '../message.ts';
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

/** Commands for a plain iframe whose address names this page in `origin=`. It has to have loaded. */
export function connect(frame: HTMLIFrameElement): Promise<Link> {
  const sandboxed = frame.hasAttribute('sandbox') && !frame.sandbox.contains('allow-same-origin');
  return openLink(frame.contentWindow!, sandboxed ? '*' : new URL(frame.src).origin, () => {});
}
