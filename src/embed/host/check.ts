// Whatever a window sent → a message of the frame, checked by hand, or undefined. Never throws, whatever it gets.
import { type Answer, type ErrorKind, type EventName, isObject, isOurs, type Notice } from '../message.ts';
import type { FrameState } from '../shown.ts';

/** Pixels; a broken or hostile frame must not push the host's page away. */
export const HEIGHTS = { least: 200, most: 2000 } as const;
const LONGEST = 500; // characters of an error's sentence

const KINDS: readonly string[] = ['load', 'data', 'refused', 'webgl'];

export function readNotice(data: unknown): Notice | undefined {
  if (!isOurs(data)) return undefined;
  const { type } = data;
  if (type === 'alive') return { type };
  if (type === 'ready' && typeof data.data === 'string' && isCount(data.initiatives))
    return { type, data: data.data.slice(0, 64), initiatives: data.initiatives };
  if (type === 'height' && isCount(data.px))
    return { type, px: Math.min(Math.max(Math.round(data.px), HEIGHTS.least), HEIGHTS.most) };
  if (type === 'error' && typeof data.message === 'string' && KINDS.includes(String(data.kind)))
    return { type, kind: data.kind as ErrorKind, message: data.message.slice(0, LONGEST) };
  if (type === 'map' && typeof data.live === 'boolean')
    return { type, live: data.live, wanted: data.wanted === true };
  return undefined;
}

const isCount = (value: unknown): value is number => Number.isFinite(value) && (value as number) >= 0;

/** The port belongs to the frame that we chose, so the values in it are its own affair; their outline is not. */
export function readAnswer(data: unknown): Answer | undefined {
  if (!isOurs(data)) return undefined;
  const { type, re, state, message, name } = data;
  if (type === 'connected' && isState(state)) return { type, state };
  if (type === 'result' && isCount(re)) return { type, re, value: data.value };
  if (type === 'failure' && isCount(re)) return { type, re, message: String(message).slice(0, LONGEST) };
  if (type === 'event' && isState(state) && /^(timechange|select|filterchange)$/.test(String(name)))
    return { type, name: name as EventName, state };
  return undefined;
}

export function isState(value: unknown): value is FrameState {
  if (!isObject(value)) return false;
  const { query, time, shown, filter } = value;
  return (
    typeof query === 'string' &&
    query.length < 4000 &&
    typeof time === 'string' &&
    isCount(shown) &&
    isObject(filter)
  );
}
