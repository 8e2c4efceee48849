// Shapes of text, each at some length and at eight times that → proof that no shape costs more than its length.
import { describe, expect, test } from 'vitest';
import { linePieces } from '../../src/pipeline/output.ts';
import { parseText } from './reading.ts';
import { SHAPES } from './shapes.ts';

const N = 30_000; // characters: of fewer, a step that costs their square may hide behind the others
const ENOUGH = 10; // milliseconds, below which a text is read several times
const MOST = 2.5; // what each doubling may cost
// Of one doubling alone, the caches and the collector of garbage say as much as the text.
const DOUBLINGS = 3;
const ROUNDS = 6;
const PATIENCE = 20_000; // milliseconds of further rounds, for a machine that has more to do

/** Milliseconds of this process's own time, so that what else the machine does is not counted. */
function cost(read: () => void): number {
  const before = process.cpuUsage();
  read();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/**
 * How many times as much each doubling of a shape costs. Noise only ever adds: of each length the least of several
 * measurements in turn is the truest, and where that looks like too much it is measured again, for so many ms.
 */
function growth(shape: (n: number) => string, read: (text: string) => void, patience: number): number {
  const least = (text: string, reads: number, times: number) =>
    Math.min(
      ...Array.from({ length: times }, () =>
        cost(() => {
          for (let k = 0; k < reads; k++) read(text);
        }),
      ),
    );
  const [short, long] = [shape(N), shape(N * 2 ** DOUBLINGS)];
  const reads = Math.ceil(ENOUGH / least(short, 1, 2));
  let [leastShort, leastLong, ratio] = [Infinity, Infinity, Infinity];
  const started = Date.now();
  for (let round = 0; ratio > MOST && (round < ROUNDS || Date.now() - started < patience); round++) {
    leastShort = Math.min(leastShort, least(short, reads, 2));
    leastLong = Math.min(leastLong, least(long, reads, 1));
    ratio = (leastLong / leastShort) ** (1 / DOUBLINGS);
  }
  return ratio;
}

function read(text: string): void {
  for (const piece of linePieces(parseText(text))) if (piece === '') throw new Error('an empty piece');
}

describe('a text twice as long costs at most two and a half times as much', () => {
  for (const [what, shape] of Object.entries(SHAPES))
    test(what, { timeout: 120_000 }, () => {
      expect(growth(shape, read, PATIENCE)).toBeLessThanOrEqual(MOST);
    });
});

test('a step that looks at all that came before would be noticed', { timeout: 120_000 }, () => {
  let looked = 0;
  const quadratic = (text: string) => {
    read(text);
    for (let at = 0; at < text.length; at += 500)
      for (let i = 0; i < at; i++) if (text.charCodeAt(i) === 0) looked++;
  };
  expect(growth(SHAPES.years!, quadratic, 0)).toBeGreaterThan(MOST);
  expect(looked).toBe(0);
});
