// What a frame tells of itself, as plain values: its state, its filter, its initiatives. Types only: the package ships this file as it is.

/** What `getState()` returns. Days are `YYYY-MM-DD`, inclusive; null: not chosen. */
export interface FrameState {
  readonly query: string; // leads back to this very view, with `?` unless empty
  readonly time: string;
  readonly from: string | null;
  readonly to: string | null;
  readonly playing: boolean;
  readonly shown: number; // initiatives on the map now
  readonly initiative: string | null;
  readonly place: string | null;
  readonly filter: FrameFilter;
}
export interface FrameFilter {
  readonly sectors: readonly string[] | null;
  readonly kinds: readonly string[] | null;
  /** Codes, `nation` and `unknown`: what concerns the whole country, and what no place is named for. */
  readonly provinces: readonly string[] | null;
  readonly q: string;
  readonly basis: string;
}
/** One initiative as a host page gets it. */
export interface FrameInitiative {
  readonly id: string;
  readonly title: string;
  readonly date: string; // EDTF
  readonly sector: string;
  readonly kind: string;
  readonly places: readonly { readonly code: string; readonly name: string; readonly basis: string }[];
  readonly documents: readonly string[];
}
