// The address and the state: what one writes the other reads.
import { describe, expect, it } from 'vitest';
import { KINDS, SECTORS } from '../../src/contract/index.ts';
import {
  type AtlasState,
  DEFAULT_STATE,
  MEASURES,
  MODES,
  readUrl,
  STEPS,
  URL_KEYS,
  writeUrl,
} from '../../src/state/index.ts';
import { random } from '../atlas/fixtures/make-dataset.ts';

const quiet = () => {};

function anyState(seed: number): AtlasState {
  const next = random(seed);
  const pick = <T>(items: readonly T[]): T => items[Math.floor(next() * items.length)]!;
  const maybe = <T>(make: () => T): T | null => (next() < 0.5 ? null : make());
  const some = <T extends string>(items: readonly T[]) => items.filter(() => next() < 0.4).sort();
  const day = () => 16000 + Math.floor(next() * 3000);
  return {
    ...DEFAULT_STATE,
    from: maybe(day),
    to: maybe(day),
    time: maybe(day),
    mode: pick(MODES),
    window: pick([7, 30, 365]),
    sectors: maybe(() => some(SECTORS)),
    kinds: maybe(() => some(KINDS)),
    provinces: maybe(() => ['110000', '330000']),
    q: pick(['', 'Ouyeel', '区块链 & a=b', 'a+b #c', '100 %']),
    initiative: maybe(() => 'bc9tew0d6m'),
    place: maybe(() => '440300'),
    view: maybe(() => ({ zoom: 4.25, lat: 31.2345, lng: 121.5 })),
    symbols: pick(MEASURES),
    basis: pick(['all', 'stated'] as const),
    compare: maybe(() => 18193),
    multiples: maybe(() => pick(STEPS)),
    lang: maybe(() => pick(['en', 'zh'] as const)),
    theme: maybe(() => pick(['light', 'dark'] as const)),
    motion: pick(['full', 'reduced'] as const),
    autoplay: next() < 0.5,
    loop: next() < 0.5,
    speed: pick([0.5, 1, 2, 4]),
    controls: next() < 0.5,
  };
}

describe('the address', () => {
  it('is empty for the defaults', () => {
    expect(writeUrl(DEFAULT_STATE)).toBe('');
    expect(readUrl('', quiet)).toEqual(DEFAULT_STATE);
  });

  it('reads back what it writes, for 500 states', () => {
    for (let seed = 0; seed < 500; seed++) {
      const state = anyState(seed);
      const query = writeUrl(state);
      expect(
        readUrl(query, (message) => expect.fail(message)),
        query,
      ).toEqual(state);
      expect(writeUrl(readUrl(query, quiet))).toBe(query);
    }
  });

  it('writes its keys in order and keeps those of others', () => {
    const query = writeUrl({ ...DEFAULT_STATE, mode: 'fade', basis: 'stated' }, '?utm=a%20b&mode=window&x=1');
    expect(query).toBe('?basis=stated&mode=fade&utm=a%20b&x=1');
  });

  it('takes the default for a bad value and says so once', () => {
    const messages: string[] = [];
    const bad = [
      'from=2019-02-30',
      'time=yesterday',
      'mode=x',
      'window=-1',
      'sectors=policy,magic',
      'provinces=33',
      `q=${'x'.repeat(201)}`,
      'initiative=%3Cb%3E',
      'view=1/2',
      'speed=NaN',
      'loop=maybe',
    ];
    expect(readUrl(bad.join('&'), (m) => messages.push(m))).toEqual(DEFAULT_STATE);
    expect(messages).toHaveLength(1);
    for (const part of ['from=2019-02-30', 'mode=x', 'loop=maybe']) expect(messages[0]).toContain(part);
  });

  it('tells an empty choice of sectors from all of them', () => {
    const none = readUrl('sectors=', quiet);
    expect(none.sectors).toEqual([]);
    expect(readUrl(writeUrl(none), quiet).sectors).toEqual([]);
  });

  it('knows the keys that other pages rely on', () => {
    const promised =
      'autoplay basis compare controls from initiative kinds lang loop mode motion multiples place provinces q sectors speed symbols theme time to view window';
    expect(URL_KEYS.join(' ')).toBe(promised);
  });

  it('never throws, whatever the query', () => {
    const next = random(7);
    for (let i = 0; i < 500; i++) {
      const noise = Array.from({ length: 12 }, () => String.fromCharCode(32 + Math.floor(next() * 200))).join(
        '',
      );
      const key = URL_KEYS[Math.floor(next() * URL_KEYS.length)]!;
      readUrl(`${key}=${noise}&${noise}`, quiet);
    }
  });
});
