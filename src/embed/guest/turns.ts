// What the atlas' frames on one page tell each other → this one's turn at a live map, four at a time, without a script of the host.
import { MOST_LIVE, wrap } from '../message.ts';
import { PlaceSchema, readMessage } from './schema.ts';

/** The others' answers take no longer. */
const HEAR_MS = 150;

export interface Turns {
  /** Queues up; before all others if a reader's hand asks. */
  want(atOnce: boolean): void;
  leave(): void;
  /** Whether another frame waits for this one to leave. */
  queue(): boolean;
}

/**
 * Frames of one page see each other's windows, in any sandbox and whatever storage the reader has forbidden. Each says
 * since when it has wanted a map, and the four that have for the longest hold one. A liar among them could at most keep
 * maps still.
 */
export function takeTurns(onTurn: (mine: boolean) => void, self: Window = window): Turns {
  const others = new Map<Window, number>();
  let since: number | null = null;
  let heard = false;
  let timer = 0;
  const say = (to: Window, ask: boolean) => to.postMessage(wrap({ type: 'place', since, ask }), '*');
  const sayToAll = (ask: boolean) => {
    for (let i = 0; i < self.parent.length; i++) {
      const frame = self.parent[i];
      if (frame && frame !== self) say(frame, ask);
    }
  };
  const plan = () => {
    for (const frame of others.keys()) if (frame.closed) others.delete(frame);
    if (since === null || !heard) return;
    const mine = since;
    onTurn([...others.values()].filter((other) => other < mine).length < MOST_LIVE);
  };
  self.addEventListener('message', ({ data, source }) => {
    const frame = source as Window | null;
    if (!frame || frame === self || frame === self.parent || frame.parent !== self.parent) return;
    const place = readMessage(PlaceSchema, data);
    if (!place) return;
    if (place.since === null) others.delete(frame);
    else others.set(frame, place.since);
    if (place.ask && since !== null) say(frame, false);
    plan();
  });
  const leave = () => {
    self.clearTimeout(timer);
    if (since === null) return;
    since = null;
    onTurn(false); // first: who comes next takes the place as soon as it hears
    sayToAll(false);
  };
  self.addEventListener('pagehide', leave);
  return {
    want(atOnce) {
      if (since !== null && !atOnce) return;
      const now = Date.now() + Math.random(); // no two the same
      since = atOnce ? -now : now;
      heard = false;
      sayToAll(true);
      self.clearTimeout(timer);
      timer = self.setTimeout(() => {
        heard = true;
        plan();
      }, HEAR_MS);
    },
    leave,
    queue: () => others.size >= MOST_LIVE,
  };
}
