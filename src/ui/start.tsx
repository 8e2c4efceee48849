// An element, a dataset and a state → a living page: store, painter, player and address around the components.
import { type ComponentType, render } from 'preact';
import { createPainter, type DataError, type Dataset } from '../atlas/index.ts';
import { type AtlasState, createStore, keepAddress, setFrom, setTo } from '../state/index.ts';
import { playWhenSeen } from './autoplay.ts';
import type { Atlas, Berth } from './context.tsx';
import { watchEnvironment } from './environment.ts';
import { Page } from './page.tsx';
import { startPlayer } from './player.ts';
import { keepPrintable } from './printing.ts';
import { openAsAsked } from './share-door.tsx';

export function startPage(
  root: HTMLElement,
  dataset: Dataset,
  dataUrl: URL,
  asked: AtlasState,
  problems: readonly DataError[] = [],
  frame?: { readonly View: ComponentType<{ atlas: Atlas }>; readonly berth: Berth },
): Atlas {
  const painter = createPainter(dataset);
  const { bounds } = painter;
  // Limits that limit nothing are none.
  const state = setTo(asked.to, bounds)(setFrom(asked.from, bounds)(asked));
  const environment = watchEnvironment(root, frame && 'embed');
  const store = createStore<AtlasState>({
    ...state,
    wide: beforeDense(asked, painter.dense.start),
    playing: false,
    sheet: state.initiative || state.place ? 'half' : 'peek',
  });
  const atlas: Atlas = {
    dataset,
    painter,
    store,
    environment,
    dataUrl,
    problems,
    map: null,
    ...(frame && { berth: frame.berth }),
    act: (action) => store.update(action),
  };
  startPlayer(atlas);
  keepAddress(store, !frame);
  if (!frame) {
    keepPrintable(atlas);
    openAsAsked(atlas);
  }
  const View = frame?.View ?? Page;
  render(<View atlas={atlas} />, root);
  if (state.autoplay) playWhenSeen(atlas, root.querySelector('.map') ?? root);
  return atlas;
}

/** An address that speaks of days before the dense stretch opens on the whole axis. */
const beforeDense = (state: AtlasState, start: number) =>
  [state.from, state.to, state.time].some((day) => day !== null && day < start);
