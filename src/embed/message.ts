// What a host page and the frame say to each other: one envelope, its types, and a cheap first look at any message.
import type { FrameState } from './shown.ts';

/** Carried by every message. `v` changes only when an old reader would misunderstand; unknown types are ignored. */
export const NS = 'chain-atlas';
export const VERSION = 1;

/** The name of a frame whose page decides from the start which of its maps are live. */
export const GUIDED = 'chain-atlas';

/** A map has two contexts, of its ground and of its marks. Desktops drop the oldest of sixteen, phones of eight. */
export const MOST_LIVE = 4;

/** What a frame is called for those who do not see it, where its author says nothing else. */
export const FRAME_NAME = 'Map: blockchain initiatives in China, with a timeline';

export type ErrorKind = 'load' | 'data' | 'refused' | 'webgl';

/** Frame → host, to anyone who frames it: nothing private, nothing to be trusted. */
export type Notice =
  | { readonly type: 'alive' } // its first script runs; the rest may still fail
  | { readonly type: 'ready'; readonly data: string; readonly initiatives: number }
  | { readonly type: 'height'; readonly px: number }
  | { readonly type: 'error'; readonly kind: ErrorKind; readonly message: string }
  | { readonly type: 'map'; readonly live: boolean; readonly wanted: boolean }; // holds a WebGL context, wants one

/** Host → frame, from whoever frames it: a hint that costs nothing but the picture's liveliness. */
export type Hint = { readonly type: 'map'; readonly live: boolean };

export const METHODS = [
  'play',
  'pause',
  'seek',
  'select',
  'filter',
  'set',
  'state',
  'initiatives',
  'image',
] as const;
export type Method = (typeof METHODS)[number];

/** Frame → host over the port. */
export type Answer =
  | { readonly type: 'connected'; readonly state: FrameState }
  | { readonly type: 'result'; readonly re: number; readonly value: unknown }
  | { readonly type: 'failure'; readonly re: number; readonly message: string }
  | { readonly type: 'event'; readonly name: EventName; readonly state: FrameState };
export type EventName = 'timechange' | 'select' | 'filterchange';

export const wrap = <T extends { readonly type: string }>(message: T) => ({ ns: NS, v: VERSION, ...message });

export const isObject = (value: unknown): value is Record<string, unknown> => Object(value) === value;

/** An object of ours by its envelope; says nothing about the rest of it. Reads two fields, however large it is. */
export function isOurs(data: unknown): data is { readonly type: string } & Readonly<Record<string, unknown>> {
  if (!isObject(data)) return false;
  const { ns, v, type } = data;
  return ns === NS && v === VERSION && typeof type === 'string';
}
