// All WebGL contexts of a page → the moment when all that was told to it is in the picture, whoever told it and in how many frames.

export interface Draws {
  count: number; // draw calls so far, of every context
  readonly contexts: Set<WebGL2RenderingContext>; // that drew
}

/** Before any map is made. One addition a call, the same for everybody. */
export function countDraws(): Draws {
  const draws: Draws = { count: 0, contexts: new Set() };
  const prototype = WebGL2RenderingContext.prototype as unknown as Record<string, (...args: never[]) => void>;
  for (const name of ['drawArrays', 'drawElements', 'drawArraysInstanced', 'drawElementsInstanced']) {
    const draw = prototype[name]!;
    prototype[name] = function (this: WebGL2RenderingContext, ...args: never[]) {
      draws.count += 1;
      draws.contexts.add(this);
      draw.apply(this, args);
    };
  }
  return draws;
}

/** Frames without a draw call that show that nothing more is to come. */
const QUIET = 2;

/** Resolves to the moment, in ms of performance.now(), at which the last frame that drew anything was finished. */
export async function drawn(draws: Draws, settled: () => boolean): Promise<number> {
  const pixel = new Uint8Array(4);
  let last = performance.now();
  let seen = draws.count;
  for (let quiet = 0; quiet < QUIET; ) {
    await afterFrame();
    if (draws.count === seen) {
      if (settled()) quiet++;
      continue;
    }
    seen = draws.count;
    quiet = 0;
    // Reading waits until the GPU has done all it was told; without one this is where the drawing's time is spent.
    for (const gl of draws.contexts) gl.readPixels(0, 0, 1, 1, gl.RGBA, gl.UNSIGNED_BYTE, pixel);
    last = performance.now();
  }
  return last;
}

/** After all callbacks of the next animation frame. */
function afterFrame(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => resolve();
      port2.postMessage(null);
    });
  });
}
