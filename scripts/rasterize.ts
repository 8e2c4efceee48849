// A picture as SVG text → the same as PNG, in the page's own fonts; Chinese in whatever font this machine has for it.
import { existsSync } from 'node:fs';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import { ROOT } from './run.ts';
import { unpackWoff } from './woff.ts';

/** The page's fonts are variable ones, which the rasterizer draws in one weight; these are cut at the weights needed. */
const FONTS = [
  '@fontsource/inter/files/inter-latin-400-normal.woff',
  '@fontsource/inter/files/inter-latin-600-normal.woff',
  '@fontsource/source-serif-4/files/source-serif-4-latin-400-normal.woff',
  '@fontsource/source-serif-4/files/source-serif-4-latin-600-normal.woff',
];
const CACHE = join(ROOT, '.cache/fonts');

export async function rasterize(svg: string): Promise<Buffer> {
  const fontFiles = await Promise.all(FONTS.map(unpacked));
  const chinese = /[\u4e00-\u9fff]/.test(svg);
  const text = svg
    .replaceAll('Inter Variable', 'Inter')
    .replaceAll('Source Serif 4 Variable', 'Source Serif 4');
  return new Resvg(text, {
    font: { fontFiles, loadSystemFonts: chinese, defaultFontFamily: 'Inter' },
    background: '#ffffff',
  })
    .render()
    .asPng();
}

/** False where this machine would leave Chinese letters out. */
export function writesChinese(): boolean {
  const probe = `<svg xmlns="http://www.w3.org/2000/svg" width="20" height="20"><text y="16" font-size="16">中</text></svg>`;
  return new Resvg(probe, { font: { loadSystemFonts: true } }).render().pixels.some((byte) => byte > 0);
}

/** The rasterizer takes files, and OpenType only. */
async function unpacked(name: string): Promise<string> {
  const file = join(CACHE, basename(name).replace(/woff$/, 'ttf'));
  if (existsSync(file)) return file;
  await mkdir(CACHE, { recursive: true });
  const part = `${file}.${process.pid}`;
  await writeFile(part, unpackWoff(await readFile(join(ROOT, 'node_modules', name))));
  await rename(part, file);
  return file;
}
