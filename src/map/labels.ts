// Roster, basemap and language → the names the map wants to print, in the order in which they get their place.
import type { Dataset } from '../atlas/dataset.ts';
import { type Arrangement, PORT_ROOM } from './arrange.ts';
import type { Basemap } from './basemap.ts';
import { isCityProvince } from './codes.ts';
import { type LabelKind, labelSize, type Measure, setInCase, typeStyle } from './label-type.ts';
import { DISTRICT_ZOOM, type Roster } from './marks.ts';
import { type LngLat, type Point, toWorld } from './mercator.ts';
import { MORE_COUNTRY_POINTS, nameOf, SEAS } from './names.ts';
import type { Lang } from './tokens.ts';

/** A name that looks for a place. Pixels are world px at the zoom it was made for. */
export interface LabelItem {
  readonly id: string;
  readonly kind: LabelKind;
  readonly code: string | null; // the place it names
  readonly text: string;
  readonly counts: boolean; // a count may follow the name; its room is kept
  readonly w: number;
  readonly h: number;
  /** What the name belongs to: a disc to stand beside, or points to stand on. */
  readonly disc: { readonly centre: Point; readonly radius: number } | null;
  readonly points: readonly Point[];
}

const TIANJIN = '120000'; // large enough to be named from afar

/** A city's count is printed from here on; fewer marks are counted at a glance. */
const COUNT_FROM = 4;
const MAJOR_FROM = 8;
/** Below, a narrow map has no room for provinces without data. */
const CONTEXT_WIDTH = 900;
const CONTEXT_ZOOM = 4.4;

export function labelItems(
  dataset: Dataset,
  roster: Roster,
  basemap: Basemap,
  arrangement: Arrangement,
  zoom: number,
  width: number,
  lang: Lang,
  measure: Measure,
): LabelItem[] {
  const make = (
    kind: LabelKind,
    id: string,
    code: string | null,
    name: string,
    note: string,
    disc: LabelItem['disc'],
    points: readonly LngLat[],
  ): LabelItem => {
    const text = setInCase(name, kind, lang);
    const size = labelSize(text, note, typeStyle(kind, lang), measure);
    return {
      id: `${kind === 'major' ? 'city' : kind}-${id}`,
      kind,
      code,
      text,
      counts: note !== '',
      ...size,
      disc,
      points: points.map((p) => toWorld(p, zoom)),
    };
  };
  const named = (code: string) => nameOf(dataset, code, lang);

  // The lead of a cooperation needs its name: all its arcs point at it.
  const leads = new Map<string, number>();
  for (const link of roster.links) {
    const code = arrangement.drawnAt(link.from);
    leads.set(code, (leads.get(code) ?? 0) + 1);
  }
  const cities = arrangement.clusters
    .map((c) => {
      const [x, y] = toWorld(c.seat, zoom);
      const count = c.members.length;
      const kind = count >= MAJOR_FROM ? 'major' : 'city';
      // A place that can become a ring has its count inside it.
      const note = count >= COUNT_FROM && !c.crowded ? String(count) : '';
      const disc = { centre: [x + c.shift[0], y + c.shift[1]] as Point, radius: c.radius };
      return {
        weight: count + (leads.get(c.code) ?? 0),
        item: make(kind, c.code, c.code, named(c.code), note, disc, []),
      };
    })
    .sort((a, b) => b.weight - a.weight || (a.item.id < b.item.id ? -1 : 1));
  const partners = arrangement.ports.map((p) => {
    const [x, y] = toWorld(p.seat, zoom);
    const centre: Point = [x + p.shift[0], y + p.shift[1]];
    return make('partner', p.code, p.code, named(p.code), '', { centre, radius: PORT_ROOM }, []);
  });

  const totals = new Map<string, number>();
  for (const { province } of roster.shades) totals.set(province, (totals.get(province) ?? 0) + 1);
  const shaded = [...totals]
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .flatMap(([code, count]) => {
      const shape = basemap.provinces.find((p) => p.code === code);
      return shape ? [make('shaded', code, code, named(code), String(count), null, [shape.label])] : [];
    });
  const drawn = new Set([...totals.keys(), ...arrangement.clusters.map((c) => c.code)]);
  const others = basemap.provinces
    .filter((p) => !drawn.has(p.code) && (width >= CONTEXT_WIDTH || zoom >= CONTEXT_ZOOM))
    .filter((p) => !isCityProvince(p.code) || zoom >= DISTRICT_ZOOM || p.code === TIANJIN)
    .map((p) => make('province', p.code, p.code, named(p.code), '', null, [p.label]));
  const countries = basemap.countries.map((c) =>
    make('country', c.id, null, c.name[lang], '', null, [c.label, ...(MORE_COUNTRY_POINTS[c.id] ?? [])]),
  );
  const seas = SEAS.map((s) => make('sea', s.id, null, s.name[lang], '', null, [s.label]));

  const majors = cities.filter((c) => c.item.kind === 'major').map((c) => c.item);
  const minors = cities.filter((c) => c.item.kind === 'city').map((c) => c.item);
  // Provinces with data come before small cities: they need more room, must not drop, and a city finds eight sides.
  return [...majors, ...shaded, ...minors, ...partners, ...others, ...countries, ...seas];
}
