// Whatever a window may send → only what fits comes through, quickly and without an exception.
import { describe, expect, it } from 'vitest';
import { CallSchema, ConnectSchema, HintSchema, isSmall, readMessage } from '../../src/embed/guest/schema.ts';
import { readAnswer, readNotice } from '../../src/embed/host/check.ts';
import { wrap } from '../../src/embed/message.ts';

const loop: Record<string, unknown> = wrap({ type: 'call' });
loop.loop = loop;
const HOSTILE: unknown[] = [
  ...[
    null,
    undefined,
    0,
    Number.NaN,
    '',
    'x'.repeat(5_000_000),
    [],
    {},
    () => 1,
    Symbol('x'),
    new Date(),
    loop,
  ],
  ...[{ ns: 'chain-atlas' }, { ns: 'chain-atlas', v: 2, type: 'ready' }, wrap({ type: 'nonsense' })],
  wrap({ type: 'ready', data: {}, initiatives: 'many' }),
  wrap({ type: 'height', px: Number.POSITIVE_INFINITY }),
  wrap({ type: 'height', px: { valueOf: () => 300 } }),
  wrap({ type: 'error', kind: 'worse', message: 'x' }),
  wrap({ type: 'map', live: 'yes' }),
  wrap({ type: 'call', seq: 1, method: 'eval', args: 'alert(1)' }),
  wrap({ type: 'call', seq: 1, method: 'seek', args: { day: '2019-02-30' } }),
  wrap({ type: 'call', seq: 1, method: 'filter', args: { sectors: Array(1_000_000).fill('finance') } }),
  wrap({ type: 'call', seq: 1, method: 'filter', args: { provinces: ['nowhere'] } }),
  wrap({ type: 'event', name: 'constructor', state: {} }),
  Object.defineProperty({}, 'ns', {
    get() {
      throw new Error('trap');
    },
  }),
]; // the last cannot be sent at all; only the frame's side, which trusts nobody, is asked about it

describe('a hostile message', () => {
  it('is no message, on either side', () => {
    const started = performance.now();
    for (const value of HOSTILE) {
      for (const schema of [CallSchema, ConnectSchema, HintSchema] as const)
        expect(readMessage(schema as typeof CallSchema, value)).toBeUndefined();
    }
    for (const value of HOSTILE.slice(0, -1)) {
      expect(readNotice(value)).toBeUndefined();
      expect(readAnswer(value)).toBeUndefined();
    }
    expect(performance.now() - started).toBeLessThan(1000);
  });

  it('is measured no further than it may be long', () => {
    expect(isSmall(wrap({ type: 'call', args: { keys: { time: '2019-11-20' } } }))).toBe(true);
    expect(isSmall({ text: 'x'.repeat(3000) })).toBe(false);
    expect(isSmall(Array(1000).fill(1))).toBe(false);
    expect(isSmall({ bytes: new ArrayBuffer(8) })).toBe(false);
  });
});

describe('a good message', () => {
  it('comes through, clamped', () => {
    expect(readNotice(wrap({ type: 'height', px: 419.6 }))).toEqual({ type: 'height', px: 420 });
    expect(readNotice(wrap({ type: 'height', px: 1e9 }))).toEqual({ type: 'height', px: 2000 });
    expect(readNotice(wrap({ type: 'error', kind: 'data', message: 'x'.repeat(9999) }))).toMatchObject({
      message: 'x'.repeat(500),
    });
  });

  it.each([
    ['play', undefined],
    ['seek', { day: '2019-11-20' }],
    ['select', { initiative: null }],
    ['filter', { sectors: ['finance'], q: 'tax' }],
    ['filter', { provinces: ['330000', 'nation', 'unknown'] }],
    ['set', { keys: { time: '2019-11-20', lang: null } }],
    ['initiatives', { visible: true }],
    ['image', { type: 'image/webp' }],
  ])('%s is a call', (method, args) => {
    expect(readMessage(CallSchema, wrap({ type: 'call', seq: 3, method, args }))).toMatchObject({
      method,
      seq: 3,
    });
  });
});
