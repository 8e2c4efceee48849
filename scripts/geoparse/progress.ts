// Documents done → a bar with rate and time left on the terminal's standard error; elsewhere nothing at all.
import { MultiBar, type SingleBar } from 'cli-progress';

const KNOWN = '{bar} {percentage} % · {documents} documents · {rate} words/s · {left} left';
const UNKNOWN = '{documents} documents · {rate} words/s';

export class Progress {
  #bars: MultiBar | null;
  #bar: SingleBar | null;
  readonly #started = Date.now();
  readonly #total: number | null;
  #bytes = 0;
  #words = 0;
  #documents = 0;

  /** `total` in bytes, or null where nobody knows. Where lines go to the same terminal, a bar would be in their way. */
  constructor(total: number | null) {
    this.#total = total;
    const shown = process.stderr.isTTY === true && process.stdout.isTTY !== true;
    const format = total === null ? UNKNOWN : KNOWN;
    this.#bars = shown
      ? new MultiBar({ format, barsize: 24, hideCursor: true, fps: 8, clearOnComplete: false })
      : null;
    this.#bar = this.#bars?.create(total ?? 1, 0, this.#payload(0, 0)) ?? null;
  }

  /** Of the document at hand, so far. */
  within(words: number, bytes: number): void {
    this.#show(words, bytes);
  }

  add(documents: number, words: number, bytes: number): void {
    this.#documents += documents;
    this.#words += words;
    this.#bytes += bytes;
    this.#show(0, 0);
  }

  #show(words: number, bytes: number): void {
    const done = this.#total === null ? 0 : Math.min(this.#bytes + bytes, this.#total);
    this.#bar?.update(done, this.#payload(words, bytes));
  }

  /** A line that stays, above the bar. */
  say(message: string): void {
    if (this.#bars) this.#bars.log(`${message}\n`);
    else process.stderr.write(`${message}\n`);
  }

  /** May be called again. */
  stop(): void {
    this.#bars?.update(); // what was said since the last picture would be lost
    this.#bars?.stop();
    this.#bars = null;
    this.#bar = null;
  }

  figures(): { documents: number; words: number; bytes: number; seconds: number } {
    const seconds = (Date.now() - this.#started) / 1000;
    return { documents: this.#documents, words: this.#words, bytes: this.#bytes, seconds };
  }

  #payload(wordsMore: number, bytesMore: number) {
    const { documents, seconds } = this.figures();
    const [words, bytes] = [this.#words + wordsMore, this.#bytes + bytesMore];
    const left = this.#total === null || bytes === 0 ? null : (seconds / bytes) * (this.#total - bytes);
    return {
      documents: documents.toLocaleString('en'),
      rate: seconds > 0 ? Math.round(words / seconds).toLocaleString('en') : '–',
      left: left === null ? '–' : clock(left),
    };
  }
}

/** 75 → "1:15". */
function clock(seconds: number): string {
  const whole = Math.max(0, Math.round(seconds));
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')}`;
}
