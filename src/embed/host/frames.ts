// Messages that reach the host page → the iframe each one came from, told to whoever cares for that iframe.
import type { Notice } from '../message.ts';
import { readNotice } from './check.ts';

export type OnNotice = (notice: Notice, origin: string) => void;

const carers = new Map<HTMLIFrameElement, OnNotice>();

/** From now until `forget`, the frame's messages go to `onNotice`. */
export function care(frame: HTMLIFrameElement, onNotice: OnNotice): void {
  carers.set(frame, onNotice);
}
export const forget = (frame: HTMLIFrameElement): boolean => carers.delete(frame);

/** Starts the one listener. `adopt` gives a plain iframe of ours its carer when it first speaks. */
export function listen(adopt: (frame: HTMLIFrameElement) => OnNotice | undefined): void {
  addEventListener('message', ({ data, source, origin }) => {
    const notice = readNotice(data);
    if (!notice || !source) return;
    const frame =
      [...carers.keys()].find((known) => known.contentWindow === source) ?? frameIn(document, source);
    if (!frame || !mayBe(frame, origin)) return;
    let carer = carers.get(frame);
    if (!carer) {
      carer = adopt(frame);
      if (!carer) return;
      care(frame, carer);
    }
    carer(notice, origin);
  });
}

/** By its window and not by a name: names repeat. Looks into open shadow roots, where page builders put frames. */
function frameIn(root: Document | ShadowRoot, source: MessageEventSource): HTMLIFrameElement | undefined {
  for (const frame of root.querySelectorAll('iframe')) if (frame.contentWindow === source) return frame;
  for (const { shadowRoot } of root.querySelectorAll('*')) {
    const found = shadowRoot && frameIn(shadowRoot, source);
    if (found) return found;
  }
  return undefined;
}

/** The origin of the frame's own address, or "null", which is what a sandbox makes of it. */
function mayBe(frame: HTMLIFrameElement, origin: string): boolean {
  try {
    return origin === 'null' || new URL(frame.src, document.baseURI).origin === origin;
  } catch {
    return false;
  }
}
