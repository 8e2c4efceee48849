// The sources' import lines → proof that they run one way: scripts → pipeline → contract ← app.
import { builtinModules } from 'node:module';
import { dirname, join } from 'node:path/posix';
import { expect, test } from 'vitest';
import { read, trackedFiles } from './files.ts';

const sources = trackedFiles().filter((path) => /^src\/.*\.tsx?$/.test(path));

/** Every way one module names another: import, export from, import(), and types in comments do not count. */
function importsOf(path: string): string[] {
  const code = read(path)
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/^\s*\/\/.*$/gm, '');
  return [...code.matchAll(/(?:\bfrom|\bimport)\s*\(?\s*['"]([^'"]+)['"]/g)].map((match) => match[1] ?? '');
}

/** The folder an import leads to, below the root: `src/contract`, `scripts`, or the name of a package. */
function targetOf(path: string, name: string): string {
  if (!name.startsWith('.')) return name;
  const [top = '', folder = '', file] = join(dirname(path), name).split('/');
  return top === 'src' && file !== undefined ? `src/${folder}` : top;
}

/** The lines that break a rule: "file imports name". */
function offenders(from: RegExp, allowed: (target: string) => boolean): string[] {
  return sources
    .filter((path) => from.test(path))
    .flatMap((path) =>
      importsOf(path)
        .filter((name) => !allowed(targetOf(path, name)))
        .map((name) => `${path} imports ${name}`),
    );
}

const isNode = (target: string) => target.startsWith('node:') || builtinModules.includes(target);
const isPage = (target: string) =>
  /^(preact|maplibre-gl|deck\.gl|@deck\.gl|@luma\.gl|vite)(\/|$)/.test(target);

test('there are sources to look at', () => {
  expect(sources.length).toBeGreaterThan(0);
});

test('the contract imports nothing but zod', () => {
  expect(offenders(/^src\/contract\//, (to) => to === 'src/contract' || /^zod(\/|$)/.test(to))).toEqual([]);
});

test('the pipeline imports itself, the contract and packages without disk, network or page', () => {
  const allowed = (to: string) =>
    to.startsWith('src')
      ? /^src\/(pipeline|contract)$/.test(to)
      : !isNode(to) && !isPage(to) && to !== 'scripts';
  expect(offenders(/^src\/pipeline\//, allowed)).toEqual([]);
});

test('the app imports neither the pipeline, nor the scripts, nor Node', () => {
  const allowed = (to: string) => to !== 'src/pipeline' && !/^(scripts|test)$/.test(to) && !isNode(to);
  expect(offenders(/^src\/(?!pipeline\/|contract\/)/, allowed)).toEqual([]);
});
