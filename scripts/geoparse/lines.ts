// A stream of bytes → its lines, one at a time, as bytes: what they hold is judged line by line.
import { MOST_BYTES } from '../documents.ts';

export interface Line {
  readonly number: number; // 1-based
  readonly bytes: Uint8Array; // without the line break
  readonly fault: string | null; // it cannot be held, and its bytes are left out
}

const BREAK = 10;
const NOTHING = new Uint8Array(0);
const UTF_16 = 'is UTF-16, so its lines cannot be told apart; convert it to UTF-8';
const TOO_LONG = `is longer than ${MOST_BYTES / 2 ** 20} MB; split it into several documents`;

/** Waits for the consumer before it reads on. Never holds more than a line and a chunk. */
export async function* linesOf(stream: AsyncIterable<Uint8Array>): AsyncGenerator<Line> {
  let parts: Uint8Array[] = [];
  let length = 0;
  let number = 1;
  let first = true;
  const take = (end: Uint8Array): Line => {
    const total = length + end.length;
    const line: Line =
      total > MOST_BYTES
        ? { number, bytes: NOTHING, fault: TOO_LONG }
        : { number, bytes: parts.length === 0 ? end : Buffer.concat([...parts, end], total), fault: null };
    parts = [];
    length = 0;
    number++;
    return line;
  };
  for await (const chunk of stream) {
    if (first && isUtf16(chunk)) {
      yield { number: 1, bytes: NOTHING, fault: UTF_16 };
      return;
    }
    first = false;
    let from = 0;
    for (let at = chunk.indexOf(BREAK); at >= 0; at = chunk.indexOf(BREAK, from)) {
      yield take(chunk.subarray(from, at));
      from = at + 1;
    }
    const rest = chunk.subarray(from);
    length += rest.length;
    // Of a line that is too long already, nothing more is kept.
    if (length <= MOST_BYTES) parts.push(rest);
    else parts = [];
  }
  if (length > 0) yield take(NOTHING);
}

/** A byte order mark, or the zero byte that every second letter of an English text has. */
function isUtf16(chunk: Uint8Array): boolean {
  const [a, b] = chunk;
  return (
    (a === 0xff && b === 0xfe) ||
    (a === 0xfe && b === 0xff) ||
    (a === 0x7b && b === 0) ||
    (a === 0 && b === 0x7b)
  );
}
