// What a file shows → its name: the same for the same picture, and safe on every disk.
import { type Day, formatDay } from '../../time/index.ts';
import type { Density } from './format.ts';

export interface Named {
  readonly from?: Day; // an animation's first day
  readonly day: Day;
  readonly lang: 'en' | 'zh';
  readonly density?: Density; // a vector picture has none
  readonly type: 'png' | 'svg' | 'mp4' | 'webm' | 'gif';
}

/** `chain-atlas_2019-12-20_en@2x.png`, `chain-atlas_2019-10-24_2019-12-20_zh.mp4`. */
export function fileName({ from, day, lang, density = 1, type }: Named): string {
  const days = from === undefined || from === day ? formatDay(day) : `${formatDay(from)}_${formatDay(day)}`;
  return `chain-atlas_${days}_${lang}${density > 1 ? `@${density}x` : ''}.${type}`;
}
