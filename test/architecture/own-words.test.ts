// The texts of this repository → proof that none repeats a run of ten words of an original source document.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ROOT } from '../../scripts/run.ts';
import { isText, read, trackedFiles } from './files.ts';

const RUN = 10;
/** The originals are other people's prose: they lie beside the repository, never in it. */
const ORIGINALS = join(ROOT, '../shared/seeds');

test('no text repeats ten words of an original in a row', ({ skip }) => {
  if (!existsSync(ORIGINALS)) skip('the original documents do not lie beside this checkout');
  const originals = new Set(
    readdirSync(ORIGINALS)
      .filter((name) => name.endsWith('.txt'))
      .flatMap((name) => [...runs(readFileSync(join(ORIGINALS, name), 'utf8'))]),
  );
  const places = trackedFiles().filter(
    (path) => isText(path) && !/package-lock|basemap|gazetteer\.json/.test(path),
  );
  const copied = places.flatMap((path) => {
    for (const run of runs(read(path))) if (originals.has(run)) return [`${path}: "${run}"`];
    return [];
  });
  expect(copied).toEqual([]);
});

function* runs(text: string): Generator<string> {
  const words = text.toLowerCase().match(/[a-z0-9]+/g) ?? [];
  for (let end = RUN; end <= words.length; end++) yield words.slice(end - RUN, end).join(' ');
}
