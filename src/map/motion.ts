// A playhead that moved on → which initiatives have just arrived, and how far each has come in its arrival.
import type { Dataset } from '../atlas/dataset.ts';
import type { Day } from '../time/day.ts';
import type { MapScene } from './index.ts';

const GROW = 120; // ms from nothing to 1.25
const SETTLE = 230; // ms from there to 1
export const RIPPLE = 700;
const DRAW = 500; // an arc from its lead
/** Ripples alive at once: more would be a flicker, not a signal. */
export const MOST_RIPPLES = 12;
/** Marks ringed as new on one day: where more come every day, the rings would say nothing, and hide the map. */
export const MOST_NEW = 60;

/** Arrivals by entry: the moment, in ms of the caller's clock, at which each began. */
export class Arrivals {
  readonly #began = new Map<number, number>();

  /** Notes the entries that a step forward in time brought in; a jump of many brings them in without motion. */
  note(entries: readonly number[], now: number): void {
    if (entries.length > 4 * MOST_RIPPLES) return;
    for (const entry of entries) this.#began.set(entry, now);
  }

  /** Forgets what has come to rest. True while anything is still under way. */
  settle(now: number): boolean {
    for (const [entry, began] of this.#began) if (now - began >= RIPPLE) this.#began.delete(entry);
    return this.#began.size > 0;
  }

  clear(): void {
    this.#began.clear();
  }

  /** Ms since an entry arrived; Infinity: at rest. */
  age(entry: number, now: number): number {
    const began = this.#began.get(entry);
    return began === undefined ? Number.POSITIVE_INFINITY : now - began;
  }
}

/** Size of a mark `age` ms after it arrived, as a part of its size at rest. */
export function popScale(age: number): number {
  if (age >= GROW + SETTLE) return 1;
  if (age < GROW) return 1.25 * Math.max(age / GROW, 0);
  const rest = easeOut((age - GROW) / SETTLE);
  return 1.25 - 0.25 * rest;
}

export function ripplePart(age: number): number {
  return easeOut(Math.min(age / RIPPLE, 1));
}

export function arcPart(age: number): number {
  return easeOut(Math.min(age / DRAW, 1));
}

function easeOut(t: number): number {
  return 1 - (1 - t) ** 3;
}

/** True where the playhead moved forward by what playing does, not by a jump to another time. */
export function stepsForward(before: Day, after: Day): boolean {
  return after > before && after - before <= 31;
}

/** The entries of a scene that an earlier day did not show yet. */
export function cameBetween({ entries }: Dataset, before: number, { day, mask }: MapScene): number[] {
  const came: number[] = [];
  for (let i = entries.length - 1; i >= 0; i--) {
    const { appears } = entries[i]!;
    if (appears <= Math.floor(before)) break;
    if (appears <= Math.floor(day) && mask[i]) came.push(i);
  }
  return came;
}
