// A pair of units that share an arc of the basemap → how the line between them is drawn.

export type Border = 'coast' | 'province' | 'national' | 'foreign' | 'disputed' | 'hidden';

/** Boundaries that are not mutually agreed: drawn dashed, no claim of either side drawn. */
const DISPUTED = new Set(
  [
    'CN|IND',
    'CN|IND_AR',
    'CN|IND_K',
    'BTN|CN',
    'CN|PAK_K',
    'IND_K|PAK_K',
    'IND_K|PAK',
    'IND|PAK_K',
    'KOR|PRK',
  ].map(sorted),
);
/** Parts that belong together: the arc between them is no border. */
const INTERNAL = new Set(['IND|IND_AR', 'IND|IND_K', 'PAK|PAK_K'].map(sorted));

const PROVINCE = /^\d{6}$/;

/** `a` and `b` are ids of the basemap (six digits: a province-level unit); equal on a free edge. */
export function borderBetween(a: string, b: string): Border {
  if (a === b) return 'coast';
  if (PROVINCE.test(a) && PROVINCE.test(b)) return 'province';
  if (a === 'KAS' || b === 'KAS') return 'disputed';
  const pair = sorted(`${country(a)}|${country(b)}`);
  if (DISPUTED.has(pair)) return 'disputed';
  if (INTERNAL.has(pair)) return 'hidden';
  return country(a) === 'CN' || country(b) === 'CN' ? 'national' : 'foreign';
}

function country(id: string): string {
  return PROVINCE.test(id) ? 'CN' : id;
}

function sorted(pair: string): string {
  return pair.split('|').sort().join('|');
}
