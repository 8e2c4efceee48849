// What the pointer is over → a small box beside it with one or two lines of text.
import type { Point } from './mercator.ts';
import { type MapTokens, SANS } from './tokens.ts';

export interface Tooltip {
  show(title: string, note: string, at: Point, tokens: MapTokens): void;
  hide(): void;
  remove(): void;
}

/** Decoration for the pointer: what it says is also in the list, so it is hidden from the accessibility tree. */
export function createTooltip(container: HTMLElement): Tooltip {
  const box = document.createElement('div');
  const head = document.createElement('div');
  const foot = document.createElement('div');
  box.append(head, foot);
  box.setAttribute('aria-hidden', 'true');
  box.hidden = true;
  Object.assign(box.style, {
    position: 'absolute',
    left: '0',
    top: '0',
    zIndex: '3',
    pointerEvents: 'none',
    maxWidth: '240px',
    padding: '6px 10px 7px',
    borderRadius: '4px',
    boxShadow: '0 1px 2px #281e0a0f, 0 6px 20px #281e0a12',
    font: `400 12px/16px ${SANS}`,
  });
  head.style.fontWeight = '560';
  container.append(box);
  return {
    show(title, note, at, tokens) {
      head.textContent = title;
      foot.textContent = note;
      foot.hidden = note === '';
      box.style.background = tokens.panel;
      box.style.border = `1px solid ${tokens.ruleStrong}`;
      head.style.color = tokens.ink;
      foot.style.color = tokens.ink2;
      box.hidden = false;
      const { clientWidth: w, clientHeight: h } = container;
      const right = at[0] + 14 + box.offsetWidth > w - 8;
      const x = right ? at[0] - 14 - box.offsetWidth : at[0] + 14;
      const y = Math.min(Math.max(at[1] - box.offsetHeight - 10, 8), h - box.offsetHeight - 8);
      box.style.transform = `translate(${Math.round(Math.max(x, 8))}px, ${Math.round(y)}px)`;
    },
    hide() {
      box.hidden = true;
    },
    remove() {
      box.remove();
    },
  };
}
