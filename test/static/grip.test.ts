// Fingers and wheel on the still map: what was under the hand stays under the hand.
import { describe, expect, it } from 'vitest';
import type { Point } from '../../src/map/mercator.ts';
import { joined, type Move, sourceOf } from '../../src/static/grip.ts';

const moved = ({ at, shift, scale }: Move, p: Point): Point => [
  at[0] + shift[0] + scale * (p[0] - at[0]),
  at[1] + shift[1] + scale * (p[1] - at[1]),
];
const near = (point: Point) => point.map((v) => expect.closeTo(v, 6));
const pinch: Move = { at: [100, 80], shift: [12, -7], scale: 1.6 };
const turn: Move = { at: [300, 40], shift: [0, 0], scale: 0.8 };

describe('a move of the still map', () => {
  it('keeps the point under the wheel where it is', () => {
    expect(moved(turn, [300, 40])).toEqual([300, 40]);
  });

  it('follows another as if both were one', () => {
    for (const p of [
      [0, 0],
      [250, 130],
      [-40, 900],
    ] as Point[])
      expect(moved(joined(pinch, turn), p)).toEqual(near(moved(turn, moved(pinch, p))));
    expect(joined(null, pinch)).toEqual(pinch);
  });

  it('tells which point of the picture has come to the middle', () => {
    const middle: Point = [187, 280];
    expect(moved(pinch, sourceOf(pinch, middle))).toEqual(near(middle));
  });
});
