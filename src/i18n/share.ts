// The words of the Share dialog, in English and Chinese; they come with the dialog and not with the page.
import type { Lang } from './index.ts';

const en = {
  title: 'Share',
  tabs: 'What to share',
  link: 'Link',
  embed: 'Embed',
  picture: 'Picture',
  data: 'Data',
  cite: 'Cite',
  copy: 'Copy',
  copied: 'Copied',
  files: 'Whole data files',
  filesText: 'Free to download; every file is plain text.',
  version: 'Version of the data',
};
export type ShareWords = typeof en;

const zh: ShareWords = {
  title: '分享',
  tabs: '分享方式',
  link: '链接',
  embed: '嵌入',
  picture: '图片',
  data: '数据',
  cite: '引用',
  copy: '复制',
  copied: '已复制',
  files: '完整数据文件',
  filesText: '可自由下载；每个文件都是纯文本。',
  version: '数据版本',
};

export const SHARE: Readonly<Record<Lang, ShareWords>> = { en, zh };
