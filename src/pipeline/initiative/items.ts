// Blocks → items: a heading with the paragraphs under it, which together report one thing or a few.
import type { Block, Segments, Tokens } from '../text/index.ts';

export interface Item {
  readonly heading: Block | null;
  readonly title: boolean; // the heading is that of the whole document
  readonly paragraphs: readonly Block[];
}

/** Boilerplate belongs to no item. Consecutive headings leave the last one over the paragraphs. */
export function itemsOf({ blocks }: Segments, tokens: Tokens): Item[] {
  const items: Item[] = [];
  let heading: Block | null = null;
  let paragraphs: Block[] = [];
  const close = () => {
    if (paragraphs.length > 0)
      items.push({ heading, title: heading === blocks[0] && !isSection(heading, tokens), paragraphs });
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

/** A heading of the second level titles a section, also where it comes first. */
function isSection({ from }: Block, { text, start }: Tokens): boolean {
  const before = text.slice(Math.max(0, start[from]! - 4), start[from]! + 3);
  return /#{2,}\s/.test(before);
}
