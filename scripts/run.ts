// A command and its arguments → its exit code, with its output shown, kept, or both, and an end in bounded time.
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** The repository, however and from wherever a script is started. */
export const ROOT = fileURLToPath(new URL('..', import.meta.url));

export interface RunOptions {
  readonly show?: boolean; // false: nothing is printed, the output is only returned
  readonly seconds?: number; // then the command is ended and counts as failed
  readonly env?: Readonly<Record<string, string | undefined>>; // added to this process's own
  readonly cwd?: string;
}

export interface RunResult {
  readonly code: number; // 0 good; 127 could not be started; 124 took too long
  readonly output: string; // empty when shown: it is on the terminal already
}

/** Never rejects: a command that cannot start is a code and a sentence like any other failure. */
export function run(
  command: string,
  args: readonly string[],
  { show = true, seconds, env, cwd = ROOT }: RunOptions = {},
): Promise<RunResult> {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd,
      env: { ...process.env, ...env },
      stdio: ['ignore', show ? 'inherit' : 'pipe', show ? 'inherit' : 'pipe'],
    });
    let output = '';
    let late = false;
    for (const stream of [child.stdout, child.stderr])
      stream?.setEncoding('utf8').on('data', (text: string) => {
        output += text;
      });
    const timer = seconds
      ? setTimeout(() => {
          late = true;
          child.kill('SIGKILL');
        }, seconds * 1000)
      : undefined;
    child.once('error', (error) => {
      clearTimeout(timer);
      resolve({ code: 127, output: `${command}: ${error.message}` });
    });
    child.once('close', (code) => {
      clearTimeout(timer);
      resolve({ code: late ? 124 : (code ?? 1), output });
    });
  });
}

/** Runs a TypeScript file of this repository with this very Node. */
export function runScript(file: string, args: readonly string[] = [], options?: RunOptions) {
  return run(process.execPath, ['--import', 'tsx', file, ...args], options);
}

/** Runs a package's own command by its file, so that no shell and no `.cmd` wrapper is needed. */
export function runTool(file: string, args: readonly string[] = [], options?: RunOptions) {
  return run(process.execPath, [`node_modules/${file}`, ...args], options);
}

/** npm by the file that started us, or by name: `npm.cmd` cannot be spawned without a shell on Windows. */
export function runNpm(args: readonly string[], options?: RunOptions) {
  const file = process.env.npm_execpath;
  return file ? run(process.execPath, [file, ...args], options) : run('npm', args, options);
}
