// Bytes → their text, if they are UTF-8; otherwise what they are and in which line it shows.

export interface EncodingFault {
  readonly fault: string;
  readonly line: number; // 1-based
}
export type Decoded = { readonly text: string } | EncodingFault;

/** Accepts UTF-8 with or without a byte order mark. Anything else is named, never guessed at. */
export function decode(bytes: Uint8Array): Decoded {
  if (byteOrderMark(bytes) === null && bytes.indexOf(0) < 0)
    try {
      return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
    } catch {
      // What is wrong is looked for below.
    }
  return encodingFault([bytes])!;
}

/** What keeps a text that comes in chunks from being UTF-8, or null. Holds one chunk at a time. */
export function encodingFault(chunks: Iterable<Uint8Array>): EncodingFault | null {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let rest: Uint8Array = new Uint8Array(0); // of a character that goes on in the next chunk
  let chunk = rest; // with that before it
  let from = 0; // where it begins
  let line = 1; // in which it begins
  const notUtf8 = (): EncodingFault => {
    const { at, cutOff } = firstInvalid(chunk);
    const where = line + breaksIn(chunk, at);
    if (cutOff)
      return { fault: 'ends inside a character; copy the file once more, it is cut off', line: where };
    const byte = chunk[at]!.toString(16);
    return {
      fault: `is not UTF-8 (byte 0x${byte} at ${from + at}), probably Latin-1 or GB 18030; save it as UTF-8`,
      line: where,
    };
  };
  for (const bytes of chunks) {
    const mark = from === 0 ? byteOrderMark(bytes) : null;
    if (mark !== null) return { fault: `is ${mark}; save it as UTF-8`, line: 1 };
    chunk = rest.length === 0 ? bytes : concat(rest, bytes);
    const zero = bytes.indexOf(0);
    if (zero >= 0)
      return {
        fault: 'holds a zero byte, so it is a binary file or UTF-16; save the text as UTF-8',
        line: line + breaksIn(chunk, chunk.length - bytes.length + zero),
      };
    try {
      decoder.decode(bytes, { stream: true });
    } catch {
      return notUtf8();
    }
    const whole = chunk.length - begunCharacter(chunk);
    line += breaksIn(chunk, whole);
    from += whole;
    rest = chunk.slice(whole);
  }
  chunk = rest;
  return rest.length === 0 ? null : notUtf8();
}

function byteOrderMark([a, b, c, d]: Uint8Array): string | null {
  if (a === 0xff && b === 0xfe) return c === 0 && d === 0 ? 'UTF-32' : 'UTF-16';
  return a === 0xfe && b === 0xff ? 'UTF-16' : null;
}

/** How many bytes at the end begin a character that goes on after them. */
function begunCharacter(bytes: Uint8Array): number {
  for (let length = 1; length <= 3 && length <= bytes.length; length++) {
    const end = bytes.subarray(bytes.length - length);
    if (end[0]! >= 0xc0) return isValid(end, false) ? 0 : length;
  }
  return 0;
}

/** Where the first character begins that is none; found by halving, since every prefix of a valid text is valid. */
function firstInvalid(bytes: Uint8Array): { at: number; cutOff: boolean } {
  let low = 0;
  let high = bytes.length;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (isValid(bytes.subarray(0, middle), true)) low = middle;
    else high = middle - 1;
  }
  // A prefix may end inside a character of up to four bytes: the fault lies where that character begins.
  let at = low;
  while (at > 0 && low - at < 3 && !isValid(bytes.subarray(0, at), false)) at--;
  // A lone accented letter at the very end is Latin-1; two bytes of a longer character are a cut.
  return { at, cutOff: low === bytes.length && low - at > 1 };
}

function isValid(bytes: Uint8Array, mayGoOn: boolean): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: mayGoOn });
    return true;
  } catch {
    return false;
  }
}

/** Line breaks before the byte at `end`. */
function breaksIn(bytes: Uint8Array, end: number): number {
  let breaks = 0;
  for (let at = bytes.indexOf(10); at >= 0 && at < end; at = bytes.indexOf(10, at + 1)) breaks++;
  return breaks;
}

function concat(one: Uint8Array, other: Uint8Array): Uint8Array {
  const whole = new Uint8Array(one.length + other.length);
  whole.set(one);
  whole.set(other, one.length);
  return whole;
}
