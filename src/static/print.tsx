// The atlas → a sheet for the printer, filled with the moment's picture, legend and list when printing begins.
import { render } from 'preact';
import { basemapOf } from '../atlas/index.ts';
import { loadBasemap } from '../map/basemap.ts';
import type { MapScene } from '../map/index.ts';
import type { Atlas } from '../ui/context.tsx';
import { Front } from './front.tsx';
import { renderPicture } from './picture.ts';
import { createRenderer, type Renderer } from './renderer.ts';

export interface Printer {
  /** At once: a browser that prints waits for nothing. */
  fill(scene: MapScene): void;
  clear(): void;
}

const [WIDTH, HEIGHT] = [1040, 680]; // px; scaled to the paper
const PANELS = [{ x: 16, y: 12, w: 460, h: 100 }];

/** Rejects where the boundary file cannot be read. */
export async function createPrinter(atlas: Atlas): Promise<Printer> {
  const basemap = await loadBasemap(basemapOf(atlas.dataUrl));
  const { dataset } = atlas;
  let renderer: Renderer | null = null;
  let sheet: HTMLElement | null = null;
  return {
    fill(scene) {
      if (sheet) return;
      renderer ??= createRenderer(dataset, basemap);
      const picture = renderPicture({
        dataset,
        basemap,
        renderer,
        colours: 'page',
        scene: { ...scene, theme: 'light' },
        width: WIDTH,
        height: HEIGHT,
        panels: PANELS,
        view: atlas.store.get().view ?? undefined,
      });
      sheet = document.createElement('div');
      sheet.className = 'print-sheet';
      document.body.append(sheet);
      render(
        <Front atlas={atlas} pictures={`<div class="picture wide">${picture}</div>`} prefix="print-" />,
        sheet,
      );
    },
    clear() {
      if (!sheet) return;
      render(null, sheet);
      sheet.remove();
      sheet = null;
    },
  };
}
