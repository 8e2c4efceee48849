// Jobs → answers from all cores: threads that each read one document at a time, started only once they pay off.
import { Worker } from 'node:worker_threads';
import { GIANT } from '../../src/pipeline/parts.ts';
import { type Answer, type AnswerOptions, nameOf, unread } from './answer.ts';
import { whenTaken } from './in-parts.ts';
import type { Job } from './jobs.ts';

// Below it this thread is done before another has loaded the gazetteer.
const WORTH_BYTES = 2 ** 20;
// A thread that had to wait for its next job would idle while the message is on its way.
const AHEAD = 4;
const HEAVY = 2 ** 18; // bytes that weigh as much as one document more

// Megabytes in which a thread makes its garbage: three times what `npm run geoparse` grants the main thread's halves.
const YOUNG = 12;

interface Task {
  readonly job: Job;
  readonly done: (answer: Answer) => void;
}

export class Threads {
  readonly #count: number;
  readonly #options: AnswerOptions;
  readonly #here: (job: Job) => Answer;
  readonly #waiting: Task[] = [];
  readonly #sent = new Map<Worker, Task[]>(); // what each has been given, in that order
  #seen = 0;

  /** `here` answers in this thread: the first megabyte, what is read in parts, and everything where `count` is 1. */
  constructor(count: number, options: AnswerOptions, here: (job: Job) => Answer) {
    this.#count = count;
    this.#options = options;
    this.#here = here;
  }

  /** What the jobs may weigh that keep all threads busy; a short one weighs 1. */
  get most(): number {
    return this.#count * AHEAD * 2;
  }

  /** By the memory that a job and its answer take. */
  weigh({ size }: Job): number {
    return 1 + size / HEAVY;
  }

  answer(job: Job): Promise<Answer> {
    if (job.size > GIANT) return Promise.resolve(whenTaken(() => this.#here(job)));
    if (this.#count < 2 || this.#seen < WORTH_BYTES) {
      this.#seen += job.size;
      return Promise.resolve(this.#here(job));
    }
    while (this.#sent.size < this.#count) this.#start();
    return new Promise((done) => {
      this.#waiting.push({ job, done });
      this.#send();
    });
  }

  async close(): Promise<void> {
    await Promise.all([...this.#sent.keys()].map((worker) => worker.terminate()));
  }

  #start(): void {
    const worker = new Worker(new URL('./worker.mjs', import.meta.url), {
      workerData: this.#options,
      resourceLimits: { maxYoungGenerationSizeMb: YOUNG },
    });
    this.#sent.set(worker, []);
    worker.on('message', (answer: Answer) => {
      this.#sent.get(worker)?.shift()?.done(answer);
      this.#send();
    });
    // Out of memory, say: the document at hand is lost and told so, another thread reads what comes after it.
    worker.on('error', (error) => {
      const [lost, ...rest] = this.#sent.get(worker) ?? [];
      this.#sent.delete(worker);
      if (!lost) throw error; // it could not even start
      this.#waiting.unshift(...rest);
      this.#start();
      lost.done(loss(lost.job, error, this.#options));
      this.#send();
    });
  }

  /** Gives what waits to those with the least to do. */
  #send(): void {
    while (this.#waiting.length > 0) {
      const [worker, tasks] = [...this.#sent].reduce((a, b) => (b[1].length < a[1].length ? b : a));
      if (tasks.length >= AHEAD) return;
      const task = this.#waiting.shift()!;
      tasks.push(task);
      worker.postMessage(standalone(task.job));
    }
  }
}

/** A line is a view of a larger chunk, all of which would be copied: it gets bytes of its own. */
function standalone(job: Job): Job {
  return job.kind === 'line' ? { ...job, bytes: new Uint8Array(job.bytes) } : job;
}

function loss(job: Job, error: Error, options: AnswerOptions): Answer {
  const document = nameOf(job);
  const reason = `${document} stopped a thread (${error.message}); split the document, or report it`;
  return unread(job, [{ stage: 'validate', rule: 'fault', severity: 'error', document, reason }], options);
}
