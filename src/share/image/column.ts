// What a plate says and its size → everything in a column on the left, and the map at its full height beside it.
import type { Measure } from '../../map/label-type.ts';
import type { Lang } from '../../map/tokens.ts';
import type { Size } from './format.ts';
import { type Copy, type Layout, linesAt, type Mark, ROW, STRIP, typesFor, widthOf } from './layout.ts';
import { breakLines } from './typeset.ts';

const INSET = 24;
const AIR = 26; // between column and map
const LEAST = 236; // px the column is wide
const MOST_TITLE = 5; // lines
const LEAST_CREDITS = 4; // lines; below that the keys give way

export function column(copy: Copy, lang: Lang, { width, height }: Size, measure: Measure): Layout {
  const type = typesFor(width, lang);
  const wide = widthOf(measure);
  const room = Math.max(LEAST, ...copy.dates.map((date) => wide(date, type.date)));
  const set = (text: string, of: typeof type.text, most: number) => breakLines(text, of, room, measure, most);

  const titles = set(copy.title, type.title, MOST_TITLE);
  const title = linesAt(titles, INSET, INSET - 6, type.title);
  let y = INSET - 6 + titles.length * type.title.line + 16;
  const kicker = { x: INSET, y: y + 13 };
  y += type.text.line;
  const date = { x: INSET, y: y + type.date.line * 0.76 };
  y += type.date.line + 3;
  const sentence = { x: INSET, y: y + 13 };
  y += type.text.line;
  const scopes = set(copy.scope, type.text, 3);
  const scope = linesAt(scopes, INSET, y, type.text);
  y += scopes.length * type.text.line + 18;
  const rows = (list: readonly unknown[]): Mark[] =>
    list.map(() => {
      y += ROW;
      return { x: INSET, y: y - ROW / 2 };
    });
  const groups = rows(copy.groups);
  const bottom = height - INSET;
  const free = (above: number) => Math.floor((bottom - above - 12) / type.credits.line);
  const keysFit = free(y + 8 + copy.keys.length * ROW) >= LEAST_CREDITS;
  y += 8;
  const keys = keysFit ? rows(copy.keys) : [];
  const credits = set(copy.credits, type.credits, Math.max(1, free(y)));
  const left = INSET + room + AIR;
  const map = { x: left, y: INSET, w: width - INSET - left, h: height - 2 * INSET - 14 - STRIP };
  return {
    width,
    height,
    type,
    title,
    kicker,
    date,
    sentence,
    scope,
    groups,
    keys,
    credits: linesAt(credits, INSET, bottom - credits.length * type.credits.line, type.credits),
    map,
    strip: { x: left, y: map.y + map.h + 14, w: map.w, h: STRIP },
  };
}
