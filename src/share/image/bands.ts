// What a plate says and the size of it or of its map → bands above and below the map, so that nothing hides it.
import type { Measure } from '../../map/label-type.ts';
import type { Lang } from '../../map/tokens.ts';
import type { Size } from './format.ts';
import {
  COUNT_GAP,
  type Copy,
  GAP,
  GLYPH,
  KEY_GLYPH,
  type Layout,
  linesAt,
  type Mark,
  ROW,
  STRIP,
  typesFor,
  widthOf,
} from './layout.ts';
import { breakLines, flow, rowsOf, type Slot } from './typeset.ts';

const LEAST_MAP = 120;

/** The whole plate's size, or the map's: the plate is then as large as it must be around it. */
export function bands(
  copy: Copy,
  lang: Lang,
  size: { readonly plate: Size } | { readonly map: Size },
  measure: Measure,
): Layout {
  const inset = 'map' in size || size.plate.width >= 700 ? 24 : 18;
  const width = 'map' in size ? Math.max(size.map.width, 320) + 2 * inset : size.plate.width;
  const type = typesFor(width, lang);
  const room = width - 2 * inset;
  const wide = widthOf(measure);

  // Above the map: title and sentence, and the date beside them, or between them where there is no room.
  const dateWidth = Math.max(...copy.dates.map((d) => wide(d, type.date)), wide(copy.kicker, type.text));
  const beside = room - dateWidth >= 40 + wide(copy.title, type.title) || width >= 900;
  const titleRoom = beside ? room - dateWidth - 40 : room;
  const titles = breakLines(copy.title, type.title, titleRoom, measure, 3);
  const title = linesAt(titles, inset, inset, type.title);
  let y = inset + titles.length * type.title.line;
  const dateX = beside ? inset + room - dateWidth : inset;
  const dateTop = beside ? inset : y + 6;
  const kicker = { x: dateX, y: dateTop + 13 };
  const date = { x: dateX, y: dateTop + type.text.line + type.date.line * 0.76 };
  const dateEnd = dateTop + type.text.line + type.date.line;
  if (!beside) y = dateEnd;
  const sentence = { x: inset, y: y + 4 + 13 };
  // The filters follow the sentence on its line, or stand on lines of their own.
  const sentenceWidth = wide(copy.sentence, type.text);
  const follow = copy.scope !== '' && sentenceWidth + 24 + wide(copy.scope, type.text) <= titleRoom;
  y += 4 + type.text.line;
  const scope = follow
    ? [{ text: copy.scope, x: inset + sentenceWidth + 24, y: sentence.y }]
    : linesAt(breakLines(copy.scope, type.text, beside ? titleRoom : room, measure, 2), inset, y, type.text);
  if (!follow) y += scope.length * type.text.line;
  const mapTop = Math.round(Math.max(y, dateEnd) + 12);

  // Below it, from the bottom up: credits, legend, the strip of time.
  const credits = breakLines(copy.credits, type.credits, room, measure, 6);
  const groups = flow(
    copy.groups.map(
      ({ name, count }) => GLYPH + wide(name, type.legend) + COUNT_GAP + wide(count, type.legend),
    ),
    GAP,
    room,
  );
  const keys = flow(
    copy.keys.map((key) => KEY_GLYPH + wide(key, type.key)),
    GAP,
    room,
  );
  const groupRows = rowsOf(groups);
  const below = 14 + STRIP + 8 + (groupRows + rowsOf(keys)) * ROW + 10 + credits.length * type.credits.line;
  const mapHeight =
    'map' in size
      ? size.map.height
      : Math.max(LEAST_MAP, Math.round(size.plate.height - inset - below - mapTop));
  const height = 'map' in size ? Math.ceil(mapTop + mapHeight + below + inset) : size.plate.height;
  const map = { x: inset, y: mapTop, w: room, h: mapHeight };
  const strip = { x: inset, y: mapTop + mapHeight + 14, w: room, h: STRIP };
  const legendTop = strip.y + STRIP + 8;
  const at =
    (first: number) =>
    ({ x, row }: Slot): Mark => ({ x: inset + x, y: legendTop + (first + row + 0.5) * ROW });
  const creditsTop = legendTop + (groupRows + rowsOf(keys)) * ROW + 10;
  return {
    width,
    height,
    type,
    title,
    scope,
    kicker,
    date,
    sentence,
    map,
    strip,
    groups: groups.map(at(0)),
    keys: keys.map(at(groupRows)),
    credits: linesAt(credits, inset, creditsTop, type.credits),
  };
}
