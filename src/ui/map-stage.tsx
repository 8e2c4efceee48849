// The map's place on the page: mounts the map when its code has come, tells it every frame what to show.
import { useEffect, useRef, useState } from 'preact/hooks';
import { basemapOf } from '../atlas/index.ts';
import { MESSAGES } from '../i18n/index.ts';
import type { AtlasMap, MapEvents, MapOptions, MapScene } from '../map/index.ts';
import type { Rect } from '../map/mercator.ts';
import {
  type AtlasState,
  closeSelection,
  selectInitiative,
  selectPlace,
  setDialog,
  setView,
} from '../state/index.ts';
import { type Atlas, langOf, moves, themeOf, useAtlas, useLayout, useMessages } from './context.tsx';
import type { Environment } from './environment.ts';
import { Problem } from './failure.tsx';
import { FrameIcon, MinusIcon, PlusIcon } from './icons.tsx';
import { KeyStrip, Legend } from './legend.tsx';
import { Now } from './now.tsx';
import { startStill } from './still.ts';

export function sceneOf(
  state: AtlasState,
  environment: Environment,
  { painter }: Pick<Atlas, 'painter'>,
): MapScene {
  const { day, from, filtered } = painter.picture(state);
  return {
    day,
    from,
    fade: state.mode === 'fade' ? state.window : Number.POSITIVE_INFINITY,
    mask: filtered.mask,
    selectedInitiative: state.initiative,
    selectedPlace: state.place,
    highlighted: state.highlighted,
    lang: langOf(state, environment),
    theme: themeOf(state, environment),
    motion: moves(state, environment),
  };
}

export function MapStage() {
  const t = useMessages();
  const atlas = useAtlas();
  const layout = useLayout();
  const box = useRef<HTMLDivElement>(null);
  const [problem, setProblem] = useState('');
  const [ready, setReady] = useState(false);
  const still = useRef<HTMLDivElement>(null);

  useEffect(() => mountMap(box.current!, still.current!, atlas, setProblem, setReady), [atlas]);

  return (
    <section class="map" aria-label={t.map.label}>
      <h2 class="vh">{t.map.label}</h2>
      <p class="vh" id="map-help">
        {t.map.help}
      </p>
      <div class="map-still" ref={still} />
      <div class="map-canvas" ref={box} data-ready={ready || undefined} />
      {problem && (
        <div class="map-note no-map" role="note">
          <p title={problem}>{t.map.noMap}</p>
        </div>
      )}
      <Now />
      {atlas.problems[0] && <Problem error={atlas.problems[0]} t={t} />}
      {layout === 'desktop' ? <Legend /> : <KeyStrip phone={layout === 'phone' || layout === 'embed'} />}
      <ZoomButtons />
      <button
        type="button"
        class="credits"
        title={t.map.creditsButton}
        onClick={() => atlas.act(setDialog('method'))}
      >
        {layout === 'desktop' ? t.map.credits : t.map.creditsShort}
      </button>
    </section>
  );
}

function ZoomButtons() {
  const t = useMessages();
  const atlas = useAtlas();
  const phone = useLayout() === 'phone';
  if (phone)
    return (
      <button type="button" class="whole" onClick={() => atlas.map?.fit('country')}>
        {t.map.country}
      </button>
    );
  return (
    <div class="zoom">
      <button type="button" aria-label={t.map.zoomIn} onClick={() => atlas.map?.zoomBy(1)}>
        <PlusIcon />
      </button>
      <button type="button" aria-label={t.map.zoomOut} onClick={() => atlas.map?.zoomBy(-1)}>
        <MinusIcon />
      </button>
      <button type="button" aria-label={t.map.country} onClick={() => atlas.map?.fit('country')}>
        <FrameIcon />
      </button>
    </div>
  );
}

/**
 * Loads the map's own chunk; until it has drawn, a still picture stands in `place`, and for good where it cannot draw.
 * A failure is told to the page and harms nothing else. In a frame the host may ask for the still one at any time.
 */
