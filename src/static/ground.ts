// The decoded basemap and a screen → land, coast, waters and border lines as SVG, and the outlines that are hatched.
import type { Feature, LineString, MultiLineString, MultiPolygon, Polygon, Position } from 'geojson';
import type { Basemap } from '../map/basemap.ts';
import { DISTRICT_ZOOM } from '../map/marks.ts';
import type { Rect, Screen } from '../map/mercator.ts';
import { type Attributes, tag } from './markup.ts';
import type { Paint } from './paint.ts';
import { type Tracing, traceLines, traceRings } from './trace.ts';

/** Paths in units of `unit` px; the renderer scales them back where the unit is not 1. */
export interface Ground {
  readonly land: string;
  readonly lakes: string;
  readonly rivers: string;
  readonly lines: Readonly<Record<'province' | 'foreign' | 'national' | 'disputed', string>>;
  readonly provinces: ReadonlyMap<string, string>; // code → outline of those that may be hatched
}

export interface GroundOptions {
  readonly screen: Screen;
  readonly clip: Rect;
  readonly unit: number; // px
  readonly decimals: number;
  readonly tolerance: number; // px
  readonly hatched: Iterable<string>; // codes
}

export function drawGround(basemap: Basemap, { hatched, ...tracing }: GroundOptions): Ground {
  const codes = new Set(hatched);
  const { lines } = basemap;
  const line = (mesh: MultiLineString) => traceLines(mesh.coordinates, tracing);
  return {
    land: traceRings(basemap.land.coordinates.flat(), tracing),
    lakes: traceRings(basemap.lakes.flatMap(ringsOf), tracing),
    rivers: traceLines(basemap.rivers.flatMap(linesOf), riverTracing(tracing)),
    lines: {
      province: line(lines.province),
      foreign: line(lines.foreign),
      national: line(lines.national),
      disputed: line(lines.disputed),
    },
    provinces: new Map(
      basemap.provinces
        .filter(({ code }) => codes.has(code))
        .map(({ code, shape }) => [code, traceRings(polygonRings(shape), tracing)]),
    ),
  };
}

/** From afar a river is a hint: its bends may be drawn more freely than a border's. */
function riverTracing(tracing: Tracing): Tracing {
  return tracing.screen.zoom < DISTRICT_ZOOM ? { ...tracing, tolerance: tracing.tolerance * 2 } : tracing;
}

/** Below the hatching: the sea, its edge along the coast, the land. Order and widths as in the map's style. */
export function groundBelow(id: string, paint: Paint): string {
  const land = (attributes: Attributes) => tag('use', { href: `#${id}land`, ...attributes });
  return land({ ...paint.line('shelf', 9), 'stroke-linejoin': 'round' }) + land(paint.fill('land'));
}

/** Outlines that are drawn more than once. `stroke`: what keeps lines their width where the path is scaled; it is not inherited. */
export function groundOutlines({ land, provinces }: Ground, id: string, stroke: Attributes = {}): string {
  const outlines = [...provinces].map(([code, d]) => tag('path', { id: `${id}p${code}`, d, ...stroke }));
  return tag('path', { id: `${id}land`, d: land, ...stroke }) + outlines.join('');
}

/** Above the hatching: waters and every line. */
export function groundAbove(ground: Ground, id: string, paint: Paint, stroke: Attributes): string {
  const path = (d: string, attributes: Attributes) => (d ? tag('path', { d, ...attributes, ...stroke }) : '');
  const { lines } = ground;
  return tag(
    'g',
    { 'stroke-linejoin': 'round' },
    path(ground.lakes, paint.fill('water')) +
      path(ground.rivers, { ...paint.line('river', 0.75), 'stroke-linecap': 'round' }) +
      path(lines.province, paint.line('province', 0.8)) +
      path(lines.foreign, paint.line('national', 0.8, 0.45)) +
      tag('use', { href: `#${id}land`, ...paint.line('coast', 0.7) }) +
      path(lines.national, paint.line('national', 1.1)) +
      path(lines.disputed, { ...paint.line('national', 1.1), 'stroke-dasharray': '4 3' }),
  );
}

function ringsOf({ geometry }: Feature): Position[][] {
  return geometry.type === 'Polygon' || geometry.type === 'MultiPolygon' ? polygonRings(geometry) : [];
}

function polygonRings(shape: Polygon | MultiPolygon): Position[][] {
  return shape.type === 'Polygon' ? shape.coordinates : shape.coordinates.flat();
}

function linesOf({ geometry }: Feature): Position[][] {
  if (geometry.type === 'LineString') return [(geometry as LineString).coordinates];
  return geometry.type === 'MultiLineString' ? geometry.coordinates : [];
}
