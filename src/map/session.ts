// One life of the map, from a WebGL context to its loss: stage, layers, labels and pointer around one scene.

import type { Layer } from '@deck.gl/core';
import type { Dataset } from '../atlas/dataset.ts';
import type { Basemap } from './basemap.ts';
import type { ViewState } from './camera.ts';
import { type Composition, createComposer } from './composer.ts';
import { markLayers } from './deck-layers.ts';
import { Departures, DIM, EXIT } from './departures.ts';
import { firstFrame } from './first-frame.ts';
import type { MarkRows } from './glyph-table.ts';
import { createGround } from './ground.ts';
import { hatchLayer, provinceParts } from './hatch-layer.ts';
import type { MapEvents, MapOptions, MapScene } from './index.ts';
import { createLabelStage } from './label-stage.ts';
import type { Roster } from './marks.ts';
import { type Rect, type Screen, screenOf } from './mercator.ts';
import { Arrivals, cameBetween, stepsForward } from './motion.ts';
import { followPointer } from './pointer.ts';
import { openStage, type Stage } from './stage.ts';
import { ABOVE_HATCH } from './style.ts';
import type { Terrain } from './terrain.ts';
import { TOKENS } from './tokens.ts';

/** What outlives a context. */
export interface World {
  readonly container: HTMLElement;
  readonly dataset: Dataset;
  readonly basemap: Basemap;
  readonly terrain: Terrain;
  readonly roster: Roster;
  readonly events: MapEvents;
  readonly options: MapOptions;
}
export interface Session extends Pick<Stage, 'map' | 'marks'> {
  show(scene: MapScene): void;
  setPanels(panels: readonly Rect[]): void;
  /** Names anew and draws: after a resize, or when fonts came. */
  refresh(): void;
  snapshot(): Promise<HTMLCanvasElement>;
  /** Resolves when the marks have been on a frame. */
  readonly drawn: Promise<void>;
  remove(): void;
}

/** While a zoom is under way, names are placed anew when it has changed this much. */
const ZOOM_SLACK = 0.3;

export async function openSession(
  world: World,
  first: MapScene,
  view: ViewState,
  firstPanels: readonly Rect[],
): Promise<Session> {
  const { container, dataset, basemap, terrain, roster, events, options } = world;
  const { map, overlay, marks, remove } = await openStage(container, basemap, first.theme, view, options);
  const shaded = new Set(roster.shades.map((s) => s.province));
  const parts = provinceParts(basemap.provinces.filter((p) => shaded.has(p.code)));
  const compose = createComposer(roster);
  const arrivals = new Arrivals();
  const departures = new Departures();
  const labels = createLabelStage(container, dataset, roster, basemap, terrain);
  const ground = createGround(map, roster, first.theme);
  let scene = first;
  let panels = firstPanels;
  let picture: Composition;
  let leaving: { readonly rows: readonly MarkRows[]; readonly lasts: number } | null = null; // what showed before
  let layers: Layer[] = [];
  let screen: Screen;
  let placedAt = Number.NaN;
  let hatchedAs = '';
  let frame = 0;

  const look = () => {
    const { lng, lat } = map.getCenter();
    screen = screenOf([lng, lat], map.getZoom(), container.clientWidth, container.clientHeight);
  };
  /** The ground is drawn again only when its hatching is another. */
  const hatch = () => {
    const as = `${scene.theme} ${[...picture.classes].join()}`;
    if (as === hatchedAs) return;
    hatchedAs = as;
    overlay.setProps({ layers: [hatchLayer(parts, picture.classes, TOKENS[scene.theme], ABOVE_HATCH)] });
  };
  const ink = () => labels.draw(picture, scene, screen, panels);
  const draw = () => {
    look();
    const now = performance.now();
    picture = compose(scene, screen.zoom, container.clientWidth, arrivals, now);
    if (leaving) departures.note(leaving.rows, picture.rows, now, leaving.lasts);
    leaving = null;
    const moving = [arrivals.settle(now), departures.settle(now)].some(Boolean);
    layers = markLayers(roster, picture, scene, screen.zoom, arrivals, departures, now);
    marks.show(layers);
    hatch();
    ground.show(picture, scene);
    cancelAnimationFrame(frame);
    if (moving) frame = requestAnimationFrame(draw);
  };
  const place = () => {
    look();
    labels.place(picture, scene, screen, panels);
    placedAt = screen.zoom;
    ink();
  };
  draw();
  place();
  const drawn = firstFrame(marks.onDrawn, () => layers);

  map.on('zoom', () => {
    draw();
    if (Math.abs(screen.zoom - placedAt) > ZOOM_SLACK) place();
  });
  map.on('moveend', () => {
    draw();
    place();
  });
  // After MapLibre has drawn and in the same frame, so that names do not swim behind the map.
  map.on('render', () => {
    look();
    ink();
  });
  const stopPointer = followPointer(
    map,
    container,
    { dataset, roster, terrain, labels, ground, now: () => ({ picture, scene, screen }) },
    events,
  );
  const onFonts = () => place();
  document.fonts.addEventListener('loadingdone', onFonts);

  return {
    map,
    marks,
    drawn,
    show(next) {
      const before = scene;
      scene = next;
      if (next.motion) leaving = { rows: picture.rows, lasts: before.mask === next.mask ? EXIT : DIM };
      if (!next.motion) {
        arrivals.clear();
        departures.clear();
      } else if (stepsForward(Math.floor(before.day), Math.floor(next.day)))
        arrivals.note(cameBetween(dataset, before.day, next), performance.now());
      draw();
      if (before.lang === next.lang) ink();
      else place();
    },
    setPanels(next) {
      panels = next;
      place();
    },
    refresh() {
      draw();
      place();
    },
    snapshot: () =>
      new Promise((resolve) => {
        map.once('render', () => {
          marks.redraw();
          resolve(join([map.getCanvas(), marks.canvas, labels.canvas]));
        });
        map.redraw(); // at once: a frame out of sight has no animation frames, and the map may be about to go
      }),
    remove() {
      cancelAnimationFrame(frame);
      document.fonts.removeEventListener('loadingdone', onFonts);
      stopPointer();
      labels.remove();
      remove();
    },
  };
}

/** The lowest gives the size. */
function join(sheets: readonly [HTMLCanvasElement, ...HTMLCanvasElement[]]): HTMLCanvasElement {
  const canvas = document.createElement('canvas');
  canvas.width = sheets[0].width;
  canvas.height = sheets[0].height;
  const context = canvas.getContext('2d')!;
  for (const sheet of sheets) context.drawImage(sheet, 0, 0, canvas.width, canvas.height);
  return canvas;
}
