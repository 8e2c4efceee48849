// seeds/ built once more, elsewhere → the same bytes as the committed data/.
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ROOT, runScript } from '../../scripts/run.ts';

/** Built by `npm run geodata` from sources that are not in the repository, by `npm run preview` in a browser, and kept by `npm run release`. */
const NOT_FROM_SEEDS = /^(basemap\.topo\.json|gazetteer\.json|preview\.png|releases)$/;

test('data/ is what seeds/ give', { timeout: 120_000 }, async ({ skip }) => {
  if (!existsSync(join(ROOT, 'scripts/build-data.ts'))) skip('there is no data build yet');
  const out = mkdtempSync(join(tmpdir(), 'chain-atlas-'));
  try {
    const { code, output } = await runScript('scripts/build-data.ts', ['--out', out], {
      show: false,
      seconds: 110,
    });
    expect(code, output).toBe(0);
    const fresh = readdirSync(out).filter((name) => !NOT_FROM_SEEDS.test(name));
    const kept = readdirSync(join(ROOT, 'data')).filter((name) => !NOT_FROM_SEEDS.test(name));
    expect(kept.sort()).toEqual(fresh.sort());
    const changed = fresh.filter(
      (name) => !readFileSync(join(out, name)).equals(readFileSync(join(ROOT, 'data', name))),
    );
    expect(changed, 'run `npm run data` and commit what it writes').toEqual([]);
  } finally {
    rmSync(out, { recursive: true, force: true });
  }
});
