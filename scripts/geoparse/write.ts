// Strings → a stream that is never filled faster than it is emptied.
import type { Writable } from 'node:stream';

/** A stream that was closed takes nothing more and is not waited for. */
export async function write(stream: Writable, pieces: Iterable<string>): Promise<void> {
  for (const piece of pieces) if (stream.writable && !stream.write(piece)) await drained(stream);
}

function drained(stream: Writable): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      stream.off('drain', done).off('close', done);
      resolve();
    };
    stream.on('drain', done).on('close', done);
  });
}
