// The address's `data` key → the folder with that very version of the data, or an error that says why there is none.
import { DataError, type Loaded, loadDataset } from './load.ts';

/** As much of the manifest's hash as names a version: `data/0123456789ab/`. */
export const VERSION_DIGITS = 12;
const HASH = /^[0-9a-f]{12,64}$/;

/**
 * The folder the query asks for, below `site`. What looks like an address is refused: anyone could otherwise put any
 * text under this site's name. Anything else that is no version is told to `warn` and the current data is taken.
 */
export function dataFolder(query: string, site: URL, warn: (message: string) => void = console.warn): URL {
  const asked = new URLSearchParams(query).get('data');
  const live = new URL('data/', site);
  if (asked === null || asked === '') return live;
  if (HASH.test(asked)) return new URL(`${asked.slice(0, VERSION_DIGITS)}/`, live);
  if (/[/:.\\]/.test(asked))
    throw new DataError(asked.slice(0, 80), 'refused', 'data= takes a version, not an address');
  warn(`ChainAtlas: data=${asked.slice(0, 80)} is no version of the data; the current one is shown`);
  return live;
}

/** The version's own folder, or undefined for the data that follows its site. */
export const pinned = (folder: URL): string | undefined => /\/([0-9a-f]{12})\/$/.exec(folder.pathname)?.[1];

/** The boundaries belong to the software, not to a version of the data. */
export const basemapOf = (folder: URL): URL =>
  new URL(pinned(folder) ? '../basemap.topo.json' : 'basemap.topo.json', folder);

/** Loads what the query asks for. A version that is not there is told apart from a file that is. */
export async function loadVersion(query: string, site: URL): Promise<Loaded & { readonly dataUrl: URL }> {
  const dataUrl = dataFolder(query, site);
  const version = pinned(dataUrl);
  try {
    return { ...(await loadDataset(dataUrl)), dataUrl };
  } catch (error) {
    if (version && error instanceof DataError && error.problem === 'missing')
      throw new DataError(version, 'unkept', error.detail);
    throw error;
  }
}
