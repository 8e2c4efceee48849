// A checked call from the host → a change of the page's state, or an answer about it.
import {
  type AtlasState,
  DEFAULT_STATE,
  readUrl,
  seek,
  selectInitiative,
  setPlaying,
  URL_KEYS,
  type UrlKey,
} from '../../state/index.ts';
import { parseDay } from '../../time/index.ts';
import type { Atlas } from '../../ui/context.tsx';
import { frameInitiatives, frameState } from './frame-state.ts';
import { mapImage } from './map-image.ts';
import type { Call } from './schema.ts';

/** The call's result; throws an Error in plain words where it cannot be done. */
export async function obey(atlas: Atlas, call: Call): Promise<unknown> {
  const { store, painter, dataset } = atlas;
  const change = (next: (state: AtlasState) => AtlasState) => {
    store.update(next);
    store.flush(); // a frame out of sight has no animation frames to wait for
    return frameState(atlas);
  };
  switch (call.method) {
    case 'play':
      return change(setPlaying(true));
    case 'pause':
      return change(setPlaying(false));
    case 'seek': {
      const day = parseDay(call.args.day);
      const wide = day < painter.dense.start;
      return change((s) => ({ ...seek(day, painter.bounds)(s), playing: false, wide: s.wide || wide }));
    }
    case 'select': {
      const { initiative } = call.args;
      const entry = initiative === null ? undefined : dataset.byId.get(initiative);
      if (initiative !== null && !entry)
        throw new Error(`There is no initiative ${initiative} in this data.`);
      const later = entry && painter.picture(store.get()).day < entry.appears ? entry.appears : null;
      return change(selectInitiative(initiative, later, painter.bounds));
    }
    case 'filter': {
      const { q, basis, ...lists } = call.args;
      return change((s) => ({
        ...s,
        ...(Object.fromEntries(
          Object.entries(lists)
            .filter(([, list]) => list !== undefined)
            .map(([key, list]) => [key, list === null ? null : [...new Set(list)].sort()]),
        ) as Partial<AtlasState>),
        ...(q !== undefined && { q }),
        ...(basis !== undefined && { basis }),
      }));
    }
    case 'set':
      return change((s) => withKeys(s, call.args.keys));
    case 'state':
      return frameState(atlas);
    case 'initiatives':
      return frameInitiatives(atlas, call.args.visible);
    case 'image':
      return mapImage(atlas, call.args.type);
  }
}

/** The state with some URL keys written anew: the others, and those whose text makes no sense, stay as they are. */
export function withKeys(state: AtlasState, keys: Readonly<Record<string, string | null>>): AtlasState {
  const changed: Partial<Record<UrlKey, unknown>> = {};
  for (const key of URL_KEYS) {
    if (!Object.hasOwn(keys, key)) continue;
    const text = keys[key] ?? null;
    let understood = true;
    const read = readUrl(new URLSearchParams(text === null ? {} : { [key]: text }).toString(), (sentence) => {
      understood = false;
      console.warn(sentence);
    });
    if (understood) changed[key] = read[key] ?? DEFAULT_STATE[key];
  }
  return { ...state, ...(changed as Partial<AtlasState>) };
}
