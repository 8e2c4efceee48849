// One address → an iframe in the element's room, from its first request to its end: its words, its troubles, its port.
import { GUIDED, type Notice } from '../message.ts';
import type { FrameState } from '../shown.ts';
import { warnOnce } from './attributes.ts';
import { care, forget } from './frames.ts';
import { type Link, openLink } from './link.ts';
import { enrol, noteMap, withdraw } from './live.ts';

const SLOW = 30_000; // ms until a word, and from it until a picture
const GRACE = 2000; // ms between a loaded frame and its first word

export interface Listener {
  height(px: number): void;
  /** It shows something now, be it why there is no map. */
  shows(): void;
  /** It takes commands. */
  connected(link: Link, detail: { data: string; initiatives: number; state: FrameState }): void;
  event(name: string, state: FrameState): void;
  /** Without a sentence nothing is known but that nothing came, or not yet. */
  trouble(kind: string, sentence?: string): void;
}

export interface Visit {
  readonly frame: HTMLIFrameElement;
  readonly link: Link | undefined;
  end(): void;
}

export function startVisit(room: HTMLElement, src: string, title: string, listener: Listener): Visit {
  const frame = document.createElement('iframe');
  let link: Link | undefined;
  let shown = false;
  let over = false;
  let timer: ReturnType<typeof setTimeout>;
  const expect = (ms: number) => {
    clearTimeout(timer);
    if (!shown) timer = setTimeout(() => listener.trouble('load'), ms);
  };
  const show = () => {
    shown = true;
    clearTimeout(timer);
    listener.shows();
  };
  const ready = (origin: string, data: string, initiatives: number) => {
    show();
    enrol(frame);
    openLink(frame.contentWindow!, origin === 'null' ? '*' : origin, ({ name, state }) =>
      listener.event(name, state),
    ).then(
      (opened) => {
        if (over) return opened.close();
        link?.close();
        link = opened;
        listener.connected(opened, { data, initiatives, state: opened.state });
      },
      (error: Error) => warnOnce(error.message),
    );
  };
  const hear = (notice: Notice, origin: string) => {
    if (notice.type === 'alive') {
      frame.onload = null; // it lives: its data may take longer than the page
      expect(SLOW);
    }
    if (notice.type === 'height') listener.height(notice.px);
    if (notice.type === 'map') noteMap(frame, notice);
    if (notice.type === 'ready') ready(origin, notice.data, notice.initiatives);
    if (notice.type !== 'error') return;
    if (notice.kind !== 'load') show(); // it says in itself what went wrong
    listener.trouble(notice.kind, notice.message);
  };
  frame.title = title;
  frame.name = GUIDED; // it then waits to be told before it draws with WebGL
  frame.allow = 'fullscreen; clipboard-write';
  frame.referrerPolicy = 'no-referrer';
  frame.src = src;
  frame.onload = () => expect(GRACE);
  expect(SLOW);
  room.append(frame);
  care(frame, hear);
  return {
    frame,
    get link() {
      return link;
    },
    end() {
      over = true;
      clearTimeout(timer);
      link?.close();
      forget(frame);
      withdraw(frame);
      frame.remove();
    },
  };
}
