// A film and its shots → a GIF: one palette for all, and of each frame only what is new.
import { GIFEncoder } from 'gifenc';
import type { Theme } from '../../map/index.ts';
import type { Film } from './film.ts';
import { createMatcher, paletteOf } from './palette.ts';
import { durations, type Shot } from './schedule.ts';

/** GIF counts in hundredths of a second. */
const UNIT = 10; // ms
const GIVE_WAY = () => new Promise<void>((resolve) => setTimeout(resolve));

export async function writeGif(
  film: Film,
  shots: readonly Shot[],
  rate: number,
  theme: Theme,
  tell: (frames: number) => void,
  signal: AbortSignal,
): Promise<Blob> {
  const { canvas, context } = film;
  const { width, height } = canvas;
  const pixels = () => context.getImageData(0, 0, width, height).data;
  // The end holds the most colours, the middle those that fade.
  const samples: Uint8ClampedArray[] = [];
  for (const at of [0, 0.5, 1]) {
    signal.throwIfAborted();
    await film.draw(shots[Math.round(at * (shots.length - 1))]!.day);
    samples.push(pixels());
  }
  const palette = paletteOf(samples, theme);
  samples.length = 0;
  const match = createMatcher(palette);
  const asBefore = palette.length;
  const gif = GIFEncoder();
  const delays = durations(shots, rate, UNIT);
  let before: Uint8Array | null = null;
  let frames = 0;
  for (const [i, shot] of shots.entries()) {
    signal.throwIfAborted();
    await film.draw(shot.day);
    const now = match(pixels());
    const delta = before ? changed(before, now, asBefore) : now;
    gif.writeFrame(delta, width, height, {
      delay: delays[i]!,
      dispose: 1,
      transparent: before !== null,
      transparentIndex: asBefore,
      ...(before === null && { palette: [...palette, [0, 0, 0]], repeat: 0 }),
    });
    before = now;
    frames += shot.frames;
    tell(frames);
    await GIVE_WAY();
  }
  gif.finish();
  return new Blob([gif.bytes()], { type: 'image/gif' });
}

/** Where nothing changed one index is repeated, which packs to next to nothing. */
function changed(before: Uint8Array, now: Uint8Array, asBefore: number): Uint8Array {
  const delta = new Uint8Array(now.length);
  for (let i = 0; i < now.length; i++) delta[i] = now[i] === before[i] ? asBefore : now[i]!;
  return delta;
}
