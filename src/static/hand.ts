// The reader's pointer and keys on the still map → picks, hints and steps of zoom; grip.ts moves it.
import type { Dataset } from '../atlas/dataset.ts';
import type { Composition } from '../map/composer.ts';
import type { MapEvents, MapScene } from '../map/index.ts';
import { grow, overlap } from '../map/label-room.ts';
import type { ShownLabel } from '../map/label-show.ts';
import type { Point, Screen } from '../map/mercator.ts';
import { knownProvinces, type Picked, pickAt } from '../map/pick.ts';
import { describe, MOUSE_REACH, TOUCH_REACH } from '../map/pointer.ts';
import { TOKENS } from '../map/tokens.ts';
import { createTooltip } from '../map/tooltip.ts';
import { followGrip, type Move } from './grip.ts';
import type { Renderer } from './renderer.ts';

export interface Hand {
  readonly dataset: Dataset;
  readonly renderer: Renderer;
  readonly events: MapEvents;
  move(move: Move): void;
  zoomBy(steps: number): void;
  now(): {
    readonly scene: MapScene;
    readonly screen: Screen;
    readonly picture: Composition;
    readonly labels: readonly ShownLabel[];
  };
  readonly gentle: boolean; // one finger and the bare wheel scroll the page around the frame
}

/** Until the returned function is called. */
export function followHand(svg: SVGSVGElement, container: HTMLElement, hand: Hand): () => void {
  const { dataset, renderer, events } = hand;
  const { roster, terrain } = renderer;
  const tooltip = createTooltip(container);
  const known = knownProvinces(dataset);
  const grip = followGrip(svg, container, {
    gentle: hand.gentle,
    start: () => tooltip.hide(),
    move: hand.move,
  });

  const pointOf = (event: MouseEvent): Point => {
    const { left, top } = container.getBoundingClientRect();
    return [event.clientX - left, event.clientY - top];
  };
  const pick = (point: Point, reach: number): Picked | null => {
    const { picture, screen, labels } = hand.now();
    const dot = { x: point[0], y: point[1], w: 0.01, h: 0.01 };
    const named = labels.find(({ code, rect }) => code && overlap(grow(rect, 2), dot));
    return pickAt({ roster, terrain, known }, picture, screen, named?.code ?? null, point, reach);
  };
  const choose = (picked: Picked | null) => {
    if (picked?.what === 'initiative') events.onPickInitiative(picked.id);
    else if (picked) events.onPickPlace(picked.code);
    else events.onPickNothing();
  };
  /** A place with a single mark opens its card, any other its list. */
  const open = (code: string) => {
    const { picture } = hand.now();
    const cluster = picture.arrangement.clusterOf.get(code);
    const { start, end } = picture.stretch;
    const marks = cluster?.members.filter((i) => i >= start && i < end && picture.timetable.shown[i]) ?? [];
    const [only, more] = marks;
    if (only !== undefined && more === undefined)
      events.onPickInitiative(roster.ids[roster.marks[only]!.entry]!);
    else events.onPickPlace(code);
  };

  const onMove = (event: PointerEvent) => {
    if (grip.busy) return;
    if (event.pointerType === 'touch') return;
    const picked = pick(pointOf(event), MOUSE_REACH);
    svg.style.cursor = picked ? 'pointer' : '';
    if (!picked) return tooltip.hide();
    const { title, note } = describe(picked, { dataset, now: hand.now });
    const at = picked.what === 'province' ? pointOf(event) : picked.at;
    tooltip.show(title, note, at, TOKENS[hand.now().scene.theme]);
  };
  const onClick = (event: MouseEvent) => {
    if (grip.dragged()) return;
    const touch = (event as PointerEvent).pointerType === 'touch';
    choose(pick(pointOf(event), touch ? TOUCH_REACH : MOUSE_REACH));
  };
  const onKey = (event: KeyboardEvent) => {
    const target = event.target as Element;
    const code = target.getAttribute('data-place');
    if (!code) return;
    if (event.key === 'Enter' || event.key === ' ') open(code);
    else if (event.key === '+' || event.key === '=') hand.zoomBy(1);
    else if (event.key === '-') hand.zoomBy(-1);
    else if (!moveFocus(svg, target, event.key)) return;
    event.preventDefault();
  };
  const leave = () => tooltip.hide();

  svg.addEventListener('pointermove', onMove);
  svg.addEventListener('pointerleave', leave);
  svg.addEventListener('click', onClick);
  svg.addEventListener('keydown', onKey);
  return () => tooltip.remove(); // the listeners go with their element
}

const DIRECTIONS: Readonly<Record<string, Point>> = {
  ArrowRight: [1, 0],
  ArrowLeft: [-1, 0],
  ArrowDown: [0, 1],
  ArrowUp: [0, -1],
};

/** To the nearest place that lies that way. One place is in the tab order, the arrows reach the others. */
function moveFocus(svg: SVGSVGElement, from: Element, key: string): boolean {
  const direction = DIRECTIONS[key];
  if (!direction) return false;
  const at = (element: Element): Point => [
    Number(element.getAttribute('cx')),
    Number(element.getAttribute('cy')),
  ];
  const [x, y] = at(from);
  let nearest: SVGElement | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const place of svg.querySelectorAll<SVGElement>('[data-place]')) {
    const [dx, dy] = [at(place)[0] - x, at(place)[1] - y];
    const along = dx * direction[0] + dy * direction[1];
    const aside = Math.abs(dx * direction[1]) + Math.abs(dy * direction[0]);
    if (along <= 0 || aside > 2 * along) continue;
    if (along + aside < least) {
      least = along + aside;
      nearest = place;
    }
  }
  if (nearest) {
    from.setAttribute('tabindex', '-1');
    nearest.setAttribute('tabindex', '0');
    nearest.focus();
  }
  return true;
}
