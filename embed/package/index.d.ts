// What embed.js and the package offer, as types: the element <chain-atlas>, its state and its events.

import type { FrameFilter, FrameInitiative, FrameState } from '../../src/embed/shown.ts';

export type { FrameFilter, FrameInitiative, FrameState };

type Text = string | null;

export declare class ChainAtlasElement extends HTMLElement {
  static readonly observedAttributes: readonly string[];
  /** Resolves when the map takes commands. */
  readonly ready: Promise<this>;
  /** As far as is known; undefined before `ready`. */
  readonly state: FrameState | undefined;
  play(): Promise<void>;
  pause(): Promise<void>;
  seek(day: string | Date): Promise<void>;
  select(initiative: string | null): Promise<void>;
  setFilter(filter: Partial<FrameFilter>): Promise<void>;
  getState(): Promise<FrameState>;
  getInitiatives(options?: { readonly visible?: boolean }): Promise<FrameInitiative[]>;
  toBlob(options?: { readonly type?: 'image/png' | 'image/webp' | 'image/jpeg' }): Promise<Blob>;

  src: Text;
  height: Text | number;
  loading: Text;
  mapTitle: Text;
  from: Text;
  to: Text;
  time: Text;
  mode: Text;
  window: Text | number;
  sectors: Text | readonly string[];
  kinds: Text | readonly string[];
  provinces: Text | readonly string[];
  q: Text;
  initiative: Text;
  place: Text;
  view: Text;
  symbols: Text;
  basis: Text;
  compare: Text;
  multiples: Text;
  theme: Text;
  motion: Text;
  speed: Text | number;
  data: Text;
  autoplay: boolean;
  loop: boolean;
  controls: boolean;
}

/** Commands for a plain iframe whose address names this page in `origin=`. */
export interface Link {
  readonly state: FrameState;
  call(method: string, args?: unknown): Promise<unknown>;
  close(): void;
}
export declare function connect(frame: HTMLIFrameElement): Promise<Link>;

/** Defines the element and cares for plain iframes; does nothing on a server and nothing twice. */
export declare function defineChainAtlas(): void;

declare global {
  interface HTMLElementTagNameMap {
    'chain-atlas': ChainAtlasElement;
  }
  interface GlobalEventHandlersEventMap {
    'chain-atlas-load': CustomEvent<{ data: string; initiatives: number; state: FrameState }>;
    'chain-atlas-timechange': CustomEvent<FrameState>;
    'chain-atlas-select': CustomEvent<FrameState>;
    'chain-atlas-filterchange': CustomEvent<FrameState>;
    'chain-atlas-error': CustomEvent<{ type: string; message: string }>;
  }
}
