// The seats of places named around a toponym → how near a candidate lies to the nearest of them.
import type { Anchor } from './anchors.ts';
import type { GazetteerPlace } from './gazetteer.ts';
import type { Toponym } from './recognize.ts';

const AROUND = 4; // toponyms on either side
const SCALE = 150; // kilometres in which nearness falls to a third
const FAR = 400; // kilometres beyond which nothing is near
const DEGREE = 111.2; // kilometres of a degree of latitude

/** 0…1: 1 where the candidate lies at the next city or county named in its paragraph, 0 where all are far away. */
export function nearness(
  place: GazetteerPlace,
  index: number,
  toponyms: readonly Toponym[],
  anchors: readonly Anchor[],
): number {
  const { block } = toponyms[index]!;
  let nearest = Number.POSITIVE_INFINITY;
  for (let other = Math.max(0, index - AROUND); other <= index + AROUND; other++) {
    const anchor = other === index ? null : anchors[other];
    if (!anchor || anchor.level === 'province' || anchor.code === place.code) continue;
    if (toponyms[other]!.block === block) nearest = Math.min(nearest, distance(place.seat, anchor.seat));
  }
  return nearest < FAR ? Math.exp(-nearest / SCALE) : 0;
}

/** Kilometres between two points of China, near enough for neighbours. */
function distance([lng, lat]: GazetteerPlace['seat'], [lng2, lat2]: GazetteerPlace['seat']): number {
  const narrow = Math.cos((((lat + lat2) / 2) * Math.PI) / 180);
  return DEGREE * Math.hypot(lat - lat2, (lng - lng2) * narrow);
}
