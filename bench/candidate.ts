// What is compared: a map of a dataset that can be told which day it is.
import type { Dataset } from '../src/atlas/index.ts';
import type { ViewState } from '../src/map/index.ts';

export interface Candidate {
  show(day: number): void;
  /** False while a worker still prepares what is to be drawn. */
  settled(): boolean;
}

export type Stepped = (box: HTMLElement, dataset: Dataset) => Promise<Candidate>;

/** All look at the whole country. */
export const VIEW: ViewState = { lng: 105, lat: 36, zoom: 3.3 };

/** Radius of a point in px, as the atlas draws a mark at this zoom. */
export const RADIUS = 4.8;

export function ready<T>(value: T | null | undefined): T {
  if (value === null || value === undefined) throw new Error('The bench page is not what it should be.');
  return value;
}
