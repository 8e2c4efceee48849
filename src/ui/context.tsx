// What every part of the page shares: dataset, state, painter, surroundings; and a hook that renders only on change.
import { createContext } from 'preact';
import { useContext, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { DataError, Dataset, Painter } from '../atlas/index.ts';
import { type Lang, MESSAGES, type Messages } from '../i18n/index.ts';
import type { Action, AtlasState, Store, ViewState } from '../state/index.ts';
import type { Environment, Layout } from './environment.ts';

/** The map's buttons, once there is a map. */
export interface MapHandle {
  zoomBy(steps: number): void;
  fit(what: 'country' | 'data'): void;
  seen(): ViewState & { readonly width: number; readonly height: number };
}

/** In a frame: whether the page around it leaves this one a WebGL context, of which a browser has few. */
export interface Berth {
  readonly live: Store<boolean>;
  holds(live: boolean): void; // the map has taken or given back its context
}

export interface Atlas {
  readonly dataset: Dataset;
  readonly painter: Painter;
  readonly store: Store<AtlasState>;
  readonly environment: Store<Environment>;
  readonly dataUrl: URL;
  readonly problems: readonly DataError[]; // files that could not be read
  act(action: Action): void;
  map: MapHandle | null;
  readonly berth?: Berth; // only in frames
}

export const AtlasContext = createContext<Atlas | null>(null);

export function useAtlas(): Atlas {
  const atlas = useContext(AtlasContext);
  if (!atlas) throw new Error('a component of the atlas stands outside <Page>');
  return atlas;
}

/** A value derived from state and surroundings. Renders again only when the value is another one (Object.is). */
export function useSelected<T>(select: (state: AtlasState, environment: Environment, atlas: Atlas) => T): T {
  const atlas = useAtlas();
  const [, render] = useState(0);
  const value = select(atlas.store.get(), atlas.environment.get(), atlas);
  const latest = useRef({ select, value });
  latest.current = { select, value };
  useLayoutEffect(() => {
    const check = () => {
      const next = latest.current.select(atlas.store.get(), atlas.environment.get(), atlas);
      if (!Object.is(next, latest.current.value)) render((n) => n + 1);
    };
    const stops = [atlas.store.subscribe(check), atlas.environment.subscribe(check)];
    check(); // something may have changed between render and here
    return () => {
      for (const stop of stops) stop();
    };
  }, [atlas]);
  return value;
}

export const langOf = (state: AtlasState, environment: Environment): Lang => state.lang ?? environment.lang;
export const themeOf = (state: AtlasState, environment: Environment): 'light' | 'dark' =>
  state.theme ?? (environment.dark ? 'dark' : 'light');
/** Motion may be lowered by the page but never raised above what the system asks for. */
export const moves = (state: AtlasState, environment: Environment): boolean =>
  state.motion === 'full' && !environment.still;

export const useLang = (): Lang => useSelected(langOf);
export const useMessages = (): Messages => MESSAGES[useLang()];
export const useLayout = (): Layout => useSelected((_, environment) => environment.layout);
