// Options of an animation → its frames: every one for an exact day, none lost, and times that do not drift.
import { describe, expect, it } from 'vitest';
import { durations, framesIn, schedule } from '../../../src/share/animation/index.ts';

describe('the frames', () => {
  it('begin on the first day, end on the last, and hold it', () => {
    const shots = schedule(100, 109, { seconds: 2, rate: 10, hold: 1 });
    expect(shots[0]?.day).toBe(100);
    expect(shots.at(-1)?.day).toBe(109);
    expect(framesIn(shots)).toBe(30);
    expect(shots.at(-1)?.frames).toBeGreaterThanOrEqual(10);
  });

  it('show each day once, in order, for about as long', () => {
    const shots = schedule(0, 59, { seconds: 10, rate: 24, hold: 0 });
    expect(shots.map((s) => s.day)).toEqual(Array.from({ length: 60 }, (_, i) => i));
    const inner = shots.slice(1, -1).map((s) => s.frames);
    expect(Math.max(...inner) - Math.min(...inner)).toBeLessThanOrEqual(1);
  });

  it('leave days out evenly where there are more days than frames', () => {
    const shots = schedule(0, 1000, { seconds: 1, rate: 11, hold: 0 });
    expect(shots.map((s) => s.day)).toEqual([0, 100, 200, 300, 400, 500, 600, 700, 800, 900, 1000]);
  });

  it('are the same for the same options', () => {
    const timing = { seconds: 3.3, rate: 24, hold: 0.4 };
    expect(schedule(5, 77, timing)).toEqual(schedule(5, 77, timing));
  });

  it('still show a stretch of one day, and one too short for two frames', () => {
    expect(schedule(7, 7, { seconds: 1, rate: 5, hold: 1 })).toEqual([{ day: 7, frames: 10 }]);
    expect(schedule(1, 2, { seconds: 0.01, rate: 5, hold: 0 }).map((s) => s.day)).toEqual([1, 2]);
  });
});

describe('the durations', () => {
  it('add up to the frames’ own time, in steps that a GIF can count', () => {
    for (const rate of [5, 12, 24, 30]) {
      const shots = schedule(0, 61, { seconds: 7, rate, hold: 2 });
      const list = durations(shots, rate, 10);
      const sum = list.reduce((a, b) => a + b, 0);
      expect(list.every((ms) => ms % 10 === 0 && ms > 0)).toBe(true);
      expect(Math.abs(sum - (framesIn(shots) * 1000) / rate)).toBeLessThanOrEqual(5);
    }
  });
});
