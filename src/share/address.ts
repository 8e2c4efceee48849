// A state → the addresses of that very view: the full page's and the frame's, with the data pinned or not.
import { pinned } from '../atlas/index.ts';
import { type AtlasState, writeUrl } from '../state/index.ts';

/** `site` is the atlas' folder, with a slash at its end; `data` a version, or null for the data that follows the site. */
export interface Site {
  readonly site: string;
  readonly data: string | null;
}

/** From the folder that the data came from; a pinned version lies one folder deeper. */
export function siteOf(dataUrl: URL): Site {
  const data = pinned(dataUrl) ?? null;
  return { site: new URL(data ? '../../' : '../', dataUrl).href, data };
}

/** The query with `?` unless empty, in which a view that is always written alike; whole days only. */
export function viewQuery(state: AtlasState, data: string | null): string {
  const query = writeUrl({ ...state, time: state.time === null ? null : Math.floor(state.time) });
  return data === null ? query : `${query}${query ? '&' : '?'}data=${data}`;
}
export const pageAddress = (state: AtlasState, { site, data }: Site): string =>
  `${site}${viewQuery(state, data)}`;
export const frameAddress = (state: AtlasState, { site, data }: Site): string =>
  `${site}embed/${viewQuery(state, data)}`;
