// A folder of built files → an HTTP server on this machine: right types, compressed twins, a strict policy.
import { existsSync, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';

/**
 * What the page may load: itself, without inline scripts or styles. `data:` and `blob:` images are the exported
 * pictures and MapLibre's patterns; a `data:` worker is what MapLibre falls back to inside a sandboxed frame, where
 * the page has no origin. Anyone may frame the page. test/browser runs under this policy.
 */
export const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "media-src 'self' blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self' data:",
  "manifest-src 'self'",
  "frame-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

/** Types that the server's own list lacks. */
const TYPES: Readonly<Record<string, string>> = { '.ndjson': 'application/x-ndjson' };

type Handler = (request: IncomingMessage, response: ServerResponse) => void;

/** Serves only the files it found in `dir`, so no path can lead out of it; looks anew after the site was built again. */
export function createHandler(dir: string): Handler {
  let built = 0;
  let files = filesIn(dir);
  const refresh = () => {
    const { mtimeMs } = statSync(join(dir, 'index.html'), { throwIfNoEntry: false }) ?? { mtimeMs: built };
    if (mtimeMs === built) return;
    built = mtimeMs;
    files = filesIn(dir);
  };
  return (request, response) => {
    response.setHeader('Content-Security-Policy', CONTENT_SECURITY_POLICY);
    response.setHeader('X-Content-Type-Options', 'nosniff');
    response.setHeader('Access-Control-Allow-Origin', '*'); // a sandboxed frame has no origin to name
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { Allow: 'GET, HEAD', 'Content-Type': 'text/plain' });
      return void response.end('Only GET and HEAD are answered here.\n');
    }
    const [path = '/', query] = (request.url ?? '/').split('?', 2);
    if (/^(\/[\w-]+)+$/.test(path) && existsSync(join(dir, path, 'index.html'))) {
      // Without the slash, the page's relative addresses would start one folder too high.
      response.writeHead(308, { Location: `${path}/${query ? `?${query}` : ''}` });
      return void response.end();
    }
    if (!path.startsWith('/assets/')) refresh(); // sizes are remembered too: a rebuilt file would be cut short
    files(request, response, () => {
      response.writeHead(404, { 'Content-Type': 'text/plain' });
      response.end('There is no such page here.\n');
    });
  };
}

function filesIn(dir: string) {
  return sirv(dir, {
    etag: true,
    brotli: true,
    gzip: true,
    setHeaders: (response, path) => {
      // Vite puts a hash of the content into the names below /assets/.
      response.setHeader(
        'Cache-Control',
        path.includes('/assets/') ? 'public,max-age=31536000,immutable' : 'no-cache',
      );
      const type = TYPES[path.slice(path.lastIndexOf('.'))];
      if (type) response.setHeader('Content-Type', type);
    },
  });
}

export interface Address {
  readonly port: number;
  readonly url: string;
  close(): Promise<void>;
}

export class PortInUse extends Error {}

/**
 * Listens on `host`, or on both loopback addresses: `localhost` may mean either, and another program on the
 * other one would show the reader a stranger's page. Port 0 takes any free one.
 */
export async function listen(handler: Handler, port: number, host?: string): Promise<Address> {
  const servers: Server[] = [];
  let bound = port;
  for (const name of host ? [host] : ['127.0.0.1', '::1']) {
    const server = createServer(handler);
    const error = await listening(server, bound, name);
    if (!error) {
      servers.push(server);
      const address = server.address();
      if (address && typeof address === 'object') bound = address.port;
    } else if (error.code === 'EADDRINUSE') {
      await closeAll(servers);
      throw new PortInUse(`Port ${port} is already in use.`);
    } else if (servers.length === 0) {
      throw error; // the second address may be missing: not every machine speaks IPv6
    }
  }
  const shown = !host || host === '127.0.0.1' ? 'localhost' : host.includes(':') ? `[${host}]` : host;
  return { port: bound, url: `http://${shown}:${bound}/`, close: () => closeAll(servers) };
}

function listening(server: Server, port: number, host: string): Promise<NodeJS.ErrnoException | undefined> {
  return new Promise((resolve) => {
    server.once('error', resolve);
    server.listen(port, host, () => resolve(undefined));
  });
}

/** Open connections are ended too: a browser keeps its own for a minute. */
async function closeAll(servers: readonly Server[]): Promise<void> {
  await Promise.all(
    servers.map(
      (server) =>
        new Promise<void>((resolve) => {
          server.close(() => resolve());
          server.closeAllConnections();
        }),
    ),
  );
}
