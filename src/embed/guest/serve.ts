// A port from the page that may command → calls obeyed one after the other, and events when something changes.
import type { AtlasState } from '../../state/index.ts';
import type { Atlas } from '../../ui/context.tsx';
import { type Answer, type EventName, isOurs, wrap } from '../message.ts';
import { obey } from './commands.ts';
import { frameState } from './frame-state.ts';
import { fromHost } from './parent.ts';
import { CallSchema, ConnectSchema, readMessage } from './schema.ts';

const APART_MS = 250; // between two timechange events: four a second are enough to write a date

/** Waits for the parent, and only for a parent of that origin, to hand over a port. */
export function listenToParent(atlas: Atlas, origin: string): void {
  let stop: (() => void) | undefined;
  addEventListener('message', (event) => {
    const [port] = event.ports;
    if (!port || event.origin !== origin || !fromHost(event)) return;
    if (!readMessage(ConnectSchema, event.data)) return;
    stop?.(); // the host has begun anew
    stop = serve(atlas, port);
  });
}

/** Answers until stopped. What is no call is ignored; one that makes no sense is told so. */
export function serve(atlas: Atlas, port: MessagePort): () => void {
  const say = (answer: Answer) => port.postMessage(wrap(answer));
  const refuse = (data: unknown) => {
    if (isOurs(data) && data.type === 'call' && Number.isSafeInteger(data.seq))
      say({ type: 'failure', re: data.seq as number, message: 'The call is not understood.' });
  };
  port.onmessage = async ({ data }) => {
    const call = readMessage(CallSchema, data);
    if (!call) return refuse(data);
    try {
      say({ type: 'result', re: call.seq, value: await obey(atlas, call) });
    } catch (error) {
      say({ type: 'failure', re: call.seq, message: (error as Error).message });
    }
  };
  say({ type: 'connected', state: frameState(atlas) });
  const unwatch = watch(atlas, (name) => say({ type: 'event', name, state: frameState(atlas) }));
  return () => {
    unwatch();
    port.close();
  };
}

const FILTERS = ['sectors', 'kinds', 'provinces', 'q', 'basis'] as const;
const TIMES = ['from', 'to', 'mode', 'window', 'playing'] as const;
const differs = (a: AtlasState, b: AtlasState, keys: readonly (keyof AtlasState)[]) =>
  keys.some((key) => a[key] !== b[key]);

function watch({ store, painter }: Atlas, say: (name: EventName) => void): () => void {
  let timer = 0;
  let day = painter.picture(store.get()).day;
  const time = () => {
    timer = 0;
    say('timechange');
  };
  const unsubscribe = store.subscribe((state, before) => {
    if (differs(state, before, FILTERS)) say('filterchange');
    if (state.initiative !== before.initiative || state.place !== before.place) say('select');
    const now = painter.picture(state).day;
    if (now === day && !differs(state, before, TIMES)) return;
    day = now;
    if (!timer) timer = window.setTimeout(time, APART_MS);
  });
  return () => {
    clearTimeout(timer);
    unsubscribe();
  };
}
