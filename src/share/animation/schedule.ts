// A stretch of days, a length and a frame rate → which day each frame shows: the same options give the same frames.
import type { Day } from '../../time/index.ts';

export interface Timing {
  readonly seconds: number; // from the first day to the last
  readonly rate: number; // frames a second
  readonly hold: number; // seconds that the last day stands still at the end
}

/** A day, and how many frames on end show it: it is drawn once for all of them. */
export interface Shot {
  readonly day: Day;
  readonly frames: number;
}

/** What a browser can write before its memory or its reader gives up. */
export const LIMITS = {
  seconds: { least: 1, most: 120 },
  hold: { least: 0, most: 20 },
} as const;

/** Whole days at even distances, both ends included; a longer stretch than there are frames leaves days out. */
export function schedule(first: Day, last: Day, { seconds, rate, hold }: Timing): Shot[] {
  const moving = Math.max(2, Math.round(seconds * rate));
  const shots: { day: Day; frames: number }[] = [];
  for (let i = 0; i < moving; i++) {
    const day = first + Math.round((i * (last - first)) / (moving - 1));
    const before = shots.at(-1);
    if (before?.day === day) before.frames++;
    else shots.push({ day, frames: 1 });
  }
  shots.at(-1)!.frames += Math.round(hold * rate);
  return shots;
}

export const framesIn = (shots: readonly Shot[]): number => shots.reduce((sum, shot) => sum + shot.frames, 0);

/** How long each shot stands, in ms: multiples of `unit` that never drift from the frame rate by more than one of it. */
export function durations(shots: readonly Shot[], rate: number, unit: number): number[] {
  let [frames, told] = [0, 0];
  return shots.map((shot) => {
    frames += shot.frames;
    const end = Math.round((frames * 1000) / rate / unit) * unit;
    const duration = end - told;
    told = end;
    return duration;
  });
}
