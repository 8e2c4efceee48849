// Names of benchmarks → their figures, as lines to read or, with --json, as one object for programs.
import { parseArgs } from 'node:util';
import type { Bench } from './bench/bench.ts';

/** Loaded when it is run: one needs a browser, another a big corpus. */
const BENCHES: Readonly<Record<string, () => Promise<{ bench: Bench }>>> = {
  geoparse: () => import('./bench/geoparse.ts'),
  map: () => import('./bench/map.ts'),
};

const USAGE = `npm run bench -- [NAME…] [--size 10MB] [--initiatives 0,1e4,1e5,1e6] [--json]
  NAME     ${Object.keys(BENCHES).join(', ')}; all of them, if none is named
  --size   of the generated text: 10MB, 100MB, 1GB; it is never stored
  --initiatives
           made-up ones on the map, ascending; 0 is the bundled data
  --json   figures as JSON on standard output, what is being done on standard error`;

const UNITS: Readonly<Record<string, number>> = { KB: 1e3, MB: 1e6, GB: 1e9 };

function readArguments() {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: {
        size: { type: 'string', default: '10MB' },
        initiatives: { type: 'string', default: '0,1e4,1e5,1e6' },
        json: { type: 'boolean', default: false },
        help: { type: 'boolean', short: 'h', default: false },
      },
    });
    if (values.help) {
      console.log(USAGE);
      process.exit(0);
    }
    const size = /^(\d+(?:\.\d+)?)\s*([KMG]B)$/i.exec(values.size);
    if (!size) throw new Error(`--size ${values.size} is no size`);
    const unknown = positionals.find((name) => !Object.hasOwn(BENCHES, name));
    if (unknown !== undefined) throw new Error(`There is no benchmark “${unknown}”`);
    const bytes = Number(size[1]) * UNITS[size[2]!.toUpperCase()]!;
    const initiatives = values.initiatives.split(',').map(Number);
    if (!initiatives.every((n, i) => Number.isInteger(n) && n >= 0 && (i === 0 || n > initiatives[i - 1]!)))
      throw new Error(`--initiatives ${values.initiatives} are no ascending numbers`);
    return {
      bytes,
      initiatives,
      json: values.json,
      names: positionals.length > 0 ? positionals : Object.keys(BENCHES),
    };
  } catch (error) {
    console.error(`${(error as Error).message}\n\n${USAGE}`);
    process.exit(2);
  }
}

const { bytes, initiatives, json, names } = readArguments();
const say = (message: string) => console.error(`  … ${message}`);
const all: Record<string, Record<string, { value: number; unit: string }>> = {};
for (const name of names) {
  const { bench } = await BENCHES[name]!();
  if (!json) console.log(`\n${bench.title}`);
  const figures = await bench.run({ bytes, initiatives }, say);
  all[name] = Object.fromEntries(figures.map(({ name, value, unit }) => [name, { value, unit }]));
  if (json) continue;
  for (const { value, unit, what } of figures)
    console.log(`${shown(value).padStart(14)} ${unit.padEnd(8)} ${what}`);
}
if (json) console.log(JSON.stringify(all, null, 1));

function shown(value: number): string {
  return value.toLocaleString('en', { maximumFractionDigits: value < 10 ? 3 : value < 1000 ? 1 : 0 });
}
