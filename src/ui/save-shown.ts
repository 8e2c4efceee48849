// What the list shows now → a CSV or GeoJSON file of it, named after its days and the version of the data.
import { type Painter, type Shown, VERSION_DIGITS } from '../atlas/index.ts';
import { MESSAGES } from '../i18n/index.ts';
import { pageAddress, siteOf } from '../share/address.ts';
import { csvFile } from '../share/csv.ts';
import { fileName } from '../share/file-name.ts';
import { geojsonFile } from '../share/geojson.ts';
import { saveFile } from '../share/save.ts';
import type { AtlasState } from '../state/index.ts';
import { type Atlas, langOf } from './context.tsx';

/** Of an open place only what happens there. */
export const shownOf = (state: AtlasState, painter: Painter): Shown =>
  state.place ? painter.at(state, state.place) : painter.picture(state).shown;

export const versionOf = ({ dataset }: Pick<Atlas, 'dataset'>): string =>
  dataset.manifest.hash.slice(0, VERSION_DIGITS);

/** The first and the last day on which something can show, and the version. */
export function nameOfShown(atlas: Atlas, extension: string): string {
  const { painter, store } = atlas;
  const { from, day } = painter.picture(store.get());
  const days = { from: Math.max(from, painter.bounds.first), to: day };
  return fileName({ ...days, mark: versionOf(atlas) }, extension);
}

export function saveCsv(atlas: Atlas): void {
  const { entries } = shownOf(atlas.store.get(), atlas.painter);
  saveFile(nameOfShown(atlas, 'csv'), new Blob([csvFile(entries)], { type: 'text/csv' }));
}

export function saveGeojson(atlas: Atlas): void {
  const { store, painter, dataset, dataUrl, environment } = atlas;
  const state = store.get();
  const text = geojsonFile(shownOf(state, painter).entries, dataset, {
    title: MESSAGES[langOf(state, environment.get())].documentTitle,
    version: versionOf(atlas),
    view: pageAddress(state, siteOf(dataUrl)),
  });
  saveFile(nameOfShown(atlas, 'geojson'), new Blob([text], { type: 'application/geo+json' }));
}
