// A layout and its words → the texts, legend and frame of a plate as SVG: what stands, and what changes with the day.
import type { Group } from '../../contract/index.ts';
import { type Lang, MESSAGES } from '../../i18n/index.ts';
import { SERIF } from '../../map/tokens.ts';
import { groupSign, type Key, keySign } from '../../static/key.ts';
import { type Attributes, escapeXml, tag } from '../../static/markup.ts';
import type { Paint, Role } from '../../static/paint.ts';
import { COUNT_GAP, GLYPH, KEY_GLYPH, type Layout, type Line, type Mark } from './layout.ts';
import type { Moment } from './words.ts';

type Set = { readonly size: number; readonly weight: number; readonly tracking: number };

const FOOT = 0.36; // em from the middle of a line to the letters' foot

export interface Legend {
  readonly groups: readonly { readonly group: Group; readonly name: string; readonly nameWidth: number }[];
  readonly keys: readonly { readonly kind: Key; readonly words: string }[];
}
export function keyWords(key: Key, measure: 'initiatives' | 'documents' | 'mentions', lang: Lang): string {
  const { legend } = MESSAGES[lang];
  return {
    one: legend.measure[measure],
    hatch: legend.byProvince,
    hollow: legend.bySeat,
    arc: legend.arc,
    fresh: legend.fresh,
  }[key];
}

export function standing(layout: Layout, { groups, keys }: Legend, kicker: string, paint: Paint): string {
  const { type, map } = layout;
  const lines = (list: readonly Line[], set: Set, ink: Role, more: Attributes = {}) =>
    list.map(({ text, x, y }) => words(text, { x, y }, set, ink, paint, more)).join('');
  return [
    lines(layout.title, type.title, 'ink', { 'font-family': SERIF }),
    lines(layout.scope, { ...type.text, weight: 560 }, 'ink'),
    words(kicker, layout.kicker, type.text, 'ink2', paint),
    tag('rect', {
      x: map.x - 0.5,
      y: map.y - 0.5,
      width: map.w + 1,
      height: map.h + 1,
      ...paint.line('ruleStrong', 1),
    }),
    ...groups.map(({ group, name }, i) => {
      const { x, y } = layout.groups[i]!;
      return (
        groupSign(group, x + 6.5, y, paint) +
        words(name, { x: x + GLYPH, y: y + type.legend.size * FOOT }, type.legend, 'ink', paint)
      );
    }),
    ...layout.keys.map(({ x, y }, i) => {
      const { kind, words: text } = keys[i]!;
      const at = { x: x + KEY_GLYPH, y: y + type.key.size * FOOT };
      return keySign(kind, x, y, paint) + words(text, at, type.key, 'ink2', paint);
    }),
    lines(layout.credits, type.credits, 'ink2'),
  ].join('');
}

export function passing(layout: Layout, { groups }: Legend, moment: Moment, paint: Paint): string {
  const { type } = layout;
  const date = words(moment.date, layout.date, type.date, 'ink', paint, { 'font-family': SERIF });
  const counts = groups.map(({ group, nameWidth }, i) => {
    const { x, y } = layout.groups[i]!;
    const at = { x: x + GLYPH + nameWidth + COUNT_GAP, y: y + type.legend.size * FOOT };
    return words(moment.counts[group], at, type.legend, 'ink2', paint);
  });
  return date + words(moment.sentence, layout.sentence, type.text, 'ink2', paint) + counts.join('');
}

function words(
  text: string,
  { x, y }: Mark,
  { size, weight, tracking }: Set,
  ink: Role,
  paint: Paint,
  more: Attributes = {},
): string {
  const type = {
    'font-size': size,
    'font-weight': weight !== 400 && weight,
    'letter-spacing': tracking !== 0 && tracking,
  };
  return text && tag('text', { x, y, ...type, ...paint.fill(ink), ...more }, escapeXml(text));
}
