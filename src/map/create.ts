// Container, dataset and first scene → a running map that follows scenes, reports picks and survives a lost context.
import { loadBasemap } from './basemap.ts';
import { type Frame, frameFor, frameView, type ViewState } from './camera.ts';
import type { CreateAtlasMap } from './index.ts';
import { buildRoster } from './marks.ts';
import type { Rect } from './mercator.ts';
import { openSession, type Session } from './session.ts';
import { buildTerrain } from './terrain.ts';

/** Travels with MapLibre's events: tells the page's own moves from the reader's. */
const BY_PROGRAM = { byProgram: true };
const EASE = 400;

/** See CreateAtlasMap. Import this file lazily: it carries MapLibre and deck.gl. */
export const createAtlasMap: CreateAtlasMap = async (container, dataset, first, events, options = {}) => {
  const basemap = await loadBasemap(options.basemap ?? new URL('data/basemap.topo.json', document.baseURI));
  const roster = buildRoster(dataset);
  const world = { container, dataset, basemap, terrain: buildTerrain(basemap), roster, events, options };
  const framed = (frame: Frame) => frameView(frame, container, options.padding);
  let scene = first;
  let panels: readonly Rect[] = [];
  // A frame is kept when the size changes; a view the reader chose is not.
  let fitted: Frame | null = options.view ? null : (options.frame ?? frameFor(container));
  let session = await openSession(world, scene, options.view ?? framed(fitted ?? 'country'), panels);
  let gone = false;
  let lost = false; // between the loss of a context and the new session only the scene is kept
  let told: ViewState | null = null; // the last view the page was told of
  listen(session);
  await session.drawn;

  function listen({ map, marks }: Session): void {
    map.on('movestart', (event) => {
      if (!lost && !('byProgram' in event)) fitted = null;
    });
    map.on('moveend', (event) => {
      const view = viewOf(session);
      if (lost || 'byProgram' in event || sameView(view, told)) return;
      told = view;
      events.onMove(view);
    });
    // MapLibre moves by itself when its context comes back; that is not the reader.
    const mine = session;
    const onLost = () => {
      if (session === mine) lost = true; // a canvas that was put away gives its context back as well
    };
    map.on('webglcontextlost', onLost);
    marks.canvas.addEventListener('webglcontextlost', onLost);
    // deck.gl does not come back with either context: everything is built again from the last scene.
    const onRestored = () => {
      if (session === mine) void rebuild();
    };
    map.once('webglcontextrestored', onRestored);
    marks.canvas.addEventListener('webglcontextrestored', onRestored, { once: true });
  }
  async function rebuild(): Promise<void> {
    const view = viewOf(session);
    session.remove();
    try {
      session = await openSession(world, scene, view, panels);
    } catch (error) {
      console.error(error);
      return;
    }
    lost = false;
    if (gone) {
      session.remove();
      return;
    }
    listen(session);
    session.show(scene);
    resize();
  }
  function go({ lng, lat, zoom }: ViewState, ease: boolean): void {
    if (lost) return;
    const target = { center: [lng, lat] as [number, number], zoom };
    if (ease) session.map.easeTo({ ...target, duration: EASE }, BY_PROGRAM);
    else session.map.jumpTo(target, BY_PROGRAM);
  }
  function resize(): void {
    const { width, height } = session.map.getContainer().getBoundingClientRect();
    if (lost || width === 0 || height === 0) return;
    session.map.resize(BY_PROGRAM);
    if (fitted) go(framed(fitted), false);
    session.refresh();
  }
  const watcher = new ResizeObserver(resize);
  watcher.observe(container);

  return {
    update(next) {
      scene = next;
      if (!lost) session.show(next);
    },
    lookAt(view) {
      fitted = null;
      go(view, scene.motion);
    },
    fit(frame) {
      fitted = frame;
      go(framed(frame), scene.motion);
    },
    zoomBy(steps) {
      if (!lost) session.map.zoomTo(session.map.getZoom() + steps, { duration: scene.motion ? 250 : 0 });
    },
    resize,
    setObstacles(rects) {
      panels = rects;
      if (!lost) session.setPanels(rects);
    },
    seen: () => ({
      ...viewOf(session),
      width: container.clientWidth,
      height: container.clientHeight,
    }),
    rename(name) {
      world.options = { ...world.options, label: name };
      if (!lost) session.map.getCanvas().setAttribute('aria-label', name);
    },
    snapshot: () => session.snapshot(),
    destroy() {
      gone = true;
      watcher.disconnect();
      if (!lost) session.remove();
    },
  };
};

function viewOf({ map }: Session): ViewState {
  const { lng, lat } = map.getCenter();
  return { lng, lat, zoom: map.getZoom() };
}

function sameView(a: ViewState, b: ViewState | null): boolean {
  return b !== null && a.lng === b.lng && a.lat === b.lat && a.zoom === b.zoom;
}
