// Interruptions and outputs that take nothing more → an exit code, one sentence, and nothing left behind.
import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { commandLine } from '../../scripts/bench/command.ts';
import { ROOT } from '../../scripts/run.ts';
import { geoparse } from './geoparse-command.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'chain-atlas-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const line = JSON.stringify({
  document: 'a',
  text: 'Wuxi launched a blockchain platform for invoices. '.repeat(40),
  published: '2020-01-09',
});

/** What a shell makes of it. */
const shell = async (redirected: string) => {
  const command = [process.execPath, ...commandLine(), ...redirected.split(' ')].join(' ');
  return promisify(execFile)('/bin/sh', ['-c', command], { cwd: ROOT }).then(
    () => ({ code: 0, stderr: '' }),
    (error: { code: number; stderr: string }) => error,
  );
};

describe('an end before the end', { timeout: 60_000 }, () => {
  test.each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const)('by %s leaves no part of a page behind', async (signal, expected) => {
    const { code, messages } = await geoparse(
      ['-', '--threads', '1', '--report', join(folder, 'review.html')],
      `${line}\n`.repeat(20_000),
      { started: (child) => child.kill(signal) },
    );
    expect({ code, messages }).toEqual({ code: expected, messages: '' });
    expect(readdirSync(folder)).toEqual([]);
  });

  test.skipIf(!existsSync('/dev/full'))('of the disk is told in one sentence', async () => {
    const { code, stderr } = await shell('test/fixtures/inputs/good.md > /dev/full');
    expect(code).toBe(1);
    expect(stderr).toMatch(/^error: the output cannot be written \(ENOSPC.*\); free the disk.*\n$/);
  });

  test.skipIf(!existsSync('/dev/full'))('of whoever reads the messages changes nothing', async () => {
    expect((await shell('test/fixtures/documents/empty.md 2> /dev/full')).code).toBe(1);
    expect((await shell('test/fixtures/inputs/good.md 2> /dev/full')).code).toBe(0);
  });

  test.skipIf(process.platform === 'win32')('of the input before it began is none', async () => {
    expect((await shell('- < /dev/null')).code).toBe(0);
    const { code, stderr } = await shell('- < /tmp');
    expect(code).toBe(1);
    expect(stderr).toBe('error: standard input is a folder; name it instead of “-”\n');
  });
});
