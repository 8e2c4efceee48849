// The atlas, a format and the days to be shown → a plate: the map in its frame with title, date, legend, time and sources.

import { createPainter, type Dataset } from '../../atlas/index.ts';
import { type Lang, MESSAGES } from '../../i18n/index.ts';
import type { Basemap } from '../../map/basemap.ts';
import type { MapScene, Theme } from '../../map/index.ts';
import type { Measure } from '../../map/label-type.ts';
import { SANS } from '../../map/tokens.ts';
import type { AtlasState } from '../../state/index.ts';
import { groundAbove, groundBelow, groundOutlines } from '../../static/ground.ts';
import { createPaint, createRenderer } from '../../static/index.ts';
import { KEYS } from '../../static/key.ts';
import { hatchPatterns } from '../../static/layers.ts';
import { escapeXml, tag } from '../../static/markup.ts';
import { type Day, dayWords, type Interval } from '../../time/index.ts';
import { sceneOf } from '../../ui/map-scene.ts';
import { type Format, type Seen, SIZES, type Size } from './format.ts';
import { keyWords, type Legend, passing, standing } from './furniture.ts';
import { layOut } from './lay-out.ts';
import type { Layout } from './layout.ts';
import { sheetFor } from './sheet.ts';
import { createStrip } from './strip.ts';
import { creditsOf, longest, momentOf, scopeOf, shownGroups } from './words.ts';

export interface PlateOptions {
  readonly dataset: Dataset;
  readonly basemap: Basemap;
  readonly state: AtlasState; // filters, mode, selection and view; its playhead where no `days` are given
  readonly lang: Lang;
  readonly theme: Theme;
  readonly title: string;
  readonly format: Format;
  readonly seen: Seen | null; // null: the map is not drawn yet
  readonly room: Size; // of the map on the page, drawn or not
  readonly domain: Interval; // what the axis of time spans
  readonly address: string; // where the atlas is found
  readonly days?: readonly Day[]; // of an animation
  readonly measure: Measure;
}

/** What lies under the marks is the same for many days; the rest is drawn for each. Both are SVG elements. */
export interface Parts {
  readonly under: string;
  readonly over: string;
}
export interface Plate {
  readonly layout: Layout;
  /** Null: the day of the state itself. */
  at(day: Day | null): Parts;
  /** A file of its own: no script, no link, nothing from elsewhere. `fonts` is a style sheet with the fonts in it. */
  file(parts: string, fonts?: string, density?: number): string;
  readonly title: string; // of the whole, in words
}

export function createPlate(options: PlateOptions): Plate {
  const { dataset, basemap, lang, theme, title, format, seen, measure } = options;
  const painter = createPainter(dataset); // its own: the page's remembers what the page shows
  const state: AtlasState = { ...options.state, highlighted: null, playing: false };
  const stateOn = (day: Day | null): AtlasState => (day === null ? state : { ...state, time: day });
  const environment = { layout: 'desktop', dark: theme === 'dark', still: true, lang } as const;
  const sceneOn = (day: Day | null): MapScene => ({
    ...sceneOf(stateOn(day), environment, { painter }),
    lang,
    theme,
  });
  const paint = createPaint('fixed', theme);

  const days = options.days ?? [null];
  const most = longest(painter, days.map(stateOn), lang);
  const groups = shownGroups(state);
  const t = MESSAGES[lang];
  const kicker = t.now.kicker[state.mode](state.window);
  const news = options.days !== undefined || painter.picture(state).fresh > 0;
  const keys = KEYS.filter((kind) => kind !== 'fresh' || news).map((kind) => ({
    kind,
    words: keyWords(kind, state.symbols, lang),
  }));
  const layout = layOut(
    {
      title,
      kicker,
      dates: most.dates,
      sentence: most.sentence,
      scope: scopeOf(state, lang),
      groups: groups.map((group) => ({ name: t.groups[group], count: most.counts[group] })),
      keys: keys.map(({ words }) => words),
      credits: creditsOf(dataset, lang, options.address),
    },
    lang,
    format === 'screen' ? { map: seen ?? options.room } : { plate: SIZES[format] },
    measure,
  );
  const legend: Legend = {
    groups: groups.map((group) => ({
      group,
      name: t.groups[group],
      nameWidth: Math.ceil(measure(t.groups[group], layout.type.legend.font, 0)),
    })),
    keys,
  };

  const { map, width, height } = layout;
  const sheet = sheetFor(map, format, seen, state.view);
  const renderer = createRenderer(dataset, basemap, measure);
  const ground = renderer.ground(sheet, { unit: 1, decimals: 1, tolerance: 0.25, margin: 14 });
  const defs = groundOutlines(ground, '') + hatchPatterns('', paint, 1);
  const strip = createStrip(
    dataset,
    painter,
    painter.filtered(state),
    options.domain,
    layout.strip,
    lang,
    paint,
  );
  const framed = (content: string) =>
    tag('svg', { x: map.x, y: map.y, width: map.w, height: map.h, overflow: 'hidden' }, content);
  const sea = tag('rect', { width: map.w, height: map.h, ...paint.fill('water') });
  const below = sea + groundBelow('', paint);
  const above = groundAbove(ground, '', paint, {});
  const stands = tag('rect', { width, height, ...paint.fill('panel') }) + tag('defs', {}, defs);
  const furniture = standing(layout, legend, kicker, paint) + strip.base;
  const date = dayWords(painter.picture(state).day, lang);
  const whole = `${title}, ${date}`;

  return {
    layout,
    title: whole,
    at(day) {
      const scene = sceneOn(day);
      const layers = renderer.layers(scene, sheet, paint, ground, { shared: '', id: '' });
      const moment = momentOf(painter, stateOn(day), lang);
      return {
        under: stands + framed(below + layers.hatching + above + layers.selection) + furniture,
        over:
          framed(layers.marks + layers.names) +
          passing(layout, legend, moment, paint) +
          strip.at(scene.day, scene.from),
      };
    },
    file: (parts, fonts = '', density = 1) =>
      tag(
        'svg',
        {
          xmlns: 'http://www.w3.org/2000/svg',
          // Some browsers draw an image at its own size first and then enlarge those pixels.
          width: width * density,
          height: height * density,
          viewBox: `0 0 ${width} ${height}`,
          role: 'img',
          lang: lang === 'zh' ? 'zh-Hans' : 'en',
          'font-family': SANS,
        },
        tag('title', {}, escapeXml(whole)) + (fonts && tag('style', {}, escapeXml(fonts))) + parts,
      ),
  };
}
