// Container, dataset and first scene → a running map that follows scenes, reports picks and survives a lost context.
import type { Dataset } from '../atlas/dataset.ts';
import { loadBasemap } from './basemap.ts';
import { FRAME_PADDING, FRAMES, type Frame, fitView, type ViewState } from './camera.ts';
import type { AtlasMap, MapEvents, MapOptions, MapScene } from './index.ts';
import { buildRoster } from './marks.ts';
import type { Rect } from './mercator.ts';
import { openSession, type Session } from './session.ts';
import { buildTerrain } from './terrain.ts';

/** Travels with MapLibre's events: tells the page's own moves from the reader's. */
const BY_PROGRAM = { byProgram: true };
const NARROW = 600;
const EASE = 400;

/** See CreateAtlasMap. Import this file lazily: it carries MapLibre and deck.gl. */
export async function createAtlasMap(
  container: HTMLElement,
  dataset: Dataset,
  first: MapScene,
  events: MapEvents,
  options: MapOptions = {},
): Promise<AtlasMap> {
  const basemap = await loadBasemap(options.basemap ?? new URL('data/basemap.topo.json', document.baseURI));
  const roster = buildRoster(dataset);
  const world = { container, dataset, basemap, terrain: buildTerrain(basemap), roster, events, options };
  const framed = (frame: Frame) => {
    const { clientWidth: width, clientHeight: height } = container;
    const { padding = FRAME_PADDING } = options;
    return fitView(
      FRAMES[frame],
      width,
      height,
      typeof padding === 'function' ? padding(width, height) : padding,
    );
  };
  let scene = first;
  let panels: readonly Rect[] = [];
  // A frame is kept when the size changes; a view the reader chose is not.
  let fitted: Frame | null = options.view
    ? null
    : (options.frame ?? (container.clientWidth < NARROW ? 'data' : 'country'));
  let session = await openSession(world, scene, options.view ?? framed(fitted ?? 'country'), panels);
  let gone = false;
  listen(session);

  function listen({ map }: Session): void {
    map.on('movestart', (event) => {
      if (!('byProgram' in event)) fitted = null;
    });
    map.on('moveend', (event) => {
      if (!('byProgram' in event)) events.onMove(viewOf(session));
    });
    // Interleaved layers do not come back with the context: everything is built again from the last scene.
    map.once('webglcontextrestored', () => void rebuild());
  }
  async function rebuild(): Promise<void> {
    const view = viewOf(session);
    session.remove();
    try {
      const next = await openSession(world, scene, view, panels);
      if (gone) return next.remove();
      session = next;
      listen(session);
      session.show(scene);
    } catch (error) {
      console.error(error);
    }
  }
  function go({ lng, lat, zoom }: ViewState, ease: boolean): void {
    const target = { center: [lng, lat] as [number, number], zoom };
    if (ease) session.map.easeTo({ ...target, duration: EASE }, BY_PROGRAM);
    else session.map.jumpTo(target, BY_PROGRAM);
  }
  function resize(): void {
    const { width, height } = session.map.getContainer().getBoundingClientRect();
    if (width === 0 || height === 0) return;
    session.map.resize(BY_PROGRAM);
    if (fitted) go(framed(fitted), false);
    session.refresh();
  }
  const watcher = new ResizeObserver(resize);
  watcher.observe(container);

  return {
    update(next) {
      scene = next;
      session.show(next);
    },
    jumpTo(view) {
      fitted = null;
      go(view, false);
    },
    fit(frame) {
      fitted = frame;
      go(framed(frame), scene.motion);
    },
    zoomBy(steps) {
      session.map.zoomTo(session.map.getZoom() + steps, { duration: scene.motion ? 250 : 0 });
    },
    resize,
    setObstacles(rects) {
      panels = rects;
      session.setPanels(rects);
    },
    snapshot: () => session.snapshot(),
    destroy() {
      gone = true;
      watcher.disconnect();
      session.remove();
    },
  };
}

function viewOf({ map }: Session): ViewState {
  const { lng, lat } = map.getCenter();
  return { lng, lat, zoom: map.getZoom() };
}
