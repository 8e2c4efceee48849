// Jobs → answers from all cores: threads that each read one document at a time, started only once they pay off.
import { Worker } from 'node:worker_threads';
import { type Answer, type AnswerOptions, nameOf, unread } from './answer.ts';
import type { Job } from './jobs.ts';

// Below it this thread is done before another has loaded the gazetteer.
const WORTH_BYTES = 2 ** 20;

interface Task {
  readonly job: Job;
  readonly done: (answer: Answer) => void;
}

export class Threads {
  readonly #count: number;
  readonly #options: AnswerOptions;
  readonly #here: (job: Job) => Answer;
  readonly #waiting: Task[] = [];
  readonly #free: Worker[] = [];
  readonly #all = new Map<Worker, Task | null>();
  #seen = 0;

  /** `here` answers in this thread: the first megabyte, and everything where `count` is 1. */
  constructor(count: number, options: AnswerOptions, here: (job: Job) => Answer) {
    this.#count = count;
    this.#options = options;
    this.#here = here;
  }

  answer(job: Job): Promise<Answer> {
    if (this.#count < 2 || this.#seen < WORTH_BYTES) {
      this.#seen += job.size;
      return Promise.resolve(this.#here(job));
    }
    while (this.#all.size < this.#count) this.#start();
    return new Promise((done) => {
      this.#waiting.push({ job, done });
      this.#next();
    });
  }

  async close(): Promise<void> {
    await Promise.all([...this.#all.keys()].map((worker) => worker.terminate()));
  }

  #start(): void {
    const worker = new Worker(new URL('./worker.mjs', import.meta.url), { workerData: this.#options });
    worker.on('message', (answer: Answer) => this.#finish(worker, answer));
    // Out of memory, say: the document at hand is lost and told so, another thread reads on.
    worker.on('error', (error) => {
      const task = this.#all.get(worker);
      this.#all.delete(worker);
      this.#free.splice(0, this.#free.length, ...this.#free.filter((free) => free !== worker));
      if (!task) throw error; // it could not even start
      this.#start();
      task.done(lost(task.job, error, this.#options));
    });
    this.#all.set(worker, null);
    this.#free.push(worker);
  }

  #finish(worker: Worker, answer: Answer): void {
    const task = this.#all.get(worker);
    this.#all.set(worker, null);
    this.#free.push(worker);
    task?.done(answer);
    this.#next();
  }

  #next(): void {
    while (this.#free.length > 0 && this.#waiting.length > 0) {
      const worker = this.#free.pop()!;
      const task = this.#waiting.shift()!;
      this.#all.set(worker, task);
      send(worker, task.job);
    }
  }
}

/** A line is a view of a larger chunk, all of which would be copied: it gets bytes of its own, which are handed over. */
function send(worker: Worker, job: Job): void {
  if (job.kind === 'line') {
    const bytes = new Uint8Array(job.bytes);
    worker.postMessage({ ...job, bytes }, [bytes.buffer]);
  } else worker.postMessage(job);
}

function lost(job: Job, error: Error, options: AnswerOptions): Answer {
  const document = nameOf(job);
  const reason = `${document} stopped a thread (${error.message}); split the document, or report it`;
  return unread(job, [{ stage: 'validate', rule: 'fault', severity: 'error', document, reason }], options);
}
