// The repository → its own files as text, for the tests that read them.
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { ROOT } from '../../scripts/run.ts';

/** What is never tracked; needed only where there is no git to ask. */
const NOT_OURS = /^(node_modules|dist|\.cache|\.git|test-results|playwright-report)$/;

/** Paths that git tracks and that are still there, with forward slashes; in an unpacked archive, all files. */
export function trackedFiles(): string[] {
  try {
    const list = execFileSync('git', ['ls-files', '-z'], { cwd: ROOT, maxBuffer: 1 << 26, stdio: 'pipe' });
    return list
      .toString()
      .split('\0')
      .filter((path) => path !== '' && existsSync(join(ROOT, path)));
  } catch {
    return readdirSync(ROOT, { withFileTypes: true }).flatMap((top) => {
      if (NOT_OURS.test(top.name)) return [];
      return top.isDirectory() ? filesBelow(top.name) : [top.name];
    });
  }
}

function filesBelow(path: string): string[] {
  const entries = readdirSync(join(ROOT, path), { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(ROOT, join(entry.parentPath, entry.name)).replaceAll('\\', '/'));
}

export function read(path: string): string {
  return readFileSync(join(ROOT, path), 'utf8');
}

/** Source text by its name: what a person may have written, or a program for people to read. */
export function isText(path: string): boolean {
  return /(\.(ts|tsx|mts|js|mjs|css|html|md|txt|json|geojson|ndjson|ya?ml|csv|svg)|(^|\/)(\.\w+|run|LICENSE))$/.test(
    path,
  );
}
