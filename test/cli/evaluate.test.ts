// Gold with every defect a hand can leave in it → file, line and cure of each, no figures of that set, and the exit code.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { runScript } from '../../scripts/run.ts';

const folder = mkdtempSync(join(tmpdir(), 'chain-atlas-'));
afterAll(() => rmSync(folder, { recursive: true }));

const TEXT = 'On December 16, Wuxi opened a park.\n';
const WUXI = {
  document: 'a.txt',
  start: 16,
  end: 20,
  text: 'Wuxi',
  place: '320200',
  level: 'prefecture',
  role: 'location',
};

async function evaluate(...mentions: readonly (object | string)[]) {
  mkdirSync(join(folder, 'gold'), { recursive: true });
  writeFileSync(join(folder, 'a.txt'), TEXT);
  const lines = mentions.map((m) => (typeof m === 'string' ? m : JSON.stringify(m)));
  writeFileSync(join(folder, 'gold/mentions.jsonl'), `${lines.join('\n')}\n`);
  const args = ['--texts', folder, '--gold', join(folder, 'gold')];
  return runScript('scripts/evaluate.ts', args, { show: false });
}

describe('gold of one’s own', { timeout: 60_000 }, () => {
  test('is measured', async () => {
    const { code, output } = await evaluate(WUXI);
    expect(output).toMatch(/own \(1 documents\)\n {2}mention-precision +1\.0000/);
    expect(code).toBe(0);
  });

  test('with defects names each with its line, and gives no figures', async () => {
    const { code, output } = await evaluate(
      WUXI,
      'not JSON',
      { ...WUXI, role: 'town' },
      { ...WUXI, document: 'gone.txt' },
      { ...WUXI, start: 15 },
      { ...WUXI, document: 'gone.txt', start: 17 },
    );
    expect(code).toBe(1);
    for (const words of [
      /mentions\.jsonl:2 is no line of JSON/,
      /mentions\.jsonl:3 has a wrong or no value for “role”/,
      /mentions\.jsonl:4 labels gone\.txt, which is no document beside it, and 1 more labels of it are astray/,
      /mentions\.jsonl:5 labels “Wuxi” at 15–20 of a\.txt, where it says “ Wuxi”/,
    ])
      expect(output).toMatch(words);
    expect(output).not.toContain('mention-precision');
  });
});

describe('gold that labels more than there is', { timeout: 60_000 }, () => {
  test('is told with the length of the text', async () => {
    const { output } = await evaluate({ ...WUXI, end: 400 });
    expect(output).toMatch(
      /mentions\.jsonl:1 labels 16–400 of a\.txt, which ends at 36; correct it, no figures/,
    );
  });
});
