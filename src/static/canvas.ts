// A renderer and a container → an SVG element of which only the parts that differ are drawn anew.
import type { Dataset } from '../atlas/dataset.ts';
import { MESSAGES } from '../i18n/index.ts';
import type { MapOptions, MapScene } from '../map/index.ts';
import { toScreen } from '../map/mercator.ts';
import { nameOf } from '../map/names.ts';
import { SANS } from '../map/tokens.ts';
import type { Ground } from './ground.ts';
import { groundAbove, groundBelow, groundOutlines } from './ground.ts';
import { hatchPatterns } from './layers.ts';
import { short, tag } from './markup.ts';
import { createPaint } from './paint.ts';
import type { Renderer, Sheet } from './renderer.ts';

export interface Canvas {
  readonly svg: SVGSVGElement;
  draw(scene: MapScene, sheet: Sheet): void;
}

/** Bottom to top. */
const PARTS = ['defs', 'below', 'hatching', 'above', 'selection', 'marks', 'names', 'places'] as const;
type Part = (typeof PARTS)[number];

const NAMES = { shared: 'still-', id: 'still-' };
/** A drag shows this much more of the ground, as a part of the size, before it is drawn anew. */
const BEYOND = 0.35;
const TARGET = 9; // px: the least radius of what can be focused and pressed

export function createCanvas(
  container: HTMLElement,
  renderer: Renderer,
  dataset: Dataset,
  options: MapOptions,
): Canvas {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  svg.setAttribute('class', 'still');
  svg.setAttribute('role', 'group');
  svg.setAttribute('font-family', SANS);
  if (options.label) svg.setAttribute('aria-label', options.label);
  if (options.describedBy) svg.setAttribute('aria-describedby', options.describedBy);
  const groups = Object.fromEntries(
    PARTS.map((part) => {
      const element = document.createElementNS(svg.namespaceURI!, part === 'defs' ? 'defs' : 'g');
      if (part !== 'places') element.setAttribute('aria-hidden', 'true');
      svg.append(element);
      return [part, element];
    }),
  ) as Record<Part, Element>;
  container.prepend(svg);
  const drawn: Partial<Record<Part, string>> = {};
  let groundFor = '';
  let ground: Ground;

  /** Markup of our own renderer, every string in it escaped. */
  const put = (part: Part, markup: string) => {
    if (drawn[part] === markup) return;
    drawn[part] = markup;
    const focused = groups[part].contains(document.activeElement)
      ? document.activeElement?.getAttribute('data-place')
      : null;
    groups[part].innerHTML = markup;
    if (focused) groups[part].querySelector<SVGElement>(`[data-place="${focused}"]`)?.focus();
  };

  return {
    svg,
    draw(scene, sheet) {
      const paint = createPaint('page', scene.theme);
      const { width, height } = sheet;
      const screen = renderer.screen(sheet);
      const key = JSON.stringify([screen, width, height]);
      if (key !== groundFor) {
        groundFor = key;
        svg.setAttribute('viewBox', `0 0 ${width} ${height}`);
        const margin = Math.round(Math.max(width, height) * BEYOND);
        ground = renderer.ground(sheet, { unit: 1, decimals: 1, tolerance: 0.3, margin });
        put('defs', groundOutlines(ground, NAMES.shared) + hatchPatterns(NAMES.id, paint, 1));
        put('below', groundBelow(NAMES.shared, paint));
        put('above', groundAbove(ground, NAMES.shared, paint, {}));
      }
      const layers = renderer.layers(scene, sheet, paint, ground, NAMES);
      put('hatching', layers.hatching);
      put('selection', layers.selection);
      put('marks', layers.marks);
      put('names', layers.names);
      put('places', places(renderer, dataset, scene, sheet));
    },
  };
}

/** One button per place that shows: for the keyboard and for screen readers; the pointer picks by distance, as on the map. */
function places(renderer: Renderer, dataset: Dataset, scene: MapScene, sheet: Sheet): string {
  const { arrangement, clusters } = renderer.compose(scene, sheet);
  const screen = renderer.screen(sheet);
  const shown = arrangement.clusters.flatMap((cluster) => {
    const count = clusters.get(cluster.code)!.count;
    const [x, y] = toScreen(screen, cluster.seat);
    const at = [x + cluster.shift[0], y + cluster.shift[1]] as const;
    const seen = at[0] > 0 && at[1] > 0 && at[0] < sheet.width && at[1] < sheet.height;
    return count > 0 && seen ? [{ cluster, count, at }] : [];
  });
  // From the fullest on: that is where the arrow keys begin.
  shown.sort((a, b) => b.count - a.count || (a.cluster.code < b.cluster.code ? -1 : 1));
  return shown
    .map(({ cluster, count, at }, i) =>
      tag('circle', {
        cx: short(at[0], 1),
        cy: short(at[1], 1),
        r: short(Math.max(cluster.radius + 2, TARGET), 1),
        class: 'place',
        role: 'button',
        tabindex: i === 0 ? 0 : -1,
        'data-place': cluster.code,
        'aria-label': `${nameOf(dataset, cluster.code, scene.lang)}, ${MESSAGES[scene.lang].initiatives(count)}`,
      }),
    )
    .join('');
}
