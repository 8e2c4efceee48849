// State and what the reader did → the next state. Nothing here touches the page.
import { GROUP_OF, type Group, type Kind, SECTORS, type Sector } from '../contract/index.ts';
import type { Day } from '../time/day.ts';
import {
  type AtlasState,
  DEFAULT_STATE,
  type Measure,
  type Mode,
  SHEETS,
  type Step,
  type Tab,
  type ViewState,
} from './atlas-state.ts';

/** The first and last day there is, inclusive; thumbs and playhead stay inside. */
export interface Bounds {
  readonly first: Day;
  readonly last: Day;
}
export type Action = (state: AtlasState) => AtlasState;

const clamp = (day: number, low: number, high: number) => Math.min(Math.max(day, low), Math.max(low, high));

/** Last day of the window. */
export const lastDay = (state: AtlasState, bounds: Bounds): Day => state.to ?? bounds.last;
/** Where the playhead stands, a whole day. */
export const currentDay = (state: AtlasState, bounds: Bounds): Day =>
  Math.floor(clamp(state.time ?? lastDay(state, bounds), state.from ?? bounds.first, lastDay(state, bounds)));

/** Puts the playhead on a day; a day outside the window widens the window. */
export const seek =
  (day: number, bounds: Bounds): Action =>
  (state) => {
    const to = state.to !== null && day > state.to ? null : state.to;
    const from = state.from !== null && day < state.from ? null : state.from;
    const time = clamp(day, bounds.first, bounds.last);
    return { ...state, from, to, time: time >= (to ?? bounds.last) ? null : time };
  };

/** Moves the left thumb; it stops at the right one. */
export const setFrom =
  (day: Day | null, bounds: Bounds): Action =>
  (state) => {
    const from =
      day === null || day <= bounds.first ? null : clamp(day, bounds.first, lastDay(state, bounds));
    return keepTime({ ...state, from }, bounds);
  };

/** Moves the right thumb; it stops at the left one. */
export const setTo =
  (day: Day | null, bounds: Bounds): Action =>
  (state) => {
    const to =
      day === null || day >= bounds.last ? null : clamp(day, state.from ?? bounds.first, bounds.last);
    return keepTime({ ...state, to }, bounds);
  };

/** A window set by other means may leave the playhead behind; it then goes to the nearest end. */
function keepTime(state: AtlasState, bounds: Bounds): AtlasState {
  if (state.time === null) return state;
  const time = Math.max(state.time, state.from ?? state.time);
  return { ...state, time: time >= lastDay(state, bounds) ? null : time };
}

export const setMode =
  (mode: Mode): Action =>
  (s) => ({ ...s, mode });
export const setWindow =
  (window: number): Action =>
  (s) => ({ ...s, window });
export const setSpeed =
  (speed: number): Action =>
  (s) => ({ ...s, speed });
export const setLoop =
  (loop: boolean): Action =>
  (s) => ({ ...s, loop });
export const setMeasure =
  (symbols: Measure): Action =>
  (s) => ({ ...s, symbols });
export const setBasis =
  (basis: AtlasState['basis']): Action =>
  (s) => ({ ...s, basis });
export const setView =
  (view: ViewState | null): Action =>
  (s) => ({ ...s, view });
export const setTab =
  (tab: Tab): Action =>
  (s) => ({ ...s, tab });
export const setQuery =
  (q: string): Action =>
  (s) => ({ ...s, q });
export const setLang =
  (lang: AtlasState['lang']): Action =>
  (s) => ({ ...s, lang });
export const setTheme =
  (theme: AtlasState['theme']): Action =>
  (s) => ({ ...s, theme });
export const setMotion =
  (motion: AtlasState['motion']): Action =>
  (s) => ({ ...s, motion });
export const setSheet =
  (sheet: AtlasState['sheet']): Action =>
  (s) => ({ ...s, sheet });
/** What the Share dialog says of this very view must not run away under it: the clock stops. */
export const setDialog =
  (dialog: AtlasState['dialog']): Action =>
  (s) => ({ ...s, dialog, playing: s.playing && dialog !== 'share' && dialog !== 'data' });
export const nextSheet: Action = (s) => ({
  ...s,
  sheet: SHEETS[(SHEETS.indexOf(s.sheet) + 1) % SHEETS.length]!,
});
/** The whole extent, or the dense stretch. */
export const setWide =
  (wide: boolean): Action =>
  (s) => ({ ...s, wide });

const sectorsOf = (group: Group) => SECTORS.filter((s) => GROUP_OF[s] === group);
/** all → null, so that the address stays short and a new sector shows by itself. */
const sectorSet = (sectors: readonly Sector[]) =>
  sectors.length === SECTORS.length ? null : [...sectors].sort();

