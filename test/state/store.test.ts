// One state, one message a frame.
import { expect, it } from 'vitest';
import { createStore } from '../../src/state/index.ts';

it('tells its listeners once a frame, with the state before and after', () => {
  const frames: (() => void)[] = [];
  const store = createStore({ n: 0 }, (run) => frames.push(run));
  const heard: [number, number][] = [];
  const stop = store.subscribe((now, before) => heard.push([before.n, now.n]));
  for (let i = 0; i < 5; i++) store.update(({ n }) => ({ n: n + 1 }));
  expect(store.get().n).toBe(5);
  expect(heard).toEqual([]);
  expect(frames).toHaveLength(1);
  frames[0]!();
  expect(heard).toEqual([[0, 5]]);
  store.update((s) => s);
  expect(frames).toHaveLength(1); // nothing changed, nothing to tell
  stop();
  store.update(({ n }) => ({ n: n + 1 }));
  store.flush();
  expect(heard).toHaveLength(1);
});
