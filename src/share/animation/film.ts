// A plate and a density → a canvas on which any day can be drawn; what stands still between days is drawn once.

import { decodePicture } from '../../static/raster.ts';
import type { Day } from '../../time/index.ts';
import type { Plate } from '../image/index.ts';

export interface Film {
  readonly canvas: HTMLCanvasElement;
  readonly context: CanvasRenderingContext2D;
  draw(day: Day): Promise<void>;
  /** Gives the memory of both canvases back. */
  close(): void;
}

/** Videos need even sizes; the odd last line is given up. */
const even = (size: number) => Math.floor(size / 2) * 2;

/** `reads`: pixels will be read back, so that the canvas had better not lie in the GPU's memory. */
export function createFilm(plate: Plate, fonts: string, density: number, reads: boolean): Film {
  const { width, height } = plate.layout;
  const make = () => {
    const canvas = document.createElement('canvas');
    canvas.width = even(width * density);
    canvas.height = even(height * density);
    const context = canvas.getContext('2d', { alpha: false, willReadFrequently: reads })!;
    return { canvas, context };
  };
  const ground = make();
  const { canvas, context } = make();
  let groundFor = '';
  const put = async (parts: string, onto: CanvasRenderingContext2D) =>
    onto.drawImage(
      await decodePicture(plate.file(parts, fonts, density)),
      0,
      0,
      width * density,
      height * density,
    );
  return {
    canvas,
    context,
    async draw(day) {
      const { under, over } = plate.at(day);
      if (under !== groundFor) {
        groundFor = under;
        await put(under, ground.context);
      }
      context.drawImage(ground.canvas, 0, 0);
      await put(over, context);
    },
    close() {
      for (const each of [canvas, ground.canvas]) each.width = 0;
    },
  };
}
