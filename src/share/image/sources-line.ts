// How many documents report on each stretch of days → a line under the strip of time, which says where there are none.
import { type Lang, MESSAGES } from '../../i18n/index.ts';
import { tag } from '../../static/markup.ts';
import type { Paint } from '../../static/paint.ts';
import type { Axis, Covered } from '../../time/index.ts';
import { clipped } from '../../ui/timeline-layout.ts';

/** How dark it is where one document reports, two, and more. */
const DARK = [0.3, 0.55, 0.85];
const LETTER: Readonly<Record<Lang, number>> = { en: 5, zh: 10 }; // px a letter is wide
const AIR = 24; // px of bare line that a stretch keeps beside its words

/** `y`: the line's middle. `text` sets words about a place on it. */
export function sourcesLine(
  covered: readonly Covered[],
  axis: Axis,
  y: number,
  lang: Lang,
  paint: Paint,
  text: (words: string, x: number, foot: number) => string,
): string {
  const { noSources } = MESSAGES[lang].time;
  return covered
    .map((part) => {
      const { x, width } = clipped(part, axis);
      const opacity = DARK[Math.min(part.count, DARK.length) - 1];
      if (opacity !== undefined)
        return tag('rect', { x, y: y - 2, width, height: 4, ...paint.fill('ink2', opacity) });
      const line = tag('path', {
        d: `M${x} ${y}h${width}`,
        ...paint.line('ink3', 1),
        'stroke-dasharray': '1 3',
      });
      const fits = width > noSources.length * LETTER[lang] + AIR;
      return line + (fits ? text(noSources, x + width / 2, y + 3.5) : '');
    })
    .join('');
}
