// Bytes of a file → its text, if they are UTF-8; otherwise what they are and where it shows.

export type Decoded = { readonly text: string } | { readonly fault: string; readonly line: number };

/** Accepts UTF-8 with or without a byte order mark. Anything else is named, never guessed at. */
export function decode(bytes: Uint8Array): Decoded {
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff))
    return { fault: 'is UTF-16; save it as UTF-8', line: 1 };
  const zero = bytes.indexOf(0);
  if (zero >= 0)
    return {
      fault: 'holds a zero byte, so it is a binary file or UTF-16; save the text as UTF-8',
      line: lineAt(bytes, zero),
    };
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    const { at, cutOff } = firstInvalid(bytes);
    const line = lineAt(bytes, at);
    if (cutOff) return { fault: 'ends inside a character; copy the file once more, it is cut off', line };
    const byte = bytes[at]!.toString(16);
    return {
      fault: `is not UTF-8 (byte 0x${byte} at ${at}), probably Latin-1 or GB 18030; save it as UTF-8`,
      line,
    };
  }
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

function lineAt(bytes: Uint8Array, index: number): number {
  let line = 1;
  for (let i = 0; i < index; i++) if (bytes[i] === 10) line++;
  return line;
}
