// Signals, broken outputs and faults → an end with one sentence, a code, and nothing left behind.
import { constants } from 'node:os';

/** `tidy` is called once, however the program ends; it cannot wait for anything. */
export function endWell(tidy: () => void): void {
  process.once('exit', tidy);
  for (const signal of ['SIGHUP', 'SIGINT', 'SIGTERM'] as const)
    process.on(signal, () => process.exit(128 + constants.signals[signal]));
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    // Whoever reads us may stop reading, as `head` does: that is no fault of anyone's.
    if (error.code === 'EPIPE') process.exit(0);
    fail(`the output cannot be written (${error.message}); free the disk or choose another place`);
  });
  process.stderr.on('error', () => {}); // nobody is left to be told
  process.on('uncaughtException', ({ message }) =>
    fail(`the program stopped (${message}); please report it`),
  );
}

function fail(what: string): never {
  process.exitCode = 1;
  console.error(`error: ${what}`);
  process.exit();
}
