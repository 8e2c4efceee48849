// The reader's pointer → picks, a hand over what can be picked, and a small box with its name.
import type { Map as MapLibre, MapMouseEvent } from 'maplibre-gl';
import type { Dataset } from '../atlas/dataset.ts';
import { MESSAGES } from '../i18n/index.ts';
import { shades } from './codes.ts';
import type { Composition } from './composer.ts';
import type { Ground } from './ground.ts';
import type { MapEvents, MapScene } from './index.ts';
import type { LabelStage } from './label-stage.ts';
import type { Roster } from './marks.ts';
import type { Point, Screen } from './mercator.ts';
import { nameOf } from './names.ts';
import { knownProvinces, type Picked, pickAt } from './pick.ts';
import type { Terrain } from './terrain.ts';
import { TOKENS } from './tokens.ts';
import { createTooltip } from './tooltip.ts';

export const MOUSE_REACH = 8;
export const TOUCH_REACH = 22;

export interface PointerWorld {
  readonly dataset: Dataset;
  readonly roster: Roster;
  readonly terrain: Terrain;
  readonly labels: LabelStage;
  readonly ground: Ground;
  readonly now: () => { picture: Composition; scene: MapScene; screen: Screen };
}

/** Follows the pointer until the returned function is called. */
export function followPointer(
  map: MapLibre,
  container: HTMLElement,
  world: PointerWorld,
  events: MapEvents,
): () => void {
  const tooltip = createTooltip(container);
  const { now, labels, roster, terrain } = world;
  const known = knownProvinces(world.dataset);

  const pick = (point: Point, reach: number): Picked | null => {
    const { picture, screen } = now();
    return pickAt({ roster, terrain, known }, picture, screen, labels.hit(point), point, reach);
  };

  const onClick = (event: MapMouseEvent) => {
    const touch = (event.originalEvent as PointerEvent).pointerType === 'touch';
    const picked = pick([event.point.x, event.point.y], touch ? TOUCH_REACH : MOUSE_REACH);
    if (touch) leave();
    if (picked?.what === 'initiative') events.onPickInitiative(picked.id);
    else if (picked) events.onPickPlace(picked.code);
    else events.onPickNothing();
  };
  const onMove = (event: MapMouseEvent) => {
    if (map.isMoving()) return leave();
    const point: Point = [event.point.x, event.point.y];
    const picked = pick(point, MOUSE_REACH);
    map.getCanvasContainer().style.cursor = picked ? 'pointer' : '';
    world.ground.hover(picked?.what === 'province' && shades(picked.code) ? picked.code : null);
    if (!picked) return tooltip.hide();
    const { title, note } = describe(picked, world);
    tooltip.show(title, note, picked.what === 'province' ? point : picked.at, TOKENS[now().scene.theme]);
  };
  const leave = () => {
    map.getCanvasContainer().style.cursor = '';
    world.ground.hover(null);
    tooltip.hide();
  };

  map.on('click', onClick);
  map.on('mousemove', onMove);
  map.on('mouseout', leave);
  map.on('movestart', leave);
  return () => tooltip.remove();
}

/** What the box beside the pointer says. */
export function describe(
  picked: Picked,
  { dataset, now }: Pick<PointerWorld, 'dataset' | 'now'>,
): { title: string; note: string } {
  const { picture, scene } = now();
  const name = (code: string) => nameOf(dataset, code, scene.lang);
  if (picked.what === 'initiative') {
    const entry = dataset.entries[picked.entry]!;
    return { title: entry.initiative.title, note: entry.leads.map((p) => name(p.code)).join(' · ') };
  }
  const count =
    picked.what === 'province'
      ? picture.provinces.get(picked.code)
      : picture.clusters.get(picture.arrangement.drawnAt(picked.code))?.count;
  return { title: name(picked.code), note: count ? MESSAGES[scene.lang].initiatives(count) : '' };
}
