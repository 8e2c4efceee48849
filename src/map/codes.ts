// GB/T 2260 codes → which are cities, which shade a province, and which city a district belongs to.

/** Province-level codes that are one city: the four municipalities, Hong Kong and Macau. Never shaded. */
const CITY_PROVINCES = new Set(['11', '12', '31', '50', '81', '82']);

function isProvinceLevel(code: string): boolean {
  return code.endsWith('0000');
}

export function isCityProvince(code: string): boolean {
  return CITY_PROVINCES.has(code.slice(0, 2));
}

/** True where an initiative at this code shades an area instead of being a mark. */
export function shades(code: string): boolean {
  return isProvinceLevel(code) && !isCityProvince(code);
}

export function provinceOf(code: string): string {
  return `${code.slice(0, 2)}0000`;
}

/** The city that a county-level place is drawn at from afar; a city is its own. */
export function cityOf(code: string): string {
  if (isCityProvince(code)) return provinceOf(code);
  // 90–99 in the third and fourth place: counties run directly by their province, without a city above.
  if (code.endsWith('00') || Number(code.slice(2, 4)) >= 90) return code;
  return `${code.slice(0, 4)}00`;
}
