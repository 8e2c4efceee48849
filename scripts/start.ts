// seeds/ and src/ → ChainAtlas in a browser: builds the data, builds the site, serves it, prints its address.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { ROOT, runScript } from './run.ts';
import { type Address, createHandler, listen, PortInUse } from './server.ts';
import { buildSite, DIST } from './site.ts';

const USAGE = `npm start [-- options]
  --port N    serve on this port, or fail; the environment variable PORT does the same
              (without it: 4173, or the next free one)
  --host H    listen on this address; 0.0.0.0 lets other machines in (without it: this machine only)
  --built     serve dist/ as it is, without building anything
  --once      build, serve, fetch the page once, and end`;

const USUAL_PORT = 4173;
const TRIES = 20;

interface Options {
  readonly port: number | undefined;
  readonly host: string | undefined;
  readonly built: boolean;
  readonly once: boolean;
}

/** Ends the program with a sentence when an option makes no sense. */
function readOptions(): Options {
  try {
    const { values } = parseArgs({
      options: {
        port: { type: 'string' },
        host: { type: 'string' },
        built: { type: 'boolean', default: false },
        once: { type: 'boolean', default: false },
        help: { type: 'boolean', short: 'h', default: false },
      },
    });
    if (values.help) {
      console.log(USAGE);
      process.exit(0);
    }
    const given = values.port ?? process.env.PORT;
    const port = given ? Number(given) : undefined;
    if (port !== undefined && !(Number.isInteger(port) && port >= 0 && port <= 65535))
      throw new Error(`A port is a whole number from 0 to 65535, not "${given}".`);
    return { port, host: values.host, built: values.built, once: values.once };
  } catch (error) {
    return stop(`${(error as Error).message}\n\n${USAGE}`, 2);
  }
}

/** True when everything went in; the page is served either way, with what could be read. */
async function buildData(): Promise<boolean> {
  console.log('Building the data …');
  const { code } = await runScript('scripts/build-data.ts');
  if (code === 0) return true;
  if (!existsSync(join(ROOT, 'data/manifest.json')))
    stop('The data could not be built, and there is none from before in data/.', 1);
  console.error('The data has problems, named above. The page shows what could be read.');
  return false;
}

/** Only the usual port gives way to the next: a port that was asked for is kept or refused. */
async function serve({ port, host }: Options): Promise<Address> {
  const handler = createHandler(DIST);
  const first = port ?? USUAL_PORT;
  for (let next = first; ; next++)
    try {
      return await listen(handler, next, host);
    } catch (error) {
      if (!(error instanceof PortInUse))
        stop(`Cannot listen on port ${next}: ${(error as Error).message}`, 1);
      if (port !== undefined)
        stop(
          `${(error as Error).message} End what uses it, or choose another: npm start -- --port ${next + 1}`,
          1,
        );
      if (next - first >= TRIES)
        stop(`Ports ${first} to ${next} are all in use; name a free one with --port.`, 1);
      console.log(`Port ${next} is already in use; trying ${next + 1}.`);
    }
}

function stop(message: string, code: number): never {
  console.error(message);
  process.exit(code);
}

const options = readOptions();
const whole = options.built || (await buildData());
if (options.built) {
  if (!existsSync(join(DIST, 'index.html')))
    stop('There is nothing in dist/ yet: run npm start without --built.', 1);
} else {
  console.log('Building the site …');
  await buildSite().catch((error: Error) => stop(`The site could not be built: ${error.message}`, 1));
}
const address = await serve(options);
console.log(`ChainAtlas is at ${address.url}`);

if (options.once) {
  const response = await fetch(address.url);
  await address.close();
  if (!response.ok) stop(`The page answered ${response.status}.`, 1);
  process.exit(whole ? 0 : 1);
}
console.log('Ctrl+C ends it.');
for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.once(signal, async () => {
    await address.close();
    if (!whole) console.error('\nThe data had problems; see above.');
    process.exit(whole ? 0 : 1);
  });
