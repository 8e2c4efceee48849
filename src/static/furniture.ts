// A scene and a size → what stands over a picture that stands alone: date and sentence, legend with counts, credits.

import { countsOf } from '../atlas/counts.ts';
import type { Dataset, Entry } from '../atlas/dataset.ts';
import { GROUPS } from '../contract/index.ts';
import { MESSAGES } from '../i18n/index.ts';
import type { MapScene } from '../map/index.ts';
import type { Rect } from '../map/mercator.ts';
import { SERIF } from '../map/tokens.ts';
import { dayWords } from '../time/words.ts';
import { groupSign, keySign } from './key.ts';
import { escapeXml, tag } from './markup.ts';
import type { Paint } from './paint.ts';
import { typeWidth } from './type-width.ts';

export interface Furniture {
  readonly date?: boolean; // kicker, large date and the sentence under it
  readonly title?: string; // instead of the kicker
  readonly legend?: boolean;
  readonly credits?: boolean;
}

const INSET = 16;
const ROW = 22;

/** Everything that shows, as the map counts it. */
function shownEntries({ entries }: Dataset, { day, from, mask }: MapScene): Entry[] {
  return entries.filter((e) => mask[e.index] && e.appears >= from && e.appears <= Math.floor(day));
}

export function pictureWords(dataset: Dataset, scene: MapScene): { title: string; description: string } {
  const t = MESSAGES[scene.lang];
  const shown = shownEntries(dataset, scene);
  const date = dayWords(scene.day, scene.lang);
  return {
    title: `${t.map.label}, ${date}`,
    description: `${t.now.kicker.cumulative()} ${date}: ${t.initiatives(shown.length)}. ${t.map.credits}`,
  };
}

/** The panels' places: names of the ground keep clear of them. */
export function furnitureRects(
  dataset: Dataset,
  scene: MapScene,
  furniture: Furniture,
  width: number,
  height: number,
): Rect[] {
  const { date, legend } = furniture;
  const rects: Rect[] = [];
  if (date) {
    const type = dateType(width);
    const words = dateWords(dataset, scene, furniture);
    const widths = [
      typeWidth(words.kicker, '500 12px x', 0),
      typeWidth(words.date, `600 ${type.size}px "Source Serif"`, 0),
      typeWidth(words.sentence, '500 13px x', 0),
    ];
    rects.push({ x: INSET, y: INSET, w: Math.max(...widths), h: 18 + type.line + 20 });
  }
  if (legend) rects.push(legendRect(width, height));
  return rects;
}

export function drawFurniture(
  dataset: Dataset,
  scene: MapScene,
  furniture: Furniture,
  width: number,
  height: number,
  paint: Paint,
): string {
  return [
    furniture.date || furniture.title ? drawDate(dataset, scene, furniture, width, paint) : '',
    furniture.legend ? drawLegend(dataset, scene, legendRect(width, height), paint) : '',
    furniture.credits ? drawCredits(scene, width, height, paint) : '',
  ].join('');
}

const dateType = (width: number) =>
  width >= 900 ? { size: 46, line: 52 } : width >= 560 ? { size: 32, line: 38 } : { size: 26, line: 31 };

function dateWords(dataset: Dataset, scene: MapScene, { title }: Furniture) {
  const t = MESSAGES[scene.lang];
  return {
    kicker: title ?? t.now.kicker.cumulative(),
    date: dayWords(scene.day, scene.lang),
    sentence: t.now.soFar(shownEntries(dataset, scene).length).filter(Boolean).join(' '),
  };
}

function drawDate(
  dataset: Dataset,
  scene: MapScene,
  furniture: Furniture,
  width: number,
  paint: Paint,
): string {
  const { size, line } = dateType(width);
  const { kicker, date, sentence } = dateWords(dataset, scene, furniture);
  const zh = scene.lang === 'zh';
  const serif = {
    'font-family': SERIF,
    'font-size': size,
    'font-weight': zh ? 600 : 560,
    'letter-spacing': zh ? false : `${-0.022 * size}`,
  } as const;
  const halo = { ...paint.line('land', 5, 0.9), 'paint-order': 'stroke', 'stroke-linejoin': 'round' };
  const text = (y: number, words: string, type: Parameters<typeof tag>[1]) =>
    tag('text', { x: INSET, y, ...halo, ...type }, escapeXml(words));
  return (
    text(INSET + 12, kicker, { 'font-size': 12, 'font-weight': 500, ...paint.fill('ink2') }) +
    (furniture.date
      ? text(INSET + 16 + line * 0.78, date, { ...serif, ...paint.fill('ink') }) +
        text(INSET + 16 + line + 12, sentence, { 'font-size': 13, ...paint.fill('ink2') })
      : '')
  );
}

function legendRect(width: number, height: number): Rect {
  const columns = width >= 700 ? 2 : 1;
  const [w, h] = [columns === 2 ? 330 : 170, (GROUPS.length / columns) * ROW + 44];
  return { x: INSET, y: height - INSET - h, w, h };
}

function drawLegend(dataset: Dataset, scene: MapScene, { x, y, w, h }: Rect, paint: Paint): string {
  const t = MESSAGES[scene.lang];
  const shown = shownEntries(dataset, scene);
  const columns = w > 200 ? 2 : 1;
  const rows = GROUPS.length / columns;
  const wide = (w - 24) / columns;
  const text = (words: string, type: Parameters<typeof tag>[1]) =>
    tag('text', { 'font-size': 12, ...paint.fill('ink'), ...type }, escapeXml(words));
  const groups = GROUPS.map((group, i) => {
    const left = x + 12 + (i % columns) * wide;
    const middle = y + 12 + Math.floor(i / columns) * ROW + ROW / 2;
    const count = countsOf(shown.filter((e) => e.group === group)).initiatives;
    return (
      groupSign(group, left + 7, middle, paint) +
      text(t.groups[group], { x: left + 20, y: middle + 4 }) +
      text(t.n(count), {
        x: left + wide - (columns === 2 ? 16 : 0),
        y: middle + 4,
        'text-anchor': 'end',
        ...paint.fill('ink2'),
      })
    );
  });
  const below = y + 12 + rows * ROW + 6;
  const key = { y: below + 18, 'font-size': 11, ...paint.fill('ink2') };
  const second = x + 12 + wide;
  const hollow =
    columns === 2
      ? keySign('hollow', second - 3, below + 14, paint) + text(t.legend.bySeat, { x: second + 20, ...key })
      : '';
  return (
    tag('rect', { x, y, width: w, height: h, rx: 6, ...paint.line('rule', 1), ...paint.fill('panel') }) +
    groups.join('') +
    tag('path', { d: `M${x + 12} ${below}h${w - 24}`, ...paint.line('rule', 1) }) +
    keySign('hatch', x + 12, below + 14, paint) +
    text(t.legend.provinceShort, { x: x + 36, ...key }) +
    hollow
  );
}

function drawCredits(scene: MapScene, width: number, height: number, paint: Paint): string {
  const t = MESSAGES[scene.lang];
  const words = `${t.title} · ${width >= 560 ? t.map.credits : t.map.creditsShort}`;
  return tag(
    'text',
    {
      x: width - 12,
      y: height - 9,
      'text-anchor': 'end',
      'font-size': 10.5,
      ...paint.line('land', 4, 0.9),
      ...paint.fill('ink2'),
      'paint-order': 'stroke',
    },
    escapeXml(words),
  );
}
