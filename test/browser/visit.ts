// Playwright's test → one whose page tells at the end what no reader sees: errors, strangers' servers, broken policy.
import { test as base, expect, type Page } from '@playwright/test';
import { AtlasPage } from './atlas-page.ts';

interface Visit {
  readonly atlas: AtlasPage;
  /** Errors that the test brings about itself. */
  readonly expectedErrors: RegExp[];
  /** True: the map comes when the test asks for it, not before. */
  readonly mapOnRequest: boolean;
  readonly watched: undefined;
}

export const test = base.extend<Visit>({
  expectedErrors: [[], { option: true }],
  mapOnRequest: [false, { option: true }],
  atlas: async ({ page, mapOnRequest }, use) => {
    const atlas = new AtlasPage(page);
    if (mapOnRequest) await atlas.holdMap();
    await use(atlas);
  },
  watched: [
    async ({ page, baseURL, expectedErrors }, use) => {
      const faults = watch(page, new URL(baseURL ?? '').origin);
      await use(undefined);
      const unexpected = faults.filter((fault) => !expectedErrors.some((pattern) => pattern.test(fault)));
      expect(unexpected, 'what went wrong on the page').toEqual([]);
    },
    { auto: true },
  ],
});

/** A violation of the content policy is a console error too. */
function watch(page: Page, origin: string): string[] {
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(`uncaught: ${error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(`console: ${message.text()}`);
  });
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(`${origin}/`) && !/^(data|blob):/.test(url)) faults.push(`foreign request: ${url}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) faults.push(`${response.status()}: ${response.url()}`);
  });
  return faults;
}

export { expect };
