// Toponyms → the places that some stand for beyond doubt, before any context.

import { agreement } from './agreement.ts';
import type { GazetteerPlace } from './gazetteer.ts';
import type { NameForm } from './names.ts';
import type { Toponym } from './recognize.ts';

/** The place a toponym is taken to stand for while others are read, or null. */
export type Anchor = GazetteerPlace | null;

const SURE: ReadonlySet<NameForm> = new Set(['area', 'han-full', 'han-former']);

/** What toponyms stand for beyond doubt before any context. */
export function firstAnchors(toponyms: readonly Toponym[]): Anchor[] {
  return toponyms.map(anchorOf);
}

/** The only province or prefecture of the name; a county only where its suffix or its full name says so. */
function anchorOf({ senses, suffix, ownSuffix }: Toponym): Anchor {
  let anchor: Anchor = null;
  let namesake = false;
  for (const { place, form } of senses) {
    if (place.level === 'area' || form === 'misspelt') continue;
    if (place.level === 'county') {
      namesake ||= suffix === null || agreement(suffix, place.type) === 2;
      continue;
    }
    if (suffix && agreement(suffix, place.type) === 0) continue;
    if (anchor && anchor.level === place.level && anchor.code !== place.code) return null;
    if (!anchor || place.level === 'province') anchor = place;
  }
  if (anchor && namesake && anchor.level !== 'province') return null;
  if (anchor) return anchor;
  const [only] = senses;
  const sure = senses.length === 1 && (suffix !== null || ownSuffix || SURE.has(only!.form));
  return sure ? only!.place : null;
}
