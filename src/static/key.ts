// A row of a legend and where it stands → its sign as SVG, the same in posters and in pictures to keep.
import type { Group } from '../contract/index.ts';
import { HATCHES } from '../map/index.ts';
import { GROUP_SHAPES } from '../map/tokens.ts';
import { disc, glyphPath } from './glyphs.ts';
import { tag } from './markup.ts';
import type { Paint } from './paint.ts';

export const KEYS = ['one', 'hatch', 'hollow', 'arc', 'fresh'] as const;
export type Key = (typeof KEYS)[number];

/** Its middle lies at (x, y). */
export const groupSign = (group: Group, x: number, y: number, paint: Paint): string =>
  tag('path', { d: `M${x} ${y}${glyphPath(GROUP_SHAPES[group], 6.2)}`, ...paint.fill(group) });

/** 20 px to the right of (x, y): a dot for a mark, a hatched box, a ring, an arc that ends in a dot, a dot with a halo. */
export function keySign(kind: Key, x: number, y: number, paint: Paint): string {
  switch (kind) {
    case 'one':
      return tag('path', { d: `M${x + 10} ${y}${disc(4.6)}`, ...paint.fill('ink2') });
    case 'hatch':
      return (
        tag('rect', { x, y: y - 6, width: 19, height: 12, ...paint.fill('tint', HATCHES[2]!.tint) }) +
        tag('rect', { x, y: y - 6, width: 19, height: 12, fill: 'url(#h2)', stroke: 'none' }) +
        tag('rect', { x, y: y - 6, width: 19, height: 12, ...paint.line('hatch', 1) })
      );
    case 'hollow':
      return tag('path', { d: `M${x + 10} ${y}${disc(4.4)}`, ...paint.line('ink2', 1.6) });
    case 'arc':
      return (
        tag('path', {
          d: `M${x} ${y + 4}Q${x + 8} ${y - 8} ${x + 16} ${y + 2}`,
          ...paint.line('ink2', 1.2),
        }) + tag('path', { d: `M${x + 17} ${y + 3}${disc(2.4)}`, ...paint.fill('ink2') })
      );
    case 'fresh':
      return (
        tag('path', { d: `M${x + 10} ${y}${disc(2.8)}`, ...paint.fill('ink2') }) +
        tag('path', { d: `M${x + 10} ${y}${disc(6.4)}`, ...paint.line('ink2', 1, 0.6) })
      );
  }
}
