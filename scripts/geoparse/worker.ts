// Jobs sent to this thread → their answers, one after the other.
import { parentPort, workerData } from 'node:worker_threads';
import { loadContext } from '../context.ts';
import { type AnswerOptions, answer } from './answer.ts';
import type { Job } from './jobs.ts';

const { context } = loadContext(); // what is wrong with the seeds has been said by the main thread
const options = workerData as AnswerOptions;
parentPort?.on('message', (job: Job) => parentPort?.postMessage(answer(job, context, options)));
