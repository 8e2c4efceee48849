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
    const at = firstInvalid(bytes);
    const byte = bytes[at]?.toString(16) ?? '';
    return {
      fault: `is not UTF-8 (byte 0x${byte} at ${at}), probably Latin-1 or GB 18030; save it as UTF-8`,
      line: lineAt(bytes, at),
    };
  }
}

/** Index of the first byte that no UTF-8 text holds there: the longest valid prefix, found by halving. */
function firstInvalid(bytes: Uint8Array): number {
  let low = 0;
  let high = bytes.length;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    try {
      new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(0, middle), { stream: true });
      low = middle;
    } catch {
      high = middle - 1;
    }
  }
  return low;
}

function lineAt(bytes: Uint8Array, index: number): number {
  let line = 1;
  for (let i = 0; i < index; i++) if (bytes[i] === 10) line++;
  return line;
}
