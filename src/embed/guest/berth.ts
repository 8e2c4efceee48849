// The host's hints and the frame's own visibility → whether the map may hold a WebGL context now.

import { createStore } from '../../state/index.ts';
import type { Berth } from '../../ui/context.tsx';
import { GUIDED } from '../message.ts';
import { tell } from './parent.ts';
import { HintSchema, readMessage } from './schema.ts';

/** A host's script that finds the frame answers within this, if there is one; the still map shows meanwhile. */
const ANSWER_MS = 1000;
/** Without it the frame rests by itself when nobody has seen it for so long. */
const UNSEEN_MS = 8000;

export interface FrameBerth extends Berth {
  /** From the moment the frame has said that it is ready: no answer is a yes. */
  open(): void;
}

export function createBerth(root: HTMLElement): FrameBerth {
  const live = createStore(false, (run) => run()); // at once: a frame out of sight has no animation frames
  let guided = window.name === GUIDED;
  let seen = true;
  let timer = 0;
  const set = (next: boolean) => live.update(() => next);
  addEventListener('message', ({ data, source }) => {
    if (source !== window.parent) return;
    const hint = readMessage(HintSchema, data);
    if (!hint) return;
    guided = true;
    set(hint.live);
  });
  // A hand on a resting map wakes it, if need be at the cost of another.
  for (const type of ['pointerdown', 'focusin'])
    root.addEventListener(type, () => {
      if (guided && !live.get()) tell({ type: 'map', live: false, wanted: true });
    });
  return {
    live,
    holds: (now) => tell({ type: 'map', live: now, wanted: false }),
    open() {
      setTimeout(() => {
        if (!guided && seen) set(true);
      }, ANSWER_MS);
      new IntersectionObserver(([entry]) => {
        seen = entry!.isIntersecting;
        clearTimeout(timer);
        if (guided) return;
        if (seen) set(true);
        else timer = window.setTimeout(() => !guided && set(false), UNSEEN_MS);
      }).observe(root);
    },
  };
}
