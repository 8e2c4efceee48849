// Arguments and an input → what `npm run geoparse` prints for them, as a shell sees it.
import { type ChildProcess, spawn } from 'node:child_process';
import { commandLine } from '../../scripts/bench/command.ts';
import { ROOT } from '../../scripts/run.ts';

export interface Line {
  document: string;
  mentions: { start: number; end: number; text: string; place: string }[];
  initiatives: { date: { start: string } | null }[];
  problems: { rule: string; severity: string; line?: number; document: string; reason: string }[];
}

export interface Ran {
  readonly code: number | null;
  readonly lines: Line[];
  readonly messages: string;
}

export interface Circumstances {
  readonly take?: number; // stop reading after so many bytes, as `head` does
  readonly started?: (child: ChildProcess) => void; // once it has printed something
}

export function geoparse(
  args: readonly string[],
  input: string | Uint8Array = '',
  { take = Infinity, started }: Circumstances = {},
): Promise<Ran> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [...commandLine(), ...args], { cwd: ROOT });
    if (started) child.stdout.once('data', () => started(child));
    let [output, messages] = ['', ''];
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      output += text;
      if (output.length > take) child.stdout.destroy();
    });
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      messages += text;
    });
    child.stdin.on('error', () => {}); // it may end before it has read all
    child.on('close', (code) => {
      const lines = take < Infinity ? [] : output.split('\n').filter(Boolean);
      resolve({ code, messages, lines: lines.map((line) => JSON.parse(line) as Line) });
    });
    child.stdin.end(input);
  });
}
