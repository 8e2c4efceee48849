// The host's hints, or the frames' own turns where no script of the host gives any → whether the map may be live now.

import { createStore } from '../../state/index.ts';
import type { Berth } from '../../ui/context.tsx';
import { GUIDED } from '../message.ts';
import { fromHost, tell } from './parent.ts';
import { HintSchema, readMessage } from './schema.ts';
import { takeTurns } from './turns.ts';

/** A host's script that finds the frame answers within this, if there is one; the still map shows meanwhile. */
const ANSWER_MS = 1000;
/** Without it the frame rests when nobody has seen it for so long, or sooner if another waits. */
const UNSEEN_MS = 8000;
const LOOK_MS = 1000;
/** Hints are followed no faster: a map needs longer than this to come, whoever asks for it. */
const STEADY_MS = 100;

export interface FrameBerth extends Berth {
  /** From the moment the frame has said that it is ready: no answer is a yes. */
  open(): void;
}

export function createBerth(root: HTMLElement): FrameBerth {
  const live = createStore(false, (run) => run()); // at once: a frame out of sight has no animation frames
  const set = (next: boolean) => live.update(() => next);
  const alone = onItsOwn(set);
  let guided = window.name === GUIDED;
  let opened = false;
  let seen = true;
  let hinted = false;
  let timer = 0;
  const look = () => {
    if (!guided && opened) alone.see(seen);
  };
  addEventListener('message', (event) => {
    const hint = fromHost(event) && readMessage(HintSchema, event.data);
    if (!hint) return;
    if (!guided) alone.end();
    guided = true;
    hinted = hint.live;
    if (timer) return;
    timer = window.setTimeout(() => {
      timer = 0;
      set(hinted);
    }, STEADY_MS);
  });
  addEventListener('pageshow', look); // back from the browser's own memory, where it gave its turn away
  // A hand on a resting map wakes it, if need be at the cost of another.
  for (const type of ['pointerdown', 'focusin'])
    root.addEventListener(type, () => {
      if (live.get()) return;
      if (guided) tell({ type: 'map', live: false, wanted: true });
      else if (opened) alone.wake();
    });
  return {
    live,
    holds: (now) => tell({ type: 'map', live: now, wanted: false }),
    open() {
      setTimeout(() => {
        opened = true;
        look();
      }, ANSWER_MS);
      new IntersectionObserver(([entry]) => {
        seen = entry!.isIntersecting;
        look();
      }).observe(root);
    },
  };
}

/** Takes its turns while the frame is seen, and some time after. */
function onItsOwn(set: (live: boolean) => void) {
  const turns = takeTurns(set);
  let timer = 0;
  const stay = () => {
    clearInterval(timer);
    timer = 0;
  };
  const end = () => {
    stay();
    turns.leave();
  };
  return {
    end,
    wake: () => turns.want(true),
    see(seen: boolean) {
      if (seen) {
        stay();
        turns.want(false);
      } else if (!timer) {
        const until = Date.now() + UNSEEN_MS;
        timer = window.setInterval(() => {
          if (Date.now() > until || turns.queue()) end();
        }, LOOK_MS);
      }
    },
  };
}
