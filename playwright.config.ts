// How the browser tests run: the built site, served by our own server, in the browser that scripts/browser.ts finds.
import { defineConfig } from '@playwright/test';
import { installedBrowsers, launchOptions } from './scripts/browser.ts';

const port = Number(process.env.ATLAS_PORT ?? 4174);
const path = process.env.CHROME_PATH ?? installedBrowsers().at(0);

export default defineConfig({
  // Without a GPU a machine under load may miss a frame; a second try tells that from a defect.
  retries: process.env.CI ? 1 : 0,
  testDir: 'test/browser',
  outputDir: 'test-results',
  fullyParallel: true,
  workers: 2, // drawing without a GPU takes a core each
  forbidOnly: Boolean(process.env.CI),
  timeout: 120_000,
  expect: { timeout: 30_000 },
  use: {
    baseURL: `http://localhost:${port}/`,
    browserName: 'chromium',
    launchOptions: path ? launchOptions({ path, libraries: process.env.ATLAS_BROWSER_LIBRARIES }) : {},
    viewport: { width: 1280, height: 800 },
    locale: 'en-GB',
    timezoneId: 'UTC',
    screenshot: 'only-on-failure',
    trace: process.env.ATLAS_TRACE ? 'retain-on-failure' : 'off', // filming a page drawn without a GPU halves its speed
  },
  webServer: {
    command: `"${process.execPath}" --import tsx scripts/start.ts --built --port ${port}`,
    url: `http://localhost:${port}/`,
    timeout: 30_000,
  },
});
