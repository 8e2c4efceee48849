// A hand on a handle → nothing for a mere press, then the handle's own position, not the hand's.
import { expect, it } from 'vitest';
import { dragHandle } from '../../src/ui/pointer-drag.ts';

const track = { getBoundingClientRect: () => ({ left: 20 }) } as HTMLElement;

/** Positions that a handle at 100 is told, when it is pressed 9 px right of its middle and led along. */
function led(...steps: readonly number[]): number[] {
  const handle = Object.assign(new EventTarget(), { setPointerCapture() {} });
  const at = (type: string, clientX: number) => Object.assign(new Event(type), { clientX });
  const told: number[] = [];
  const press = { button: 0, pointerId: 1, clientX: 129, currentTarget: handle };
  dragHandle(press as never, track, 100, (x) => told.push(x));
  for (const x of steps) handle.dispatchEvent(at('pointermove', x));
  handle.dispatchEvent(at('pointerup', steps.at(-1) ?? 129));
  handle.dispatchEvent(at('pointermove', 500));
  return told;
}

it('a mere press moves nothing, even with a hand that trembles in place', () => {
  expect(led()).toEqual([]);
  expect(led(129, 129)).toEqual([]);
});

it('keeps its distance from the hand, and can be led back to where it was', () => {
  expect(led(139, 169, 129)).toEqual([110, 140, 100]);
});
