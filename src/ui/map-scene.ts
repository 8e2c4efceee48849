// State and surroundings → what the map shows now; and whether two such scenes are the same picture.
import type { MapScene } from '../map/index.ts';
import type { AtlasState } from '../state/index.ts';
import { type Atlas, langOf, moves, themeOf } from './context.tsx';
import type { Environment } from './environment.ts';

export function sceneOf(
  state: AtlasState,
  environment: Environment,
  { painter }: Pick<Atlas, 'painter'>,
): MapScene {
  const { day, from, filtered } = painter.picture(state);
  return {
    day,
    from,
    fade: state.mode === 'fade' ? state.window : Number.POSITIVE_INFINITY,
    mask: filtered.mask,
    selectedInitiative: state.initiative,
    selectedPlace: state.place,
    highlighted: state.highlighted,
    lang: langOf(state, environment),
    theme: themeOf(state, environment),
    motion: moves(state, environment),
  };
}

export const sameScene = (a: MapScene, b: MapScene) =>
  (Object.keys(a) as (keyof MapScene)[]).every((key) => a[key] === b[key]);
