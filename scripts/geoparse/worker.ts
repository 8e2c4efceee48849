// Jobs sent to this thread → their answers, one after the other.
import { parentPort, workerData } from 'node:worker_threads';
import { loadContext } from '../context.ts';
import { type AnswerOptions, answer } from './answer.ts';
import type { Job } from './jobs.ts';

const { context } = loadContext(); // what is wrong with the seeds has been said by the main thread
const options = workerData as AnswerOptions;
const encoder = new TextEncoder();

// Encoded here, and handed over instead of copied: the main thread has enough to do with writing them.
parentPort?.on('message', (job: Job) => {
  const { pieces, ...told } = answer(job, context, options);
  const bytes = pieces.map((piece) => (typeof piece === 'string' ? encoder.encode(piece) : piece));
  const buffers = bytes.map(({ buffer }) => buffer as ArrayBuffer);
  parentPort?.postMessage({ pieces: bytes, ...told }, buffers);
});
