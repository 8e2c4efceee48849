// The page around the map → where the map looks first, and what lies over it.
import { basemapOf } from '../atlas/index.ts';
import { MESSAGES } from '../i18n/index.ts';
import type { Frame, MapOptions } from '../map/index.ts';
import type { Rect } from '../map/mercator.ts';
import type { AtlasState } from '../state/index.ts';
import { type Atlas, langOf } from './context.tsx';

export function optionsFor(atlas: Atlas, seen: AtlasState['view']): MapOptions {
  const { layout } = atlas.environment.get();
  const t = MESSAGES[langOf(atlas.store.get(), atlas.environment.get())];
  return {
    label: t.map.label,
    describedBy: 'map-help',
    basemap: basemapOf(atlas.dataUrl),
    ...(seen && { view: seen }),
    // On a phone the date lies above the data, keys and chips below it.
    ...(layout === 'phone' && { padding: phonePadding }),
    frame: homeFrame(atlas),
    ...(atlas.berth && { cooperative: true, gestureHints: t.embed.gestures, padding: embedPadding }),
  };
}

/** Where the map looks while the address names no view: small maps show the data, large ones the whole country. */
export function homeFrame({ berth, environment }: Pick<Atlas, 'berth' | 'environment'>): Frame {
  return berth || environment.get().layout === 'phone' ? 'data' : 'country';
}

/** The panels over the map, in its own pixels: names of the ground keep clear of them. */
export function obstaclesIn(box: HTMLElement): Rect[] {
  const origin = box.getBoundingClientRect();
  const panels = box.parentElement!.parentElement!.querySelectorAll(
    '.now, .legend, .zoom, .key-strip, .whole, .chips, .credits',
  );
  return [...panels].map((panel): Rect => {
    const { left, top, right, bottom } = panel.getBoundingClientRect();
    return { x: left - origin.left, y: top - origin.top, w: right - left, h: bottom - top };
  });
}

/** Short and narrow phones, by the same measure as styles/small.css, have their chips below the map. */
const phonePadding = () =>
  matchMedia('(max-height: 700px), (max-width: 359px)').matches
    ? { top: 54, right: 10, bottom: 16, left: 10 }
    : { top: 64, right: 14, bottom: 100, left: 14 };
/** In a frame the groups stand in a column left of the data, in a narrow one below the map. */
const embedPadding = (width: number) =>
  width < 560 ? { top: 58, right: 8, bottom: 14, left: 8 } : { top: 26, right: 24, bottom: 34, left: 200 };
