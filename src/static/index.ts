// The map's picture as SVG: a file that stands alone, and the renderer under it for pictures inside a page. No DOM needed.
export type { Furniture } from './furniture.ts';
export { createPaint, type Paint } from './paint.ts';
export { type PictureOptions, renderPicture } from './picture.ts';
export { createRenderer, type Layers, type Renderer, type Sheet } from './renderer.ts';