function mountMap(
  box: HTMLElement,
  place: HTMLElement,
  atlas: Atlas,
  fail: (sentence: string) => void,
  setReady: (ready: boolean) => void,
): () => void {
  const { store, environment, dataset, painter, berth } = atlas;
  let map: AtlasMap | null = null;
  let gone = false;
  let seen = store.get().view; // the view the map is known to show; any other came from the history
  const scene = () => sceneOf(store.get(), environment.get(), atlas);
  let drawn: MapScene | null = null;
  const events: MapEvents = {
    onPickInitiative(id) {
      const entry = dataset.byId.get(id);
      if (entry) atlas.act(selectInitiative(id, null, painter.bounds));
    },
    onPickPlace: (code) => atlas.act(selectPlace(code)),
    onPickNothing: () => atlas.act(closeSelection),
    onMove(view) {
      seen = view;
      atlas.act(setView(view));
    },
  };
  const picture = () =>
    startStill(place, atlas, scene, async () => {
      const { createStaticMap } = await import('../static/live.ts');
      const made = await createStaticMap(place, dataset, scene(), events, optionsFor(atlas, seen));
      made.setObstacles(obstaclesIn(box));
      return made;
    });
  let still = picture();
  let drawing: AtlasMap | null = null; // the WebGL map, while there is one
  let waking = 0; // the attempt under way; an older one gives up
  // Many frames of the clock lie within one day; only a scene that differs is worth drawing.
  const draw = () => {
    const next = scene();
    if (!map || (drawn && sameScene(drawn, next))) return;
    drawn = next;
    map.update(next);
  };
  const start = async (attempt: number) => {
    const { createAtlasMap } = await import('../map/create.ts');
    if (gone || attempt !== waking) return;
    berth?.holds(true);
    const made = await createAtlasMap(box, dataset, scene(), events, optionsFor(atlas, seen));
    if (gone || attempt !== waking) {
      made.destroy();
      berth?.holds(false);
      return;
    }
    drawing = made;
    take(made);
    await twoFrames();
    if (gone || attempt !== waking) return;
    still.remove();
    setReady(true);
  };
  const wake = () => {
    const attempt = ++waking;
    if (drawing) {
      take(drawing); // it was about to rest
      still.remove();
      return;
    }
    start(attempt).catch(async (error: Error) => {
      berth?.holds(false);
      if (gone || attempt !== waking) return;
      console.error(error);
      // A frame that was scrolled away while it drew may draw another time; without WebGL nothing ever will.
      if (!berth || error.cause) fail(error.message);
      const kept = await still.keep();
      if (!gone && attempt === waking) take(kept);
    });
  };
  const rest = async () => {
    const attempt = ++waking;
    if (drawing) {
      still.remove();
      still = picture();
    }
    const kept = await still.keep();
    if (gone || attempt !== waking) return;
    take(kept);
    setReady(false);
    if (!drawing) return;
    drawing.destroy();
    drawing = null;
    berth?.holds(false);
  };
  const take = (made: AtlasMap) => {
    map = made;
    atlas.map = made;
    drawn = null;
    draw();
    made.setObstacles(obstaclesIn(box));
  };
  if (!berth || berth.live.get()) wake();
  const stops = [
    ...(berth ? [berth.live.subscribe((live) => (live ? wake() : void rest()))] : []),
    store.subscribe((state) => {
      draw();
      if (state.view === seen) return;
      seen = state.view;
      if (seen) map?.jumpTo(seen);
      else map?.fit('country');
    }),
    environment.subscribe(draw),
  ];
  const watcher = new ResizeObserver(() => {
    map?.resize();
    map?.setObstacles(obstaclesIn(box));
  });
  watcher.observe(box);
  return () => {
    gone = true;
    watcher.disconnect();
    for (const stop of stops) stop();
    still.remove();
    atlas.map = null;
    drawing?.destroy();
    berth?.holds(false);
  };
}

function optionsFor(atlas: Atlas, seen: AtlasState['view']): MapOptions {
  const { layout } = atlas.environment.get();
  const t = MESSAGES[langOf(atlas.store.get(), atlas.environment.get())];
  return {
    label: t.map.label,
    describedBy: 'map-help',
    basemap: basemapOf(atlas.dataUrl),
    ...(seen && { view: seen }),
    // On a phone the date lies above the data, keys and chips below it.
    ...(layout === 'phone' && { padding: phonePadding }),
    ...(atlas.berth && {
      cooperative: true,
      gestureHints: t.embed.gestures,
      frame: 'data' as const,
      padding: embedPadding,
    }),
  };
}

/** What was told to the GPU is on the screen then; a page out of sight has no frames to wait for. */
function twoFrames(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, 500);
    requestAnimationFrame(() => requestAnimationFrame(() => resolve()));
  });
}

const sameScene = (a: MapScene, b: MapScene) =>
  (Object.keys(a) as (keyof MapScene)[]).every((key) => a[key] === b[key]);

/** The panels over the map, in its own pixels: names of the ground keep clear of them. */
function obstaclesIn(box: HTMLElement): Rect[] {
  const origin = box.getBoundingClientRect();
  const panels = box.parentElement!.parentElement!.querySelectorAll(
    '.now, .legend, .zoom, .key-strip, .whole, .chips',
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
