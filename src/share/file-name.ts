// What a file holds → its name: the days it covers and the version of the data, so that two of them never look alike.
import { type Day, formatDay } from '../time/day.ts';

/** `chain-atlas_2018-01-01_2019-12-22_0123456789ab.csv`; both days inclusive. */
export function fileName(
  { from, to, version }: { readonly from: Day; readonly to: Day; readonly version: string },
  extension: string,
): string {
  const days = from === to ? formatDay(to) : `${formatDay(from)}_${formatDay(to)}`;
  return `chain-atlas_${days}_${version}.${extension}`;
}
