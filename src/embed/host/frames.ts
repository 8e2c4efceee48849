// Messages that reach the host page → the iframe each one came from, told to whoever cares for that iframe.
import type { Notice } from '../message.ts';
import { readNotice } from './check.ts';

export type OnNotice = (notice: Notice, origin: string) => void;

const carers = new Map<HTMLIFrameElement, OnNotice>();
const views = new WeakSet<Window>();
/** When the page was last searched for the frame of this window, in vain: a stranger who talks much costs little. */
const strangers = new WeakMap<object, number>();
const AGAIN_MS = 1000;

let adopt: (frame: HTMLIFrameElement) => OnNotice | undefined = () => undefined;

/** From now until `forget`, the frame's messages go to `onNotice`. The frame stands in a document. */
export function care(frame: HTMLIFrameElement, onNotice: OnNotice): void {
  carers.set(frame, onNotice);
  listenIn(viewOf(frame));
}
export const forget = (frame: HTMLIFrameElement): boolean => carers.delete(frame);

/** `adopter` gives a plain iframe of ours its carer when it first speaks. */
export function listen(adopter: typeof adopt): void {
  adopt = adopter;
  listenIn(window);
}

function listenIn(view: Window): void {
  if (views.has(view)) return;
  views.add(view);
  view.addEventListener('message', ({ data, source, origin }) => {
    const notice = readNotice(data);
    if (notice && source) carerOf(source, origin)?.(notice, origin);
  });
}

function carerOf(source: MessageEventSource, origin: string): OnNotice | undefined {
  for (const [frame, carer] of carers) {
    if (!frame.isConnected) carers.delete(frame);
    else if (frame.contentWindow === source) return mayBe(frame, origin) ? carer : undefined;
  }
  if (Date.now() - (strangers.get(source) ?? 0) < AGAIN_MS) return undefined;
  const frame = frameIn(document, source);
  const carer = frame && mayBe(frame, origin) && adopt(frame);
  if (carer) carers.set(frame, carer);
  else strangers.set(source, Date.now());
  return carer || undefined;
}

/** An element's window; a page may have put it into another one of its own. */
export const viewOf = ({ ownerDocument }: Node): Window & typeof globalThis =>
  ownerDocument?.defaultView ?? window;

/** By its window and not by a name: names repeat. Looks into open shadow roots, where page builders put frames. */
function frameIn(root: Document | ShadowRoot, source: MessageEventSource): HTMLIFrameElement | undefined {
  for (const frame of root.querySelectorAll('iframe')) if (frame.contentWindow === source) return frame;
  for (const { shadowRoot } of root.querySelectorAll('*')) {
    const found = shadowRoot && frameIn(shadowRoot, source);
    if (found) return found;
  }
  return undefined;
}

/** The host of the frame's own address, which may have led on to https, or "null", which is what a sandbox makes of it. */
function mayBe(frame: HTMLIFrameElement, origin: string): boolean {
  try {
    return origin === 'null' || new URL(frame.src, document.baseURI).host === new URL(origin).host;
  } catch {
    return false;
  }
}
