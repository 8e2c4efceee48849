// Towns abroad that are spelled like places of China, or partly so → sentences about them, in which no place of China stands.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ROOT } from '../../scripts/run.ts';
import { lineOf, parseText } from './reading.ts';

const towns = readFileSync(join(ROOT, 'test/fixtures/foreign-cities.csv'), 'utf8')
  .trim()
  .split('\n')
  .slice(2) // what the list is, and its columns
  .map((line) => line.split(',') as [name: string, country: string]);

/** Where a Chinese city is far better known: nobody who writes Macau means the one in Brazil. */
const BETTER_KNOWN = new Set(['Macau', 'Leshan']);

test.each([
  ['in a text without China', (name: string) => `Police in ${name} arrested two men on Sunday.`],
  [
    'between its country and a Chinese visitor',
    (name: string, country: string) => `Chinese engineers visited ${name}, ${country}, last week.`,
  ],
])('no town abroad is taken for a Chinese one %s', (_, sentence) => {
  const taken = towns.filter(
    ([name, country]) =>
      !BETTER_KNOWN.has(name) && lineOf(parseText(sentence(name, country))).mentions.length > 0,
  );
  expect(towns.length).toBeGreaterThan(300);
  expect(taken.map((town) => town.join(', '))).toEqual([]);
});
