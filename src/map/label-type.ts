// What a name stands for → how it is set: font, tracking, capitals, and the size its box takes on the map.
import { type Hex, type Lang, type MapTokens, SANS, SERIF } from './tokens.ts';

/** `major`: a city with more than seven initiatives; `partner`: a city that only joins; `shaded`: a province with data. */
export type LabelKind = 'major' | 'city' | 'partner' | 'shaded' | 'province' | 'country' | 'sea';

export interface TypeStyle {
  readonly font: string; // CSS shorthand
  readonly size: number; // px
  readonly tracking: number; // px after every letter
  readonly noteFont: string; // of the count after the name
}

/** Text in a font with tracking → its width in px. A canvas does it in the browser, an estimate in tests. */
export type Measure = (text: string, font: string, tracking: number) => number;

export const NOTE_GAP = 4;

/** look.md §1; Chinese has no capitals and no italics, and wider tracking where a name covers an area. */
export function typeStyle(kind: LabelKind, lang: Lang): TypeStyle {
  const zh = lang === 'zh';
  const sans = (weight: number, size: number, tracking: number, noteWeight: number, noteSize: number) => ({
    font: `${weight} ${size}px ${SANS}`,
    size,
    tracking,
    noteFont: `${noteWeight} ${noteSize}px ${SANS}`,
  });
  switch (kind) {
    case 'major':
      return sans(640, 13, 0, 400, 12);
    case 'city':
      return sans(560, 11.5, 0, 400, 11);
    case 'partner':
      return sans(500, zh ? 11 : 10.5, 0, 400, 10);
    case 'shaded':
      return zh ? sans(600, 11, 2, 700, 11) : sans(600, 10, 0.9, 700, 11);
    case 'province':
      return zh ? sans(480, 11, 2, 700, 11) : sans(480, 10, 0.9, 700, 11);
    case 'country':
      return { font: `400 13px ${SERIF}`, size: 13, tracking: zh ? 3 : 0.6, noteFont: '' };
    case 'sea':
      return {
        font: `${zh ? '' : 'italic '}400 13px ${SERIF}`,
        size: 13,
        tracking: zh ? 4 : 0.6,
        noteFont: '',
      };
  }
}

/** The name as it is printed: provinces in capitals where the script has them. */
export function setInCase(text: string, kind: LabelKind, lang: Lang): string {
  return lang === 'en' && (kind === 'shaded' || kind === 'province') ? text.toUpperCase() : text;
}

export function labelSize(
  text: string,
  note: string,
  style: TypeStyle,
  measure: Measure,
): { w: number; h: number } {
  const name = measure(text, style.font, style.tracking);
  const count = note ? NOTE_GAP + measure(note, style.noteFont, 0) : 0;
  return { w: name + count, h: style.size * 1.22 };
}

export interface LabelInk {
  readonly name: Hex;
  readonly note: Hex;
  readonly halo: Hex;
}

export function labelInk(kind: LabelKind, t: MapTokens): LabelInk {
  switch (kind) {
    case 'major':
    case 'city':
      return { name: t.ink, note: t.ink2, halo: t.land };
    case 'partner':
      return { name: t.ink2, note: t.ink2, halo: t.land };
    case 'shaded':
      return { name: t.ink2, note: t.ink, halo: t.land };
    case 'sea':
      return { name: t.seaName, note: t.seaName, halo: t.water };
    default:
      return { name: t.mapName, note: t.mapName, halo: t.land };
  }
}
