// A playhead and the milliseconds that passed → where the playhead stands next: a pure clock.
import type { Day } from './day.ts';

export const SPEEDS = [1, 2, 4] as const;
export type Speed = (typeof SPEEDS)[number];

/** How long the whole stretch takes at speed 1: slow enough to read a title, short enough to watch to the end. */
export const SPAN_MS = 28_000;
/** How long the last picture stands before a loop begins anew. */
export const HOLD_MS = 3_000;
/** With reduced motion the playhead steps from date to date instead of gliding. */
export const STEP_MS = 1_500;

export interface Clock {
  readonly day: number; // fractional while playing
  readonly held: number; // ms since the end was reached, or since the last step
}

export interface Course {
  readonly start: Day; // first day
  readonly end: Day; // last day, inclusive
  readonly speed: number;
  readonly loop: boolean;
  /** Days to stop at one after the other, ascending; null: glide. */
  readonly steps: readonly Day[] | null;
}

/** Where a fresh run begins: at the start if the playhead stands at the end, else where it stands. */
export function beginning(day: number, course: Course): Clock {
  return { day: day >= course.end || day < course.start ? course.start : day, held: 0 };
}

/** One tick. `ended` is true once the end is reached and nothing loops. */
export function advance(clock: Clock, ms: number, course: Course): { clock: Clock; ended: boolean } {
  if (clock.day >= course.end) {
    if (!course.loop) return { clock: { day: course.end, held: 0 }, ended: true };
    const held = clock.held + ms;
    return held < HOLD_MS
      ? { clock: { day: course.end, held }, ended: false }
      : { clock: { day: course.start, held: 0 }, ended: false };
  }
  const next = course.steps ? stepped(clock, ms, course, course.steps) : glided(clock, ms, course);
  return { clock: next, ended: next.day >= course.end && !course.loop };
}

function glided(clock: Clock, ms: number, { start, end, speed }: Course): Clock {
  const perMs = (Math.max(1, end - start) / SPAN_MS) * speed;
  return { day: Math.min(end, clock.day + ms * perMs), held: 0 };
}

function stepped(clock: Clock, ms: number, { end, speed }: Course, steps: readonly Day[]): Clock {
  const held = clock.held + ms * speed;
  if (held < STEP_MS) return { day: clock.day, held };
  const next = steps.find((day) => day > clock.day) ?? end;
  return { day: Math.min(next, end), held: held % STEP_MS };
}
