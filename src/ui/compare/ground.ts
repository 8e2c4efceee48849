// The boundary file and the size of a small map → outlines to draw under it, and where each province's symbol stands.
import { useEffect, useState } from 'preact/hooks';
import { basemapOf } from '../../atlas/index.ts';
import { type Basemap, loadBasemap } from '../../map/basemap.ts';
import { FRAMES, type Frame, fitView } from '../../map/camera.ts';
import { type Point, screenOf, toScreen } from '../../map/mercator.ts';
import { drawGround } from '../../static/ground.ts';
import { useAtlas } from '../context.tsx';

export interface SmallGround {
  readonly width: number;
  readonly height: number;
  readonly land: string;
  readonly provinces: string; // lines between them
  readonly borders: string;
  readonly disputed: string;
  readonly at: ReadonlyMap<string, Point>; // province → px
}

/** Room for the symbols at the edges, px. */
const MARGIN = 14;

/** Undefined while it loads, null where it cannot be had. Kept for as long as the page lives. */
export function useBasemap(): Basemap | null | undefined {
  const { dataUrl } = useAtlas();
  const [basemap, setBasemap] = useState<Basemap | null>();
  useEffect(() => {
    let gone = false;
    load(basemapOf(dataUrl)).then((loaded) => !gone && setBasemap(loaded));
    return () => {
      gone = true;
    };
  }, [dataUrl]);
  return basemap;
}

const loaded = new Map<string, Promise<Basemap | null>>();
function load(url: URL): Promise<Basemap | null> {
  const found =
    loaded.get(url.href) ??
    loadBasemap(url).catch((error) => {
      console.error(error);
      loaded.delete(url.href); // the next opening tries again
      return null;
    });
  loaded.set(url.href, found);
  return found;
}

/** The part of the country that holds what is drawn: all of it where something lies far out. */
export function frameFor(basemap: Basemap, codes: Iterable<string>): Frame {
  const [west, south, east, north] = FRAMES.data;
  const drawn = new Set(codes);
  const inside = basemap.provinces
    .filter(({ code }) => drawn.has(code))
    .every(({ label: [lng, lat] }) => lng >= west && lng <= east && lat >= south && lat <= north);
  return inside ? 'data' : 'country';
}

export function groundOf(basemap: Basemap, frame: Frame, width: number, height: number): SmallGround {
  const padding = { top: MARGIN, right: MARGIN, bottom: MARGIN, left: MARGIN };
  const { lng, lat, zoom } = fitView(FRAMES[frame], width, height, padding);
  const screen = screenOf([lng, lat], zoom, width, height);
  const { land, lines } = drawGround(basemap, {
    screen,
    clip: { x: -MARGIN, y: -MARGIN, w: width + 2 * MARGIN, h: height + 2 * MARGIN },
    unit: 1,
    decimals: 1,
    tolerance: 0.5,
    hatched: [],
  });
  return {
    width,
    height,
    land,
    provinces: lines.province,
    borders: lines.national,
    disputed: lines.disputed,
    at: new Map(basemap.provinces.map(({ code, label }) => [code, toScreen(screen, label)])),
  };
}
