// Strangers' pages → served from other origins than the atlas, each with the headers it is given; frames found in them.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, type FrameLocator, type Page } from '@playwright/test';
import { test as base } from './visit.ts';

interface Host {
  readonly origin: string;
  readonly other: string; // one more stranger
  /** Puts a page on the host; returns its address. */
  page(body: string, headers?: Record<string, string>): string;
}

/** The watcher of visit.ts minds requests to anyone but the atlas; here the page itself is somebody else's. */
export const test = base.extend<{ host: Host }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of the fixtures from the pattern
  expectedErrors: async ({}, use) => use([/^foreign request: http:\/\/127\.0\.0\.1/]),
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of the fixtures from the pattern
  host: async ({}, use) => {
    const pages = new Map<string, { body: string; headers: Record<string, string> }>();
    const serve = async () => {
      const server = createServer((request, response) => {
        const page = pages.get((request.url ?? '').split('?')[0] ?? '');
        response.writeHead(page ? 200 : 404, {
          'Content-Type': 'text/html; charset=utf-8',
          ...page?.headers,
        });
        response.end(page?.body);
      });
      await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
      return { server, origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}` };
    };
    const [one, two] = await Promise.all([serve(), serve()]);
    pages.set('/favicon.ico', { body: '', headers: {} });
    await use({
      origin: one.origin,
      other: two.origin,
      page(body, headers = {}) {
        const path = `/${pages.size}.html`;
        pages.set(path, { body: `<!doctype html><html lang="en"><title>host</title>${body}`, headers });
        return one.origin + path;
      },
    });
    for (const { server } of [one, two]) {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    }
  },
});

export { expect };

/** What the reader of a frame sees. */
export class Framed {
  constructor(readonly frame: FrameLocator) {}
  get playhead() {
    return this.frame.getByRole('slider', { name: 'Date shown' });
  }
  get canvas() {
    return this.frame.locator('.map canvas').first();
  }
  get date() {
    return this.frame.getByRole('time').first();
  }
  async drawn(): Promise<this> {
    await expect(this.frame.locator('[data-ready]')).toBeAttached({ timeout: 45_000 });
    return this;
  }
  async day(): Promise<string> {
    return (await this.date.getAttribute('datetime')) ?? '';
  }
}

export const inElement = (page: Page, selector = 'chain-atlas') =>
  new Framed(page.locator(selector).locator('iframe').contentFrame());
export const inFrame = (page: Page, selector: string) => new Framed(page.frameLocator(selector));
