// The words of exported pictures and animations, in English and Chinese; they come with the code that makes them.
import type { Format } from '../share/image/format.ts';

const numbers = new Intl.NumberFormat('en');
const FORMATS_EN: Record<Format, string> = {
  screen: 'As on screen',
  wide: 'Wide, 16:9',
  square: 'Square, 1:1',
  portrait: 'Portrait, 4:5',
  tall: 'Tall, 9:16',
};
const FORMATS_ZH: Record<Format, string> = {
  screen: '与屏幕一致',
  wide: '横幅 16:9',
  square: '方形 1:1',
  portrait: '竖幅 4:5',
  tall: '长竖幅 9:16',
};

const en = {
  intro: 'The view you are looking at, with its title, date, legend and sources in the picture.',
  title: 'Title',
  format: 'Format',
  formats: FORMATS_EN,
  preview: 'Preview',
  picture: 'Picture',
  kind: 'File',
  png: (density: number) => `PNG ${density}×`,
  svg: 'SVG',
  size: (width: number, height: number) => `${width} × ${height} px`,
  vector: 'sharp at any size',
  save: 'Save picture',
  animation: 'Animation',
  video: 'Video',
  gif: 'GIF',
  noVideo: 'This browser cannot write videos; a GIF works everywhere.',
  length: 'Length in seconds',
  hold: 'Last picture stands, seconds',
  rate: 'Frames a second',
  density: 'Size',
  mode: 'How time adds up',
  make: 'Make animation',
  span: (first: string, last: string, frames: number) =>
    `${first} to ${last}, ${numbers.format(frames)} frames`,
  making: 'Making the animation',
  done: (done: number, all: number) => `Frame ${numbers.format(done)} of ${numbers.format(all)}`,
  cancel: 'Cancel',
  cancelled: 'Cancelled; nothing was saved.',
  // What became of the download only the browser knows.
  ready: (name: string, size: string) => `Ready: ${name}, ${size}.`,
  again: 'Save again',
  bytes: (bytes: number) => (bytes < 1e6 ? `${Math.ceil(bytes / 1e3)} kB` : `${(bytes / 1e6).toFixed(1)} MB`),
  failed: 'That did not work. Try again, or choose a smaller size.',
  noMap: 'The boundaries could not be loaded, so there is no picture.',
  tooLarge: 'This browser cannot draw a picture this large; choose a smaller one.',
  // In the picture:
  sources: 'Sources',
  more: (value: number) => `${value} more`,
  version: 'Data version',
  licences: 'Licences',
};
export type PictureWords = typeof en;

const zh: PictureWords = {
  intro: '当前视图，连同标题、日期、图例与来源一并写入图中。',
  title: '标题',
  format: '画幅',
  formats: FORMATS_ZH,
  preview: '预览',
  picture: '图片',
  kind: '文件',
  png: (density) => `PNG ${density}×`,
  svg: 'SVG',
  size: (width, height) => `${width} × ${height} 像素`,
  vector: '任意尺寸清晰',
  save: '保存图片',
  animation: '动画',
  video: '视频',
  gif: 'GIF',
  noVideo: '此浏览器无法生成视频；GIF 处处可用。',
  length: '时长（秒）',
  hold: '末帧停留（秒）',
  rate: '每秒帧数',
  density: '尺寸',
  mode: '时间如何累计',
  make: '生成动画',
  span: (first, last, frames) => `${first}至${last}，共 ${numbers.format(frames)} 帧`,
  making: '正在生成动画',
  done: (done, all) => `第 ${numbers.format(done)} 帧，共 ${numbers.format(all)} 帧`,
  cancel: '取消',
  cancelled: '已取消，未保存任何文件。',
  ready: (name, size) => `已生成 ${name}，${size}。`,
  again: '再次保存',
  bytes: en.bytes,
  failed: '未能完成。请重试，或选择较小的尺寸。',
  noMap: '边界文件无法载入，因此无法生成图片。',
  tooLarge: '此浏览器无法绘制这么大的图片，请选择较小的尺寸。',
  sources: '来源',
  more: (value) => `另 ${value} 家`,
  version: '数据版本',
  licences: '许可',
};

export const PICTURES: Readonly<Record<'en' | 'zh', PictureWords>> = { en, zh };
