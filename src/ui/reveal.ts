// A place or initiative just picked, and what lies over the map → the view that shows it, where this one does not.
import type { ViewState } from '../map/index.ts';
import { fromWorld, type LngLat, type Rect, screenOf, toScreen } from '../map/mercator.ts';
import { type AtlasState, setView } from '../state/index.ts';
import type { Atlas } from './context.tsx';

/** Room for the mark itself and its name, px. */
const MARGIN = 12;

/** Moves the map after picks until the returned function is called; `box` holds the map. */
export function keepPickInSight(box: HTMLElement, atlas: Atlas): () => void {
  return atlas.store.subscribe((state, before) => {
    if (state.initiative !== before.initiative || state.place !== before.place) bringPickInSight(box, atlas);
  });
}

/** Moves the map, at the same zoom, to what is picked, if it is not in sight. */
export async function bringPickInSight(box: HTMLElement, atlas: Atlas): Promise<void> {
  const state = atlas.store.get();
  const seat = seatOf(state, atlas);
  if (!seat) return;
  const free = await freePart(box);
  if (!atlas.map || atlas.store.get().view !== state.view) return;
  const view = viewToward(seat, atlas.map.seen(), free);
  if (view) atlas.act(setView(view));
}

function seatOf({ initiative, place }: AtlasState, { dataset }: Atlas): LngLat | undefined {
  if (initiative === null) return place === null ? undefined : dataset.places.get(place)?.seat;
  const entry = dataset.byId.get(initiative);
  return (entry?.leads[0] ?? entry?.partners[0])?.seat;
}

/** The part of the map above the sheet, in px of the map, once the sheet has come to rest. */
async function freePart(box: HTMLElement): Promise<Rect> {
  const sheet = document.querySelector('[data-sheet]');
  await new Promise(requestAnimationFrame); // the page has heard of the pick
  await Promise.allSettled(sheet?.getAnimations().map(({ finished }) => finished) ?? []);
  const map = box.getBoundingClientRect();
  const over = sheet?.getBoundingClientRect();
  const beside = !over || over.left >= map.right || over.right <= map.left; // a phone on its side
  const end = beside ? map.bottom : Math.min(map.bottom, over.top);
  return { x: 0, y: 0, w: map.width, h: end - map.top };
}

/** Null where the seat is in sight, or nothing is. */
export function viewToward(
  seat: LngLat,
  { lng, lat, zoom, width, height }: ViewState & { readonly width: number; readonly height: number },
  free: Rect,
): ViewState | null {
  if (free.w < 2 * MARGIN || free.h < 2 * MARGIN) return null;
  const screen = screenOf([lng, lat], zoom, width, height);
  const [x, y] = toScreen(screen, seat);
  const inside = (at: number, from: number, size: number) =>
    at >= from + MARGIN && at <= from + size - MARGIN;
  if (inside(x, free.x, free.w) && inside(y, free.y, free.h)) return null;
  const [ox, oy] = screen.origin;
  const shift = [x - (free.x + free.w / 2), y - (free.y + free.h / 2)] as const;
  const [nextLng, nextLat] = fromWorld([ox + width / 2 + shift[0], oy + height / 2 + shift[1]], zoom);
  return { lng: nextLng, lat: nextLat, zoom };
}
