// The project → what its tools say about it: lint, types, site, unit tests, browser tests, each as a count.
import { existsSync } from 'node:fs';
import { mkdir, readFile, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { findBrowser } from './browser.ts';
import { ROOT, runScript, runTool } from './run.ts';
import { DIST } from './site.ts';

export interface Tally {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

const CACHE = join(ROOT, '.cache');

/** A stage without tests of its own counts only when it fails. */
const GOOD: Tally = { passed: 0, failed: 0, skipped: 0 };
const BAD: Tally = { passed: 0, failed: 1, skipped: 0 };

export async function lint(): Promise<Tally> {
  const { code } = await runTool('@biomejs/biome/bin/biome', ['ci', '--error-on-warnings']);
  return code === 0 ? GOOD : BAD;
}

/** The page with a DOM; the pipeline and the scripts without, so that the compiler keeps them pure. */
export async function types(): Promise<Tally> {
  const codes = [];
  for (const project of ['tsconfig.json', 'scripts/tsconfig.json'])
    codes.push((await runTool('typescript/bin/tsc', ['-p', project])).code);
  return codes.every((code) => code === 0) ? GOOD : BAD;
}

/** In a process of its own: Vite sets NODE_ENV and keeps threads. */
export async function site(): Promise<Tally> {
  const { code } = await runScript('scripts/site.ts');
  return code === 0 ? GOOD : BAD;
}

interface VitestReport {
  numPassedTests: number;
  numFailedTests: number;
  numPendingTests: number;
  numTodoTests: number;
  testResults: { status: string; assertionResults: unknown[] }[];
}

export async function unitTests(): Promise<Tally> {
  const file = join(CACHE, 'vitest.json');
  const { code, report } = await reported<VitestReport>(file, () =>
    runTool('vitest/vitest.mjs', [
      'run',
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${file}`,
    ]),
  );
  if (!report) return BAD;
  // A file that cannot even be loaded has no test that could fail.
  const broken = report.testResults.filter(
    (f) => f.status === 'failed' && f.assertionResults.length === 0,
  ).length;
  return settle(code, {
    passed: report.numPassedTests,
    failed: report.numFailedTests + broken,
    skipped: report.numPendingTests + report.numTodoTests,
  });
}

interface PlaywrightReport {
  stats: { expected: number; unexpected: number; flaky: number; skipped: number };
  errors: unknown[];
}

/** Against the built site, served by our own server, in a real browser. */
export async function browserTests(args: readonly string[] = []): Promise<Tally> {
  if (!existsSync(join(DIST, 'index.html'))) {
    console.error('The browser tests need the built site, and it did not build.');
    return BAD;
  }
  const browser = await findBrowser(console.log);
  if (!browser) return BAD;
  console.log(`Testing the built site in ${browser.path}`);
  const file = join(CACHE, 'playwright.json');
  const { code, report } = await reported<PlaywrightReport>(file, async () =>
    runTool('@playwright/test/cli.js', ['test', '--reporter=list,json', ...args], {
      env: {
        PLAYWRIGHT_JSON_OUTPUT_FILE: file,
        CHROME_PATH: browser.path,
        ATLAS_BROWSER_LIBRARIES: browser.libraries,
        ATLAS_PORT: String(await freePort()),
      },
    }),
  );
  if (!report) return BAD;
  const { expected, unexpected, flaky, skipped } = report.stats;
  return settle(code, { passed: expected + flaky, failed: unexpected + report.errors.length, skipped });
}

/** Runs the stages one after the other, prints the sum as the last line and leaves the exit code. */
export async function runStages(stages: Readonly<Record<string, () => Promise<Tally>>>): Promise<void> {
  const sum = { passed: 0, failed: 0, skipped: 0 };
  for (const [name, stage] of Object.entries(stages)) {
    const started = Date.now();
    console.log(`\n— ${name}`);
    const { passed, failed, skipped } = await stage();
    sum.passed += passed;
    sum.failed += failed;
    sum.skipped += skipped;
    console.log(`${name}: ${failed ? 'failed' : 'good'}, ${((Date.now() - started) / 1000).toFixed(1)} s`);
  }
  if (sum.failed > 0) process.exitCode = 1;
  if (sum.skipped) console.log(`\n${sum.skipped} skipped: this machine or this user cannot try them`);
  console.log(`\n${sum.passed} passed, ${sum.failed} failed`);
}

/** A report left from an earlier run must not be taken for this one's. */
async function reported<T>(file: string, start: () => Promise<{ code: number }>) {
  await mkdir(CACHE, { recursive: true });
  await rm(file, { force: true });
  const { code } = await start();
  const text = await readFile(file, 'utf8').catch(() => undefined);
  return { code, report: text === undefined ? undefined : (JSON.parse(text) as T) };
}

/** A runner that fails without a failed test (no tests found, an error outside of them) still failed. */
function settle(code: number, tally: Tally): Tally {
  return code !== 0 && tally.failed === 0 ? { ...tally, failed: 1 } : tally;
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}
