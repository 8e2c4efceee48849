// The frame's surroundings → who holds it, and how to say something to whoever that is.
import { type Notice, wrap } from '../message.ts';

/** False where the page stands alone: then nobody is told anything. */
export const framed = (): boolean => window.parent !== window;

/** To anyone: what is said here everybody may know. */
export function tell(notice: Notice): void {
  if (framed()) window.parent.postMessage(wrap(notice), '*');
}

/** The page that may give commands, named in `?origin=` by whoever wrote the frame's address. */
export function namedOrigin(query: string): string | null {
  const named = new URLSearchParams(query).get('origin');
  if (named === null) return null;
  if (named === 'null') return named; // a page without an origin: a local file, or sandboxed itself
  try {
    const url = new URL(named);
    return /^https?:$/.test(url.protocol) ? url.origin : null;
  } catch {
    return null;
  }
}

const NAMED = namedOrigin(location.search);

/** The page around, or a page of the named origin that has put the frame into a document of its own. */
export const fromHost = ({ source, origin }: MessageEvent): boolean =>
  source === window.parent || (origin !== 'null' && origin === NAMED);

/** WordPress writes it behind the address of every frame; what bears it WordPress believes. */
export const wordPressSecret = (): string | undefined => /secret=([\w-]{1,64})/.exec(location.hash)?.[1];

/** No window opens in WordPress' sandbox; it goes itself to a page of the frame's own host if it is told. */
export function followLinks(root: HTMLElement): void {
  const secret = wordPressSecret();
  if (!secret || !framed()) return;
  root.addEventListener('click', (event) => {
    const link = (event.target as Element).closest<HTMLAnchorElement>('a[target="_blank"]');
    if (!link || link.host !== location.host) return;
    event.preventDefault();
    window.parent.postMessage({ message: 'link', value: link.href, secret }, '*');
  });
}
