// What a file shows → a name that sorts by date and that every disk takes.
import { expect, it } from 'vitest';
import { fileName } from '../../../src/share/image/file-name.ts';
import { parseDay } from '../../../src/time/day.ts';

const day = parseDay('2019-12-20');
const from = parseDay('2019-10-21');

it.each([
  [{ day, lang: 'en', type: 'svg' }, 'chain-atlas_2019-12-20_en.svg'],
  [{ day, lang: 'en', type: 'png', density: 1 }, 'chain-atlas_2019-12-20_en.png'],
  [{ day, lang: 'zh', type: 'png', density: 3 }, 'chain-atlas_2019-12-20_zh@3x.png'],
  [{ from, day, lang: 'en', type: 'mp4' }, 'chain-atlas_2019-10-21_2019-12-20_en.mp4'],
  [{ from: day, day, lang: 'zh', type: 'gif' }, 'chain-atlas_2019-12-20_zh.gif'],
] as const)('%o → %s', (shown, name) => {
  expect(fileName(shown)).toBe(name);
  expect(name).toMatch(/^[\w.@-]+$/);
});
