// Container, dataset and first scene → the still map alive: the same handle as the WebGL map's, drawn as SVG.
import { loadBasemap } from '../map/basemap.ts';
import { type Frame, frameFor, frameView, MAX_ZOOM, MIN_ZOOM, type ViewState } from '../map/camera.ts';
import type { CreateAtlasMap } from '../map/index.ts';
import { measureWith } from '../map/label-canvas.ts';
import { fromWorld, type Point, type Rect } from '../map/mercator.ts';
import { createCanvas } from './canvas.ts';
import { type Move, sourceOf } from './grip.ts';
import { followHand } from './hand.ts';
import { renderPicture } from './picture.ts';
import { pictureCanvas } from './raster.ts';
import { createRenderer, type Sheet } from './renderer.ts';

/**
 * Follows scenes, reports picks, can be dragged and zoomed in steps. Rejects in plain words where the boundary file
 * cannot be read. Made for browsers without WebGL, and for the seconds until the WebGL map has drawn itself.
 */
export const createStaticMap: CreateAtlasMap = async (container, dataset, first, events, options = {}) => {
  const basemap = await loadBasemap(options.basemap ?? new URL('data/basemap.topo.json', document.baseURI));
  const context = document.createElement('canvas').getContext('2d');
  const renderer = createRenderer(dataset, basemap, context ? measureWith(context) : undefined);
  const canvas = createCanvas(container, renderer, dataset, options);
  let scene = first;
  let panels: readonly Rect[] = [];
  let view = options.view ?? null;
  let fitted: Frame = options.frame ?? frameFor(container);

  const sheet = (): Sheet => {
    const { clientWidth: width, clientHeight: height } = container;
    return { width, height, panels, view: view ?? frameView(fitted, container, options.padding) };
  };
  const draw = () => {
    if (container.clientWidth > 0 && container.clientHeight > 0) canvas.draw(scene, sheet());
  };
  const go = (next: ViewState) => {
    view = { ...next, zoom: Math.min(Math.max(next.zoom, MIN_ZOOM), MAX_ZOOM) };
    draw();
    events.onMove(view);
  };
  const move = (done: Move) => {
    const { zoom, origin } = renderer.screen(sheet());
    const next = Math.min(Math.max(zoom + Math.log2(done.scale), MIN_ZOOM), MAX_ZOOM);
    const middle: Point = [container.clientWidth / 2, container.clientHeight / 2];
    const [x, y] = sourceOf({ ...done, scale: 2 ** (next - zoom) }, middle);
    const [lng, lat] = fromWorld([origin[0] + x, origin[1] + y], zoom);
    go({ lng, lat, zoom: next });
  };
  const stopHand = followHand(canvas.svg, container, {
    dataset,
    renderer,
    events,
    move,
    zoomBy: (steps) => go({ ...sheet().view!, zoom: sheet().view!.zoom + steps }),
    now: () => ({
      scene,
      screen: renderer.screen(sheet()),
      picture: renderer.compose(scene, sheet()),
      labels: renderer.labels(scene, sheet()),
    }),
    gentle: options.cooperative ?? false,
  });
  const watcher = new ResizeObserver(draw);
  watcher.observe(container);
  draw();

  return {
    update(next) {
      scene = next;
      draw();
    },
    lookAt(next) {
      view = next;
      draw();
    },
    fit(frame) {
      view = null;
      fitted = frame;
      draw();
    },
    zoomBy: (steps) => go({ ...sheet().view!, zoom: sheet().view!.zoom + steps }),
    resize: draw,
    setObstacles(rects) {
      panels = rects;
      draw();
    },
    seen() {
      const { width, height, view } = sheet();
      return { ...view!, width, height };
    },
    rename: (label) => canvas.svg.setAttribute('aria-label', label),
    snapshot: () =>
      pictureCanvas(
        renderPicture({ dataset, basemap, scene, renderer, ...sheet() }),
        container.clientWidth,
        container.clientHeight,
      ),
    destroy() {
      watcher.disconnect();
      stopHand();
      canvas.svg.remove();
    },
  };
};
