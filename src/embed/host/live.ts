// All frames of the page and where they stand → which of them may hold a live WebGL map: four at most, the nearest first.
import { MOST_LIVE, type Notice, wrap } from '../message.ts';
import { viewOf } from './frames.ts';

/** Screens away from the visible part, beyond which a map rests. One wakes in sight only: elsewhere browsers do not draw. */
const REST = 2;
const IN_SIGHT = 0.01;
const SETTLE_MS = 120; // while the page scrolls on, nothing is woken
const WANTED_MS = 60_000; // a map that a reader has touched comes first for so long
const SLOW_MS = 10_000; // a frame that does not answer no longer counts

interface Berth {
  readonly send: (live: boolean) => void;
  held: 'no' | 'yes' | 'leaving';
  since: number;
  wanted: number; // when a reader last touched it while it rested
}
const berths = new Map<HTMLIFrameElement, Berth>();
let timer: ReturnType<typeof setTimeout> | undefined;
const views = new WeakSet<Window>();

/** The frame is there and asks for a place. A hint is no secret: it goes to whatever is in the frame. */
export function enrol(frame: HTMLIFrameElement): void {
  const send = (live: boolean) => frame.contentWindow?.postMessage(wrap({ type: 'map', live }), '*');
  berths.set(frame, { send, held: 'no', since: 0, wanted: 0 });
  send(false);
  const view = viewOf(frame);
  if (!views.has(view)) {
    views.add(view);
    for (const type of ['scroll', 'resize'])
      view.addEventListener(type, later, { passive: true, capture: true });
  }
  plan();
}

/** What the frame says of itself. */
export function noteMap(frame: HTMLIFrameElement, { live, wanted }: Extract<Notice, { type: 'map' }>): void {
  const berth = berths.get(frame);
  if (!berth || live) return;
  if (wanted) berth.wanted = Date.now();
  else if (berth.held === 'leaving') berth.held = 'no';
  else return;
  plan();
}

export function withdraw(frame: HTMLIFrameElement): void {
  if (berths.delete(frame)) later();
}

function later(): void {
  clearTimeout(timer);
  timer = setTimeout(plan, SETTLE_MS);
}

function plan(): void {
  const now = Date.now();
  for (const frame of [...berths.keys()]) if (!frame.isConnected) berths.delete(frame);
  const near = [...berths]
    .map(([frame, berth]) => ({ berth, away: now - berth.wanted < WANTED_MS ? -1 : distance(frame) }))
    .filter(({ berth, away }) => (berth.held === 'yes' ? away < REST : away <= IN_SIGHT))
    .sort((a, b) => a.away - b.away)
    .slice(0, MOST_LIVE)
    .map(({ berth }) => berth);
  let taken = 0;
  for (const berth of berths.values()) {
    if (berth.held === 'leaving' && now - berth.since > SLOW_MS) berth.held = 'no';
    if (berth.held === 'yes' && !near.includes(berth)) {
      Object.assign(berth, { held: 'leaving', since: now });
      berth.send(false);
      setTimeout(later, SLOW_MS);
    }
    if (berth.held !== 'no') taken++;
  }
  for (const berth of near) {
    if (taken >= MOST_LIVE) break;
    if (berth.held !== 'no') continue;
    berth.held = 'yes';
    berth.send(true);
    taken++;
  }
}

/** Screens between the frame and the visible part; a frame in view counts by how far its middle is off, a little. */
function distance(frame: HTMLIFrameElement): number {
  const { innerHeight, innerWidth } = viewOf(frame);
  const { top, bottom, left, right, width } = frame.getBoundingClientRect();
  if (width === 0) return Number.POSITIVE_INFINITY;
  const off =
    Math.max(0, top - innerHeight, -bottom) / innerHeight +
    Math.max(0, left - innerWidth, -right) / innerWidth;
  const middle = Math.abs((top + bottom) / 2 - innerHeight / 2) / innerHeight;
  return off > 0 ? off + IN_SIGHT : Math.min(middle, 1) * IN_SIGHT;
}
