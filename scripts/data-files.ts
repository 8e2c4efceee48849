// A built dataset → the files of data/, each whole or not there at all.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { ManifestSchema } from '../src/contract/index.ts';
import type { BuiltDataset } from '../src/pipeline/dataset/index.ts';

/** Each file is written whole under another name and then moved, so that nobody reads half of one. Throws where it cannot. */
export function writeData(folder: string, dataset: BuiltDataset): void {
  const files = filesOf(dataset);
  makeFolder(folder);
  try {
    for (const [name, content] of files) writeFileSync(join(folder, `${name}.part`), content);
    for (const [name] of files) renameSync(join(folder, `${name}.part`), join(folder, name));
  } finally {
    for (const [name] of files) rmSync(join(folder, `${name}.part`), { force: true });
  }
}

/** Node's own way of making the folders above as well never comes back from /proc. */
function makeFolder(folder: string): void {
  if (existsSync(folder)) return;
  makeFolder(dirname(folder));
  mkdirSync(folder);
}

function filesOf({ places, initiatives, mentions, problems, manifest }: BuiltDataset): [string, string][] {
  const files: [string, string][] = [
    ['places.geojson', collection(places.features)],
    ['initiatives.geojson', collection(initiatives.features)],
    ['mentions.ndjson', mentions.map((m) => `${JSON.stringify(m)}\n`).join('')],
    ['problems.json', list(problems)],
  ];
  const hash = createHash('sha256');
  for (const [, content] of files) hash.update(content);
  const full = ManifestSchema.parse({ ...manifest, hash: hash.digest('hex') });
  return [...files, ['manifest.json', `${JSON.stringify(full, null, 1)}\n`]];
}

/** One feature a line, so that a change shows as a line. */
function collection(features: readonly unknown[]): string {
  return `{"type":"FeatureCollection","features":[\n${features.map((f) => JSON.stringify(f)).join(',\n')}\n]}\n`;
}

function list(values: readonly unknown[]): string {
  return values.length === 0 ? '[]\n' : `[\n${values.map((v) => JSON.stringify(v)).join(',\n')}\n]\n`;
}
