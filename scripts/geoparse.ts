// Documents → one JSON line each on standard output; messages go to standard error, the exit code tells of problems.
import { availableParallelism } from 'node:os';
import { resolve } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import type { Problem } from '../src/contract/index.ts';
import { loadContext } from './context.ts';
import { answer as answerOf } from './geoparse/answer.ts';
import { endWell } from './geoparse/ending.ts';
import { inOrder } from './geoparse/in-order.ts';
import { type Job, jobsOf, totalSize } from './geoparse/jobs.ts';
import { UNKNOWN_KEY } from './geoparse/json-line.ts';
import { Progress } from './geoparse/progress.ts';
import { Review } from './geoparse/review.ts';
import { Threads } from './geoparse/threads.ts';
import { write } from './geoparse/write.ts';

const USAGE = `npm run -s geoparse -- [options] PATH…
  PATH             a file, a folder of .md and .txt, or a .jsonl of {"document","text","published"}; - is standard input
  --report FILE    write a page to review what was read: every mention with its reason, and how to correct it
  --strict         fail where a careful reader would hesitate between places; say where, and the line that settles it
  --threads N      read N documents at a time; as many as there are cores, if not said
  --stats          end with a line of figures on standard error`;

const BREATH_MS = 50;
const MOST_KEYS = 100; // unknown ones that are warned about: a program's lines have few

const options = {
  report: { type: 'string' },
  strict: { type: 'boolean', default: false },
  threads: { type: 'string', default: String(availableParallelism()) },
  stats: { type: 'boolean', default: false },
} as const;

function readArguments() {
  try {
    const { values, positionals } = parseArgs({ allowPositionals: true, options });
    const threads = Number(values.threads);
    if (!Number.isInteger(threads) || threads < 1)
      throw new Error(`--threads ${values.threads} is no number of threads`);
    if (positionals.length === 0) throw new Error('No document is named');
    return { ...values, threads, paths: positionals };
  } catch (error) {
    console.error(`${(error as Error).message}\n\n${USAGE}`);
    process.exit(2);
  }
}

const { paths, threads: count, strict, report, stats } = readArguments();
const { context, problems } = loadContext();
const progress = new Progress(totalSize(paths));
const review = openReview(report);
const how = { strict, report: review !== null };
const threads = new Threads(count, how, (job) => answerOf(job, context, how));
let failed = false;
endWell(() => {
  progress.stop();
  review?.abandon();
});

const toldOnce = new Set<string>();

function tell(problems: readonly Problem[]): void {
  for (const { severity, rule, reason, document, paste } of problems) {
    // The page of the last run may lie among the documents.
    const own = rule === 'not-read' && report !== undefined && resolve(document) === resolve(report);
    if (severity === 'note' || own) continue;
    if (rule === UNKNOWN_KEY) {
      const what = reason.replace(/^.*?:\d+ /, '');
      if (toldOnce.has(what) || toldOnce.size >= MOST_KEYS) continue;
      toldOnce.add(what);
    } else failed = true; // other programs' lines may carry more than is read of them
    progress.say(`${severity}: ${reason}${paste ? `\n  ${paste}` : ''}`);
  }
}

function openReview(file: string | undefined): Review | null {
  try {
    return file === undefined ? null : new Review(file);
  } catch (error) {
    console.error(`error: ${(error as Error).message}`);
    process.exit(1);
  }
}

async function answered(job: Job) {
  return { job, answer: await threads.answer(job) };
}

let breath = performance.now();

/** Files are read and written at once here, so that nothing else would ever come in: the bar, an interruption. */
async function breathe(): Promise<void> {
  if (performance.now() - breath < BREATH_MS) return;
  await setImmediate();
  breath = performance.now();
}

tell(problems);
for await (const { job, answer } of inOrder(jobsOf(paths), answered, threads.weigh, threads.most)) {
  let written = 0;
  for (const piece of answer.pieces) {
    await write(process.stdout, [piece]);
    progress.within(answer.words, Math.min(answer.bytes, job.size));
    await breathe();
    written = 1;
  }
  if (answer.section) await review?.add(answer.section);
  tell(answer.problems);
  progress.add(written, answer.words, job.size);
}
await threads.close();
try {
  await review?.finish();
  if (review && review.leftOut > 0)
    progress.say(
      `note: ${report} names ${review.leftOut} documents without showing them, or no browser could open it; give --report fewer documents`,
    );
} catch (error) {
  console.error(`error: ${(error as Error).message}`);
  failed = true;
}
progress.stop();
if (stats) {
  const { user, system } = process.cpuUsage();
  const peakBytes = process.resourceUsage().maxRSS * 1024;
  console.error(JSON.stringify({ ...progress.figures(), cpuSeconds: (user + system) / 1e6, peakBytes }));
}
process.exitCode = failed ? 1 : 0;
