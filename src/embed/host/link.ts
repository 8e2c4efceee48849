// A port to one frame → calls that come back as promises, and the frame's events.
import { type Answer, type Method, wrap } from '../message.ts';
import type { FrameState } from '../shown.ts';
import { isState, readAnswer } from './check.ts';

/** Why what was asked is not answered any more. */
export const GONE = 'The map is gone.';
const PATIENCE = 20_000; // ms until a frame that says nothing is taken to refuse

export interface Link {
  readonly state: FrameState; // as of the last word from the frame
  call(method: Method, args?: unknown): Promise<unknown>;
  close(): void;
}

/** Asks `frame` for a conversation. Resolves when it agrees; a frame that was not told our origin never does. */
export function openLink(
  frame: Window,
  target: string,
  onEvent: (event: Extract<Answer, { type: 'event' }>) => void,
): Promise<Link> {
  const { port1: port, port2 } = new MessageChannel();
  /** A frame answers every call, be it with a refusal; only its end leaves some, and `close` settles those. */
  const waiting = new Map<number, [resolve: (value: unknown) => void, reject: (error: Error) => void]>();
  let state: FrameState | undefined;
  let seq = 0;
  let closed = false;
  const link: Link = {
    get state() {
      return state!;
    },
    call: (method, args) =>
      new Promise((resolve, reject) => {
        if (closed) throw new Error(GONE);
        port.postMessage(wrap({ type: 'call', seq: ++seq, method, args }));
        waiting.set(seq, [resolve, reject]);
      }),
    close() {
      closed = true;
      port.close();
      for (const [, reject] of waiting.values()) reject(new Error(GONE));
      waiting.clear();
    },
  };
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      port.close();
      reject(new Error('The map takes no commands here.'));
    }, PATIENCE);
    port.onmessage = ({ data }) => {
      const answer = readAnswer(data);
      if (!answer) return;
      if ('re' in answer) {
        const [done, failed] = waiting.get(answer.re) ?? [];
        waiting.delete(answer.re);
        if (answer.type === 'failure') return failed?.(new Error(answer.message));
        if (isState(answer.value)) state = answer.value; // sooner than the event, which waits its turn
        return done?.(answer.value);
      }
      state = answer.state;
      if (answer.type === 'event') return onEvent(answer);
      clearTimeout(timer);
      resolve(link);
    };
    frame.postMessage(wrap({ type: 'connect' }), target, [port2]);
  });
}
