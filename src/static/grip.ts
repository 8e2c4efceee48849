// The reader's fingers, mouse and wheel on the still map → drags and zooms: a transform at once, a new picture at their end.
import type { Point } from '../map/mercator.ts';

/** What the hand did to the picture: a point p of it lies now at `at` + `shift` + `scale` · (p − `at`), px. */
export interface Move {
  readonly at: Point;
  readonly shift: Point;
  readonly scale: number;
}

/** Further than this and a press was a drag, px. */
const SLOP = 5;
/** Steps of zoom per px of the wheel, as MapLibre counts them. */
const WHEEL = 1 / 300;
/** The wheel has come to rest when nothing came for so long, ms. */
const REST = 160;

export interface Grip {
  /** True once for the click that ends a drag: it picks nothing. */
  dragged(): boolean;
  readonly busy: boolean; // a press or a wheel is under way
}

/** `gentle`: in a frame, where one finger and the bare wheel belong to the page around it. */
export function followGrip(
  svg: SVGSVGElement,
  container: HTMLElement,
  { gentle, start, move }: { gentle: boolean; start(): void; move(move: Move): void },
): Grip {
  const fingers = new Map<number, Point>(); // where they are
  let from: { readonly middle: Point; readonly apart: number } | null = null; // where they were when one came or went
  let before: Move | null = null; // what was done until then
  let now: Move | null = null;
  let drag = false;
  let wheel = 0;

  const pointOf = ({ clientX, clientY }: MouseEvent): Point => {
    const { left, top } = container.getBoundingClientRect();
    return [clientX - left, clientY - top];
  };
  const show = (next: Move) => {
    if (!now) start();
    now = next;
    const [x, y] = [
      next.at[0] * (1 - next.scale) + next.shift[0],
      next.at[1] * (1 - next.scale) + next.shift[1],
    ];
    svg.style.transformOrigin = '0 0';
    svg.style.transform = `translate(${x}px, ${y}px) scale(${next.scale})`;
  };
  const settle = () => {
    const done = now;
    now = before = null;
    svg.style.transform = '';
    if (done) move(done);
  };
  const grasp = () => {
    from = fingers.size > 0 ? spread([...fingers.values()]) : null;
    before = now;
  };

  const onDown = (event: PointerEvent) => {
    if (event.button !== 0) return;
    if (fingers.size === 0) drag = false;
    fingers.set(event.pointerId, pointOf(event));
    grasp();
  };
  const onMove = (event: PointerEvent) => {
    if (!from || !fingers.has(event.pointerId)) return;
    if (gentle && event.pointerType === 'touch' && fingers.size < 2) return;
    fingers.set(event.pointerId, pointOf(event));
    const { middle, apart } = spread([...fingers.values()]);
    const shift: Point = [middle[0] - from.middle[0], middle[1] - from.middle[1]];
    if (!drag && fingers.size < 2 && Math.hypot(...shift) < SLOP) return;
    if (!drag) for (const id of fingers.keys()) svg.setPointerCapture(id);
    drag = true;
    show(joined(before, { at: from.middle, shift, scale: from.apart > 0 ? apart / from.apart : 1 }));
  };
  const onUp = (event: PointerEvent) => {
    if (!fingers.delete(event.pointerId)) return;
    grasp();
    if (fingers.size === 0 && drag) settle();
  };
  const onWheel = (event: WheelEvent) => {
    if (gentle && !event.ctrlKey && !event.metaKey) return;
    event.preventDefault();
    const px = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? event.deltaY * 20 : event.deltaY;
    show(joined(now, { at: pointOf(event), shift: [0, 0], scale: 2 ** (-px * WHEEL) }));
    clearTimeout(wheel);
    wheel = window.setTimeout(() => {
      if (fingers.size === 0) settle();
    }, REST);
  };

  svg.addEventListener('pointerdown', onDown);
  svg.addEventListener('pointermove', onMove);
  svg.addEventListener('pointerup', onUp);
  svg.addEventListener('pointercancel', onUp);
  svg.addEventListener('wheel', onWheel, { passive: false });
  return {
    dragged() {
      const was = drag;
      drag = false;
      return was;
    },
    get busy() {
      return fingers.size > 0 || now !== null;
    },
  };
}

/** Two moves in a row as one. */
export function joined(first: Move | null, then: Move): Move {
  if (!first) return then;
  // `then` happens to what `first` has made of the picture: its fixed point is carried along.
  const offset = (m: Move, i: 0 | 1) => m.at[i] * (1 - m.scale) + m.shift[i];
  const shift: Point = [
    then.scale * offset(first, 0) + offset(then, 0),
    then.scale * offset(first, 1) + offset(then, 1),
  ];
  return { at: [0, 0], shift, scale: first.scale * then.scale };
}

/** Middle of the fingers, and how far two are apart; 0 for one. */
function spread([a, b]: readonly Point[]): { middle: Point; apart: number } {
  if (!b) return { middle: a!, apart: 0 };
  return {
    middle: [(a![0] + b[0]) / 2, (a![1] + b[1]) / 2],
    apart: Math.max(Math.hypot(a![0] - b[0], a![1] - b[1]), 1),
  };
}

/** The point of the picture, before the move, that lies at `target` after it. */
export function sourceOf({ at, shift, scale }: Move, target: Point): Point {
  return [at[0] + (target[0] - at[0] - shift[0]) / scale, at[1] + (target[1] - at[1] - shift[1]) / scale];
}
