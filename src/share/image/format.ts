// The formats a picture can be had in → their sizes in CSS px, at density 1.
import type { ViewState } from '../../map/index.ts';

/** `screen`: the very map that is looked at; the others are 16:9, 1:1, 4:5 and 9:16. */
export const FORMATS = ['screen', 'wide', 'square', 'portrait', 'tall'] as const;
export type Format = (typeof FORMATS)[number];

export interface Size {
  readonly width: number; // px
  readonly height: number;
}

/** Smaller than the pixels that networks ask for: text keeps its share of the picture, and the density does the rest. */
export const SIZES: Readonly<Record<Exclude<Format, 'screen'>, Size>> = {
  wide: { width: 1280, height: 720 },
  square: { width: 840, height: 840 },
  portrait: { width: 720, height: 900 },
  tall: { width: 540, height: 960 },
};

export const DENSITIES = [1, 2, 3] as const;
export type Density = (typeof DENSITIES)[number];

/** The part of the world on the reader's screen, and the size it has there. */
export interface Seen extends ViewState, Size {}

/** Where the page has no map at all. */
export const UNSEEN: Size = { width: 1040, height: 640 };
