// A press on an element → the horizontal positions it passes until it is let go, in pixels from the element's left.
import type { TargetedPointerEvent } from 'preact';

type Down = TargetedPointerEvent<HTMLElement>;

/** Calls `move` for the press itself and for every step after it; `done` once at the end. */
export function dragAlong(
  event: Down,
  track: HTMLElement,
  move: (x: number) => void,
  done?: () => void,
): void {
  if (event.button !== 0) return;
  const target = event.currentTarget;
  const at = (e: PointerEvent) => e.clientX - track.getBoundingClientRect().left;
  const onMove = (e: PointerEvent) => move(at(e));
  const onEnd = () => {
    target.removeEventListener('pointermove', onMove);
    target.removeEventListener('pointerup', onEnd);
    target.removeEventListener('pointercancel', onEnd);
    done?.();
  };
  target.setPointerCapture(event.pointerId);
  target.addEventListener('pointermove', onMove);
  target.addEventListener('pointerup', onEnd);
  target.addEventListener('pointercancel', onEnd);
  move(at(event));
}

/** The same for a handle that stands at `at`: it keeps its distance from the finger, and a mere press moves nothing. */
export function dragHandle(event: Down, track: HTMLElement, at: number, move: (x: number) => void): void {
  let held: number | undefined;
  let moved = false;
  dragAlong(event, track, (x) => {
    held ??= x - at;
    moved ||= x - held !== at;
    if (moved) move(x - held);
  });
}
