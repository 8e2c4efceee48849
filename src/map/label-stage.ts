// The composition and the camera → names on their canvas: placed when the view has come to rest, then only moved.
import type { Dataset } from '../atlas/dataset.ts';
import type { Basemap } from './basemap.ts';
import type { Composition } from './composer.ts';
import type { MapScene } from './index.ts';
import { inkLabels, measureWith } from './label-canvas.ts';
import { grow, overlap } from './label-room.ts';
import { type AnchoredLabel, anchorLabels, ringCounts, type ShownLabel, shownLabels } from './label-show.ts';
import type { Roster } from './marks.ts';
import type { Point, Rect, Screen } from './mercator.ts';
import type { Terrain } from './terrain.ts';
import { TOKENS } from './tokens.ts';

export interface LabelStage {
  readonly canvas: HTMLCanvasElement;
  /** Places every name anew; call when the view is at rest, or language, size or fonts changed. */
  place(picture: Composition, scene: MapScene, screen: Screen, panels: readonly Rect[]): void;
  draw(picture: Composition, scene: MapScene, screen: Screen, panels: readonly Rect[]): void;
  /** The place whose visible name holds the point, in px of the screen. */
  hit(point: Point): string | null;
  remove(): void;
}

export function createLabelStage(
  container: HTMLElement,
  dataset: Dataset,
  roster: Roster,
  basemap: Basemap,
  terrain: Terrain,
): LabelStage {
  const canvas = document.createElement('canvas');
  canvas.setAttribute('aria-hidden', 'true');
  Object.assign(canvas.style, { position: 'absolute', inset: '0', pointerEvents: 'none', zIndex: '1' });
  container.append(canvas);
  const context = canvas.getContext('2d')!;
  let measure = measureWith(context);
  let anchored: readonly AnchoredLabel[] = [];
  let drawn: readonly ShownLabel[] = [];
  let drawnAs = '';

  const size = () => {
    const density = window.devicePixelRatio || 1;
    const width = Math.round(container.clientWidth * density);
    const height = Math.round(container.clientHeight * density);
    if (canvas.width !== width || canvas.height !== height) {
      canvas.width = width;
      canvas.height = height;
      canvas.style.width = `${container.clientWidth}px`;
      canvas.style.height = `${container.clientHeight}px`;
      drawnAs = '';
    }
    return density;
  };

  return {
    canvas,
    place(picture, scene, screen, panels) {
      measure = measureWith(context);
      const size = { width: container.clientWidth, height: container.clientHeight };
      const world = { dataset, roster, basemap, terrain };
      anchored = anchorLabels(world, picture, scene.lang, screen, size, panels, measure);
      drawnAs = '';
    },
    draw(picture, scene, screen, panels) {
      const density = size();
      const view = { width: container.clientWidth, height: container.clientHeight };
      const labels = shownLabels(anchored, picture, screen, view, panels);
      const counts = ringCounts(picture, screen, view);
      // While time plays and the map rests, most frames change no name and no number.
      const as = JSON.stringify([screen, labels, counts, scene.theme, scene.lang]);
      if (as === drawnAs) return;
      drawnAs = as;
      drawn = labels;
      context.setTransform(1, 0, 0, 1, 0, 0);
      context.clearRect(0, 0, canvas.width, canvas.height);
      context.setTransform(density, 0, 0, density, 0, 0);
      const snap = (px: number) => Math.round(px * density) / density;
      inkLabels(context, labels, counts, TOKENS[scene.theme], scene.lang, snap);
    },
    hit: (point) =>
      drawn.find(
        ({ code, rect }) => code && overlap(grow(rect, 2), { x: point[0], y: point[1], w: 0.01, h: 0.01 }),
      )?.code ?? null,
    remove: () => canvas.remove(),
  };
}
