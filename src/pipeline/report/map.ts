// Places → a small map of China as SVG, the chosen ones filled, those that lost hollow.
import type { GazetteerPlace } from '../toponym/index.ts';
import { asText } from './as-text.ts';
import { HEIGHT, project, WIDTH } from './projection.ts';

/** Drawn once a page; every map shows it by reference. Its path is in half units. */
export function outlineSymbol(path: string): string {
  return `<svg width="0" height="0" aria-hidden="true" focusable="false" style="position:absolute"><symbol id="china" viewBox="0 0 ${WIDTH} ${HEIGHT}"><path vector-effect="non-scaling-stroke" transform="scale(.5)" d="${path}"/></symbol></svg>`;
}

export interface Dot {
  readonly place: GazetteerPlace;
  readonly chosen: boolean;
  readonly weight: number; // mentions of it; the dot's area grows with them
}

/** `label` says in words what is to be seen. The whole map is of China, or of that part of it where all dots lie. */
export function mapOf(dots: readonly Dot[], label: string, kind: 'whole' | 'small'): string {
  const points = dots.map(({ place }) => project(place.seat));
  const view = kind === 'whole' ? viewOf(points) : CHINA;
  const unit = kind === 'whole' ? 4.2 * (view.width / WIDTH) : 11;
  // Small dots lie over large ones, chosen ones over those that lost.
  const drawn = [...dots].sort((a, b) => Number(a.chosen) - Number(b.chosen) || b.weight - a.weight);
  const circles = drawn.map(({ place, chosen, weight }) => {
    const [x, y] = project(place.seat);
    const r = unit * Math.min(3, 1 + Math.log2(Math.max(1, weight)) / 4);
    const title = `${place.name.en} ${place.name.zh}${chosen ? '' : ' (not chosen)'}`;
    return `<circle class="${chosen ? 'chosen' : 'lost'}" cx="${x.toFixed(1)}" cy="${y.toFixed(1)}" r="${r.toFixed(1)}"><title>${asText(title)}</title></circle>`;
  });
  const box = [view.left, view.top, view.width, (view.width * HEIGHT) / WIDTH].map(Math.round).join(' ');
  return `<svg class="map ${kind}" viewBox="${box}" role="img" aria-label="${asText(label)}"><use href="#china" width="${WIDTH}" height="${HEIGHT}"/>${circles.join('')}</svg>`;
}

interface View {
  readonly left: number;
  readonly top: number;
  readonly width: number;
}

const CHINA: View = { left: 0, top: 0, width: WIDTH };
const NEAREST = 150; // units: about a third of the country, so that its outline still tells where one is
const MARGIN = 30;

/** Of the drawing's own shape, around all points. */
function viewOf(points: readonly (readonly [x: number, y: number])[]): View {
  if (points.length === 0) return CHINA;
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  const [left, top] = [Math.min(...xs), Math.min(...ys)];
  const [right, bottom] = [Math.max(...xs), Math.max(...ys)];
  const needed = Math.max(right - left, (bottom - top) * (WIDTH / HEIGHT)) + 2 * MARGIN;
  const width = Math.max(NEAREST, needed);
  if (width > 0.75 * WIDTH) return CHINA;
  const height = (width * HEIGHT) / WIDTH;
  return { left: (left + right - width) / 2, top: (top + bottom - height) / 2, width };
}
