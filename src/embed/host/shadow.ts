// An element → its shadow tree: a room that keeps the right height from the start, the fallback, and a line for troubles.
import { viewOf } from './frames.ts';

/**
 * The height that the frame will ask for, by width: no jump when it does. It is said again in guest/height.ts. The room
 * measures a box of its own, since the page's styles can reach the element, and nothing in it.
 */
const SHEET = `
:host(:not([hidden])) { display: block }
.box { container-type: inline-size }
.room { position: relative; height: calc(max(300px, 48cqi) + 112px); overflow: hidden }
@container (width < 560px) { .room { height: 448px } }
.room:has(+ p:not([hidden])) { height: auto }
iframe { position: absolute; width: 100%; height: 100%; border: 0 }
:not(.ready) > iframe { visibility: hidden }
a, img { display: block; width: 100% }
[hidden] { display: none }
p { margin: 8px 0 }
@media screen { .ready > :is(slot, a) { display: none } }
@media print { .room { height: auto !important } iframe { display: none } }
`;

export interface Shadow {
  readonly room: HTMLElement;
  readonly trouble: HTMLElement;
  /** The fallback where the author wrote none. */
  fill(poster: Poster | undefined): void;
}
export interface Poster {
  readonly page: string;
  readonly picture: string;
  readonly name: string;
}

/** A host's policy may forbid style elements, never this; in another document it is lost. */
export function dress(root: ShadowRoot): void {
  if (root.adoptedStyleSheets.length > 0) return;
  const sheet = new (viewOf(root).CSSStyleSheet)();
  sheet.replaceSync(SHEET);
  root.adoptedStyleSheets = [sheet];
}

/** `onFilled`: the author's own fallback has come or gone, which the parser may do after the element. */
export function furnish(root: ShadowRoot, onFilled: () => void): Shadow {
  const make = <Name extends keyof HTMLElementTagNameMap>(name: Name, className = '') =>
    Object.assign(document.createElement(name), { className });
  const box = make('div', 'box');
  const room = make('div', 'room');
  const slot = make('slot');
  const trouble = Object.assign(make('p'), { part: 'trouble', role: 'status', hidden: true });
  const link = make('a');
  const image = Object.assign(make('img'), { loading: 'lazy' });
  slot.onslotchange = onFilled;
  link.append(image);
  // White space between the tags would take the place of a slot's own content.
  room.append(slot, link);
  box.append(room, trouble);
  root.append(box);
  return {
    room,
    trouble,
    fill(poster) {
      link.hidden = !poster;
      if (!poster) return;
      link.href = poster.page;
      image.alt = poster.name;
      image.src = poster.picture;
    },
  };
}
