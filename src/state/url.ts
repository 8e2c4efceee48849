// The address's query ↔ the state: only what differs from the defaults, sorted, the rest of the query kept.
import { KINDS, SECTORS } from '../contract/index.ts';
import { formatDay, parseDay } from '../time/day.ts';
import { type AtlasState, DEFAULT_STATE, MEASURES, MODES, STEPS, type ViewState } from './atlas-state.ts';

/** How one key reads and writes; `read` returns undefined for a bad value. */
interface Codec<T> {
  read(text: string): T | undefined;
  write(value: T): string;
}

const day: Codec<number | null> = {
  read(text) {
    if (!/^\d{4}-\d\d-\d\d$/.test(text)) return undefined;
    try {
      const value = parseDay(text);
      return formatDay(value) === text ? value : undefined; // 2019-02-30 is no day
    } catch {
      return undefined;
    }
  },
  write: (value) => formatDay(Math.floor(value ?? 0)),
};

const oneOf = <T extends string>(all: readonly T[]): Codec<T> => ({
  read: (text) => all.find((item) => item === text),
  write: (value) => value,
});

const listOf = <T extends string>(known: (item: string) => boolean): Codec<readonly T[] | null> => ({
  read(text) {
    const items = text === '' ? [] : text.split(',');
    return items.every(known) ? ([...new Set(items)].sort() as T[]) : undefined;
  },
  write: (value) => [...(value ?? [])].sort().join(','),
});

const text = (pattern: RegExp): Codec<string> => ({
  read: (value) => (pattern.test(value) ? value : undefined),
  write: (value) => value,
});
const optional = <T>(codec: Codec<T>): Codec<T | null> => ({
  read: codec.read,
  write: (value) => (value === null ? '' : codec.write(value)),
});

const number = (least: number, most: number): Codec<number> => ({
  read(value) {
    const n = Number(value);
    return value.trim() !== '' && n >= least && n <= most ? n : undefined;
  },
  write: String,
});

const flag: Codec<boolean> = {
  read: (value) =>
    value === '1' || value === 'true' ? true : value === '0' || value === 'false' ? false : undefined,
  write: (value) => (value ? '1' : '0'),
};

/** `zoom/lat/lng`, as OpenStreetMap writes it. */
const view: Codec<ViewState | null> = {
  read(value) {
    const [zoom, lat, lng, more] = value
      .split('/')
      .map((part) => (part.trim() === '' ? Number.NaN : Number(part)));
    if (zoom === undefined || lat === undefined || lng === undefined || more !== undefined) return undefined;
    const fits = zoom >= 0 && zoom <= 22 && Math.abs(lat) <= 90 && Math.abs(lng) <= 180;
    return fits ? { zoom, lat, lng } : undefined;
  },
  write: (value) => (value ? `${round(value.zoom, 2)}/${round(value.lat, 4)}/${round(value.lng, 4)}` : ''),
};
const round = (n: number, digits: number) => Number(n.toFixed(digits));

const CODECS = {
  from: day,
  to: day,
  time: day,
  mode: oneOf(MODES),
  window: number(1, 3660),
  sectors: listOf((s) => (SECTORS as readonly string[]).includes(s)),
  kinds: listOf((k) => (KINDS as readonly string[]).includes(k)),
  provinces: listOf((p) => /^(\d{6}|nation|unknown)$/.test(p)),
  q: text(/^[\s\S]{0,200}$/),
  initiative: optional(text(/^[\w.:-]{1,120}$/)),
  place: optional(text(/^\d{6}$/)),
  view,
  symbols: oneOf(MEASURES),
  basis: oneOf(['all', 'stated']),
  compare: day,
  multiples: optional(oneOf(STEPS)),
  lang: optional(oneOf(['en', 'zh'])),
  theme: optional(oneOf(['light', 'dark'])),
  motion: oneOf(['full', 'reduced']),
  autoplay: flag,
  loop: flag,
  speed: number(0.25, 16),
  controls: flag,
} satisfies { [K in keyof AtlasState]?: Codec<AtlasState[K]> };

export type UrlKey = keyof typeof CODECS;
export const URL_KEYS = Object.keys(CODECS).sort() as UrlKey[];

/** Reads a query (`?a=b` or `a=b`). A bad value keeps its default and is told to `warn`, all in one message. */
export function readUrl(query: string, warn: (message: string) => void = console.warn): AtlasState {
  const params = new URLSearchParams(query);
  const state: Record<string, unknown> = { ...DEFAULT_STATE };
  const bad: string[] = [];
  for (const key of URL_KEYS) {
    const raw = params.get(key);
    if (raw === null) continue;
    const value = CODECS[key].read(raw);
    if (value === undefined) bad.push(`${key}=${raw}`);
    else state[key] = value;
  }
  if (bad.length > 0) warn(`ChainAtlas: these values in the address were not understood: ${bad.join(', ')}`);
  return state as unknown as AtlasState;
}

/** The query of a state, with `?` unless empty. Keys of others in `current` stay, in their order, at the end. */
export function writeUrl(state: AtlasState, current = ''): string {
  const own = URL_KEYS.flatMap((key) => {
    const write = CODECS[key].write as (value: unknown) => string;
    const value = write(state[key]);
    // Null and an empty list are written alike but mean all and none.
    const fallback = DEFAULT_STATE[key];
    const same =
      state[key] === fallback || (state[key] !== null && fallback !== null && value === write(fallback));
    return same ? [] : [`${key}=${plain(value)}`];
  });
  const foreign = [...new URLSearchParams(current)]
    .filter(([key]) => !(URL_KEYS as string[]).includes(key))
    .map(([key, value]) => `${encodeURIComponent(key)}=${plain(value)}`);
  const all = [...own, ...foreign];
  return all.length > 0 ? `?${all.join('&')}` : '';
}

/** Commas, slashes and colons are safe in a query and easier to read as they are. */
const plain = (value: string) =>
  encodeURIComponent(value).replace(/%2C/g, ',').replace(/%2F/g, '/').replace(/%3A/g, ':');
