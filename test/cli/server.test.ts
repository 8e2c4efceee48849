// A folder with a page → what the server answers, and what it refuses.
import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Address, createHandler, listen, PortInUse } from '../../scripts/server.ts';

let top: string;
let address: Address;

beforeAll(async () => {
  top = mkdtempSync(join(tmpdir(), 'chain-atlas-'));
  const site = join(top, 'site');
  mkdirSync(join(site, 'embed'), { recursive: true });
  mkdirSync(join(site, 'assets'));
  writeFileSync(join(top, 'secret.txt'), 'not for readers');
  writeFileSync(join(site, 'index.html'), '<!doctype html><title>page</title>');
  writeFileSync(join(site, 'embed/index.html'), '<!doctype html><title>frame</title>');
  writeFileSync(join(site, 'assets/a-12345678.js'), 'export {};');
  writeFileSync(join(site, 'assets/a-12345678.js.br'), 'stands for the compressed twin');
  for (const name of [
    'style.css',
    'data.json',
    'places.geojson',
    'mentions.ndjson',
    'map.svg',
    'inter.woff2',
  ])
    writeFileSync(join(site, name), '{}');
  address = await listen(createHandler(site), 0);
});

afterAll(async () => {
  await address.close();
  rmSync(top, { recursive: true, force: true });
});

/** `fetch` tidies a path before it sends it; this does not. */
function raw(path: string, headers: Record<string, string> = {}) {
  return new Promise<{ status: number; body: string; headers: NodeJS.Dict<string | string[]> }>(
    (resolve, reject) => {
      request({ host: '127.0.0.1', port: address.port, path, headers }, (response) => {
        let body = '';
        response.setEncoding('utf8').on('data', (text) => {
          body += text;
        });
        response.on('end', () =>
          resolve({ status: response.statusCode ?? 0, body, headers: response.headers }),
        );
      })
        .on('error', reject)
        .end();
    },
  );
}

describe('what it serves', () => {
  test.each([
    ['/', 'text/html;charset=utf-8'],
    ['/embed/', 'text/html;charset=utf-8'],
    ['/assets/a-12345678.js', 'text/javascript'],
    ['/style.css', 'text/css'],
    ['/data.json', 'application/json'],
    ['/places.geojson', 'application/geo+json'],
    ['/mentions.ndjson', 'application/x-ndjson'],
    ['/map.svg', 'image/svg+xml'],
    ['/inter.woff2', 'font/woff2'],
  ])('%s is %s', async (path, type) => {
    const { status, headers } = await raw(path);
    expect([status, headers['content-type']]).toEqual([200, type]);
  });

  test('the compressed twin, to those who take it', async () => {
    const plain = await raw('/assets/a-12345678.js');
    const packed = await raw('/assets/a-12345678.js', { 'Accept-Encoding': 'gzip, br' });
    expect(plain.headers['content-encoding']).toBeUndefined();
    expect(packed.headers).toMatchObject({ 'content-encoding': 'br', 'content-type': 'text/javascript' });
  });

  test('hashed names for a year, the page afresh', async () => {
    expect((await raw('/assets/a-12345678.js')).headers['cache-control']).toContain('immutable');
    expect((await raw('/')).headers['cache-control']).toBe('no-cache');
  });

  test('a policy that lets nothing in from elsewhere', async () => {
    const { headers } = await raw('/');
    expect(headers['content-security-policy']).toMatch(/^default-src 'none'; script-src 'self';/);
    expect(headers['content-security-policy']).not.toMatch(/https?:|\*|unsafe-eval/);
    expect(headers['x-content-type-options']).toBe('nosniff');
  });

  test('a folder without its slash leads to the one with it, and keeps the query', async () => {
    const { status, headers } = await raw('/embed?lang=zh');
    expect([status, headers.location]).toEqual([308, '/embed/?lang=zh']);
  });

  test('the same page on both names of this machine', async () => {
    expect(address.url).toBe(`http://localhost:${address.port}/`);
    expect(await (await fetch(address.url)).text()).toContain('page');
  });
});

test('after another build, its new files', async () => {
  const site = join(top, 'site');
  writeFileSync(join(site, 'assets/b-87654321.js'), 'export {};');
  writeFileSync(join(site, 'index.html'), '<!doctype html><title>next page</title>');
  utimesSync(join(site, 'index.html'), new Date(), new Date(Date.now() + 5000));
  expect((await raw('/')).body).toContain('next page');
  expect((await raw('/assets/b-87654321.js')).status).toBe(200);
});

describe('what it refuses', () => {
  test.each([
    '/../secret.txt',
    '/..%2fsecret.txt',
    '/%2e%2e/secret.txt',
    '/assets/../../secret.txt',
    '/..\\secret.txt',
    '//secret.txt',
    '/%00',
    '/%',
    '/nothing-here',
  ])('%s', async (path) => {
    const { status, body } = await raw(path);
    expect(status).toBe(404);
    expect(body).not.toContain('not for readers');
  });

  test('anything but reading', async () => {
    expect((await fetch(address.url, { method: 'POST' })).status).toBe(405);
  });

  test('a port that another program has', async () => {
    await expect(listen(() => {}, address.port)).rejects.toThrow(PortInUse);
  });
});
