// Initiatives → the atlas' own map and what the page counts on every frame, as its player would drive them.
import basemapUrl from '../../data/basemap.topo.json?url';
import { createPainter } from '../../src/atlas/index.ts';
import { createAtlasMap } from '../../src/map/create.ts';
import type { MapScene } from '../../src/map/index.ts';
import { DEFAULT_STATE } from '../../src/state/index.ts';
import { type Stepped, VIEW } from './candidate.ts';

const NOBODY = { onPickInitiative() {}, onPickPlace() {}, onPickNothing() {}, onMove() {} };

export const open: Stepped = async (box, source) => {
  const dataset = await source.dataset();
  const painter = createPainter(dataset);
  const scene = (time: number): MapScene => {
    const state = { ...DEFAULT_STATE, time };
    const { day, from, filtered, shown } = painter.picture(state);
    painter.legend(state);
    shown.newest(200); // what the list shows
    if (shown.counts.initiatives < 0) throw new Error('counted nothing');
    return {
      day,
      from,
      fade: Number.POSITIVE_INFINITY,
      mask: filtered.mask,
      selectedInitiative: null,
      selectedPlace: null,
      lang: 'en',
      theme: 'light',
      motion: false, // a ripple would go on for most of a second, and a step would have no end
    };
  };
  const options = { view: VIEW, basemap: new URL(basemapUrl, document.baseURI) };
  const map = await createAtlasMap(box, dataset, scene(painter.bounds.first), NOBODY, options);
  return {
    appear: dataset.entries.map((entry) => entry.appears),
    show: (day) => map.update(scene(day)),
    settled: () => true,
  };
};
