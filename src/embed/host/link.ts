// A port to one frame → calls that come back as promises, and the frame's events.
import { type Answer, type FrameState, type Method, wrap } from '../message.ts';
import { isState, readAnswer } from './check.ts';

const PATIENCE = 20_000; // ms until an unanswered call fails
const LONG_PATIENCE = 60_000; // a picture may have to be drawn first

interface Waiting {
  resolve(value: unknown): void;
  reject(error: Error): void;
  readonly timer: ReturnType<typeof setTimeout>;
}

export interface Link {
  readonly state: FrameState; // as of the last word from the frame
  call(method: Method, args?: unknown): Promise<unknown>;
  close(reason: string): void;
}

/** Asks `frame` for a conversation. Resolves when it agrees; a frame that was not told our origin never does. */
export function openLink(
  frame: Window,
  target: string,
  onEvent: (event: Extract<Answer, { type: 'event' }>) => void,
): Promise<Link> {
  const { port1: port, port2 } = new MessageChannel();
  const waiting = new Map<number, Waiting>();
  let state: FrameState | undefined;
  let seq = 0;
  let closed = '';
  const call = (method: Method, args?: unknown) =>
    new Promise<unknown>((resolve, reject) => {
      if (closed) return reject(new Error(closed));
      const id = ++seq;
      const timer = setTimeout(
        () => settle(id, (w) => w.reject(new Error('The map did not answer.'))),
        method === 'image' ? LONG_PATIENCE : PATIENCE,
      );
      waiting.set(id, { resolve, reject, timer });
      port.postMessage(wrap({ type: 'call', seq: id, method, args }));
    });
  const settle = (id: number, how: (waiting: Waiting) => void) => {
    const found = waiting.get(id);
    if (!found) return;
    clearTimeout(found.timer);
    waiting.delete(id);
    how(found);
  };
  const close = (reason: string) => {
    closed = reason;
    port.close();
    for (const id of [...waiting.keys()]) settle(id, (w) => w.reject(new Error(reason)));
  };
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      port.close();
      reject(new Error('The map takes no commands from this page.'));
    }, PATIENCE);
    port.onmessage = ({ data }) => {
      const answer = readAnswer(data);
      if (!answer) return;
      if (answer.type === 'result') {
        if (isState(answer.value)) state = answer.value; // sooner than the event, which waits its turn
        settle(answer.re, (w) => w.resolve(answer.value));
      } else if (answer.type === 'failure') settle(answer.re, (w) => w.reject(new Error(answer.message)));
      else {
        const first = state === undefined;
        state = answer.state;
        if (answer.type === 'event') onEvent(answer);
        else if (first) {
          clearTimeout(timer);
          resolve({
            get state() {
              return state!;
            },
            call,
            close,
          });
        }
      }
    };
    frame.postMessage(wrap({ type: 'connect' }), target, [port2]);
  });
}
