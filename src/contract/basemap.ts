// The names of the layers inside data/basemap.topo.json, and what their geometries carry.

/** `provinces` (id = GB/T 2260 code, property `l` = label point `[lng, lat]`), `neighbours` (id = ISO 3166-1 alpha-3
 * or a disputed part such as IND_AR, IND_K, PAK_K, KAS, PFA, PGA; properties `n` = English name, `z` = Chinese name,
 * `l` = label point; name and label only for countries worth labelling), `lakes`, `rivers`. */
export const BASEMAP_OBJECTS = ['provinces', 'neighbours', 'lakes', 'rivers'] as const;
export type BasemapObject = (typeof BASEMAP_OBJECTS)[number];
