// An element → the map in it, from a still picture through WebGL's start to its end; told every frame what to show.
import { MESSAGES } from '../i18n/index.ts';
import type { AtlasMap, MapEvents, MapScene } from '../map/index.ts';
import { pickNothing, selectInitiative, selectPlace, setView } from '../state/index.ts';
import { type Atlas, langOf } from './context.tsx';
import { homeFrame, obstaclesIn, optionsFor } from './map-room.ts';
import { sameScene, sceneOf } from './map-scene.ts';
import { inUse, twoFrames } from './moments.ts';
import { bringPickInSight, keepPickInSight } from './reveal.ts';
import { type Still, startStill } from './still.ts';

/**
 * Loads the map's own chunk; until it has drawn, a still picture stands in `place`, and for good where it cannot draw.
 * A failure is told to the page and harms nothing else. In a frame the host may ask for the still one at any time.
 */
export function mountMap(
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
    onPickNothing: () => atlas.act(pickNothing),
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
      place.querySelector('canvas')?.remove(); // the last picture of the map that rests
      return made;
    });
  let still: Still | null = picture();
  const dropStill = () => {
    still?.remove();
    still = null;
    place.replaceChildren();
  };
  const keepStill = () => {
    still ??= picture();
    return still.keep();
  };
  let drawing: AtlasMap | null = null; // the WebGL map, while there is one
  let waking = 0; // the attempt under way; an older one gives up
  let unwanted = new AbortController();
  // Many frames of the clock lie within one day; only a scene that differs is worth drawing.
  const draw = () => {
    const next = scene();
    if (!map || (drawn && sameScene(drawn, next))) return;
    drawn = next;
    map.update(next);
  };
  let named = langOf(store.get(), environment.get());
  const rename = () => {
    const lang = langOf(store.get(), environment.get());
    if (lang !== named) map?.rename(MESSAGES[lang].map.label);
    named = lang;
  };
  const start = async (attempt: number) => {
    const { createAtlasMap } = await import('../map/create.ts');
    if (gone || attempt !== waking) return;
    berth?.holds(true);
    const { signal } = unwanted;
    const made = await createAtlasMap(box, dataset, scene(), events, { ...optionsFor(atlas, seen), signal });
    if (gone || attempt !== waking) {
      made.destroy();
      berth?.holds(false);
      return;
    }
    drawing = made;
    take(made);
    await twoFrames();
    if (gone || attempt !== waking) return;
    // The page learns of it a frame later: were the picture gone by then, there would be nothing to see.
    setReady(true);
    await twoFrames();
    if (gone || attempt !== waking) return;
    dropStill();
  };
  const wake = () => {
    const attempt = ++waking;
    unwanted.abort();
    unwanted = new AbortController();
    start(attempt).catch(async (error: Error) => {
      berth?.holds(false);
      if (gone || attempt !== waking) return;
      console.error(error);
      // A frame that was scrolled away while it drew may draw another time; without WebGL nothing ever will.
      if (!berth || error.cause) fail(error.message);
      const kept = await keepStill();
      if (!gone && attempt === waking) take(kept);
    });
  };
  const rest = async () => {
    const attempt = ++waking;
    unwanted.abort();
    unwanted = new AbortController();
    if (drawing) {
      const resting = drawing;
      drawing = null;
      map = null;
      atlas.map = null;
      // What it shows costs little to keep; a still map is made only where somebody may see or use it.
      const shown = resting.snapshot();
      resting.destroy();
      berth?.holds(false);
      setReady(false);
      still?.remove();
      still = null;
      place.replaceChildren(await shown);
      await inUse(place, atlas, unwanted.signal);
      if (gone || attempt !== waking) return;
    }
    const kept = await keepStill();
    if (!gone && attempt === waking) take(kept);
  };
  const take = (made: AtlasMap) => {
    map = made;
    atlas.map = made;
    drawn = null;
    draw();
    made.setObstacles(obstaclesIn(box));
    // An address may name what is picked and leave the view to the map.
    if (!berth && !seen) bringPickInSight(box, atlas);
  };
  if (!berth || berth.live.get()) wake();
  const stops = [
    ...(berth ? [berth.live.subscribe((live) => (live ? wake() : void rest()))] : []),
    store.subscribe((state) => {
      draw();
      if (state.view === seen) return;
      seen = state.view;
      if (seen) map?.lookAt(seen);
      else map?.fit(homeFrame(atlas));
    }),
    ...(berth ? [] : [keepPickInSight(box, atlas)]),
    environment.subscribe(draw),
    store.subscribe(rename),
    environment.subscribe(rename),
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
    dropStill();
    atlas.map = null;
    unwanted.abort();
    drawing?.destroy();
    berth?.holds(false);
  };
}
