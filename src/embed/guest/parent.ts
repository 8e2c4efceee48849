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
