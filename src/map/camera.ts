// Bounds in degrees and the size of the map → the view that shows them whole.
import { type Bounds, fromWorld, toWorld } from './mercator.ts';

/** Where the reader looks: degrees WGS 84 and a MapLibre zoom. */
export interface ViewState {
  readonly lng: number;
  readonly lat: number;
  readonly zoom: number;
}

export interface Padding {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

/** A function where it depends on the map's size. */
export type Room = Padding | ((width: number, height: number) => Padding);
type Size = Pick<HTMLElement, 'clientWidth' | 'clientHeight'>;

export type Frame = 'country' | 'data';

/** look.md §2: the whole country, and the part of it that holds the data. */
export const FRAMES: Readonly<Record<Frame, Bounds>> = {
  country: [73.3, 17.6, 135.2, 53.7],
  data: [101.8, 20.6, 123.6, 41.4],
};
export const FRAME_PADDING: Padding = { top: 22, right: 20, bottom: 14, left: 20 };
export const MIN_ZOOM = 1.6; // the whole country on a narrow phone
export const MAX_ZOOM = 9; // the boundaries hold no more detail beyond it

const NARROW = 600; // px

/** What a map of this size frames where nobody says: a narrow one the data, any other the whole country. */
export function frameFor({ clientWidth }: Size): Frame {
  return clientWidth < NARROW ? 'data' : 'country';
}

/** The view that shows a frame in a map of this size, with room around it for what lies over the map. */
export function frameView(
  frame: Frame,
  { clientWidth: width, clientHeight: height }: Size,
  room: Room = FRAME_PADDING,
): ViewState {
  return fitView(FRAMES[frame], width, height, typeof room === 'function' ? room(width, height) : room);
}

/** The largest view that shows `bounds` inside `padding` of a map `width` × `height` px, its centre in the middle. */
export function fitView(bounds: Bounds, width: number, height: number, padding: Padding): ViewState {
  const [west, south, east, north] = bounds;
  const [left, bottom] = toWorld([west, south], 0);
  const [right, top] = toWorld([east, north], 0);
  const free = (size: number, a: number, b: number) => Math.max(size - a - b, 16);
  const scale = Math.min(
    free(width, padding.left, padding.right) / (right - left),
    free(height, padding.top, padding.bottom) / (bottom - top),
  );
  const zoom = Math.min(Math.max(Math.log2(scale), MIN_ZOOM), MAX_ZOOM);
  const px = 2 ** zoom;
  const [lng, lat] = fromWorld(
    [
      (left + right) / 2 + (padding.right - padding.left) / 2 / px,
      (top + bottom) / 2 + (padding.bottom - padding.top) / 2 / px,
    ],
    0,
  );
  return { lng, lat, zoom };
}
