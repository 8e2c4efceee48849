// The bench page in a browser → what a step of time costs our map and two peers, for few initiatives and for a million.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { type Browser, type CDPSession, chromium } from '@playwright/test';
import sirv from 'sirv';
import { build } from 'vite';
import { findBrowser, launchOptions } from '../browser.ts';
import { leanDeck } from '../lean-deck.ts';
import { ROOT } from '../run.ts';
import { listen } from '../server.ts';
import type { Bench, Figure } from './bench.ts';

/** Named as test/bench/index.ts knows them. */
const MAPS = {
  atlas: 'ours',
  'set-filter': 'MapLibre setFilter',
  'data-filter': 'deck.gl DataFilterExtension',
} as const;
type MapName = keyof typeof MAPS;

const SIZE = { width: 960, height: 600 };
const WARM = 3; // steps that compile and fill caches
const STEPS = 40;
const LONGEST_MS = 25_000; // of stepping; a slow map takes fewer steps
const FEWEST = 3;
const SETUP_MS = 120_000; // MapLibre cuts a million points into tiles
const STEP_MS = 60_000;

interface Case {
  readonly script: readonly number[]; // ms of the main thread's own script, a step
  readonly wall: readonly number[]; // ms until the picture was whole, drawing without a GPU included
  readonly setup: number; // ms, making up the data included
}

export const bench: Bench = {
  title: 'Playing: a map through its days',
  async run({ initiatives }, say) {
    const dir = await buildPage();
    const browser = await findBrowser(say);
    if (!browser) throw new Error('There is no browser to measure in.');
    // Without the site's policy, by which MapLibre's worker could not read its points from memory.
    const { url, close } = await listen(sirv(dir), 0);
    const running = await chromium.launch(launchOptions(browser));
    try {
      const measured = new Map<string, Case>();
      for (const number of initiatives)
        for (const map of Object.keys(MAPS) as MapName[]) {
          say(`${MAPS[map]}, ${countOf(number)} initiatives`);
          measured.set(`${map} ${number}`, await measure(running, `${url}?map=${map}&initiatives=${number}`));
        }
      return figures(initiatives, (map, number) => measured.get(`${map} ${number}`)!);
    } finally {
      await running.close();
      await close();
    }
  },
};

/** The page is no part of the site, and is built anew: it measures the sources as they are. */
async function buildPage(): Promise<string> {
  const dir = join(ROOT, '.cache/bench');
  await build({
    configFile: false,
    root: join(ROOT, 'test/bench'),
    base: './',
    publicDir: false,
    logLevel: 'warn',
    plugins: [leanDeck()],
    worker: { format: 'es' },
    build: {
      target: 'es2022',
      outDir: dir,
      emptyOutDir: true,
      assetsInlineLimit: 0,
      chunkSizeWarningLimit: 1e5,
    },
  });
  if (!existsSync(join(dir, 'index.html'))) throw new Error('The bench page did not build.');
  return dir;
}

/** In a tab of its own, which is closed before the next: no map draws beside another. */
async function measure(browser: Browser, url: string): Promise<Case> {
  const page = await browser.newPage({ viewport: SIZE, deviceScaleFactor: 1 });
  try {
    const crashed = new Promise<never>((_, reject) => {
      page.once('crash', () => reject(new Error(`The page ran out of memory: ${url}`)));
      page.once('pageerror', reject);
    });
    crashed.catch(() => {}); // whoever asks the page hears of it
    await page.goto(url);
    const session = await page.context().newCDPSession(page);
    await session.send('Performance.enable', { timeDomain: 'threadTicks' }); // its own work, without waiting
    const { days, setup } = await ask<{ days: number[]; setup: number }>(
      session,
      'bench.then(({ days, setup }) => ({ days, setup }))',
      SETUP_MS,
      crashed,
    );
    const script: number[] = [];
    const wall: number[] = [];
    const started = Date.now();
    for (const [i, day] of days.slice(0, WARM + STEPS).entries()) {
      const before = await scriptOf(session);
      const took = await ask<number>(session, `bench.then((page) => page.step(${day}))`, STEP_MS, crashed);
      const after = await scriptOf(session);
      const enough = Date.now() - started > LONGEST_MS && script.length >= FEWEST;
      if (i < WARM) continue;
      script.push(after - before);
      wall.push(took);
      if (enough) break;
    }
    return { script, wall, setup };
  } finally {
    await page.close();
  }
}

/** What the page answers; rejects when it takes longer than `within` ms, or is gone. */
async function ask<T>(
  session: CDPSession,
  expression: string,
  within: number,
  crashed: Promise<never>,
): Promise<T> {
  const options = { expression, awaitPromise: true, returnByValue: true };
  const late = setTimeout(within, undefined, { ref: false }).then(() => {
    throw new Error(`No answer within ${within / 1000} s: ${expression}`);
  });
  const answer = session.send('Runtime.evaluate', options);
  const { result, exceptionDetails } = await Promise.race([answer, crashed, late]);
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  return result.value as T;
}

/** Ms of script on the page's main thread so far. */
async function scriptOf(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return 1000 * (metrics.find(({ name }) => name === 'ScriptDuration')?.value ?? Number.NaN);
}

function figures(numbers: readonly number[], of: (map: MapName, number: number) => Case): Figure[] {
  const rows: Figure[] = [];
  const row = (name: string, value: number, unit: string, what: string) =>
    rows.push({ name, value, unit, what });
  for (const number of numbers)
    for (const map of Object.keys(MAPS) as MapName[]) {
      const { script, wall, setup } = of(map, number);
      const name = `${map}-${number || 'bundled'}`;
      const what = `${MAPS[map]}, ${countOf(number)}`;
      row(
        `${name}-script-median`,
        quantile(script, 0.5),
        'ms',
        `script a step, median of ${script.length}: ${what}`,
      );
      row(`${name}-script-p95`, quantile(script, 0.95), 'ms', `script a step, 95th of a hundred: ${what}`);
      row(`${name}-wall-median`, quantile(wall, 0.5), 'ms', `a step until it is drawn: ${what}`);
      row(`${name}-setup`, setup, 'ms', `until the first picture, making up the data included: ${what}`);
    }
  const [few, most] = [numbers[0]!, numbers.at(-1)!];
  const median = (map: MapName, number: number, part: 'script' | 'wall') =>
    quantile(of(map, number)[part], 0.5);
  row(
    'atlas-script-growth',
    median('atlas', most, 'script') / median('atlas', few, 'script'),
    '×',
    `the script for ${countOf(few)} at ${countOf(most)}`,
  );
  for (const peer of ['set-filter', 'data-filter'] as const)
    for (const part of ['script', 'wall'] as const)
      row(
        `${peer}-${part}-ratio`,
        median(peer, most, part) / median('atlas', most, part),
        '×',
        `as long takes ${part === 'wall' ? 'a step' : 'the script of a step'} with ${MAPS[peer]}, ${countOf(most)}`,
      );
  return rows;
}

function countOf(number: number): string {
  return number > 0 ? number.toLocaleString('en') : 'the bundled';
}

function quantile(values: readonly number[], part: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(part * sorted.length))] ?? Number.NaN;
}