/** Whether a group's sectors are shown: all of them, none, or some. */
export function groupState(state: AtlasState, group: Group): 'all' | 'none' | 'some' {
  if (!state.sectors) return 'all';
  const own = sectorsOf(group);
  const on = own.filter((s) => state.sectors!.includes(s)).length;
  return on === own.length ? 'all' : on === 0 ? 'none' : 'some';
}

/** Switches a group off if any of it shows, else on. */
export const toggleGroup =
  (group: Group): Action =>
  (state) => {
    const chosen = state.sectors ?? SECTORS;
    const own = sectorsOf(group);
    const rest = chosen.filter((s) => !own.includes(s));
    return { ...state, sectors: sectorSet(groupState(state, group) === 'none' ? [...rest, ...own] : rest) };
  };

export const toggleSector =
  (sector: Sector): Action =>
  (state) => {
    const chosen = state.sectors ?? SECTORS;
    const next = chosen.includes(sector) ? chosen.filter((s) => s !== sector) : [...chosen, sector];
    return { ...state, sectors: sectorSet(next) };
  };

/** One kind or province, or all of them. */
export const setKind =
  (kind: Kind | null): Action =>
  (s) => ({ ...s, kinds: kind ? [kind] : null });
export const setProvince =
  (code: string | null): Action =>
  (s) => ({ ...s, provinces: code ? [code] : null });

export const clearFilters: Action = (s) => ({
  ...s,
  sectors: null,
  kinds: null,
  provinces: null,
  q: '',
  basis: 'all',
});
export const hasFilters = (s: AtlasState): boolean =>
  Boolean(s.sectors || s.kinds || s.provinces || s.q.trim() || s.basis !== 'all');

/** Opens an initiative; the clock goes to it when it does not show at the moment. */
export const selectInitiative =
  (id: string | null, goTo: Day | null, bounds: Bounds): Action =>
  (state) => {
    const next = { ...state, initiative: id, playing: false, sheet: peekOpens(state, id) };
    return goTo === null ? next : seek(goTo, bounds)(next);
  };

/** Opens a place's list. */
export const selectPlace =
  (code: string | null): Action =>
  (state) => ({
    ...state,
    place: code,
    initiative: null,
    playing: false,
    tab: code ? 'list' : state.tab,
    sheet: peekOpens(state, code),
  });
const peekOpens = (state: AtlasState, chosen: string | null) =>
  chosen !== null && state.sheet === 'peek' ? 'half' : state.sheet;

export const closeSelection: Action = (s) => ({ ...s, initiative: null });
/** A press beside everything: card and place's list close, and the sheet that a pick had opened. */
export const pickNothing: Action = (s) =>
  s.initiative === null && s.place === null
    ? s
    : { ...s, initiative: null, place: null, sheet: s.sheet === 'half' ? 'peek' : s.sheet };
export const setPlaying =
  (playing: boolean): Action =>
  (s) => ({ ...s, playing });

/** Opens the comparison around a day; only one of the two ways of comparing is open. */
export const setCompare =
  (compare: Day | null): Action =>
  (s) => ({ ...s, compare, multiples: null, dialog: null, playing: false });
/** Opens the small maps side by side. */
export const setMultiples =
  (multiples: Step | null): Action =>
  (s) => ({ ...s, multiples, compare: null, dialog: null, playing: false });
export const endCompare: Action = (s) => ({ ...s, compare: null, multiples: null });

/** Points at an initiative or a place on the map. */
export const setHighlighted =
  (highlighted: string | null): Action =>
  (s) =>
    s.highlighted === highlighted ? s : { ...s, highlighted };
/** Stops pointing, unless something else is pointed at by now. */
export const endHighlight =
  (highlighted: string): Action =>
  (s) =>
    s.highlighted === highlighted ? { ...s, highlighted: null } : s;

/** Moves both ends of the window by `by` days, as far as there is time on that side; its length stays. */
export const slideWindow =
  (from: Day, to: Day, by: number, bounds: Bounds): Action =>
  (state) => {
    const start = clamp(from + by, bounds.first, bounds.last - (to - from));
    const moved = { ...state, from: null, to: null };
    return setTo(start + to - from, bounds)(setFrom(start, bounds)(moved));
  };

/** Everything as on the first visit, apart from language, theme and motion. */
export const reset: Action = (s) => ({
  ...DEFAULT_STATE,
  lang: s.lang,
  theme: s.theme,
  motion: s.motion,
  tab: s.tab,
  sheet: s.sheet,
});
