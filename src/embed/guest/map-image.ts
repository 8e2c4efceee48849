// The map as it stands → a picture with its date, its count and where it is from, as a file.
import { MESSAGES } from '../../i18n/index.ts';
import { dayWords } from '../../time/index.ts';
import { type Atlas, langOf, type MapHandle, themeOf } from '../../ui/context.tsx';
import { tell } from './parent.ts';

const STRIP = 44; // CSS px under the map

const LOOK_MS = 100;
const PATIENCE = 15_000;

/** Throws where no map can be drawn. A map that is still being drawn is waited for, a resting one woken. */
export async function mapImage(atlas: Atlas, type: string): Promise<Blob> {
  const { store, environment, painter } = atlas;
  const drawn = await (await drawnMap(atlas)).snapshot();
  const state = store.get();
  const lang = langOf(state, environment.get());
  const dark = themeOf(state, environment.get()) === 'dark';
  const t = MESSAGES[lang];
  const { day, shown } = painter.picture(state);
  const scale = devicePixelRatio;
  const canvas = document.createElement('canvas');
  canvas.width = drawn.width;
  canvas.height = drawn.height + STRIP * scale;
  const pen = canvas.getContext('2d')!;
  pen.fillStyle = dark ? '#171b21' : '#fdfcf9';
  pen.fillRect(0, 0, canvas.width, canvas.height);
  pen.drawImage(drawn, 0, 0);
  pen.fillStyle = dark ? '#f0ece4' : '#1d1b18';
  pen.textBaseline = 'middle';
  pen.font = `600 ${15 * scale}px "Source Serif 4 Variable", Georgia, serif`;
  const middle = drawn.height + (STRIP * scale) / 2;
  pen.fillText(`${dayWords(day, lang)} · ${t.initiatives(shown.entries.length)}`, 14 * scale, middle);
  pen.font = `400 ${11 * scale}px "Inter Variable", system-ui, sans-serif`;
  pen.textAlign = 'right';
  pen.fillText(`${t.title} · ${t.map.creditsShort}`, canvas.width - 14 * scale, middle);
  return new Promise((resolve, reject) =>
    canvas.toBlob(
      (blob) => (blob ? resolve(blob) : reject(new Error('The picture could not be made.'))),
      type,
    ),
  );
}

async function drawnMap(atlas: Atlas): Promise<MapHandle> {
  const end = performance.now() + PATIENCE;
  tell({ type: 'map', live: atlas.map !== null, wanted: atlas.map === null });
  while (!atlas.map) {
    if (performance.now() > end) throw new Error('The map is not drawn here, so there is no picture of it.');
    await new Promise((resolve) => setTimeout(resolve, LOOK_MS));
  }
  return atlas.map;
}
