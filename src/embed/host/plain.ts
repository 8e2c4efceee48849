// A plain <iframe> of the atlas → one as high as its content, and counted among the page's live maps.
import type { Notice } from '../message.ts';
import { homes } from './home.ts';
import { enrol, noteMap } from './live.ts';

/**
 * Ours: an address below our own, or marked `data-chain-atlas` by the author. The author keeps the height with
 * `data-chain-atlas="fixed"`.
 */
export function adopt(frame: HTMLIFrameElement): ((notice: Notice) => void) | undefined {
  const mark = frame.dataset.chainAtlas;
  if (mark === undefined && !homes().some((home) => frame.src.startsWith(`${home}embed/`))) return undefined;
  return (notice) => {
    if (notice.type === 'height' && mark !== 'fixed') setHeight(frame, notice.px);
    if (notice.type === 'ready') enrol(frame);
    if (notice.type === 'map') noteMap(frame, notice);
  };
}

/** The page's styles may count borders and padding in the height. */
function setHeight(frame: HTMLIFrameElement, px: number): void {
  const { boxSizing, paddingTop, paddingBottom } = getComputedStyle(frame);
  const around =
    frame.offsetHeight -
    frame.clientHeight +
    Number.parseFloat(paddingTop) +
    Number.parseFloat(paddingBottom);
  frame.style.setProperty('height', `${boxSizing === 'border-box' ? px + around : px}px`, 'important');
}
