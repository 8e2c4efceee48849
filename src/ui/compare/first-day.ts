// The days there are → the one a comparison begins with.
import type { Bounds } from '../../state/index.ts';
import { type Day, parseDay } from '../../time/index.ts';

/** The Politburo's study session on blockchain, after which most of what the atlas holds was reported. */
const TURN = parseDay('2019-10-24');

export const firstDay = ({ first, last }: Bounds): Day =>
  first < TURN && TURN <= last ? TURN : Math.round((first + last) / 2);
