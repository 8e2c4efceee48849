// What is compared: a map of initiatives that can be told which day it is.
import type { ViewState } from '../../src/map/index.ts';
import type { Source } from './initiatives.ts';

export interface Candidate {
  /** Its days, ascending, one for each mark. */
  readonly appear: ArrayLike<number>;
  show(day: number): void;
  /** False while a worker still prepares what is to be drawn. */
  settled(): boolean;
}

export type Stepped = (box: HTMLElement, source: Source) => Promise<Candidate>;

/** All look at the whole country. */
export const VIEW: ViewState = { lng: 105, lat: 36, zoom: 3.3 };

/** Radius of a point in px, as the atlas draws a mark at this zoom. */
export const RADIUS = 4.8;

export function ready<T>(value: T | null | undefined): T {
  if (value === null || value === undefined) throw new Error('The bench page is not what it should be.');
  return value;
}
