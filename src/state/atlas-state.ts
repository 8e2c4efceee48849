// What the reader has chosen: one plain object that the whole page is derived from.
import type { Kind, Sector } from '../contract/index.ts';
import type { Day } from '../time/day.ts';

export const MODES = ['cumulative', 'window', 'fade'] as const;
export type Mode = (typeof MODES)[number];
export const MEASURES = ['initiatives', 'documents', 'mentions'] as const;
export type Measure = (typeof MEASURES)[number];
export const STEPS = ['week', 'month', 'year'] as const;
export type Step = (typeof STEPS)[number];
export const TABS = ['list', 'table', 'places'] as const;
export type Tab = (typeof TABS)[number];
export const SHEETS = ['peek', 'half', 'full'] as const;
export type Sheet = (typeof SHEETS)[number];

export interface ViewState {
  readonly lng: number;
  readonly lat: number;
  readonly zoom: number;
}

/** `null` always means "not chosen": all sectors, the whole time, the reader's own language. */
export interface AtlasState {
  // In the URL:
  readonly from: Day | null; // first day that counts; null: everything, also what lies before the axis
  readonly to: Day | null; // last day of the axis' window, inclusive
  readonly time: number | null; // playhead; fractional only while playing; null: the last day
  readonly mode: Mode;
  readonly window: number; // days that stay visible in window mode, half-life in fade mode
  readonly sectors: readonly Sector[] | null;
  readonly kinds: readonly Kind[] | null;
  readonly provinces: readonly string[] | null; // first two digits matter: 330000; nation, unknown: in none
  readonly q: string;
  readonly initiative: string | null;
  readonly place: string | null;
  readonly view: ViewState | null;
  readonly symbols: Measure; // which of the three counts the numbers beside symbols mean
  readonly basis: 'all' | 'stated';
  readonly compare: Day | null; // open: before this day and from it on
  readonly multiples: Step | null; // open: one small map per week, month or year
  readonly lang: 'en' | 'zh' | null;
  readonly theme: 'light' | 'dark' | null;
  readonly motion: 'full' | 'reduced';
  readonly autoplay: boolean;
  readonly loop: boolean;
  readonly speed: number;
  readonly controls: boolean;
  // Only on the page:
  readonly playing: boolean;
  readonly highlighted: string | null; // id or place code of the row under the pointer or the focus
  readonly wide: boolean; // the axis shows the whole extent instead of the dense stretch
  readonly tab: Tab;
  readonly sheet: Sheet;
  readonly dialog: 'method' | 'data' | 'menu' | 'share' | null; // data: the Share dialog at its data
}

export const DEFAULT_STATE: AtlasState = {
  from: null,
  to: null,
  time: null,
  mode: 'cumulative',
  window: 30,
  sectors: null,
  kinds: null,
  provinces: null,
  q: '',
  initiative: null,
  place: null,
  view: null,
  symbols: 'initiatives',
  basis: 'all',
  compare: null,
  multiples: null,
  lang: null,
  theme: null,
  motion: 'full',
  autoplay: false,
  loop: false,
  speed: 1,
  controls: true,
  playing: false,
  highlighted: null,
  wide: false,
  tab: 'list',
  sheet: 'peek',
  dialog: null,
};
