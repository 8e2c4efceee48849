// A text in one of the page's fonts → its width in px, from the fonts' own advance widths, where there is no canvas to ask.
import type { Measure } from '../map/label-type.ts';

/** Hundredths of an em for the characters 32 to 126, then ’ – · ©; measured in the fonts the page ships. */
const INTER_400 =
  '28,29,47,63,64,98,64,30,36,36,50,66,29,46,29,36,63,41,61,62,65,59,62,57,62,62,29,30,66,66,66,51,97,69,65,73,72,60,59,75,74,27,57,67,57,90,75,76,64,76,64,64,65,74,69,99,68,68,63,36,36,36,47,46,32,56,61,57,61,58,37,61,59,24,24,55,24,88,59,60,61,61,38,53,33,59,56,82,55,56,55,43,33,43,66,26,50,29,91';
const INTER_700 =
  '24,34,55,65,65,102,67,34,38,38,56,68,33,47,33,39,67,43,63,65,68,62,65,58,65,65,33,34,68,68,68,56,102,75,66,74,72,61,59,75,75,28,58,72,57,93,76,77,65,78,66,65,67,73,75,104,74,73,66,38,39,38,49,48,37,58,63,59,63,60,40,63,62,27,27,58,27,91,62,61,63,63,41,56,37,62,60,85,58,60,57,47,37,47,68,31,50,33,91';
const SERIF_400 =
  '20,27,34,53,47,79,68,18,32,32,42,50,26,29,26,31,47,47,47,47,47,47,47,47,47,47,26,26,50,50,50,39,82,61,55,57,64,54,51,60,70,32,33,61,52,81,67,64,51,64,61,47,57,66,61,89,61,59,50,30,31,30,50,48,40,45,54,43,53,46,32,48,56,27,26,51,27,84,56,50,54,51,39,39,30,54,47,70,46,47,41,33,29,33,50,19,48,26,76';
const EXTRA = '’–·©';
const OTHER = 0.6; // a letter the table lacks
const IDEOGRAPH = 1;

const table = (list: string) => list.split(',').map((n) => Number(n) / 100);
const [light, bold, serif] = [table(INTER_400), table(INTER_700), table(SERIF_400)];

/** `font` is a CSS shorthand: `640 13px …`; tracking in px after every letter. */
export const typeWidth: Measure = (text, font, tracking) => {
  const size = Number(/([\d.]+)px/.exec(font)?.[1] ?? 12);
  const weight = Number(/(?:^|\s)(\d{3})\s/.exec(font)?.[1] ?? 400);
  const serifed = /px[^,]*Serif/.test(font);
  const share = Math.min(Math.max((weight - 400) / 300, 0), 1);
  let width = 0;
  for (const char of text) {
    const code = char.codePointAt(0)!;
    const i = code < 127 ? code - 32 : EXTRA.includes(char) ? 95 + EXTRA.indexOf(char) : -1;
    const em = code >= 0x2e80 ? IDEOGRAPH : serifed ? serif[i] : mix(light[i], bold[i], share);
    width += (em ?? OTHER) * size + tracking;
  }
  return width;
};

const mix = (a: number | undefined, b: number | undefined, share: number) =>
  a === undefined || b === undefined ? undefined : a + (b - a) * share;
