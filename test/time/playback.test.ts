// The playback clock: even pace, an end, a loop with a rest, and steps where motion is unwanted.
import { describe, expect, it } from 'vitest';
import {
  advance,
  beginning,
  type Clock,
  type Course,
  HOLD_MS,
  SPAN_MS,
  STEP_MS,
} from '../../src/time/index.ts';

const course: Course = { start: 0, end: 100, speed: 1, loop: false, steps: null };
const run = (clock: Clock, ms: number, steps: number, c: Course) => {
  let ended = false;
  let now = clock;
  for (let i = 0; i < steps && !ended; i++) ({ clock: now, ended } = advance(now, ms, c));
  return { now, ended };
};

describe('the clock', () => {
  it('takes the same time however long the frames are', () => {
    expect(run({ day: 0, held: 0 }, 10, 100, course).now.day).toBeCloseTo(1000 / (SPAN_MS / 100), 6);
    expect(run({ day: 0, held: 0 }, 250, 4, course).now.day).toBeCloseTo(1000 / (SPAN_MS / 100), 6);
  });

  it('is faster at higher speed and stops at the end', () => {
    const twice = run({ day: 0, held: 0 }, 100, 10, { ...course, speed: 2 }).now.day;
    expect(twice).toBeCloseTo((2 * 1000) / (SPAN_MS / 100), 6);
    const { now, ended } = run({ day: 99, held: 0 }, 100, 1000, course);
    expect(ended).toBe(true);
    expect(now.day).toBe(100);
  });

  it('rests at the end before it loops', () => {
    const loop = { ...course, loop: true };
    const rest = advance({ day: 100, held: 0 }, HOLD_MS - 1, loop);
    expect(rest).toMatchObject({ clock: { day: 100 }, ended: false });
    expect(advance(rest.clock, 1, loop).clock.day).toBe(0);
  });

  it('begins anew from the end, and goes on from anywhere else', () => {
    expect(beginning(100, course).day).toBe(0);
    expect(beginning(40, course).day).toBe(40);
  });

  it('steps from date to date with reduced motion', () => {
    const steps = { ...course, steps: [10, 50] };
    const days: number[] = [];
    let clock = { day: 0, held: 0 };
    for (let i = 0; i < 3; i++) {
      expect(advance(clock, STEP_MS - 1, steps).clock.day).toBe(clock.day);
      ({ clock } = advance(clock, STEP_MS, steps));
      days.push(clock.day);
    }
    expect(days).toEqual([10, 50, 100]);
  });
});
