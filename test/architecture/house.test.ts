// The tracked files → proof that the house keeps its own rules: names, first lines, nothing of one machine.
import { basename } from 'node:path/posix';
import { describe, expect, test } from 'vitest';
import { isText, read, trackedFiles } from './files.ts';

const files = trackedFiles();
const texts = files.filter((path) => isText(path) && path !== 'package-lock.json');

describe('names and first lines', () => {
  test('no file is named after nothing', () => {
    const vague = /^(utils?|helpers?|common|types|misc|shared)\.(ts|tsx|js|mjs)$/;
    expect(files.filter((path) => vague.test(basename(path)))).toEqual([]);
  });

  test('each code file starts with a comment that says what it turns into what', () => {
    const code = files.filter((path) => /\.(ts|tsx|css)$/.test(path) && !path.endsWith('.d.ts'));
    expect(code.filter((path) => !/^(\/\/ \S|\/\*\*? \S)/.test(read(path)))).toEqual([]);
  });
});

describe('nothing of one machine', () => {
  // Spelled so that this file does not find itself.
  const path = /(?<![\w.~@$})-])\/(w[o]rk|t[m]p|r[o]ot|h[o]me)\/[\w.]/;
  const registry = /regis[t]ry\.(npmjs|yarnpkg|npmmirror)\./;

  test('no absolute path', () => {
    expect(linesWith(path)).toEqual([]);
  });

  test('no package registry by name', () => {
    expect(linesWith(registry)).toEqual([]);
    if (files.includes('package-lock.json')) expect(read('package-lock.json')).not.toMatch(/"resolved"/);
  });

  test('every version is pinned', () => {
    const { dependencies = {}, devDependencies = {} } = JSON.parse(read('package.json'));
    const loose = Object.entries({ ...dependencies, ...devDependencies }).filter(
      ([, version]) => !/^\d+\.\d+\.\d+[\w.-]*$/.test(String(version)),
    );
    expect(loose).toEqual([]);
  });
});

function linesWith(pattern: RegExp): string[] {
  return texts.flatMap((file) =>
    read(file)
      .split('\n')
      .flatMap((line, index) => (pattern.test(line) ? [`${file}:${index + 1}: ${line.slice(0, 120)}`] : [])),
  );
}
