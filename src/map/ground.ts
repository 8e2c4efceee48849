// A scene → the states of MapLibre's own layers: outlines of provinces, and the colours of a theme.
import type { Map as MapLibre } from 'maplibre-gl';
import { shades } from './codes.ts';
import type { Composition } from './composer.ts';
import type { MapScene } from './index.ts';
import type { Roster } from './marks.ts';
import { mapLayers, PROVINCE_SOURCE } from './style.ts';
import { type Theme, TOKENS } from './tokens.ts';

type StateName = 'shaded' | 'hover' | 'selected';

export interface Ground {
  show(picture: Composition, scene: MapScene): void;
  hover(code: string | null): void;
}

export function createGround(map: MapLibre, roster: Roster, theme: Theme): Ground {
  const on: Record<StateName, Set<string>> = { shaded: new Set(), hover: new Set(), selected: new Set() };
  let painted = theme;

  const set = (name: StateName, codes: Iterable<string>) => {
    const next = new Set(codes);
    const before = on[name];
    for (const code of new Set([...before, ...next]))
      if (before.has(code) !== next.has(code))
        map.setFeatureState({ source: PROVINCE_SOURCE, id: Number(code) }, { [name]: next.has(code) });
    on[name] = next;
  };

  return {
    show({ classes }, scene) {
      set(
        'shaded',
        [...classes].flatMap(([code, kind]) => (kind > 0 ? [code] : [])),
      );
      set('selected', selectedProvinces(roster, scene));
      if (scene.theme === painted) return;
      painted = scene.theme;
      for (const layer of mapLayers(TOKENS[painted], painted))
        for (const [name, value] of Object.entries(layer.paint ?? {}))
          map.setPaintProperty(layer.id, name as never, value as never);
    },
    hover: (code) => set('hover', code ? [code] : []),
  };
}

export function selectedProvinces(roster: Roster, scene: MapScene): string[] {
  const { selectedPlace, selectedInitiative, highlighted } = scene;
  const named = [selectedInitiative, highlighted].flatMap((id) => {
    const entry = roster.entryOf.get(id ?? '');
    return entry === undefined ? [] : [...(roster.shadesOf.get(entry) ?? [])];
  });
  return [...named, ...[selectedPlace, highlighted].flatMap((code) => (code && shades(code) ? [code] : []))];
}
