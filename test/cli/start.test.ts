// The command line of `npm start` → one clear sentence and an exit code, for each thing that can be in its way.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { ROOT, runScript } from '../../scripts/run.ts';
import { type Address, listen } from '../../scripts/server.ts';

const built = existsSync(join(ROOT, 'dist/index.html'));
let other: Address | undefined;

afterEach(async () => {
  await other?.close();
  other = undefined;
});

function start(args: string[], env: Record<string, string> = {}) {
  return runScript('scripts/start.ts', args, { show: false, seconds: 15, env: { PORT: '', ...env } });
}

describe('options', () => {
  test('a port that is no port', async () => {
    const { code, output } = await start(['--port', 'many']);
    expect(code).toBe(2);
    expect(output).toContain('A port is a whole number from 0 to 65535, not "many".');
  });

  test('an option that does not exist shows those that do', async () => {
    const { code, output } = await start(['--prot', '8080']);
    expect(code).toBe(2);
    expect(output).toContain('--port N');
  });
});

describe.runIf(built)('the built site', () => {
  test('is served at the address that is printed', async () => {
    const { code, output } = await start(['--built', '--once', '--port', '0']);
    expect(output).toMatch(/^ChainAtlas is at http:\/\/localhost:\d+\/$/m);
    expect(code).toBe(0);
  });

  test.each([
    ['by option', (port: number) => start(['--built', '--once', '--port', String(port)])],
    ['by environment', (port: number) => start(['--built', '--once'], { PORT: String(port) })],
  ])('is not served on another port than the one asked for %s', async (_, ask) => {
    other = await listen((_request, response) => void response.end(), 0);
    const { code, output } = await ask(other.port);
    expect(code).toBe(1);
    expect(output).toContain(`Port ${other.port} is already in use. End what uses it, or choose another`);
  });
});
