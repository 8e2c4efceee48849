// data/ and its releases → the folders data/<version>/ of the site, so that an embed can keep the data it was made with.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { cp, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ROOT } from './run.ts';

const dataIn = (root: string) => join(root, 'data');
/** Kept in git: a version that was once offered stays. The boundaries are the software's and not kept with it. */
const releasesIn = (root: string) => join(root, 'data/releases');
const FILES = ['manifest.json', 'places.geojson', 'initiatives.geojson', 'mentions.ndjson', 'problems.json'];

/** As the page reads it from the address: src/atlas/version.ts. */
const VERSION_DIGITS = 12;

export interface DataVersion {
  readonly version: string;
  readonly folder: string;
  readonly released: boolean; // in data/releases/, so it outlives the next change of the data
}

/** The current data first, then the releases. */
export function dataVersions(root = ROOT): DataVersion[] {
  const kept = releasesIn(root);
  const releases = existsSync(kept) ? readdirSync(kept).filter((name) => /^[0-9a-f]{12}$/.test(name)) : [];
  const current = currentVersion(root);
  return [
    { version: current, folder: dataIn(root), released: releases.includes(current) },
    ...releases
      .filter((version) => version !== current)
      .map((version) => ({ version, folder: join(kept, version), released: true })),
  ];
}

function currentVersion(root: string): string {
  const { hash } = JSON.parse(readFileSync(join(dataIn(root), 'manifest.json'), 'utf8')) as { hash: string };
  return hash.slice(0, VERSION_DIGITS);
}

/** Site path → content of every file of every version, and the list of versions itself. */
export function versionFiles(root = ROOT): Map<string, Buffer | string> {
  const files = new Map<string, Buffer | string>();
  const versions = dataVersions(root);
  for (const { version, folder } of versions)
    for (const file of FILES)
      if (existsSync(join(folder, file)))
        files.set(`data/${version}/${file}`, readFileSync(join(folder, file)));
  const list = versions.map(({ version, released }) => ({ version, released }));
  files.set('data/versions.json', `${JSON.stringify(list, null, 1)}\n`);
  return files;
}

/** Copies the current data to data/releases/; a version that is there already is left as it is. */
export async function release(root = ROOT): Promise<string> {
  const version = currentVersion(root);
  const folder = join(releasesIn(root), version);
  if (existsSync(folder)) return `Version ${version} is released already.`;
  await mkdir(folder, { recursive: true });
  for (const file of FILES) await cp(join(dataIn(root), file), join(folder, file));
  return `Released version ${version}: commit data/releases/${version}/.`;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) console.log(await release());
