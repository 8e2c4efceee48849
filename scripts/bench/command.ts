// A size → what the command says of itself after it was fed made-up news of that size, as fast as it takes them.
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Gazetteer } from '../../src/pipeline/toponym/index.ts';
import { ROOT } from '../run.ts';
import { corpus } from './corpus.ts';

export interface Stats {
  readonly words: number;
  readonly seconds: number; // from the first document to the last
  readonly cpuSeconds: number; // of all threads, starting included
  readonly peakBytes: number; // of memory, threads included
}

/** The corpus is made while it is read: neither ever exists whole. */
export async function readCorpus(bytes: number, threads: number, gazetteer: Gazetteer): Promise<Stats> {
  const args = [...commandLine(), '-', '--stats', '--threads', String(threads)];
  const child = spawn(process.execPath, args, { cwd: ROOT, stdio: ['pipe', 'ignore', 'pipe'] });
  let messages = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    messages += text;
  });
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve));
  // Where it ends early its exit code says why, and the broken pipe does not matter.
  await pipeline(Readable.from(lines(bytes, gazetteer)), child.stdin).catch(() => {});
  const code = await ended;
  if (code !== 0) throw new Error(`geoparse ended with ${code}: ${messages.slice(0, 500)}`);
  return JSON.parse(messages.trim().split('\n').at(-1) ?? '') as Stats;
}

/** What `npm run geoparse` gives to Node, word by word. */
export function commandLine(): string[] {
  const { scripts } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
    scripts: Record<string, string>;
  };
  return scripts.geoparse!.split(' ').slice(1);
}

/** Several documents a chunk: a pipe is slow with small ones. */
function* lines(bytes: number, gazetteer: Gazetteer): Generator<string> {
  let chunk = '';
  for (const document of corpus(bytes, gazetteer)) {
    chunk += `${JSON.stringify(document)}\n`;
    if (chunk.length < 1 << 16) continue;
    yield chunk;
    chunk = '';
  }
  yield chunk;
}
