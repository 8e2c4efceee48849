// The still picture gives way when the marks are on the screen: not a frame before, and not never.
import type { Layer } from 'deck.gl';
import type { Map as MapLibre } from 'maplibre-gl';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { firstFrame } from '../../src/map/first-frame.ts';

/** A layer whose models draw from the frame on at which its shaders are there. */
function layerReadyAt(frame: number, now: () => number): Layer {
  const model = { needsRedraw: () => (now() < frame ? 'waiting for resource initialization' : false) };
  return { getModels: () => [model] } as unknown as Layer;
}

function fakeMap() {
  let frames = 0;
  const listeners = new Set<() => void>();
  const map = {
    on: (_: string, listener: () => void) => listeners.add(listener),
    off: (_: string, listener: () => void) => listeners.delete(listener),
    triggerRepaint: vi.fn(),
  };
  const render = () => {
    frames++;
    for (const listener of listeners) listener();
  };
  return { map: map as unknown as MapLibre, repaint: map.triggerRepaint, render, frames: () => frames };
}

async function resolved(promise: Promise<void>): Promise<boolean> {
  return Promise.race([promise.then(() => true), Promise.resolve().then(() => false)]);
}

describe('the first frame', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('is the one on which the slowest layer has drawn', async () => {
    const { map, render, repaint, frames } = fakeMap();
    const drawn = firstFrame(map, () => [layerReadyAt(1, frames), layerReadyAt(3, frames)]);
    render();
    render();
    expect(await resolved(drawn)).toBe(false);
    expect(repaint).toHaveBeenCalledTimes(2);
    render();
    await drawn;
  });

  it('does not take a layer that has not begun for one that has drawn', async () => {
    const { map, render } = fakeMap();
    const drawn = firstFrame(map, () => [{ getModels: () => [] } as unknown as Layer]);
    render();
    expect(await resolved(drawn)).toBe(false);
  });

  it('is not waited for for ever where a page out of sight draws none', async () => {
    const { map } = fakeMap();
    const drawn = firstFrame(map, () => []);
    vi.advanceTimersByTime(10_000);
    await drawn;
  });
});
