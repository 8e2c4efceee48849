// The room for the map, the format and what is seen on the screen → where the picture looks.
import { FRAMES, fitView } from '../../map/index.ts';
import type { Rect } from '../../map/mercator.ts';
import type { AtlasState } from '../../state/index.ts';
import type { Sheet } from '../../static/index.ts';
import type { Format, Seen } from './format.ts';

const ROOM = { top: 14, right: 14, bottom: 12, left: 14 };

/** The very map on the screen; in another format all that is seen there, or the frame the page itself would choose. */
export function sheetFor(
  { w: width, h: height }: Rect,
  format: Format,
  seen: Seen | null,
  chosen: AtlasState['view'],
): Sheet {
  const size = { width, height };
  const frame = width < 600 || height > width * 1.2 ? 'data' : 'country';
  if (format === 'screen') return { ...size, frame, padding: ROOM, view: seen ?? chosen ?? undefined };
  if (!chosen) return { ...size, view: fitView(FRAMES[frame], width, height, ROOM) };
  if (!seen) return { ...size, view: chosen };
  const grown = Math.log2(Math.min(width / seen.width, height / seen.height));
  return { ...size, view: { ...seen, zoom: seen.zoom + grown } };
}
