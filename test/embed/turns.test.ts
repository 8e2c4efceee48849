// Twenty frames that talk to each other → four live maps at a time, the longest waiting first, and none forgotten.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Turns, takeTurns } from '../../src/embed/guest/turns.ts';

const MANY = 20;
const MOST_LIVE = 4;

/** The windows of one page's frames, as each of them sees the others; a message takes a millisecond. */
function page(count: number) {
  const listeners = Array.from({ length: count }, () => new Map<string, (event: object) => void>());
  const gone = new Set<number>();
  const seenBy: object[][] = [];
  const live = new Set<number>();
  let most = 0;
  const frames = listeners.map((own, i) => {
    const others: object[] = [];
    const parent = new Proxy({}, { get: (_, key) => (key === 'length' ? count : others[Number(key)]) });
    const self = {
      parent,
      addEventListener: (type: string, listener: (event: object) => void) => own.set(type, listener),
      setTimeout,
      clearTimeout,
    };
    for (let j = 0; j < count; j++)
      others[j] =
        j === i
          ? self
          : {
              parent,
              get closed() {
                return gone.has(j);
              },
              postMessage(data: unknown) {
                const copy = structuredClone(data);
                setTimeout(() => {
                  if (!gone.has(j)) listeners[j]!.get('message')!({ data: copy, source: seenBy[j]![i] });
                }, 1);
              },
            };
    seenBy[i] = others;
    return takeTurns(
      (mine) => {
        if (mine) live.add(i);
        else live.delete(i);
        most = Math.max(most, live.size);
      },
      self as unknown as Window,
    );
  });
  return {
    frames,
    live,
    gone,
    most: () => most,
    tell: (i: number, event: object) => listeners[i]!.get('message')!(event),
  };
}
const settle = () => vi.advanceTimersByTime(1000);

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('turns at a live map', () => {
  it('are four at a time, and pass on', () => {
    const { frames, live, most } = page(MANY);
    for (const frame of frames) frame.want(false);
    settle();
    expect(live.size).toBe(MOST_LIVE);
    const had = new Set(live);
    for (let round = 0; round < MANY; round++) {
      for (const i of [...live]) frames[i]!.leave();
      settle();
      for (const i of live) had.add(i);
    }
    expect(had.size).toBe(MANY);
    expect(most()).toBe(MOST_LIVE);
  });

  it('are everybody’s while there are enough', () => {
    const { frames, live } = page(MOST_LIVE);
    for (const frame of frames) frame.want(false);
    settle();
    expect(live.size).toBe(MOST_LIVE);
    expect(frames.some((frame: Turns) => frame.queue())).toBe(false);
  });

  it('go to the frame under the reader’s hand, at the cost of another', () => {
    const { frames, live } = page(MANY);
    for (const frame of frames) frame.want(false);
    settle();
    const resting = frames.findIndex((_, i) => !live.has(i));
    frames[resting]!.want(true);
    settle();
    expect(live).toContain(resting);
    expect(live.size).toBe(MOST_LIVE);
  });

  it('come back from frames that were taken out of the page', () => {
    const { frames, live, gone } = page(MANY);
    for (const frame of frames) frame.want(false);
    settle();
    for (const i of live) gone.add(i);
    live.clear();
    const left = frames.findIndex((_, i) => !gone.has(i));
    frames[left]!.want(true); // whoever says something next makes the others look
    settle();
    expect(live.size).toBe(MOST_LIVE);
  });

  it('are not disturbed by what others send', () => {
    const { frames, live, tell } = page(3);
    for (const data of [null, 7, 'x', { ns: 'chain-atlas', v: 1, type: 'place', since: 'now', ask: 1 }, []])
      tell(0, { data, source: {} });
    tell(0, { data: {}, source: null });
    frames[0]!.want(false);
    settle();
    expect(live).toEqual(new Set([0]));
  });
});
