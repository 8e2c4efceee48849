// Places → a small map of China as SVG, the chosen ones filled, those that lost hollow.
import type { GazetteerPlace } from '../toponym/index.ts';
import { asText } from './as-text.ts';
import { HEIGHT, project, WIDTH } from './projection.ts';

/** Drawn once a page; every map shows it by reference. Its path is in half units. */
export function outlineSymbol(path: string): string {
  return `<svg width="0" height="0" aria-hidden="true" focusable="false" style="position:absolute"><symbol id="china" viewBox="0 0 ${WIDTH} ${HEIGHT}"><path transform="scale(.5)" d="${path}"/></symbol></svg>`;
}

export interface Dot {
  readonly place: GazetteerPlace;
  readonly chosen: boolean;
  readonly weight: number; // mentions of it; the dot's area grows with them
}

/** `label` says in words what is to be seen. */
export function mapOf(dots: readonly Dot[], label: string, kind: 'whole' | 'small'): string {
  const unit = kind === 'whole' ? 4.2 : 11;
  // Small dots lie over large ones, chosen ones over those that lost.
  const drawn = [...dots].sort((a, b) => Number(a.chosen) - Number(b.chosen) || b.weight - a.weight);
  const circles = drawn.map(({ place, chosen, weight }) => {
    const [x, y] = project(place.seat);
    const r = unit * Math.min(3, 1 + Math.log2(Math.max(1, weight)) / 4);
    const title = `${place.name.en} ${place.name.zh}${chosen ? '' : ' (not chosen)'}`;
    return `<circle class="${chosen ? 'chosen' : 'lost'}" cx="${x.toFixed(1)}" cy="${y.toFixed(1)}" r="${r.toFixed(1)}"><title>${asText(title)}</title></circle>`;
  });
  return `<svg class="map ${kind}" viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-label="${asText(label)}"><use href="#china"/>${circles.join('')}</svg>`;
}
