// The still picture gives way when the marks are on the screen: not a frame before, and not never.
import type { Layer } from '@deck.gl/core';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { firstFrame } from '../../src/map/first-frame.ts';

/** A layer whose models draw from the frame on at which its shaders are there. */
function layerReadyAt(frame: number, now: () => number): Layer {
  const model = { needsRedraw: () => (now() < frame ? 'waiting for resource initialization' : false) };
  return { getModels: () => [model] } as unknown as Layer;
}

function frames() {
  let count = 0;
  const listeners: (() => void)[] = [];
  return {
    now: () => count,
    onDrawn: (listener: () => void) => void listeners.push(listener),
    draw() {
      count++;
      for (const listener of listeners) listener();
    },
  };
}

async function resolved(promise: Promise<void>): Promise<boolean> {
  return Promise.race([promise.then(() => true), Promise.resolve().then(() => false)]);
}

describe('the first frame', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('is the one on which the slowest layer has drawn', async () => {
    const { onDrawn, draw, now } = frames();
    const drawn = firstFrame(onDrawn, () => [layerReadyAt(1, now), layerReadyAt(3, now)]);
    draw();
    draw();
    expect(await resolved(drawn)).toBe(false);
    draw();
    await drawn;
  });

  it('does not take a layer that has not begun for one that has drawn', async () => {
    const { onDrawn, draw } = frames();
    const drawn = firstFrame(onDrawn, () => [{ getModels: () => [] } as unknown as Layer]);
    draw();
    expect(await resolved(drawn)).toBe(false);
  });

  it('is not waited for for ever where a page out of sight draws none', async () => {
    const drawn = firstFrame(
      () => {},
      () => [],
    );
    vi.advanceTimersByTime(10_000);
    await drawn;
  });
});
