// What a file holds → its name: the days it covers, and what else tells it from others; every disk takes it.
import { type Day, formatDay } from '../time/day.ts';

/** `mark`: the version of data, or the language and density of a picture. */
export interface Named {
  readonly from?: Day; // the same as `to` where it is left out
  readonly to: Day;
  readonly mark: string;
}

/** `chain-atlas_2018-01-01_2019-12-22_0123456789ab.csv`, `chain-atlas_2019-12-20_en@2x.png`; both days inclusive. */
export function fileName({ from, to, mark }: Named, extension: string): string {
  const days = from === undefined || from === to ? formatDay(to) : `${formatDay(from)}_${formatDay(to)}`;
  return `chain-atlas_${days}_${mark}.${extension}`;
}
