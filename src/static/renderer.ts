// Dataset and basemap → a renderer that draws any scene at any size as SVG, with the map's own packing and names.
import type { Dataset } from '../atlas/dataset.ts';
import type { Basemap } from '../map/basemap.ts';
import { FRAME_PADDING, FRAMES, type Frame, fitView, type Padding, type ViewState } from '../map/camera.ts';
import { type Composition, createComposer } from '../map/composer.ts';
import type { MapScene } from '../map/index.ts';
import {
  type AnchoredLabel,
  anchorLabels,
  ringCounts,
  type ShownLabel,
  shownLabels,
} from '../map/label-show.ts';
import type { Measure } from '../map/label-type.ts';
import { buildRoster, type Roster } from '../map/marks.ts';
import { type Rect, type Screen, screenOf } from '../map/mercator.ts';
import { Arrivals } from '../map/motion.ts';
import { buildTerrain, type Terrain } from '../map/terrain.ts';
import { drawGround, type Ground } from './ground.ts';
import { hatching, marksLayer, selectedOutlines } from './layers.ts';
import { namesLayer } from './names.ts';
import type { Paint } from './paint.ts';
import { typeWidth } from './type-width.ts';

/** The sheet a picture is drawn on. */
export interface Sheet {
  readonly width: number; // px
  readonly height: number;
  /** Where to look; without it `frame`, by default the whole country. */
  readonly view?: ViewState | undefined;
  readonly frame?: Frame | undefined;
  readonly padding?: Padding | undefined;
  /** What lies over the picture: names of the ground keep clear of it. */
  readonly panels?: readonly Rect[] | undefined;
}

/** What changes with the scene, bottom to top; the ground's waters and lines lie between the first two. */
export interface Layers {
  readonly hatching: string;
  readonly selection: string;
  readonly marks: string;
  readonly names: string;
}

/** Under which ids outlines and patterns are found. */
export interface GroundNames {
  readonly shared: string; // before the ids of outlines
  readonly id: string; // before the ids of this picture's own patterns
}

export interface Renderer {
  readonly roster: Roster;
  readonly terrain: Terrain;
  screen(sheet: Sheet): Screen;
  compose(scene: MapScene, sheet: Sheet): Composition;
  labels(scene: MapScene, sheet: Sheet): ShownLabel[];
  ground(sheet: Sheet, how: { unit: number; decimals: number; tolerance: number; margin: number }): Ground;
  layers(scene: MapScene, sheet: Sheet, paint: Paint, ground: Ground, names: GroundNames): Layers;
}

/** `measure` is a canvas where there is one; without it the fonts' own widths are added up. */
export function createRenderer(dataset: Dataset, basemap: Basemap, measure: Measure = typeWidth): Renderer {
  const roster = buildRoster(dataset);
  const world = { dataset, roster, basemap, terrain: buildTerrain(basemap) };
  const composer = createComposer(roster);
  const rest = new Arrivals();
  let placedFor = '';
  let placed: readonly AnchoredLabel[] = [];

  const screen = ({ width, height, view, frame = 'country', padding = FRAME_PADDING }: Sheet): Screen => {
    const { lng, lat, zoom } = view ?? fitView(FRAMES[frame], width, height, padding);
    return screenOf([lng, lat], zoom, width, height);
  };
  const compose = (scene: MapScene, sheet: Sheet) =>
    composer(scene, screen(sheet).zoom, sheet.width, rest, 0);
  /** Placing takes a tenth of a second: it is done once per sheet and language, on the whole set. */
  const labels = (scene: MapScene, sheet: Sheet) => {
    const at = screen(sheet);
    const picture = compose(scene, sheet);
    const { panels = [] } = sheet;
    const key = JSON.stringify([scene.lang, at, sheet.width, sheet.height, panels]);
    if (key !== placedFor) {
      placed = anchorLabels(world, picture, scene.lang, at, sheet, panels, measure);
      placedFor = key;
    }
    return shownLabels(placed, picture, at, sheet, panels);
  };

  return {
    roster,
    terrain: world.terrain,
    screen,
    compose,
    labels,
    ground: (sheet, { margin, ...how }) =>
      drawGround(basemap, {
        ...how,
        screen: screen(sheet),
        clip: {
          x: -margin,
          y: -Math.min(margin, 60),
          w: sheet.width + 2 * margin,
          h: sheet.height + 2 * Math.min(margin, 60),
        },
        // Any place may be selected; an outline that is not drawn costs as much as one that is.
        hatched: roster.shades.map((s) => s.province),
      }),
    layers(scene, sheet, paint, ground, { shared, id }) {
      const picture = compose(scene, sheet);
      const at = screen(sheet);
      return {
        hatching: hatching(picture, shared, id, paint),
        selection: selectedOutlines(roster, scene, shared, ground.provinces, paint),
        marks: marksLayer(roster, picture, scene, at, paint),
        names: namesLayer(labels(scene, sheet), ringCounts(picture, at), scene.lang, paint),
      };
    },
  };
}
