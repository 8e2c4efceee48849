// Blocks → items: a heading with the paragraphs under it, which together report one thing or a few.
import type { Block, Segments } from '../text/segment.ts';

export interface Item {
  readonly heading: Block | null;
  readonly title: boolean; // the heading is that of the whole document
  readonly paragraphs: readonly Block[];
}

/** Boilerplate belongs to no item. Consecutive headings leave the last one over the paragraphs. */
export function itemsOf({ blocks }: Segments): Item[] {
  const items: Item[] = [];
  let heading: Block | null = null;
  let paragraphs: Block[] = [];
  const close = () => {
    if (paragraphs.length > 0) items.push({ heading, title: heading === blocks[0], paragraphs });
    paragraphs = [];
  };
  for (const block of blocks) {
    if (block.kind === 'heading') {
      close();
      heading = block;
    } else if (block.kind === 'paragraph') paragraphs.push(block);
  }
  close();
  return items;
}
