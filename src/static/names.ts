// The names and numbers that show → SVG text in the map's own type, haloed, held by the end that touches its marks.
import type { InkedCount } from '../map/label-canvas.ts';
import type { ShownLabel } from '../map/label-show.ts';
import { type LabelKind, labelInk, NOTE_GAP, typeStyle } from '../map/label-type.ts';
import { type Lang, type MapTokens, SERIF, TOKENS } from '../map/tokens.ts';
import { type Attributes, escapeXml, group, short, tag } from './markup.ts';
import type { Paint, Role } from './paint.ts';

/** From the middle of the line down to the letters' foot, in em: where a canvas puts the foot of middled text. */
const FOOT = 0.36;

const KINDS: readonly LabelKind[] = ['sea', 'country', 'province', 'shaded', 'partner', 'city', 'major'];

export function namesLayer(
  labels: readonly ShownLabel[],
  counts: readonly InkedCount[],
  lang: Lang,
  paint: Paint,
): string {
  return [
    leaders(labels, paint),
    ...KINDS.map((kind) => ofKind(kind, labels, lang, paint)),
    ringNumbers(counts, paint),
  ].join('');
}

function leaders(labels: readonly ShownLabel[], paint: Paint): string {
  const lines = labels
    .flatMap(({ leader }) => (leader ? [leader] : []))
    .map(([[ax, ay], [bx, by]]) => `M${short(ax, 1)} ${short(ay, 1)}L${short(bx, 1)} ${short(by, 1)}`);
  const d = lines.join('');
  return d && tag('path', { d, ...paint.line('land', 2.4) }) + tag('path', { d, ...paint.line('ink3', 0.8) });
}

function ofKind(kind: LabelKind, all: readonly ShownLabel[], lang: Lang, paint: Paint): string {
  const labels = all.filter((label) => label.kind === kind);
  const style = typeStyle(kind, lang);
  const ink = labelInk(kind, TOKENS[paint.theme]);
  const role = (hex: string) => roleOf(hex, paint);
  const [, italic, weight] = /^(italic )?(\d+)/.exec(style.font) ?? [];
  const [, noteWeight, noteSize] = /^(\d+) ([\d.]+)px/.exec(style.noteFont) ?? [];
  const name = ({ text, note, rect, y, align }: ShownLabel) => {
    const x = align === 'end' ? rect.x + rect.w : align === 'middle' ? rect.x + rect.w / 2 : rect.x;
    const count =
      note &&
      tag(
        'tspan',
        { dx: NOTE_GAP, 'font-weight': noteWeight, 'font-size': noteSize, ...ink2(ink.note, ink.name) },
        escapeXml(note),
      );
    const place = {
      x: short(x, 1),
      y: short(y + style.size * FOOT, 1),
      'text-anchor': align !== 'start' && align,
    };
    return tag('text', place, escapeXml(text) + count);
  };
  const ink2 = (note: string, own: string) => (note === own ? {} : paint.fill(role(note)));
  const type: Attributes = {
    'font-size': style.size,
    'font-weight': weight,
    'font-style': italic ? 'italic' : false,
    'letter-spacing': style.tracking || false,
    'font-family': style.font.includes(SERIF) && SERIF,
  };
  return halo(type, role(ink.name), role(ink.halo), labels.map(name).join(''), paint);
}

function ringNumbers(counts: readonly InkedCount[], paint: Paint): string {
  return group(
    { ...paint.fill('ink'), 'font-weight': 620, 'text-anchor': 'middle' },
    counts
      .map(({ text, x, y }) => {
        const size = text.length > 2 ? 10.5 : 12;
        const place = { x: short(x, 1), y: short(y + size * FOOT, 1), 'font-size': size };
        return tag('text', place, escapeXml(text));
      })
      .join(''),
  );
}

/** Letters over a wider stroke of the ground's colour. */
function halo(type: Attributes, ink: Role, ground: Role, content: string, paint: Paint): string {
  const { class: fillClass, ...fill } = paint.fill(ink);
  const { class: lineClass, fill: _, ...line } = paint.line(ground, 4.2, 0.9);
  const classes = [fillClass, lineClass && `${lineClass} halo`].filter(Boolean).join(' ');
  return group(
    {
      class: classes || false,
      ...fill,
      ...line,
      'paint-order': 'stroke',
      'stroke-linejoin': 'round',
      ...type,
    },
    content,
  );
}

function roleOf(hex: string, paint: Paint): Role {
  const tokens = Object.entries(TOKENS[paint.theme]) as [keyof MapTokens, string][];
  return tokens.find(([, value]) => value === hex)?.[0] ?? 'ink';
}
