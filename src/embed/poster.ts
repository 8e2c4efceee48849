// The data files → the full picture as a file of its own, with date, legend and credits: the map where nothing moves.

import { buildDataset } from '../atlas/index.ts';
import type { Lang } from '../i18n/index.ts';
import { MESSAGES } from '../i18n/index.ts';
import { decodeBasemap } from '../map/basemap.ts';
import type { Theme } from '../map/index.ts';
import { createRenderer, renderPicture } from '../static/index.ts';
import { type DataFiles, stillAtlas } from '../static/prerender.tsx';
import { sceneOf } from '../ui/map-scene.ts';

/** As large as the cards of most networks want it. */
export const POSTER = { width: 1200, height: 630 } as const;

/** Language and theme → SVG text; what does not change between them is computed once. */
export function posters({
  manifest,
  places,
  initiatives,
  basemap,
}: DataFiles): (lang: Lang, theme: Theme) => string {
  const dataset = buildDataset(manifest, places, initiatives);
  const ground = decodeBasemap(basemap);
  const renderer = createRenderer(dataset, ground);
  return (lang, theme) => {
    const atlas = stillAtlas(dataset, { lang, theme });
    return renderPicture({
      dataset,
      basemap: ground,
      renderer,
      scene: sceneOf(atlas.store.get(), atlas.environment.get(), atlas),
      ...POSTER,
      furniture: { date: true, title: MESSAGES[lang].documentTitle, legend: true, credits: true },
    });
  };
}
