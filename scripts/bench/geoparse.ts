// Made-up news → how fast it is read, on one core and on all, in how much memory, beside compromise on the same text.
import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { parseEdtf } from '../../src/pipeline/date/calendar.ts';
import { geoparse } from '../../src/pipeline/geoparse.ts';
import { type PipelineContext, parse } from '../../src/pipeline/index.ts';
import { linePieces } from '../../src/pipeline/output.ts';
import { loadContext } from '../context.ts';
import { readFile } from '../documents.ts';
import { listFiles } from '../files.ts';
import { ROOT } from '../run.ts';
import type { Bench, Figure } from './bench.ts';
import { readCorpus } from './command.ts';
import { corpus, type MadeUp } from './corpus.ts';

const SAMPLE = 60_000; // bytes: compromise takes a second for them
const ROUNDS = 6;
const WARM_UP = 2; // seconds of processor time
const SMALL = 1e6; // bytes; what the memory for the large corpus is compared with

export const bench: Bench = {
  title: 'Geoparsing',
  async run({ bytes }, say) {
    const { context } = loadContext();
    say(`reading ${SAMPLE / 1e3} kB with the pipeline and with compromise, in turn`);
    const { whole, places, theirs } = await sideBySide([...corpus(SAMPLE, context.gazetteer)], context);
    say('the same with the digests in seeds/');
    const real = await sideBySide(digests(), context);
    say('reading the challenge set with both');
    const { ours, peer, recognitionF1 } = await import('./recognition.ts');
    const [f1, peerF1] = [recognitionF1(ours(context)), recognitionF1(peer(context))];
    const cores = availableParallelism();
    const run = (size: number, threads: number) => {
      say(`npm run geoparse -- - --threads ${threads}, fed ${size / 1e6} MB`);
      return readCorpus(size, threads, context.gazetteer);
    };
    const [small, one, all] = [await run(SMALL, 1), await run(bytes, 1), await run(bytes, cores)];
    const size = `${bytes / 1e6} MB`;
    const rows: [name: string, value: number, unit: string, what: string][] = [
      [
        'whole-words-per-second',
        whole,
        'words/s',
        'our whole job: places, roles, dates, initiatives, and the printed line',
      ],
      ['places-words-per-second', places, 'words/s', 'our places with their roles only'],
      [
        'peer-words-per-second',
        theirs,
        'words/s',
        'compromise: its default pipeline and .places(), the same text, in turn',
      ],
      ['whole-ratio', whole / theirs, '×', 'as fast as compromise for its places: our whole job'],
      ['places-ratio', places / theirs, '×', 'as fast as compromise for its places: our places with roles'],
      [
        'digests-ratio',
        real.whole / real.theirs,
        '×',
        'the same of our whole job, on the digests in seeds/, where every paragraph reports',
      ],
      ['recognition-f1', f1, '', 'F1 of finding the Chinese toponyms of the challenge set'],
      ['peer-recognition-f1', peerF1, '', 'of compromise; foreign places are not held against it'],
      ['one-core-words-per-second', one.words / one.seconds, 'words/s', `the command, ${size}, 1 thread`],
      ['all-cores-words-per-second', all.words / all.seconds, 'words/s', `the same, ${cores} threads`],
      ['cores-ratio', one.seconds / all.seconds, '×', `as fast with ${cores} threads`],
      ['cores-cost', all.cpuSeconds / one.cpuSeconds, '×', `the processor time with ${cores} threads`],
      ['small-peak-memory', small.peakBytes / 1e6, 'MB', `for ${SMALL / 1e6} MB, 1 thread`],
      ['one-core-peak-memory', one.peakBytes / 1e6, 'MB', `for ${size}, 1 thread`],
      ['all-cores-peak-memory', all.peakBytes / 1e6, 'MB', `for ${size}, ${cores} threads`],
      ['memory-ratio', one.peakBytes / small.peakBytes, '×', `the memory of ${SMALL / 1e6} MB for ${size}`],
    ];
    return rows.map(([name, value, unit, what]): Figure => ({ name, value, unit, what }));
  },
};

/**
 * Words, parted by white space, per second of processor time, on one core: the best of several rounds in turn, so that
 * what else the machine does hits all. Each is warmed up alike: the engine compiles what has run for a while.
 */
async function sideBySide(
  texts: readonly MadeUp[],
  context: PipelineContext,
): Promise<{ whole: number; places: number; theirs: number }> {
  // Copied, so that both get texts in one piece, as they come out of a file, and not as they were put together.
  const documents = structuredClone(texts);
  const words = documents.reduce((sum, { text }) => sum + (text.match(/\S+/g)?.length ?? 0), 0);
  const peer = new Worker(new URL('./peer.mjs', import.meta.url), {
    workerData: documents.map((d) => d.text),
  });
  const jobs = {
    whole: () => {
      for (const document of documents) readHere(document, context);
    },
    places: () => {
      for (const { text } of documents) geoparse(text, context, context.organisations);
    },
    theirs: async () => {
      const done = once(peer, 'message');
      peer.postMessage(null);
      await done;
    },
  };
  await jobs.theirs(); // it loads
  const best = { whole: Infinity, places: Infinity, theirs: Infinity };
  for (const job of Object.values(jobs))
    for (let spent = 0; spent < WARM_UP; ) spent += await seconds(1, job);
  for (let round = 0; round < ROUNDS; round++)
    // Ours several times over: once takes a hundredth of a second, of which the clock knows little.
    for (const [name, job] of Object.entries(jobs) as [keyof typeof jobs, () => void | Promise<void>][])
      best[name] = Math.min(best[name], await seconds(name === 'theirs' ? 1 : 30, job));
  await peer.terminate();
  return { whole: words / best.whole, places: words / best.places, theirs: words / best.theirs };
}

/** Real reports, restated. */
function digests(): MadeUp[] {
  return listFiles([join(ROOT, 'seeds/documents')]).files.flatMap((path) => {
    const { document } = readFile(path);
    return document ? [{ document: document.id, text: document.text, published: document.edtf }] : [];
  });
}

function readHere({ document: id, text, published: edtf }: MadeUp, context: PipelineContext): void {
  const published = parseEdtf(edtf);
  const document = { id, title: id, publisher: '', published, edtf, url: null, lang: 'en', text };
  for (const piece of linePieces(parse(document, context)))
    if (piece === '') throw new Error('nothing was read');
}

/** Of this process's own time, for one of so many times. */
async function seconds(times: number, what: () => void | Promise<void>): Promise<number> {
  const before = process.cpuUsage();
  for (let k = 0; k < times; k++) await what();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6 / times;
}
